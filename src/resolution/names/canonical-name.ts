import { fold } from "../../text/fold.ts";
import type { GazetteerPlace } from "../../text/gazetteer.ts";
import { isClipped } from "./clipped.ts";

const legal = new Set(
  "inc incorporated corp corporation ltd limited llc plc co company group sa nv ag gmbh".split(" "),
);

/**
 * The name by which to call what is written in several ways: a place as the gazetteer calls it; else the name of most
 * words, initials and legal forms apart, of those the one with most accents, with capitals inside its hyphens, with no
 * word cut short ("Man City"), written most often, and first. Capitals throughout come last: they are a headline's.
 */
export function canonicalName(texts: readonly string[], place?: GazetteerPlace): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = [...counts.keys()];
  const own = place ? names.filter((text) => fold(text) === fold(place.name)) : [];
  const shouts = names.every(isInCapitals); // a text in capitals: none of them is a headline's
  const isCut = (text: string): boolean =>
    names.some((other) => isClipped(other.split(" "), text.split(" ")));
  const hasSmall = (text: string): boolean =>
    names.some((other) => !isInCapitals(other) && fold(other) === fold(text));
  const weight = new Map(
    names.map((text) => [
      text,
      weightsOf(text, counts.get(text)!, shouts, isCut(text), hasSmall(text), place),
    ]),
  );
  const heavier = (a: string, b: string): string => {
    const [one, other] = [weight.get(a)!, weight.get(b)!];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at >= 0 && other[at]! > one[at]! ? b : a;
  };
  const dateline =
    own.length > 0 && own.every((text) => isInCapitals(text) && text.length === place!.name.length);
  if (dateline) return place!.name; // "OSLO" of a dateline
  const from = own.length > 0 ? own : names;
  return from.length > 0 ? from.reduce(heavier) : undefined;
}

function isInCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** What speaks for a name, what weighs most first. */
function weightsOf(
  name: string,
  count: number,
  shouts: boolean,
  clipped: boolean,
  /** Whether the same name stands there in small letters too: "GENEVA" of a dateline, and Geneva. */
  hasSmall: boolean,
  place?: GazetteerPlace,
): readonly number[] {
  const words = name.split(/\s+/u).filter((word) => !legal.has(word.toLowerCase().replace(/[.,]/gu, "")));
  const shouted =
    !shouts &&
    isInCapitals(name) &&
    (name.includes(" ") || hasSmall || (place !== undefined && place.name.length === name.length)); // "NATO" is no "NAIROBI"
  return [
    shouted ? 0 : 1,
    fold(words.join(" "))
      .split(" ")
      .filter((word) => word.length > 1 && word !== "the").length,
    name.normalize("NFD").replace(/[^\p{M}]/gu, "").length,
    words.join(" ").match(/[\s-]\p{Lu}/gu)?.length ?? 0,
    clipped ? 0 : 1,
    count,
    -name.length,
  ];
}
