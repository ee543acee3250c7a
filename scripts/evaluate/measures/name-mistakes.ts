import type { NameKind } from "../marks.ts";
import type { Scene } from "../scene.ts";
import { overlap, type Range, type RangeMap, rangeOf, same } from "../text/spans.ts";

interface Names {
  readonly wanted: RangeMap<ReadonlySet<NameKind>>;
  readonly ours: RangeMap<NameKind>;
  /** Those of ours that count. */
  readonly kept: readonly Range[];
  readonly typed: (range: Range) => boolean;
}

const measure = "names: exact and type";

/** Counts names by span and type, and pairs what was missed with what was given in its place. */
export function nameMistakes(scene: Scene, names: Names): void {
  const { sheet } = scene;
  const { wanted, ours, kept } = names;
  const isRight = (range: Range): boolean => wanted.has(range) && names.typed(range);
  const right = kept.filter(isRight);
  sheet.add(measure, right.length, 0, 0);
  const wrong = new Set(kept.filter((range) => !isRight(range)));
  for (const [gold, kinds] of wanted.entries()) {
    if (right.some((range) => same(range, gold))) continue;
    const kind = [...kinds].sort().join("/");
    const twin =
      [...wrong].find((range) => same(range, gold)) ?? [...wrong].find((range) => overlap(range, gold));
    if (!twin) {
      sheet.mistake(measure, { fn: 1, gold, ...standIn(scene, gold, kind, ours) });
      continue;
    }
    wrong.delete(twin);
    const type = ours.get(twin)!;
    const said = same(twin, gold) ? "type" : "boundary";
    const group = kinds.has(type) ? `${said}: ${kind}` : `${said}: ${kind} given as ${type}`;
    sheet.mistake(measure, { fp: 1, fn: 1, gold, ours: twin, group, ...edge(gold, twin) });
  }
  for (const range of wrong) {
    const beside = wanted.keys().find((gold) => overlap(range, gold));
    const group = `${beside ? "one more in the same words" : "no name in the gold"}: ${ours.get(range)}`;
    sheet.wrong(measure, { ours: range, group });
  }
}

/** What stands where a name was missed: nothing, a name that has its match, or a mention of another form or type. */
function standIn(
  scene: Scene,
  gold: Range,
  kind: string,
  ours: RangeMap<NameKind>,
): { readonly group: string; readonly ours?: Range } {
  const other = ours.keys().find((range) => overlap(range, gold));
  if (other) return { group: `missed beside another: ${kind}`, ours: other };
  const mention = scene.ours.mentions.find((one) => overlap(rangeOf(one), gold));
  if (!mention) return { group: `missed: ${kind}` };
  return { group: `missed: ${kind}, there as ${mention.type} (${mention.form})`, ours: rangeOf(mention) };
}

/** Where ours ends too early or too late. */
function edge(gold: Range, ours: Range): { readonly word?: string } {
  const begins = ours[0] > gold[0] ? "begins late" : ours[0] < gold[0] ? "begins early" : "";
  const ends = ours[1] < gold[1] ? "ends early" : ours[1] > gold[1] ? "ends late" : "";
  const word = [begins, ends].filter((one) => one !== "").join(", ");
  return word ? { word } : {};
}
