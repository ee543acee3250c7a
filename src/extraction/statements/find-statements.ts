import { groupBy } from "../../../schema/group-by.ts";
import type { Message, StatementDraft } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import { mentionLookup } from "../events/events.ts";
import { byAscription } from "./by-ascription.ts";
import { byColon } from "./by-colon.ts";
import { byEstimate } from "./by-estimate.ts";
import { byHeadline } from "./by-headline.ts";
import { byLabel } from "./by-label.ts";
import { byNoun } from "./by-noun.ts";
import { byPoll } from "./by-poll.ts";
import { byVerb } from "./by-verb.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { withUncued } from "./quotations.ts";
import { quotationAt } from "./quoted.ts";

/** What people say in an article: direct, indirect and mixed, with speaker, cue and content, in text order; and what looked like it and was left. */
export function findStatements(input: StatementInput): {
  readonly statements: readonly StatementDraft[];
  readonly messages: readonly Message[];
} {
  const bySentence = groupBy(input.mentions, (mention) => mention.sentence);
  const lookup = (sentence: ParsedSentence): MentionAt => mentionLookup(bySentence.get(sentence.index) ?? []);
  const cued: LooseStatement[] = [...byLabel(input), ...byColon(input, lookup)];
  const messages: Message[] = [];
  for (const sentence of input.sentences) {
    const mentionAt = lookup(sentence);
    for (const word of sentence.words) {
      const statement =
        byPoll(input, sentence, word, mentionAt) ??
        byVerb(input, sentence, word, mentionAt, messages) ??
        byNoun(input, sentence, word, mentionAt) ??
        byEstimate(input, sentence, word, mentionAt) ??
        byHeadline(input, sentence, word, mentionAt) ??
        byAscription(input, sentence, word, mentionAt);
      if (statement && !cued.some((other) => sameContent(other, statement))) cued.push(statement);
    }
  }
  const outer = cued.filter(
    (one) =>
      quotationAt(input.document.quotations, one.cue?.start ?? -1) !== undefined || !isOwnWords(one, cued),
  );
  const found = [...withUncued(input, outer, messages, lookup)];
  found.sort(
    (a, b) =>
      (a.content[0]?.start ?? a.evidence.start) - (b.content[0]?.start ?? b.evidence.start) ||
      a.evidence.end - b.evidence.end,
  );
  return { statements: found.map((one, id) => ({ ...one, id })), messages };
}

function sameContent(a: LooseStatement, b: LooseStatement): boolean {
  const twoSay =
    a.kind === "indirect" &&
    a.speakerMention &&
    b.speakerMention &&
    a.speakerMention.start !== b.speakerMention.start;
  return (
    !twoSay &&
    a.content.length === b.content.length &&
    a.content.every(
      (piece, index) => piece.start === b.content[index]!.start && piece.end === b.content[index]!.end,
    )
  );
}

/** "We demand peace, he said": what the speaker says of themselves within their own words is no statement beside it. */
function isOwnWords(one: LooseStatement, all: readonly LooseStatement[]): boolean {
  return (
    /^(?:i|we)$/iu.test(one.speakerMention?.text ?? "") &&
    all.some(
      (other) =>
        other !== one &&
        other.rule !== "statement.colon" &&
        other.content.some((piece) => piece.start <= one.evidence.start && one.evidence.end <= piece.end + 1),
    )
  );
}
