/** What the files in `data/fonts` are of; their address has the version, so that it is kept for ever. */
const version = "26";
const latin =
  "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD";
const latinExt =
  "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF";

const files: readonly (readonly [family: string, file: string, style: string, letters: string])[] = [
  ["Newsreader", "newsreader-latin", "normal", latin],
  ["Newsreader", "newsreader-latin-ext", "normal", latinExt],
  ["Newsreader", "newsreader-latin-italic", "italic", latin],
  ["Newsreader", "newsreader-latin-ext-italic", "italic", latinExt],
  ["Libre Franklin", "libre-franklin-latin", "normal", latin],
  ["Libre Franklin", "libre-franklin-latin-ext", "normal", latinExt],
];

/** Where a typeface is. */
export const facePath = (file: string): string => `/assets/${file.replace(/\.woff2$/, "")}.${version}.woff2`;

/** The two typefaces: a reading face drawn for news on screens, and a plain one for labels. */
export const facesStyle = files
  .map(
    ([family, file, style, letters]) =>
      `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: 200 800; font-display: swap; src: url("${facePath(file)}") format("woff2"); unicode-range: ${letters}; }`,
  )
  .join("\n");
