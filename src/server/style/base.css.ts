/** Type, page, masthead, foot. */
export const baseStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--serif); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.15; font-weight: 700; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); letter-spacing: -.015em; }
h2 { font-size: 1.2rem; margin: 0 0 .8rem; padding-top: .55rem; border-top: 2px solid var(--ink); }
h3 { font: 600 .8rem/1.3 var(--sans); letter-spacing: .02em; color: var(--soft); margin: 1rem 0 .35rem; }
p { margin: 0 0 .6rem; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
ul, ol { margin: 0; padding: 0; list-style: none; }
code { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .9em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: .5rem; z-index: 2; background: var(--sheet); padding: .5rem 1rem; } .drawing-section > .skip:focus { position: static; display: inline-block; }
main { max-width: 74rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; min-height: 70vh; } main:not(.wide) > * { max-width: 48rem; }
body:has(.explore) :is(main, .masthead-row) { max-width: 100rem; } body:has(.explore) .foot { max-width: 97.5rem; }
.masthead { border-bottom: 1px solid var(--rule); background: var(--sheet); border-top: 4px solid var(--accent); }
.masthead-row { max-width: 74rem; margin: 0 auto; padding: .65rem 1.25rem; display: flex; flex-wrap: wrap; gap: .6rem 1.4rem; align-items: center; }
.wordmark { font: 700 1.65rem/1 var(--serif); letter-spacing: -.02em; text-decoration: none; color: var(--ink); }
.masthead nav { display: flex; gap: 1.1rem; font: .9rem var(--sans); margin-left: auto; }
.masthead nav a { padding: .5rem 0; }
.search { position: relative; display: flex; flex: 1 1 11rem; min-width: 0; max-width: 30rem; }
.search input { flex: 1; min-width: 0; border-radius: 3px 0 0 3px; border-right: 0; }
.search button { border-radius: 0 3px 3px 0; }
input, select, button { font: 1rem/1.3 var(--sans); color: var(--ink); background: var(--sheet); border: 1px solid var(--soft); border-radius: 3px; padding: .5rem .7rem; min-height: 2.75rem; }
input::placeholder { color: var(--soft); opacity: 1; } input:placeholder-shown { text-overflow: ellipsis; }
button { background: var(--ink); color: var(--sheet); border-color: var(--ink); font-weight: 600; cursor: pointer; padding: .5rem 1.1rem; }
button:hover { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
[aria-invalid] { border: 2px solid var(--denied); } .wrong { font: 600 .86rem/1.4 var(--sans); color: var(--denied); margin: .5rem 0 0; overflow-wrap: anywhere; }
.foot { border-top: 1px solid var(--rule); padding: 1.2rem 0 2rem; max-width: 71.5rem; width: calc(100% - 2.5rem); margin: 0 auto; color: var(--soft); font: .88rem/1.5 var(--sans); display: flex; flex-wrap: wrap; gap: .3rem 2rem; justify-content: space-between; }
.foot p { max-width: 44rem; margin: 0; }
.lead { margin-bottom: 1.6rem; max-width: 52rem; }
.kicker { font: 600 .88rem var(--sans); color: var(--accent); margin: 0 0 .4rem; display: flex; align-items: center; gap: .4rem; }
.trail { font: .88rem var(--sans); color: var(--soft); margin-bottom: .6rem; } .trail ol { display: flex; flex-wrap: wrap; } .trail li + li::before { content: "›"; margin: 0 .5rem; } .trail a { display: inline-block; padding: .3rem 0; text-decoration-color: var(--rule); }
.gist { display: flex; flex-wrap: wrap; gap: .15rem .9rem; font-size: 1.12rem; margin-top: .6rem; } .gist time { font: .95rem/1.6 var(--sans); }
.names { color: var(--soft); margin-top: .5rem; } .names b { color: var(--ink); font-weight: 600; }
.hint { font: .9rem/1.45 var(--sans); color: var(--soft); margin: .4rem 0 0; }
.count { font: 400 .9rem var(--sans); color: var(--soft); margin-left: .2rem; }
.notice { border: 1px solid var(--rule); border-left: 4px solid var(--accent); background: var(--sheet); padding: .8rem 1rem; margin: 1rem 0; }
section { margin: 2rem 0 0; min-width: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: 0 2.5rem; align-items: start; }
summary { cursor: pointer; font: .9rem var(--sans); padding: .6rem 0; color: var(--soft); } summary:hover { color: var(--accent); }
@media (max-width: 40rem) {
  main { padding: 1.1rem 1rem 3rem; } .masthead-row { padding: .6rem 1rem; gap: .4rem 1rem; }
  .masthead nav { flex-basis: 100%; margin: 0; justify-content: space-between; gap: .5rem; } .masthead .search { order: 3; flex-basis: 100%; max-width: none; } .masthead:not(:has(.search)) nav { margin-bottom: -.3rem; } .foot { width: calc(100% - 2rem); }
}
@page { margin: 16mm; }
@media print {
  .masthead nav, .trail, .search, .skip, .foot, .ask, .formats { display: none; } body { background: #fff; color: #000; font-size: 10.5pt; }
  a { text-decoration: none; } .fact, .versus, .drawing-section { break-inside: avoid; } .drawing-section > .hint { display: none; } .drawing-frame { overflow: visible; border: 0; } .drawing { max-width: 100%; } main { min-height: 0; padding-bottom: 0; } main, .masthead-row { max-width: none; padding-left: 0; padding-right: 0; } .masthead { background: none; } .in-words, .take-along, .file, .turn { display: none; } .notice, .versus { background: none; } h2 { break-after: avoid; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@property --fade-left { syntax: "<length>"; inherits: false; initial-value: 0px; } @property --fade-right { syntax: "<length>"; inherits: false; initial-value: 0px; }
@keyframes more-aside { from { --fade-left: 0px; --fade-right: 3rem; } 6% { --fade-left: 3rem; } 94% { --fade-right: 3rem; } to { --fade-left: 3rem; --fade-right: 0px; } }
@media screen { @supports (animation-timeline: scroll()) { .drawing-frame { mask-image: linear-gradient(to right, transparent, #000 var(--fade-left), #000 calc(100% - var(--fade-right)), transparent); animation: more-aside linear both; animation-timeline: scroll(self inline); } .newest { animation-direction: reverse; } } .newest { direction: rtl; } .newest > svg { direction: ltr; } }
.sideways { display: none; } @media screen and (max-width: 62rem) { .sideways { display: block; text-align: right; } }
@media (forced-colors: active) { [aria-current="page"] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; } }
`;
