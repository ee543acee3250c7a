import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childrenOf } from "../tree.ts";
import { type FrameRow, frames } from "./frames.table.ts";
import { subjectsOf } from "./subjects.ts";

const byVerb = new Map<string, { readonly row: FrameRow; readonly words: ReadonlySet<string> }[]>();
for (const row of frames) {
  for (const verb of row.verbs.split(" "))
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { row, words: new Set(row.words.split(" ")) }]);
}

/** The type that a verb has with its object, with the word that it is said with where that word tells nothing by itself ("on strike"); undefined where no frame fits. */
export function frameOf(
  sentence: ParsedSentence,
  verb: Word,
): { readonly type: EventType; readonly absorbed?: number } | undefined {
  for (const { row, words } of byVerb.get(verb.lemma) ?? []) {
    const fit = candidates(sentence, verb, row).find((word) => words.has(word.lemma));
    if (fit) return { type: row.type, ...(row.slot === "obj" ? {} : { absorbed: fit.index }) };
  }
  return undefined;
}

function candidates(sentence: ParsedSentence, verb: Word, { slot }: FrameRow): readonly Word[] {
  if (slot === "xcomp") return childrenOf(sentence, verb, "xcomp", "obj", "amod", "advcl");
  if (slot !== "obj")
    return childrenOf(sentence, verb, "obl").filter((child) => caseOf(sentence, child) === slot);
  return [
    ...childrenOf(sentence, verb, "obj"),
    ...subjectsOf(sentence, verb)
      .filter((one) => one.passive)
      .map((one) => one.word),
  ];
}
