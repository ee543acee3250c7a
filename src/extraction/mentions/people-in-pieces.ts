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
    const first =
      run.label === "PER" && last?.label === "PER" && last.to === run.from ? words[last.from] : undefined;
    const parted =
      first?.index === run.from - 1 &&
      givenNames.gender(first.text) !== undefined &&
      titles.find(first.text) === undefined;
    if (parted) joined[joined.length - 1] = { ...run, from: first.index };
    else joined.push(run);
  }
  return joined;
}
