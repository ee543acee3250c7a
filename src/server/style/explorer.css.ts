/** The explorer where it is live: result and pane side by side, the picture's tools, evidence, expanding, paths. */
export const explorerStyle = `
.live main:has(#explore) { max-width: 100rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.75rem; align-items: start; }
.live main:has(#explore-pane:not(:empty)) { grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem); }
#explore-pane { position: sticky; top: 1rem; }
@media (max-width: 90rem) { .live main:has(#explore-pane:not(:empty)) .explore { grid-template-columns: minmax(0, 1fr); } .live main:has(#explore-pane:not(:empty)) .filter-fold { display: none; } }
.pane { background: var(--sheet); border: 1px solid var(--rule); border-top: 3px solid var(--accent); padding: .7rem 1.1rem 1.1rem; margin: 0; max-height: calc(100vh - 2rem); overflow-y: auto; scrollbar-width: thin; }
.pane-head { display: flex; gap: .5rem; min-height: 2.75rem; align-items: center; margin: -.4rem -.6rem 0; } .pane-head .close { margin-left: auto; min-width: 2.75rem; }
.pane-title { border: 0; padding: 0; font-size: 1.3rem; margin: 0 0 .35rem; }
button.quiet { background: none; color: var(--ink); border-color: var(--rule); font-weight: 500; } button.quiet:hover { border-color: var(--accent); color: var(--accent); background: none; }
.pane-head button.quiet { border-color: transparent; padding: .4rem .7rem; }
button.link { background: none; border: 0; color: inherit; padding: .25rem 0; min-height: 0; font: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: .18em; cursor: pointer; } button.link:hover { color: var(--accent); background: none; }
button:disabled { opacity: .5; cursor: default; }
.pane-actions { display: flex; flex-wrap: wrap; gap: .5rem .6rem; align-items: center; margin: .6rem 0 .8rem; font: .95rem var(--sans); } .pane-actions button { padding: .45rem .9rem; font-size: .95rem; }
.pane-actions.sticky { position: sticky; bottom: -1.1rem; background: var(--sheet); padding: .7rem 0 1rem; margin-bottom: -1rem; border-top: 1px solid var(--hair); }
.tally { font-variant-numeric: tabular-nums; } .disagree { color: var(--denied); font-weight: 600; }
.compared { margin: .8rem 0 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); padding: .5rem 0; } .compared dl { margin: 0; display: grid; gap: .5rem; } .compared dt { font: 600 .82rem/1.4 var(--sans); color: var(--soft); display: flex; justify-content: space-between; gap: .6rem; } .compared .verdict { font-weight: 400; } .compared .apart .verdict { color: var(--denied); font-weight: 600; } .compared dd { margin: 0; line-height: 1.35; } .compared dd b { font-weight: 600; } .compared .by { font: .84rem/1.4 var(--sans); color: var(--soft); }
.stack { margin: 1rem 0 0; } .stack h3 { border-bottom: 1px solid var(--hair); padding-bottom: .3rem; margin: 0 0 .8rem; color: var(--ink); font-size: .9rem; }
.claim:not(:has(*)) { display: none; } .claim { margin-bottom: .3rem; line-height: 1.35; } .claim b { font-weight: 600; }
.sentence { margin: 0 0 .4rem; line-height: 1.5; white-space: pre-line; } .sentence mark { background: var(--marker); color: var(--marker-ink); padding: .05em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; } .beyond { color: var(--soft); display: block; }
.origin { font: .84rem/1.45 var(--sans); color: var(--soft); } .origin p { margin: 0; } .origin .headline { font: italic .95rem/1.35 var(--serif); margin: .1rem 0; }
.origin .ways { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; margin-top: .25rem; } .origin .ways a, .origin .ways .link { color: var(--ink); min-height: 1.9rem; display: inline-flex; align-items: center; } .origin .rule { font-size: .8rem; } .copied:empty { display: none; } .copied { color: var(--place); font-weight: 600; }
.expand fieldset { border: 0; border-top: 1px solid var(--hair); margin: 0; padding: .5rem 0; } .expand legend { float: left; width: 100%; display: flex; justify-content: space-between; margin-bottom: .2rem; } .expand legend .link { font: .88rem var(--sans); } .expand legend + * { clear: both; }
.expand label { display: grid; grid-template-columns: 1.4rem 1.5rem 1fr auto; gap: .3rem; align-items: center; min-height: 2.75rem; font: .95rem/1.3 var(--sans); cursor: pointer; } .expand label.done { color: var(--soft); cursor: default; } .expand input { min-height: 0; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); }
.connect label { font: 600 .9rem var(--sans); display: block; margin: .8rem 0 .25rem; } .connect input { width: 100%; }
.chain { margin: .3rem 0 0; } .chain > li { padding-left: 0; } .chain .knot { font-weight: 700; display: inline-flex; gap: .4rem; align-items: center; min-height: 2.75rem; text-align: left; } .chain .fact { margin: 0 0 .3rem .6rem; padding-left: 1.15rem; }
.paths section { margin-top: 1.1rem; }
.shape-sign { vertical-align: -.25em; flex: none; overflow: visible; } .shape-sign .outline { fill: none; stroke: var(--kind); stroke-width: 2; } .shape-sign .sign { fill: var(--kind); } .shape-sign.kind-event .outline { fill: var(--kind); } .shape-sign.kind-event .sign { fill: var(--sheet); }
.graph-live { position: relative; }
.graph-frame:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.graph-ring { position: absolute; left: 0; top: 0; border: 2.5px solid var(--accent); border-radius: 50%; pointer-events: none; } .graph-frame:not(:focus) .graph-ring, .graph-frame[data-by="pointer"] .graph-ring { display: none; } .graph-frame[data-by="pointer"]:focus { outline: none; }
.graph-tools { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; border: 0; padding: 0; margin: .6rem 0 0; font: .9rem var(--sans); color: var(--soft); } .graph-tools button { min-width: 2.75rem; padding: .3rem .8rem; background: none; color: var(--ink); border-color: var(--rule); font-weight: 500; font-size: .95rem; } .graph-tools button:hover { border-color: var(--accent); color: var(--accent); }
.graph-few { margin: 0 0 .7rem; font: .95rem/1.45 var(--sans); color: var(--soft); } .graph-few button { display: block; min-height: 2.75rem; margin: .4rem 0 0; }
#explore .thing > span { min-width: 0; }
kbd { font: 600 .82em var(--sans); border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 3px; padding: 0 .3em; background: var(--sheet); }
.badge { font: 600 .78rem/1 var(--sans); border: 1px solid var(--soft); border-radius: 1rem; padding: .15rem .4rem; }
#explore [data-id].pointed { background: var(--tint); } #explore tr.picked > td, #explore [data-id].picked { background: var(--said-tint); } #explore tr[data-id] { cursor: pointer; }
.busy { position: fixed; right: 1rem; bottom: 1rem; margin: 0; background: var(--ink); color: var(--sheet); font: 600 .9rem var(--sans); padding: .5rem .9rem; border-radius: 3px; z-index: 3; animation: later .4s steps(1) both; } @keyframes later { from { opacity: 0; } to { opacity: 1; } }
.trouble { position: fixed; left: 50%; bottom: 1rem; transform: translateX(-50%); max-width: min(40rem, calc(100vw - 2rem)); margin: 0; background: var(--sheet); border: 2px solid var(--denied); color: var(--ink); padding: .7rem 1rem; z-index: 3; font: .95rem var(--sans); }
@media (max-width: 62rem) {
  .live main:has(#explore-pane:not(:empty)) { grid-template-columns: minmax(0, 1fr); }
  #explore-pane { position: fixed; inset: auto 0 0; top: auto; z-index: 2; } .pane { max-height: 48vh; border-width: 3px 0 0; box-shadow: 0 -.5rem 1.5rem rgb(0 0 0 / .18); padding-bottom: 1.5rem; } .pane-head { position: sticky; top: -.7rem; background: var(--sheet); z-index: 1; margin-top: -.7rem; }
  main:has(#explore-pane:not(:empty)) { padding-bottom: 52vh; } .graph-frame { height: 50vh; min-height: 18rem; scroll-margin-top: .5rem; } .graph-keys { display: none; } .pane-actions.sticky { bottom: -1.5rem; margin-bottom: -1.5rem; }
}
@media (max-width: 40rem) { .graph-frame { height: 62svh; } }
@media (max-width: 62rem) { .live main:has(#explore-pane:not(:empty)) .graph-frame { height: calc(52svh - 3rem); min-height: 0; } }
@media (prefers-reduced-motion: reduce) { .busy { animation: none; } }
@media (forced-colors: active) { .graph-ring { border-color: Highlight; } .sentence mark { background: Mark; color: MarkText; } }
@media print { #explore-pane { position: static; } .graph-tools, .graph-keys { display: none; } .pane { max-height: none; } }
`;
