import type { MentionDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";

const because = /\banonym(?:ity|ously)\b[^.“”"]{0,20}?\b(?:because|since|as|so)\s+$/iu;

/**
 * "said an official who spoke on condition of anonymity because he was not authorized": who asked not to be named is who
 * spoke, known by a name or not; `null` where nothing else tells of them, undefined for any other pronoun.
 */
export function unnamedSource(work: Work, pronoun: MentionDraft): Chain | null | undefined {
  const sentence = work.context.sentences[pronoun.sentence];
  if (!sentence || !because.test(work.context.text.slice(sentence.start, pronoun.start))) return undefined;
  const spoke = (work.eventsBySentence.get(pronoun.sentence) ?? []).findLast(
    (one) =>
      one.trigger.end < pronoun.start &&
      /anonym/iu.test(work.context.text.slice(one.trigger.end, pronoun.start)) &&
      one.participants.some(({ part }) => part === "actor"),
  );
  const actor = spoke?.participants.find(({ part }) => part === "actor");
  const chain = actor?.mention === undefined ? undefined : work.chainOf[actor.mention];
  return chain ?? null;
}
