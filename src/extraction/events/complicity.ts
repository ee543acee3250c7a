import type { MentionDraft, ParticipantDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounPhrase, withoutPossessive } from "../mentions/phrase.ts";
import { caseOf, childOf, childrenOf, conjuncts, spanOf, verbOver } from "../tree.ts";

export interface FoundAccomplice {
  /** The verb or noun that tells of the event. */
  readonly of: number;
  readonly participant: ParticipantDraft;
}

const words = new Set(["complicity", "connivance", "collusion", "accomplice"]);

/**
 * Who helped in what somebody did: "in complicity with X, Y has killed …" (of the verb), "with the complicity of X"
 * (of the verb), "X's complicity in the massacre" (of the noun).
 */
export function accomplicesOf(
  text: string,
  sentence: ParsedSentence,
  mentionAt: (word: Word) => MentionDraft | undefined,
): readonly FoundAccomplice[] {
  const found: FoundAccomplice[] = [];
  for (const word of sentence.words) {
    if (!words.has(word.lemma)) continue;
    const owner = childOf(sentence, word, "nmod:poss");
    const inWhat = childrenOf(sentence, word, "nmod", "obl").find(
      (child) => ["in", "of"].includes(caseOf(sentence, child)) && mentionAt(child) === undefined,
    );
    const who =
      owner ??
      childrenOf(sentence, word, "nmod").find((child) => ["with", "of"].includes(caseOf(sentence, child)));
    const event = owner ? inWhat : verbOver(sentence, word);
    if (!who || !event) continue;
    for (const one of conjuncts(sentence, who)) {
      const mention = mentionAt(one);
      const evidence = spanOf(text, withoutPossessive(nounPhrase(sentence, one)));
      found.push({
        of: event.index,
        participant: {
          role: "accomplice",
          part: "other",
          ...(mention ? { mention: mention.id } : {}),
          head: mention?.form === "name" ? mention.head : spanOf(text, [one]),
          evidence,
        },
      });
    }
  }
  return found;
}
