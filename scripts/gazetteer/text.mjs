// Small things that the tables need.
export { fold } from "../../src/text/fold.ts";

/** Rows of a table written by hand: one a line, cells parted by "|". */
export const rows = (text) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** A list in a cell, parted by commas. */
export const list = (text) =>
  text
    ? text
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean)
    : [];

/** Kilometres between two points. */
export function distance(a, b) {
  const [la, lb] = [a.lat, b.lat].map((one) => (Number(one) * Math.PI) / 180);
  const h =
    Math.sin((lb - la) / 2) ** 2 +
    Math.cos(la) * Math.cos(lb) * Math.sin(((Number(b.lon) - Number(a.lon)) * Math.PI) / 360) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether a name is written in Latin letters. */
export const isLatin = (name) => /^[\p{Script=Latin}\p{M}\s.'’ʼ`-]+$/u.test(name);
