/** The graph of the explorer where it is drawn as SVG: shapes by kind, strokes by standing. */
export const graphStyle = `
.graph-frame { position: relative; height: min(72vh, 44rem, max(24rem, 100svh - 20.5rem)); min-height: 24rem; background: var(--sheet); border: 1px solid var(--rule); overflow: hidden; touch-action: none; }
.graph-canvas { position: absolute; inset: 0; cursor: grab; } .graph-canvas:active { cursor: grabbing; } .graph-canvas.over { cursor: pointer; }
.graph-svg { display: block; width: 100%; height: 100%; font: 600 12.5px var(--sans); cursor: grab; user-select: none; -webkit-user-select: none; }
.graph-svg .shape, .graph-svg .bond { cursor: pointer; }
.graph-svg .outline { fill: var(--sheet); stroke: var(--kind); stroke-width: 2; } .graph-svg .sign { fill: var(--kind); }
.graph-svg .kind-event .outline { fill: var(--kind); } .graph-svg .kind-event .sign { fill: var(--sheet); }
.graph-svg .kind-event.hollow .outline, .shape-sign.kind-event.hollow .outline { fill: var(--sheet); } .graph-svg .kind-event.hollow .sign, .shape-sign.kind-event.hollow .sign { fill: var(--kind); }
.graph-svg .written { pointer-events: none; } .graph-svg .written rect { fill: var(--sheet); } .graph-svg .count { stroke: var(--soft); }
.graph-svg .name text { paint-order: stroke; stroke: var(--sheet); stroke-width: 3.5; stroke-linejoin: round; fill: var(--ink); }
.graph-svg .line { stroke: var(--standing); fill: none; } .graph-svg .words text { fill: var(--standing); font-size: 11.5px; }
.graph-svg .line.crowd { stroke-dasharray: none; }
.graph-svg [data-emphasis="faint"] { opacity: .2; }
.graph-svg .shape[data-emphasis="picked"] .outline { stroke: var(--ink); stroke-width: 3.5; } .graph-svg .written [data-emphasis="picked"] rect { fill: var(--marker); } .graph-svg .written [data-emphasis="picked"] text { fill: var(--marker-ink); stroke: none; }
.graph-svg .bond[data-emphasis="picked"] .line { stroke: var(--accent); }
@media (forced-colors: active) { .graph-svg .outline, .graph-svg .line { stroke: CanvasText; } .graph-svg .outline { fill: Canvas; } .graph-svg .sign, .graph-svg text { fill: CanvasText; } .graph-svg text { stroke: Canvas; } .graph-svg [data-emphasis="picked"] .outline, .graph-svg [data-emphasis="picked"] .line { stroke: Highlight; } }
`;
