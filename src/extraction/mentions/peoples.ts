import type { ParsedSentence } from "../../language/parse.ts";
import { demonymsIn, type FoundDemonym } from "../../text/demonyms.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import type { NameRun } from "./name-runs.ts";

/** The peoples of a sentence that are called by several words, and have no place's name: "South African", "North Koreans"; not "New Zealand". */
export function peoplesOf({ words }: ParsedSentence, gazetteer: Gazetteer): readonly FoundDemonym[] {
  const texts = words.map((word) => word.text);
  return demonymsIn(texts, gazetteer).filter(
    ({ from, to }) => to > from + 1 && gazetteer.find(texts.slice(from, to).join(" ")).length === 0,
  );
}

/** A name with what belongs to a people left to it: none within an adjective ("North | Korean troops"), all of a people's noun ("South | Koreans"). */
export function besidePeoples(run: NameRun, peoples: readonly FoundDemonym[]): readonly NameRun[] {
  const people = peoples.find(({ from, to }) => run.from >= from && run.to <= to);
  if (!people) return [run];
  return people.kind === "people" ? [{ from: people.from, to: people.to, label: "MISC" }] : [];
}
