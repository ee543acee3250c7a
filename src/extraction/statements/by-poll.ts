import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf, spanAt, subtree } from "../tree.ts";
import { stretches } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { shaped } from "./shape.ts";
import { speakerAt } from "./speaker.ts";

const polls = /^(?:poll|survey|polling|average)$/u;
const gives = /^(?:have|put|show|find|give|place)$/u;
const standing =
  /^(?:ahead|behind|leading|trailing|up|down|tied|even|neck|with|at|losing|winning|lead|edge|advantage)$/iu;

/** "A poll has Ruiz ahead by 3", "a survey gave her a lead of 4 points": who stands where by a poll, whatever the tree makes of the verb. */
export function byPoll(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  if (!gives.test(word.lemma) || !/^(?:VERB|AUX)$/u.test(word.upos) || !/^VB[DZP]$/u.test(word.xpos))
    return undefined;
  const clause = word.upos === "AUX" ? headOf(sentence, word) : word;
  const poll = childOf(sentence, word, "nsubj") ?? (clause && childOf(sentence, clause, "nsubj"));
  if (!clause || !poll || !polls.test(poll.lemma) || poll.index > word.index) return undefined;
  const behind = subtree(sentence, clause, (child) => child.index < word.index || isElsewhere(child)).filter(
    (one) => one.index > word.index,
  );
  const at = behind.findIndex((one) => standing.test(one.text));
  const whom = behind[0];
  if (!whom || !/^(?:PROPN|PRON|DET|NOUN|ADJ)$/u.test(whom.upos) || at < 1 || at > 7) return undefined;
  const content = stretches(input.document.text, behind);
  const speaker = speakerAt(input.document.text, sentence, poll, mentionAt, input.events);
  if (content.length === 0) return undefined;
  const cue = spanAt(input.document.text, word.start, word.end);
  return shaped(input, sentence, cue, "said", speaker, content, word, "statement.poll");
}

/** "…, while others have her behind", "…, according to the station". */
function isElsewhere(child: Word): boolean {
  return base(child) === "advcl" || base(child) === "parataxis" || child.text === ";";
}
