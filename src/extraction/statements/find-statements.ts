import type { Message, StatementDraft } from "../../../schema/index.ts";
import { mentionLookup } from "../events/events.ts";
import { groupBy } from "../group.ts";
import { byAscription, byNoun } from "./by-noun.ts";
import { byVerb } from "./by-verb.ts";
import type { LooseStatement, StatementInput } from "./input.ts";
import { uncuedQuotations } from "./quotations.ts";

/** What people say in an article: direct, indirect and mixed, with speaker, cue and content, in text order; and what looked like it and was left. */
export function findStatements(input: StatementInput): {
  readonly statements: readonly StatementDraft[];
  readonly messages: readonly Message[];
} {
  const { sentences } = input;
  const bySentence = groupBy(input.mentions, (mention) => mention.sentence);
  const found: LooseStatement[] = [];
  const messages: Message[] = [];
  for (const sentence of sentences) {
    const mentionAt = mentionLookup(bySentence.get(sentence.index) ?? []);
    for (const word of sentence.words) {
      const statement =
        byVerb(input, sentence, word, mentionAt, messages) ??
        byNoun(input, sentence, word, mentionAt) ??
        byAscription(input, sentence, word, mentionAt);
      if (statement && !found.some((other) => sameContent(other, statement))) found.push(statement);
    }
  }
  found.push(...uncuedQuotations(input, found, messages));
  found.sort(
    (a, b) =>
      (a.content[0]?.start ?? a.evidence.start) - (b.content[0]?.start ?? b.evidence.start) ||
      a.evidence.end - b.evidence.end,
  );
  return { statements: found.map((one, id) => ({ ...one, id })), messages };
}

function sameContent(a: LooseStatement, b: LooseStatement): boolean {
  return (
    a.content.length === b.content.length &&
    a.content.every(
      (piece, index) => piece.start === b.content[index]!.start && piece.end === b.content[index]!.end,
    )
  );
}
