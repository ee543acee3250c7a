/** How the page looks: print on paper, light or dark as the reader has it. */
export const style = `
:root{color-scheme:light dark;--paper:#f6f2e9;--sheet:#fffdf8;--ink:#1d1a16;--soft:#5d564b;--rule:#d8cfbe;--accent:#8f2219;--marker:#ffdf70;--marker-ink:#1d1a16}
@media (prefers-color-scheme:dark){:root{--paper:#161411;--sheet:#1e1b17;--ink:#ede6d9;--soft:#b3a996;--rule:#463f34;--accent:#f0907f;--marker:#6f5507;--marker-ink:#fff6da}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif}
header,main,footer{max-width:52rem;margin:0 auto;padding:1rem 1.2rem}
h1{font-size:1.7rem;line-height:1.2;margin:1rem 0 .3rem}h2{border-top:3px double var(--rule);padding-top:.8rem;margin-top:2rem}h3{margin:0;font-size:1.1rem}
nav a,.find,.kind,.by,.left{font-family:"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-size:.88rem}
nav a{margin-right:1rem}a{color:var(--accent)}.kind,.by,.left,.told{color:var(--soft)}
.find{position:sticky;top:0;background:var(--paper);padding:.6rem 0;border-bottom:1px solid var(--rule);display:flex;gap:.8rem;align-items:center}
.find[hidden],article[hidden]{display:none}.find input{font:inherit;padding:.45rem .6rem;flex:1;min-width:0;color:inherit;background:var(--sheet);border:1px solid var(--soft);border-radius:3px}
article{background:var(--sheet);border:1px solid var(--rule);padding:.8rem 1rem;margin:.7rem 0;overflow-wrap:anywhere}article:target{outline:2px solid var(--accent)}
article ul{list-style:none;margin:.5rem 0 0;padding:0}article li{border-top:1px solid var(--rule);padding:.5rem 0}
q{quotes:none}q::before,q::after{content:none}mark{background:var(--marker);color:var(--marker-ink);padding:0 .1em}
.standing{border:1px solid currentColor;border-radius:3px;padding:0 .35em;font:.78rem/1.4 "Helvetica Neue",Arial,sans-serif;color:var(--accent)}
pre{white-space:pre-wrap;font:inherit;margin:.5rem 0 0}summary{cursor:pointer}
@media print{.find,nav{display:none}article{break-inside:avoid}}
`;
