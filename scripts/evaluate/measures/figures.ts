import type { Scene } from "../scene.ts";
import { numberIn } from "../text/numbers.ts";
import { pattern, stripped } from "../text/pattern.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";

const bounds = (
  [
    ["at least", "at least|no (?:less|fewer) than|minimum"],
    ["at most", "at most|up to|no more than|as (?:much|many) as"],
    ["more than", "more than|over|above|exceed|greater|upwards"],
    ["less than", "less than|under|below|fewer|nearly|almost"],
    ["about", "about|around|approximately|roughly|some|estimated|circa|~"],
  ] as const
).map(([bound, words]) => [bound, pattern(`^\\W*(?:${words})\\b`, "i")] as const);

/** Bounds that say nearly the same: either is right for the other. */
const near = [
  ["at least", "more than"],
  ["at most", "less than"],
];

/** Figures: found where they overlap, the number, and the bound where the gold's words have one. */
export function figures(scene: Scene): void {
  const { sheet, text } = scene;
  const gold = scene.gold.values.filter((value) => scene.inside(rangeOf(value)));
  if (gold.length === 0) return;
  const ours = scene.ours.figures.filter((one) => scene.inside(rangeOf(one)));
  const known = [...scene.gold.values, ...scene.gold.times].map(rangeOf);
  const measure = "figures: found";
  for (const value of gold) {
    const range = rangeOf(value);
    const type = value.type ?? "no type";
    const met = ours.filter((one) => overlap(rangeOf(one), range));
    const at = { gold: range, ...(met[0] ? { ours: rangeOf(met[0]) } : {}) };
    sheet.gold(measure, met.length > 0, () => ({ group: `missed: ${type}`, ...at }));
    const number = numberIn(value.text);
    if (number === undefined) continue;
    const wanted = [number, value.type === "PERCENT" ? number / 100 : number];
    const equal = met.some(
      ({ value: mine }) =>
        typeof mine === "number" &&
        wanted.some((want) => Math.abs(mine - want) <= 1e-6 * Math.max(1, Math.abs(want))),
    );
    sheet.gold("figures: value", equal, () => ({
      group: met.length === 0 ? `not found: ${type}` : `another value: ${type}`,
      note: `${number}${met.length > 0 ? `, ours ${met.map((one) => one.value).join(", ")}` : ""}`,
      ...at,
    }));
    const bound = boundOf(value.text, range, text);
    if (!bound) continue;
    const right = met.some((one) => one.bound === bound || isNear(one.bound, bound));
    sheet.gold("figures: bound", right, () => ({
      group: `${bound} given as ${met[0]?.bound ?? "nothing"}`,
      ...at,
    }));
  }
  for (const one of ours) {
    if (known.some((range) => overlap(range, rangeOf(one)))) continue;
    sheet.wrong(measure, { group: "no figure in the gold", ours: rangeOf(one) });
  }
}

function isNear(ours: string | null | undefined, bound: string): boolean {
  return near.some((pair) => pair.includes(bound) && pair.includes(ours ?? "") && ours !== bound);
}

/** The bound that stands in the gold's words, or in the twelve characters before them. */
function boundOf(words: string, [start]: Range, text: string): string | undefined {
  const before = Array.from(text.slice(Math.max(0, start - 24), start))
    .slice(-12)
    .join("");
  const at = before.indexOf(" ");
  const tail = `${stripped(at < 0 ? before : before.slice(at + 1))}|`;
  return bounds.find(([, form]) => form.test(tail) || form.test(words))?.[0];
}
