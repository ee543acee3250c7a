import { coloursStyle } from "../../src/server/style/colours.css.ts";

/** The colour that the pages give a kind of node, in the light: `#rrggbb`. */
export function colourOf(kind: string): string {
  const found = new RegExp(`--${kind.toLowerCase()}: (#[0-9a-f]{6})`, "u").exec(coloursStyle);
  return found?.[1] ?? "#5d564b";
}
