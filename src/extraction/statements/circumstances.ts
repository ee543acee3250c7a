import type { EventDraft, MentionDraft } from "../../../schema/index.ts";
import { eventTypeRow } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childrenOf, subtree } from "../tree.ts";
import { utterances } from "./papers.table.ts";

/** The occasion on which a cue's saying took place: "at the rally", "during the summit". */
export function occasionOf(
  sentence: ParsedSentence,
  verb: Word,
  events: readonly EventDraft[],
): number | undefined {
  const at = childrenOf(sentence, verb, "obl").filter((child) =>
    ["at", "during", "in", "before"].includes(caseOf(sentence, child)),
  );
  for (const child of at) {
    const event = events.find(
      (one) =>
        one.sentence === sentence.index &&
        one.word === child.index &&
        one.form !== "verb" &&
        !utterances.has(one.lemma),
    );
    if (event && (event.generic || (eventTypeRow(event.type).also as readonly string[]).includes("spoke at")))
      return event.id;
  }
  const head = verb.head >= 0 ? sentence.words[verb.head] : undefined;
  return verb.relation === "conj" && head ? occasionOf(sentence, head, events) : undefined;
}

/** The platform through which it was said, anywhere in the cue's own phrases: "in a video posted on his account on X". */
export function mediumOf(
  sentence: ParsedSentence,
  verb: Word,
  mentions: readonly MentionDraft[],
  content: readonly { readonly start: number; readonly end: number }[],
): number | undefined {
  const words = new Set(
    childrenOf(sentence, verb, "obl", "advcl", "nmod").flatMap((child) =>
      subtree(sentence, child).map((word) => word.index),
    ),
  );
  return mentions.find(
    (one) =>
      one.type === "Platform" &&
      one.form === "name" &&
      one.sentence === sentence.index &&
      words.has(one.word) &&
      !content.some((piece) => piece.start <= one.start && one.end <= piece.end),
  )?.id;
}
