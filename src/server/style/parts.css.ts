/** Facts with their evidence, chips, tables, forms, the first page. */
export const partsStyle = `
.thing { text-decoration-color: var(--rule); }
.thing > .glyph { margin-right: .06em; }
.glyph { fill: var(--kind, currentColor); vertical-align: -.14em; flex: none; }
.fact { border-left: 3px solid var(--standing, var(--rule)); padding: .1rem 0 .1rem .85rem; margin: 0 0 1.15rem; }
.fact > p { margin-bottom: .3rem; }
.fact.said { border-left-style: dashed; } .fact.announced, .fact.possible { border-left-style: dotted; border-left-width: 4px; }
.fact.demanded { border-left-style: dotted; } .fact.denied { border-left-style: double; border-left-width: 5px; }
.phrase { font: italic 1em var(--serif); color: var(--soft); }
.chip { display: inline-block; font: 600 .78rem/1 var(--sans); border: 1.5px solid var(--standing, var(--soft)); color: var(--standing, var(--soft)); border-radius: 2px; padding: .22rem .42rem; white-space: nowrap; }
.chip.announced, .chip.possible { border-style: dotted; } .chip.demanded { border-style: dashed; } .chip.denied { border-style: double; border-width: 3px; padding: .12rem .42rem; }
.chip.plain { --standing: var(--soft); font-weight: 400; border-width: 1px; }
.speaker { font-size: 1.15rem; margin-top: .8rem; } .saying { font-size: clamp(1.4rem, 1.1rem + 1.6vw, 2.1rem); font-weight: 600; } .saying a { text-decoration: none; } .saying a:hover { text-decoration: underline; }
.saying::before { content: "“"; } .saying::after { content: "”"; } .saying.told::before, .saying.told::after { content: none; }
.data { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .4rem 1.4rem; margin: 0; border-top: 1px solid var(--rule); padding-top: .9rem; }
.data dt { font: .88rem/1.7 var(--sans); color: var(--soft); } .data dd { margin: 0; } 
.ask { background: var(--sheet); border: 1px solid var(--rule); padding: 1rem 1.1rem; margin-bottom: 1.2rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .9rem 1.2rem; }
.field label { font: 600 .9rem var(--sans); display: block; margin-bottom: .25rem; } .field input, .field select { width: 100%; } .field .hint { font-size: .82rem; margin: .25rem 0 0; }
.must { font-weight: 400; color: var(--accent); } .actions { margin: 1rem 0 0; display: flex; gap: 1.2rem; align-items: center; font: .95rem var(--sans); }
.formats { font: .9rem var(--sans); color: var(--soft); margin-top: 1rem; }
.take-along { font: .9rem var(--sans); margin-top: 1rem; } .take-along ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 0 1.6rem; } .take-along li { padding: .3rem 0; } .take-along span { color: var(--soft); }
.ask-on { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font: .9rem var(--sans); margin: .1rem 0 .25rem; } .finds .ask-on li { padding: .15rem 0; border: 0; }
.finds > li { padding: .7rem 0 .8rem; border-top: 1px solid var(--hair); } .finds > li:first-child { border-top: 0; padding-top: 0; } .find { font-size: 1.08rem; margin: 0; } .finds .by { margin: .1rem 0 0; line-height: 1.3; }
.snippet { color: var(--soft); margin: .15rem 0 0; max-width: 44rem; } .snippet a { text-decoration: none; } .snippet a:hover { text-decoration: underline; } mark.hit { background: var(--marker-soft); color: var(--ink); font-weight: 600; padding: 0 .08em; border-radius: 1px; }
.completion { position: absolute; z-index: 5; top: calc(100% + 2px); left: 0; right: 0; background: var(--sheet); color: var(--ink); border: 1px solid var(--ink); box-shadow: 0 .6rem 1.6rem rgb(0 0 0 / .18); max-height: min(70vh, 34rem); overflow-y: auto; font-size: 1rem; padding: .2rem 0 .5rem; } .completion[hidden] { display: none; }
.completion-kind { font: 600 .8rem var(--sans); color: var(--soft); padding: .55rem .8rem .2rem; } .completion [role="option"] { display: flex; gap: .2rem 1rem; justify-content: space-between; align-items: baseline; flex-wrap: wrap; padding: .42rem .8rem; min-height: 2.5rem; cursor: pointer; line-height: 1.3; }
.completion [role="option"][aria-selected="true"], .completion [role="option"]:hover { background: var(--tint); box-shadow: inset 4px 0 0 var(--accent); } .completion-detail { font: .84rem var(--sans); color: var(--soft); } .copied { font: .84rem var(--sans); margin-left: .4rem; }
.kinds { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; font: .95rem var(--sans); } .kinds a { display: inline-block; padding: .35rem 0; } .all { font: .95rem var(--sans); margin-top: .4rem; } .turn { display: flex; gap: 1.2rem; align-items: baseline; font: .95rem var(--sans); color: var(--soft); margin: 0 0 1rem; }
ul.plain { list-style: disc; padding-left: 1.2rem; } ul.plain li { margin: .2rem 0; }
.front .hero { margin: 1.2rem 0 0; max-width: 56rem; } .hero h1 { font-size: clamp(2.1rem, 1.2rem + 4.2vw, 3.9rem); letter-spacing: -.025em; line-height: 1.04; } .hero em { color: var(--accent); font-style: italic; }
.standfirst { font-size: 1.2rem; color: var(--soft); margin: .9rem 0 1.3rem; max-width: 42rem; } .search.large { max-width: 36rem; } .search.large input, .search.large button { min-height: 3.1rem; font-size: 1.08rem; }
.counts { display: flex; flex-wrap: wrap; gap: .7rem 2.2rem; margin: 1.5rem 0 0; } .counts div { display: flex; flex-direction: column; } .counts dd { margin: 0; font: 700 1.7rem/1.1 var(--serif); font-variant-numeric: lining-nums; } .counts dt { font: .85rem var(--sans); color: var(--soft); }
@media (max-width: 40rem) { .counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.4rem, 1fr)); gap: 1rem .8rem; } }
.questions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); border-top: 1px solid var(--hair); gap: 0 1.6rem; }
.questions a { display: flex; flex-direction: column; gap: .15rem; padding: .7rem 0; text-decoration: none; border-bottom: 1px solid var(--hair); height: 100%; } .questions b { font-size: 1.08rem; line-height: 1.25; text-wrap: balance; } .questions span { font: .84rem/1.4 var(--sans); color: var(--soft); } .questions a:hover b { text-decoration: underline; }
.articles li { padding: .6rem 0; border-bottom: 1px solid var(--hair); } .articles a { font-size: 1.15rem; font-weight: 600; line-height: 1.25; } .articles .hint { margin: .15rem 0 0; }
.mentioned li { display: flex; justify-content: space-between; gap: 1rem; padding: .35rem 0; border-bottom: 1px solid var(--hair); } .mentioned .hint { margin: 0; white-space: nowrap; }
@media (max-width: 46rem) {
  .data { grid-template-columns: 1fr; gap: 0; } .data dd { margin-bottom: .6rem; }
}
`;
