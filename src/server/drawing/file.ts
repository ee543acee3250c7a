import { raw } from "hono/html";
import { type Html, html } from "../html.ts";
import { coloursStyle } from "../style/colours.css.ts";
import { drawingStyle } from "../style/drawing.css.ts";
import type { Picture } from "./picture.ts";
import { svgOf } from "./svg.ts";

/** The style a drawing carries when it stands alone. No part of it comes from outside. */
export const fileStyle = `${coloursStyle}${drawingStyle}svg.drawing { background: var(--sheet); }`;

/** The picture as a file: with its own style, light and dark, and the links of the pages. */
export function svgFile(picture: Picture, title: string, page: string): Html {
  const style = html`<style>${raw(fileStyle)}</style>`;
  return html`<?xml version="1.0" encoding="UTF-8"?>
${svgOf(picture, title, (line) => `${page}#line-${line}`, style)}`;
}
