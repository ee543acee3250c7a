import { createHash } from "node:crypto";
import type { BrowserCode } from "../dependencies.ts";
import { articleStyle } from "./article.css.ts";
import { baseStyle } from "./base.css.ts";
import { coloursStyle } from "./colours.css.ts";
import { drawingStyle } from "./drawing.css.ts";
import { evidenceStyle } from "./evidence.css.ts";
import { explorePagesStyle } from "./explore-pages.css.ts";
import { explorerStyle } from "./explorer.css.ts";
import { facePath, facesStyle } from "./faces.css.ts";
import { graphStyle } from "./graph.css.ts";
import { partsStyle } from "./parts.css.ts";
import { tableStyle } from "./table.css.ts";

const style = [
  facesStyle,
  coloursStyle,
  baseStyle,
  partsStyle,
  evidenceStyle,
  tableStyle,
  drawingStyle,
  articleStyle,
  graphStyle,
  explorePagesStyle,
  explorerStyle,
].join("\n");
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8f2219"/><path fill="#fff" d="M9 7h7.500c5 0 8.500 3.500 8.500 9s-3.500 9-8.500 9H9Zm4 3.600v10.800h3.300c2.800 0 4.600-2 4.600-5.400s-1.800-5.400-4.600-5.400Z"/></svg>`;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Where the style sheet is: its address changes with its content, so it may be kept for ever. */
export const stylePath = `/assets/style.${hashOf(style)}.css`;
export const iconPath = `/assets/icon.${hashOf(icon)}.svg`;

/** Where a script is. Its name changes with its content too. */
export const scriptPath = (name: string): string => `/assets/${name}`;

/** The script of every page that is read; the address stays, so what is kept is asked about each time. */
export const readingPath = "/assets/reading.js";

interface Asset {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Everything under `/assets`, by address. */
export function assetsOf(browser: BrowserCode | undefined): ReadonlyMap<string, Asset> {
  const scripts = [...(browser?.files ?? [])].map(
    ([name, body]) => [scriptPath(name), { body, type: "text/javascript; charset=utf-8" }] as const,
  );
  return new Map<string, Asset>([
    [stylePath, { body: style, type: "text/css; charset=utf-8" }],
    [iconPath, { body: icon, type: "image/svg+xml" }],
    ...scripts,
    ...[...(browser?.faces ?? [])].map(
      ([name, body]) => [facePath(name), { body, type: "font/woff2" }] as const,
    ),
  ]);
}
