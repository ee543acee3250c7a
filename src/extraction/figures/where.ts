import type { MentionDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";

/** The verb, or what is said with "is", under which a word stands. */
export function verbAbove(sentence: ParsedSentence, word: Word): Word | undefined {
  for (let up: Word | undefined = word; up; up = headOf(sentence, up))
    if (up.upos === "VERB" || childOf(sentence, up, "cop")) return up;
  return undefined;
}

/** Where the counted are: a place that hangs on them, on what they are among, or on their verb; or the place they are said of. */
export function placeOf(
  sentence: ParsedSentence,
  word: Word,
  verb: Word | undefined,
  mentionAt: (word: Word) => MentionDraft | undefined,
): MentionDraft | undefined {
  const inside = (at: Word): MentionDraft | undefined => {
    for (const child of childrenOf(sentence, at, "nmod", "obl")) {
      const mention = mentionAt(child);
      const said = caseOf(sentence, child);
      if (
        mention?.type === "Place" &&
        mention.form !== "pronoun" &&
        ["in", "at", "inside", "throughout", "across"].includes(said)
      )
        return mention;
      if (["among", "of", "in"].includes(said) && mention?.type !== "Place") {
        const deeper = inside(child);
        if (deeper) return deeper;
      }
    }
    return undefined;
  };
  const own = inside(word);
  if (own) return own;
  for (let up = headOf(sentence, word); up && up !== verb; up = headOf(sentence, up)) {
    const found = inside(up);
    if (found) return found;
  }
  return (
    (verb ? inside(verb) : undefined) ??
    homeOf(sentence, word, mentionAt) ??
    (verb ? relativePlace(sentence, verb, mentionAt) : undefined)
  );
}

/** "the city, home to a million people": those counted are there. */
function homeOf(
  sentence: ParsedSentence,
  word: Word,
  mentionAt: (word: Word) => MentionDraft | undefined,
): MentionDraft | undefined {
  const home = sentence.words.slice(0, word.index).findLast((one) => one.lemma === "home");
  if (!home || sentence.words[home.index + 1]?.text.toLowerCase() !== "to" || word.index - home.index > 8)
    return undefined;
  return sentence.words
    .slice(0, home.index)
    .map(mentionAt)
    .filter((one) => one?.type === "Place")
    .at(-1);
}

/** "the city, where thousands shelter". */
function relativePlace(
  sentence: ParsedSentence,
  verb: Word,
  mentionAt: (word: Word) => MentionDraft | undefined,
): MentionDraft | undefined {
  for (let up: Word | undefined = verb; up; up = headOf(sentence, up)) {
    if (base(up) !== "acl") continue;
    const where = childrenOf(sentence, up, "advmod").some((child) => child.text.toLowerCase() === "where");
    const noun = where ? headOf(sentence, up) : undefined;
    const mention = noun ? mentionAt(noun) : undefined;
    if (mention?.type === "Place") return mention;
  }
  return undefined;
}
