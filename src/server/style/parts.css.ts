/** Facts with their evidence, chips, tables, forms, the first page. */
export const partsStyle = `
.thing { text-decoration-color: var(--rule); }
.thing > .glyph { margin-right: .3em; }
.glyph { fill: var(--kind, currentColor); vertical-align: -.14em; flex: none; }
.fact { border-left: 3px solid var(--standing, var(--rule)); padding: .1rem 0 .1rem .85rem; margin: 0 0 1.15rem; }
.fact > p { margin-bottom: .3rem; }
.fact.said { border-left-style: dashed; } .fact.announced, .fact.possible { border-left-style: dotted; border-left-width: 4px; }
.fact.demanded { border-left-style: dotted; } .fact.denied { border-left-style: double; border-left-width: 5px; }
.phrase { font: italic 1em var(--serif); color: var(--soft); }
.chip { display: inline-block; font: 600 .78rem/1 var(--sans); border: 1.5px solid var(--standing, var(--soft)); color: var(--standing, var(--soft)); border-radius: 2px; padding: .22rem .42rem; white-space: nowrap; }
.chip.announced, .chip.possible { border-style: dotted; } .chip.demanded { border-style: dashed; } .chip.denied { border-style: double; border-width: 3px; padding: .12rem .42rem; }
.chip.plain { --standing: var(--soft); font-weight: 400; border-width: 1px; }
.sure, .rule, .detail { font: .88rem/1.4 var(--sans); color: var(--soft); } .detail { margin: 0 0 .25rem; }
.evidence { margin: 0; } .evidence + .evidence { margin-top: .55rem; }
.evidence blockquote { margin: 0; font-size: 1rem; }
.evidence .verbatim::before { content: "“"; color: var(--soft); } .evidence .verbatim::after { content: "”"; color: var(--soft); }
.evidence a { text-decoration-color: var(--rule); } .evidence a:hover { background: var(--marker); color: var(--marker-ink); }
.evidence figcaption, .voice { font: .84rem/1.45 var(--sans); color: var(--soft); }
.voice.said { color: var(--said); }
.speaker { font-size: 1.15rem; margin-top: .8rem; } .saying { font-size: clamp(1.4rem, 1.1rem + 1.6vw, 2.1rem); font-weight: 600; } .saying a { text-decoration: none; } .saying a:hover { text-decoration: underline; }
.saying::before { content: "“"; } .saying::after { content: "”"; }
.data { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .4rem 1.4rem; margin: 0; border-top: 1px solid var(--rule); padding-top: .9rem; }
.data dt { font: .88rem/1.7 var(--sans); color: var(--soft); } .data dd { margin: 0; } .data .thing { margin-right: .6rem; }
.versus { background: var(--sheet); border: 1px solid var(--rule); padding: .9rem 1.1rem 1rem; margin-bottom: 1rem; }
.versus-about { margin-bottom: .8rem; } .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1rem 0; }
.side { padding: 0 1.2rem; border-left: 1px solid var(--rule); } .side:first-child { padding-left: 0; border-left: 0; }
.says { font-size: 1.5rem; font-weight: 700; line-height: 1.15; margin-bottom: .35rem; }
.ask { background: var(--sheet); border: 1px solid var(--rule); padding: 1rem 1.1rem; margin-bottom: 1.2rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .9rem 1.2rem; }
.field label { font: 600 .9rem var(--sans); display: block; margin-bottom: .25rem; } .field input, .field select { width: 100%; } .field .hint { font-size: .82rem; margin: .25rem 0 0; }
.must { font-weight: 400; color: var(--accent); } .actions { margin: 1rem 0 0; display: flex; gap: 1.2rem; align-items: center; font: .95rem var(--sans); }
.formats { font: .9rem var(--sans); color: var(--soft); margin-top: 1rem; }
.table-frame { overflow-x: auto; border: 1px solid var(--rule); background: var(--sheet); margin-top: .6rem; }
table { border-collapse: collapse; width: 100%; font-size: .96rem; overflow-wrap: break-word; } th { font: 600 .84rem var(--sans); text-align: left; color: var(--soft); }
th, td { padding: .55rem .8rem; border-bottom: 1px solid var(--hair); vertical-align: top; } td { min-width: 5rem; } td:first-child { min-width: 8.5rem; } td[data-label="Content"] { min-width: 15rem; } td.words { min-width: 18rem; } thead th { border-bottom: 2px solid var(--ink); }
tbody tr > td:first-child { border-left: 3px solid var(--standing); } tr.said > td:first-child { border-left-style: dashed; } tr.announced > td:first-child, tr.possible > td:first-child, tr.demanded > td:first-child { border-left-style: dotted; border-left-width: 4px; } tr.denied > td:first-child { border-left: 5px double var(--standing); }
.quote { display: block; text-decoration-color: var(--rule); }
td .thing { display: flex; gap: .15rem; margin-bottom: .25rem; } td .thing > .glyph { margin-top: .25em; }
.snippet { color: var(--soft); }
.front .hero { margin: 1.2rem 0 0; max-width: 56rem; } .hero h1 { font-size: clamp(2.1rem, 1.2rem + 4.2vw, 3.9rem); letter-spacing: -.025em; line-height: 1.04; } .hero em { color: var(--accent); font-style: italic; }
.standfirst { font-size: 1.2rem; color: var(--soft); margin: .9rem 0 1.3rem; max-width: 42rem; } .search.large { max-width: 36rem; } .search.large input, .search.large button { min-height: 3.1rem; font-size: 1.08rem; }
.counts { display: flex; flex-wrap: wrap; gap: .7rem 2.2rem; margin: 1.5rem 0 0; } .counts div { display: flex; flex-direction: column; } .counts dd { margin: 0; font: 700 1.7rem/1.1 var(--serif); font-variant-numeric: lining-nums; } .counts dt { font: .85rem var(--sans); color: var(--soft); }
.questions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); border-top: 1px solid var(--hair); gap: 0 1.6rem; }
.questions a { display: block; padding: .7rem 0; text-decoration: none; border-bottom: 1px solid var(--hair); height: 100%; } .questions b { display: block; font-size: 1.08rem; } .questions span { font: .9rem/1.4 var(--sans); color: var(--soft); } .questions a:hover b { text-decoration: underline; }
.articles li { padding: .6rem 0; border-bottom: 1px solid var(--hair); } .articles a { font-size: 1.15rem; font-weight: 600; line-height: 1.25; } .articles .hint { margin: .15rem 0 0; }
.mentioned li { display: flex; justify-content: space-between; gap: 1rem; padding: .35rem 0; border-bottom: 1px solid var(--hair); } .mentioned .hint { margin: 0; white-space: nowrap; }
@media (max-width: 46rem) {
  .table-frame { border: 0; background: none; overflow: visible; } table, tbody, tr, td { display: block; } thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tr { background: var(--sheet); border: 1px solid var(--rule); border-left: 3px solid var(--standing); margin-bottom: .8rem; padding: .4rem .2rem; } tbody tr > td:first-child { border-left: 0 !important; }
  tr.said { border-left-style: dashed; } tr.announced, tr.possible, tr.demanded { border-left-style: dotted; } tr.denied { border-left: 5px double var(--standing); }
  td, td:first-child, td.words, td[data-label="Content"] { border: 0; padding: .25rem .8rem; min-width: 0; } td:empty { display: none; } td::before { content: attr(data-label); font: .8rem var(--sans); color: var(--soft); display: block; }
  .side { border-left: 0; padding: .8rem 0 0; border-top: 1px solid var(--hair); } .side:first-child { border-top: 0; padding-top: 0; }
  .data { grid-template-columns: 1fr; gap: 0; } .data dd { margin-bottom: .6rem; }
}
`;
