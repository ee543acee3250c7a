/** The text of an article with its marks. */
export const articleStyle = `
.report-columns { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 2rem 3rem; align-items: start; }
.text { font-size: 1.16rem; line-height: 1.75; max-width: 42rem; white-space: normal; }
.text p { margin: 0 0 1.1em; white-space: pre-wrap; }
.in { color: inherit; text-decoration: none; } a.in { position: relative; } a.in:hover { background: var(--marker); color: var(--marker-ink); }
.in.statement { background: var(--said-tint); box-shadow: 0 .28em 0 var(--said-tint), 0 -.1em 0 var(--said-tint); }
a.in.statement:not(.mention) { text-decoration: underline; text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: .3em; }
.in.mention { text-decoration: underline; text-decoration-color: var(--kind); text-decoration-thickness: 2px; text-underline-offset: .22em; }
.in.mention.kind-organization { text-decoration-style: double; text-decoration-thickness: 1.5px; } .in.mention.kind-place { text-decoration-style: dotted; text-decoration-thickness: 3px; }
.in.mention.kind-facility { text-decoration-style: dashed; } .in.mention.kind-group { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.in.mention.kind-platform { text-decoration-style: dashed; text-decoration-thickness: 3px; } .in.mention.kind-work { text-decoration-style: solid; text-decoration-thickness: 4px; }
.in.event { color: var(--event); font-weight: 700; }
.in.event.is-announced::after { content: "\\a0▷"; } .in.event.is-possible::after { content: "\\a0?"; } .in.event.is-demanded::after { content: "\\a0!"; } .in.event.is-denied::after { content: "\\a0✕"; }
.in.event.is-announced, .in.event.is-possible, .in.event.is-demanded, .in.event.is-denied { color: var(--standing); }
.in.figure { background: color-mix(in srgb, var(--figure) 14%, transparent); color: var(--figure); font-weight: 600; font-variant-numeric: lining-nums; border-radius: 2px; }
.in.time { border-bottom: 1.5px dotted var(--announced); } .in.unread { color: var(--soft); text-decoration: line-through; text-decoration-color: var(--rule); text-decoration-thickness: 1px; }
a.in:is(:hover, :focus-visible)::before { content: attr(data-says); position: absolute; left: 0; bottom: calc(100% + .35em); z-index: 3; width: max-content; max-width: min(22rem, 70vw); padding: .35rem .6rem; background: var(--ink); color: var(--paper); font: 400 .84rem/1.35 var(--sans); text-decoration: none; text-align: left; white-space: normal; border-radius: 3px; pointer-events: none; }
.report:has(#layer-mention:not(:checked)) .text .in.mention { text-decoration: none; } .report:has(#layer-statement:not(:checked)) .text .in.statement { background: none; box-shadow: none; } .report:has(#layer-statement:not(:checked)) .text .in.statement:not(.mention) { text-decoration: none; }
.report:has(#layer-event:not(:checked)) .text .in.event { color: inherit; font-weight: inherit; } .report:has(#layer-event:not(:checked)) .text .in.event::after { content: none; }
.report:has(#layer-figure:not(:checked)) .text .in.figure { background: none; color: inherit; font-weight: inherit; } .report:has(#layer-time:not(:checked)) .text .in.time { border-bottom: 0; } .report:has(#layer-unread:not(:checked)) .text .in.unread { color: inherit; text-decoration: none; }
.switches { font: .92rem var(--sans); border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule); margin-bottom: 1.4rem; max-width: 42rem; } .switches fieldset { border: 0; margin: 0; padding: .5rem 0 .6rem; min-width: 0; } .switches legend { float: left; padding: .3rem 1rem .3rem 0; font-weight: 600; }
.switches ul { display: flex; flex-wrap: wrap; gap: 0 1.2rem; } .switches label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; cursor: pointer; } .switches input { min-height: 0; width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--accent); } .switches button { min-height: 2rem; padding: .2rem .8rem; }
mark.evidence:focus { outline: none; }
mark.evidence { background: var(--marker); color: var(--marker-ink); box-shadow: 0 0 0 .18em var(--marker); border-radius: 1px; scroll-margin-top: 30vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.evidence .in, mark.evidence .in.event, mark.evidence .in.figure { background: none; box-shadow: none; color: inherit; }
.margin { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; font-size: .95rem; scrollbar-width: thin; }
.margin section:first-child { margin-top: 0; } .margin h2 { font-size: 1.02rem; border-top-width: 1px; }
.layers li { padding: .12rem 0; } .found { display: grid; gap: .3rem; } .found .thing { text-decoration: none; display: flex; gap: .15rem; line-height: 1.3; padding: .12rem 0; } .found .glyph { margin-top: .18em; } .found .thing:hover { text-decoration: underline; }
.focus-note { background: var(--sheet); border: 1px solid var(--rule); border-top: 3px solid var(--accent); padding: .3rem 1rem .6rem; } .focus-note h2 { border: 0; } .rests { margin-top: 1rem; }
.brief .evidence blockquote { display: none; } .brief .fact { margin-bottom: .7rem; }
.remark blockquote { color: var(--soft); }
@media (max-width: 62rem) { .report-columns { grid-template-columns: minmax(0, 1fr); } .margin { position: static; max-height: none; } .text { font-size: 1.1rem; } }
@media print { .switches { display: none; } .report-columns { display: block; } .margin { display: none; } .text { font-size: 11pt; max-width: none; } mark.evidence:focus { outline: none; }
mark.evidence { background: none; outline: 1.5px solid #000; } }
`;
