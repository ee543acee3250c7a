import type { MentionDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";
import { agrees, isPossessive } from "./agreement.ts";

/** Words that open a phrase or clause before the subject. */
const opening =
  /^(?:in|at|on|after|before|during|when|while|as|despite|following|with|since|for|from|to|upon|until|if|although|though|because|under|over|through|throughout|by|like|unlike|amid|speaking|writing|addressing)\b/iu;

/** "Asked whether | he agreed, Ruiz said …": who is asked is mostly who answers. */
const asked =
  /^(?:when )?(?:asked|pressed|questioned)(?: by [^,]{1,40})? (?:about|if|whether|why|how|what|when)\b[^,]*$/iu;

/**
 * "In a letter written before her arrest, Suu Kyi urged …": who a pronoun means that stands in what opens the sentence,
 * before a comma and a name that is the subject (cataphora; Quirk et al. 1985, 6.19). Undefined where the pronoun is the
 * opening's own subject, which mostly goes on with who was spoken of before, or where the name does not agree.
 */
export function subjectAhead(work: Work, pronoun: MentionDraft): Chain | undefined {
  const sentence = work.context.sentences[pronoun.sentence];
  if (!sentence) return undefined;
  const { text } = work.context;
  const isAsked = asked.test(text.slice(sentence.start, pronoun.start));
  if (!isPossessive(pronoun) && !isAsked) return undefined;
  const subject = (work.bySentence.get(pronoun.sentence) ?? []).find(
    (one) =>
      one.form === "name" &&
      one.relation.startsWith("nsubj") &&
      one.word > pronoun.word &&
      one.quotation === pronoun.quotation,
  );
  const chain = subject && work.chainOf[subject.id];
  if (!subject || !chain || !agrees(pronoun, chain)) return undefined;
  const before = text.slice(sentence.start, subject.phraseSpan.start).trim();
  const between = text.slice(pronoun.end, subject.phraseSpan.start);
  if (!(isAsked || opening.test(before.replace(/^[“”"'‘(\s]+/u, ""))) || !/^[^,;:.]*,\s*$/u.test(between))
    return undefined;
  return chain;
}
