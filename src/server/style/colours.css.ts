/** Colours, light and dark; each pair of text and ground has a contrast of 4.5 at least. */
export const coloursStyle = `
:root {
  color-scheme: light dark;
  --paper: #f6f2e9; --sheet: #fffdf8; --ink: #1d1a16; --soft: #5d564b; --rule: #d8cfbe; --hair: #e8e1d3;
  --accent: #8f2219; --accent-ink: #ffffff; --marker: #ffdf70; --marker-ink: #1d1a16; --marker-soft: #fbe9a9; --tint: #f1ead9; --said-tint: #f8efd2;
  --person: #1b5a8a; --organization: #66399b; --place: #2a673c; --facility: #755510; --group: #96374f;
  --platform: #23656d; --work: #55571b; --event: #8f2219; --event-box: #8f2219; --event-ink: #ffffff; --statement: #4e473c; --figure: #8a4708; --office: #37498a; --disagreement: #a32020;
  --reported: #4a4338; --said: #75591a; --announced: #1b5a8a; --possible: #66399b; --demanded: #8a4708; --denied: #a32020; --ongoing: #4a4338;
  --serif: Newsreader, Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
  --sans: "Libre Franklin", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161411; --sheet: #1e1b17; --ink: #ede6d9; --soft: #b3a996; --rule: #463f34; --hair: #322d25;
    --accent: #f0907f; --accent-ink: #1b1310; --marker: #6f5507; --marker-ink: #fff6da; --marker-soft: #4a3c10; --tint: #2a251e; --said-tint: #332b18;
    --person: #8cc2ee; --organization: #c8a6f0; --place: #8fcf9f; --facility: #e0bf6c; --group: #eda3b5;
    --platform: #86ccd4; --work: #c9cb7e; --event: #f0907f; --event-box: #7d2c21; --event-ink: #fff1ec; --statement: #c9bfac; --figure: #f0b27a; --office: #a9b8f2; --disagreement: #ff9c93;
    --reported: #b9ae9b; --said: #dcbc6e; --announced: #8cc2ee; --possible: #c8a6f0; --demanded: #f0b27a; --denied: #ff9c93; --ongoing: #b9ae9b;
  }
}
.kind-person { --kind: var(--person); } .kind-organization { --kind: var(--organization); } .kind-place { --kind: var(--place); }
.kind-facility { --kind: var(--facility); } .kind-group { --kind: var(--group); } .kind-platform { --kind: var(--platform); }
.kind-work { --kind: var(--work); } .kind-event { --kind: var(--event); } .kind-statement { --kind: var(--statement); }
.kind-figure { --kind: var(--figure); } .kind-office { --kind: var(--office); } .kind-disagreement { --kind: var(--disagreement); }
.reported { --standing: var(--reported); } .ongoing { --standing: var(--ongoing); } .said { --standing: var(--said); }
.announced, .is-announced { --standing: var(--announced); } .possible, .is-possible { --standing: var(--possible); }
.demanded, .is-demanded { --standing: var(--demanded); } .denied, .is-denied { --standing: var(--denied); }
`;
