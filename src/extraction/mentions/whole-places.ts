import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import { nameOf } from "./listed.ts";
import type { NameRun } from "./name-runs.ts";

/** Small words within names of places: "Dar es Salaam", "Cox's Bazar", "Rio de Janeiro". */
const within = /^(?:es|de|del|da|do|dos|di|la|le|les|el|al|au|sur|upon|on|an|am|['’]s)$/u;
/** So many people live where such a name is meant, whatever the model took its words for. */
const TOWN = 50_000;

/** Names of places with a small word within, which the model parted or took for something else, as one run each. Others that cross them go. */
export function wholePlaces(
  { words }: ParsedSentence,
  runs: readonly NameRun[],
  gazetteer: Pick<Gazetteer, "find">,
): readonly NameRun[] {
  const found = words.flatMap(({ index }) => placeAt(words, index, gazetteer) ?? []);
  const placed = found.filter(
    (one) =>
      !runs.some(
        (run) =>
          run.from <= one.from &&
          run.to >= one.to &&
          (run.label === "ORG" || run.to - run.from > one.to - one.from),
      ),
  );
  if (placed.length === 0) return runs;
  const apart = (run: NameRun): boolean => !placed.some((one) => run.from < one.to && run.to > one.from);
  return [...runs.filter(apart), ...placed].sort((a, b) => a.from - b.from);
}

function placeAt(
  words: readonly Word[],
  from: number,
  gazetteer: Pick<Gazetteer, "find">,
): NameRun | undefined {
  const [first, small] = [words[from]!, words[from + 1]];
  if (!small || !within.test(small.text) || !/^\p{Lu}/u.test(first.text)) return undefined;
  for (let to = Math.min(words.length, from + 4); to > from + 2; to--) {
    if (!/^\p{Lu}/u.test(words[to - 1]!.text)) continue;
    const places = gazetteer.find(nameOf(words.slice(from, to)));
    if (places.some((one) => one.kind === "division" || (one.population ?? 0) >= TOWN))
      return { from, to, label: "LOC" };
  }
  return undefined;
}
