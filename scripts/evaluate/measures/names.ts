import type { GoldMention } from "../gold.ts";
import { kindsOf, type NameKind } from "../marks.ts";
import type { Scene } from "../scene.ts";
import { pattern } from "../text/pattern.ts";
import { overlap, type Range, RangeMap, rangeOf } from "../text/spans.ts";
import { isName } from "./is-name.ts";
import { nameMistakes } from "./name-mistakes.ts";

const ourKinds: Readonly<Record<string, NameKind>> = {
  Person: "PER",
  Organization: "ORG",
  Platform: "ORG",
  Place: "LOC",
  Facility: "LOC",
};
const article = /^(?:the |a |an )/iu;
const nameLike = pattern("[A-Z]|^\\W*\\d");
const loosePlaces = new Set(["Non_Literal_Modifier", "Embedded_Non_Lit", "Homonym", "Demonym", "Language"]);

/** Names by span and type; only kinds that the gold marks, only mentions whose form is a name. */
export function names(scene: Scene): void {
  const { text, marks, sheet } = scene;
  if (marks.kinds.size === 0) return;
  const strip = (range: Range): Range => {
    const found = article.exec(text.slice(range[0], range[1]));
    return found ? [range[0] + found[0].length, range[1]] : range;
  };
  const { wanted, other, free } = goldNames(scene, strip);
  const pronouns = scene.gold.mentions.filter((mention) => mention.coref).map(rangeOf);
  const ours = new RangeMap<NameKind>();
  for (const mention of scene.ours.mentions) {
    const kind = ourKinds[mention.type ?? ""];
    if (mention.form === "name" && kind && marks.kinds.has(kind) && scene.inside(rangeOf(mention)))
      ours.set(strip(rangeOf(mention)), kind);
  }
  const outside = (range: Range, forgiven: readonly Range[]): boolean =>
    wanted.has(range) || !forgiven.some((one) => overlap(range, one));
  const kept = ours.keys().filter((range) => outside(range, [...other, ...free, ...pronouns]));
  const strict = ours.keys().filter((range) => outside(range, [...free, ...pronouns]));
  const golds = wanted.keys();
  const typed = (range: Range): boolean => wanted.get(range)!.has(ours.get(range)!);
  const acting = (range: Range): boolean =>
    typed(range) ||
    (ours.get(range) === "LOC" &&
      wanted.get(range)!.has("ORG") &&
      marks.places.has(text.slice(range[0], range[1]).toLowerCase()));
  const count = (measure: string, found: readonly Range[], right: (range: Range) => boolean): void => {
    const tp = found.filter((range) => wanted.has(range) && right(range)).length;
    sheet.add(measure, tp, found.length - tp, wanted.size - tp);
  };
  count("names: exact", kept, () => true);
  nameMistakes(scene, { wanted, ours, kept, typed });
  if (marks.kinds.size > 1) {
    count("names: exact and type, lenient GPE", kept, acting);
    count("names: exact and type, strict", strict, typed);
    for (const kind of [...marks.kinds].sort()) {
      const mine = kept.filter((range) => ours.get(range) === kind);
      const tp = mine.filter((range) => wanted.has(range) && typed(range)).length;
      const missed = wanted.entries().filter(([range, all]) => all.has(kind) && !all.has(ours.get(range)!));
      sheet.add(`names: ${kind}`, tp, mine.length - tp, missed.length);
    }
  }
  const meet = (
    measure: string,
    a: readonly Range[],
    mine: readonly Range[],
    fits: (gold: Range, our: Range) => boolean,
  ) => {
    const found = a.filter((gold) => ours.keys().some((our) => overlap(gold, our) && fits(gold, our))).length;
    const good = mine.filter((our) => a.some((gold) => overlap(gold, our) && fits(gold, our))).length;
    sheet.add(measure, found, mine.length - good, a.length - found);
  };
  meet("names: overlap", golds, kept, () => true);
  if (marks.kinds.size > 1)
    meet("names: overlap and type", golds, kept, (gold, our) => wanted.get(gold)!.has(ours.get(our)!));
  if (scene.gold.mentions.some((mention) => mention.subtype)) {
    // Places proper: without adjectives, languages, parts of other names.
    const proper = new RangeMap<true>();
    for (const mention of scene.gold.mentions)
      if (!loosePlaces.has(mention.subtype ?? "")) proper.set(strip(rangeOf(mention)), true);
    const rest = golds.filter((gold) => !proper.has(gold));
    const mine = ours.keys().filter((range) => proper.has(range) || !rest.some((one) => overlap(range, one)));
    const tp = mine.filter((range) => proper.has(range)).length;
    sheet.add("names: places proper, exact", tp, mine.length - tp, proper.size - tp);
    meet("names: places proper, overlap", proper.keys(), mine, () => true);
  }
}

interface GoldNames {
  readonly wanted: RangeMap<ReadonlySet<NameKind>>;
  /** Names of kinds that are not scored. */
  readonly other: readonly Range[];
  /** What may be given or not. */
  readonly free: readonly Range[];
}

function goldNames(scene: Scene, strip: (range: Range) => Range): GoldNames {
  const wanted = new RangeMap<ReadonlySet<NameKind>>();
  const other: Range[] = [];
  const free: Range[] = [];
  for (const mention of scene.gold.mentions) {
    const range = strip(Array.isArray(mention.name) ? mention.name : rangeOf(mention)); // the name inside the phrase
    if (!scene.inside(range)) continue;
    const named = isName(mention, scene.gold.corpus);
    if (named === false) continue;
    const kinds = kindsOf(mention);
    if (named === undefined || isOpen(mention, kinds.size > 0)) free.push(range);
    else if (kinds.size > 0) wanted.set(range, new Set([...(wanted.get(range) ?? []), ...kinds]));
    else other.push(range);
  }
  return { wanted, other, free };
}

/** Is a gold mention one that nobody must find? */
function isOpen(mention: GoldMention, known: boolean): boolean {
  return (
    mention.optional ||
    mention.parent ||
    (mention.types?.length === 1 && mention.types[0] === "other") ||
    (known && mention.types !== undefined && !nameLike.test(mention.text))
  );
}
