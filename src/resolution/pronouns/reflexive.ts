import type { MentionDraft } from "../../../schema/index.ts";
import type { Work } from "../context.ts";
import { isReflexive } from "./agreement.ts";

/** The subject of the clause in which a reflexive pronoun stands, which alone it can mean (principle A of the binding theory); undefined for other pronouns and where no subject is a mention. */
export function subjectOfReflexive(work: Work, pronoun: MentionDraft): MentionDraft | undefined {
  if (!isReflexive(pronoun) || !/^(?:obj|obl|iobj)$/u.test(pronoun.relation)) return undefined;
  return (work.bySentence.get(pronoun.sentence) ?? []).find(
    (one) => one !== pronoun && one.governor === pronoun.governor && /^nsubj/u.test(one.relation),
  );
}
