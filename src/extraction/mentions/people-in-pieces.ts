import type { ParsedSentence } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import type { NameRun } from "./name-runs.ts";

/** "Mahamat | Idriss Deby", "Wong | Kwok-hing": somebody's given name that the model parted from the rest, right behind it. */
export function wholePeople(
  { words }: ParsedSentence,
  runs: readonly NameRun[],
  { givenNames, titles }: Vocabulary,
): readonly NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const first = last && last.to === last.from + 1 ? words[last.from]!.text : undefined;
    const parted =
      first !== undefined &&
      last!.to === run.from &&
      last!.label === "PER" &&
      run.label === "PER" &&
      givenNames.gender(first) !== undefined &&
      titles.find(first) === undefined;
    if (parted) joined[joined.length - 1] = { ...run, from: last!.from };
    else joined.push(run);
  }
  return joined;
}
