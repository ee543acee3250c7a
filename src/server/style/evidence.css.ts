/** The words something rests on, in their sentence; how sources agree; disagreements beside each other. */
export const evidenceStyle = `
.evidence { margin: 0; max-width: 44rem; } .evidence + .evidence, .unlike + .evidence { margin-top: .8rem; }
.evidence blockquote { margin: 0; color: var(--soft); line-height: 1.5; }
.evidence blockquote a { color: var(--ink); text-decoration: none; }
mark.words { color: var(--ink); background: linear-gradient(transparent 70%, var(--marker-soft) 70%); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.evidence blockquote a:hover mark.words { background: var(--marker); color: var(--marker-ink); }
.evidence figcaption { font: .84rem/1.45 var(--sans); color: var(--soft); margin-top: .2rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; }
.evidence cite { font: italic .95rem/1.45 var(--serif); min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.evidence .from { display: flex; align-items: baseline; gap: 0 .6rem; flex: 1 1 12rem; max-width: max-content; min-width: 0; }
.voice { font: .84rem/1.45 var(--sans); color: var(--soft); } .voice.said { color: var(--said); }
.sentences { margin: .5rem 0 0; } .sentences > summary { font: .86rem/1.45 var(--sans); padding: .2rem 0; width: fit-content; } .sentences[open] > summary { margin-bottom: .6rem; }
.around > summary { font-size: .84rem; padding: .2rem 0; width: fit-content; }
.around[open] { border-left: 2px solid var(--hair); padding-left: .8rem; margin: .2rem 0 .4rem; }
.passage { color: var(--soft); margin: .1rem 0 .4rem; } .passage b { color: var(--ink); font-weight: 400; }
.rule, .sure, .detail { font: .86rem/1.45 var(--sans); color: var(--soft); } .rule { margin: 0; } .rule code { color: var(--soft); white-space: nowrap; }
.copy { flex: none; white-space: nowrap; font: .84rem/1.3 var(--sans); min-height: 1.75rem; padding: .15rem .55rem; background: none; color: var(--soft); border: 1px solid var(--rule); font-weight: 400; vertical-align: baseline; }
.copy:hover { color: var(--accent-ink); }
.agreement { font: .86rem/1.45 var(--sans); color: var(--soft); margin: 0 0 .4rem; } .agreement.apart { color: var(--denied); } .unlike { margin: .5rem 0 .2rem; }
.front .versus-list { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem 1.2rem; } .front .versus-list .versus { margin: 0; }
.versus { background: var(--sheet); border: 1px solid var(--rule); padding: .9rem 1.1rem 1rem; margin-bottom: 1rem; }
.versus .chip { white-space: normal; line-height: 1.2; }
.versus-about { margin-bottom: .8rem; display: flex; flex-wrap: wrap; gap: .15rem .7rem; align-items: baseline; } .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1rem 0; }
.side { padding: 0 1.2rem; border-left: 1px solid var(--rule); } .side:first-child { padding-left: 0; border-left: 0; }
.says { font-size: 1.5rem; font-weight: 700; line-height: 1.15; margin-bottom: .35rem; }
.comparison { font-size: 1rem; } .comparison th { width: 7rem; font-size: .88rem; line-height: 1.7; } .comparison td.verdict { width: 9rem; text-align: right; } .comparison .by { font: .86rem/1.5 var(--sans); color: var(--soft); margin-left: .3rem; }
.comparison th, .comparison td { padding: .5rem .8rem .5rem 0; } .comparison b { font-weight: 600; } .comparison tr.apart b { color: var(--denied); }
@media (max-width: 46rem) { .sides { grid-template-columns: minmax(0, 1fr); } .side { border-left: 0; padding: .8rem 0 0; border-top: 1px solid var(--hair); } .side:first-child { border-top: 0; padding-top: 0; } .comparison, .comparison tbody, .comparison tr, .comparison th, .comparison td { display: block; width: auto !important; } .comparison tr { padding: .5rem 0; } .comparison th, .comparison td { padding: 0; } .comparison td.verdict { text-align: left; padding-top: .3rem; } }
@media print { .evidence cite { white-space: normal; } .around > summary, .copy { display: none; } mark.words { background: none; text-decoration: underline; } }
@media (forced-colors: active) { mark.words { background: Mark; color: MarkText; } .evidence blockquote a:hover mark.words { background: Highlight; color: HighlightText; } }
`;
