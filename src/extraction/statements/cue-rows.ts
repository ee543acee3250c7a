import type { CueClass, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { type CueRow, cues } from "./cues.table.ts";

/** A verb of saying in its sentence. */
export interface Cue {
  readonly sentence: ParsedSentence;
  readonly verb: Word;
  readonly class: CueClass;
  readonly row: CueRow;
  /** The word with its particle or preposition: "called for". */
  readonly span: Span;
  /** The noun that makes a cue of a verb that tells nothing: "took issue with". */
  readonly light?: Word;
  /** The phrase behind the cue's preposition. */
  readonly behind?: Word;
}

/** The rows of each verb, by itself or with what belongs to it. */
export const cueRows: ReadonlyMap<string, readonly CueRow[]> = (() => {
  const rows = new Map<string, CueRow[]>();
  for (const row of cues)
    for (const verb of row.verbs.split(" ")) rows.set(verb, [...(rows.get(verb) ?? []), row]);
  return rows;
})();
