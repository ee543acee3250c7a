import type { ParsedSentence } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { seatTitles } from "../mended/seat-of-holder.ts";
import { nameOf } from "./listed.ts";
import type { NameRun } from "./name-runs.ts";

const direction = /^(?:north|south|east|west|central)(?:ern)?(?: ?-?(?:east|west)(?:ern)?)?$/iu;

/** "Member of Parliament for Northern | Trelawny | Tova Hamilton": the seat and who holds it, which the model took for one person. */
export function seatBeforeHolder(
  { words }: ParsedSentence,
  run: NameRun,
  { gazetteer, givenNames }: Vocabulary,
): readonly NameRun[] {
  const title = words.findIndex((word, at) => at > run.from && at < run.to - 1 && seatTitles.test(word.text));
  if (run.label === "PER" && title > 0 && gazetteer.find(nameOf(words.slice(run.from, title))).length > 0)
    return [
      { from: run.from, to: title, label: "LOC" },
      { ...run, from: title + 1 },
    ]; // "Virginia | Sen. | Tim Kaine"
  const before = words[run.from - (direction.test(words[run.from - 1]?.text ?? "") ? 2 : 1)];
  if (run.label !== "PER" || run.to - run.from < 3 || !/^(?:for|of)$/u.test(before?.text ?? "")) return [run];
  const [seat, given] = words.slice(run.from, run.from + 2).map((word) => word.text);
  const parted =
    gazetteer.find(seat!).length > 0 &&
    givenNames.gender(seat!) === undefined &&
    givenNames.gender(given!) !== undefined;
  if (!parted) return [run];
  return [
    { from: run.from, to: run.from + 1, label: "LOC" },
    { ...run, from: run.from + 1 },
  ];
}
