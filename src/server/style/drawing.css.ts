/** The drawing of a neighbourhood: boxes by kind, lines by how far they may be taken as fact. */
export const drawingStyle = `
.drawing-section { margin-top: 1.2rem; }
.drawing-frame { overflow: auto; background: var(--sheet); border: 1px solid var(--rule); margin-top: .8rem; }
.drawing { display: block; max-width: 100%; height: auto; margin: 0 auto; font-family: var(--sans); }
.drawing .line, .sample .line { stroke: var(--standing); stroke-width: 1.5; fill: none; }
.drawing .line.wide { stroke-width: 2.75; }
.line.said { stroke-dasharray: 7 5; } .line.announced { stroke-dasharray: .1 5.5; stroke-linecap: round; stroke-width: 2.75; }
.line.possible { stroke-dasharray: .1 9; stroke-linecap: round; stroke-width: 3; } .line.demanded { stroke-dasharray: 11 4 .1 4; stroke-linecap: round; }
.line.denied { stroke-dasharray: 3 3; } .line.ongoing { stroke-dasharray: 16 4; }
.arrow { fill: var(--soft); }
.edge .reach { stroke: transparent; stroke-width: 16; pointer-events: stroke; }
.edge rect { fill: var(--sheet); } .edge text { fill: var(--standing); }
.edge:hover .reach, .edge:focus-visible .reach { stroke: var(--marker); stroke-opacity: .75; stroke-width: 9; }
.edge:hover rect, .edge:focus-visible rect { fill: var(--marker); } .edge:hover text, .edge:focus-visible text { fill: var(--marker-ink); }
.edge:focus-visible { outline: none; } .node:focus-visible { outline: 3px solid var(--accent); outline-offset: 4px; }
.node { text-decoration: none; } .node .box { fill: var(--paper); stroke: var(--kind); stroke-width: 1.4; } .node .glyph { fill: var(--kind); } .node text { fill: var(--ink); }
.node.kind-event .box { fill: var(--event-box); stroke: var(--event-box); } .node.kind-event text, .node.kind-event .glyph { fill: var(--event-ink); }
.node.kind-statement .box { fill: var(--said-tint); stroke-dasharray: 4 3; } .node.kind-statement text { font-family: var(--serif); font-style: italic; }
.node.focus .box { stroke-width: 3.5; fill: var(--sheet); } .node.focus text { font-weight: 700; } .node.focus.kind-event .box { fill: var(--event-box); stroke: var(--ink); }
.node:hover .box, .node:focus-visible .box { stroke: var(--ink); stroke-width: 3; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.3rem; font: .86rem/1.5 var(--sans); color: var(--soft); margin-top: .7rem; } .legend li { display: flex; align-items: center; gap: .4rem; }
.file { margin: .3rem 0 0; font: .9rem var(--sans); } .file a { display: inline-block; padding: .35rem 0; margin-right: 1.4rem; }
.in-words ol ol { margin: 0; } .in-words > ol { columns: 24rem; column-gap: 2.5rem; } .in-words > ol > li { break-inside: avoid; }
.in-words > ol > li:target { background: var(--said-tint); outline: 2px solid var(--marker); outline-offset: 4px; }
.drawing-keys { display: none; margin: .5rem 0 0; } .drawing-frame:has(a:focus-visible) + .drawing-keys { display: block; }
@media screen and (max-width: 62rem) { .drawing { max-width: none; } .drawing-frame { max-height: min(72vh, 34rem); } }
@media (forced-colors: active) { .drawing .node .box, .drawing .node.kind-event .box, .drawing .node.kind-statement .box { fill: Canvas; stroke: CanvasText; } .drawing .node text, .drawing .node.kind-event :is(text, .glyph), .edge text, .arrow, .drawing .node .glyph, .glyph { fill: CanvasText; } .drawing .node:is(:hover, :focus-visible) .box { stroke: Highlight; stroke-width: 4; } .edge:is(:hover, :focus-visible) rect { fill: Highlight; } .edge:is(:hover, :focus-visible) text { fill: HighlightText; } .drawing .line, .sample .line { stroke: CanvasText; } .edge rect { fill: Canvas; } .edge:is(:hover, :focus-visible) .reach { stroke: Highlight; stroke-opacity: 1; } }
`;
