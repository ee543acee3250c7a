import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf, spanAt, subtree } from "../tree.ts";
import { isCueWord } from "./cue.ts";
import { ascribing, viewNouns } from "./cues.table.ts";
import { stretches } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { withParticiple } from "./named-speaker.ts";
import { bothSides } from "./put-in.ts";
import { isHeldAgainst } from "./remarks.ts";
import { shaped } from "./shape.ts";
import { speakerAt } from "./speaker.ts";

/** "According to the ministry, the bridge is safe", "In her view, …". */
export function byAscription(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  const ascribed =
    ascribing.has(caseOf(sentence, word)) || isToThem(sentence, word) ? word : ownerOfView(sentence, word);
  if (!ascribed) return undefined;
  const above = headOf(sentence, word);
  if (ascribed !== word && above && isCueWord(above) && childOf(sentence, above, "ccomp")) return undefined; // "In his view, he said, …"
  const host = hostOf(sentence, word);
  if (!host || host.index === ascribed.index) return undefined;
  const { text } = input.document;
  const found = speakerAt(text, sentence, ascribed, mentionAt, input.events);
  const speaker = found.words
    ? { ...found, words: withParticiple(text, sentence, host, found.words) }
    : found;
  const spoken = speaker.words;
  const around = ascribed === word ? bothSides(sentence, subtree(sentence, word)) : undefined;
  const content = stretches(
    text,
    around ??
      subtree(
        sentence,
        host,
        (child) =>
          child.index === word.index ||
          (child.head === host.index && child.relation === "cc" && isHeldAgainst(sentence, host)) ||
          (child.head === host.index && child.relation === "mark" && !childOf(sentence, host, "nsubj:outer")),
      ).filter((one) => !spoken || one.end <= spoken.start || spoken.end <= one.start),
  );
  if (content.length === 0 || speaker.firstPerson || (ascribed !== word && !speaker.animate))
    return undefined;
  const marks = childrenOf(sentence, word, "case").flatMap((one) => [
    one,
    ...childrenOf(sentence, one, "fixed"),
  ]);
  const last = ascribed === word ? Math.max(...marks.map((one) => one.end)) : word.end;
  const cue = spanAt(text, ascribed === word ? marks[0]!.start : word.start, last);
  return shaped(input, sentence, cue, "said", speaker, content, host, "statement.according-to");
}

/** "To his admirers, he is a saint": those to whom something is so, at the beginning. */
function isToThem(sentence: ParsedSentence, word: Word): boolean {
  return (
    /^(?:admirer|critic|supporter|detractor|fan|opponent|skeptic|sceptic|defender|backer|foe|follower)$/u.test(
      word.lemma,
    ) &&
    caseOf(sentence, word) === "to" &&
    subtree(sentence, word)[0]!.index === 0 &&
    sentence.words[word.index + 1]?.text === ","
  );
}

/** "in her view", "in the words of the mayor": whose view it is. */
function ownerOfView(sentence: ParsedSentence, word: Word): Word | undefined {
  if (!/^(?:obl|advcl|nmod)$/u.test(base(word))) return undefined;
  if (!viewNouns.has(word.lemma) && !viewNouns.has(word.text)) return undefined;
  const first = subtree(sentence, word).find((one) => one.upos !== "PUNCT")!;
  const way = word.lemma === "mind" ? "to" : "in"; // "to his mind"
  if (caseOf(sentence, word) !== way && first.text.toLowerCase() !== way) return undefined;
  if (base(word) === "nmod" && first.index > 0) return undefined;
  if (first.index > 0 && sentence.words[first.index - 1]?.upos !== "PUNCT") return undefined;
  return (
    childOf(sentence, word, "nmod:poss") ??
    childrenOf(sentence, word, "nsubj").find((one) => childOf(sentence, one, "case")?.xpos === "POS") ?? // "In Trump's telling"
    childrenOf(sentence, word, "nmod").find((child) => caseOf(sentence, child) === "of")
  );
}

/** What is ascribed: the whole sentence where the words stand at one of its ends, else the clause they hang on. */
function hostOf(sentence: ParsedSentence, word: Word): Word | undefined {
  let host = headOf(sentence, word);
  const own = subtree(sentence, word);
  const marks = (words: readonly Word[]): boolean => words.every((one) => one.upos === "PUNCT");
  const atStart = marks(sentence.words.slice(0, own[0]!.index));
  const atEnd = marks(sentence.words.slice(own.at(-1)!.index + 1));
  const aside =
    sentence.words[own[0]!.index - 1]?.text === "," || own[0]!.text === ","
      ? own.at(-1)!.text === "," || sentence.words[own.at(-1)!.index + 1]?.text === ","
      : false;
  while (
    aside &&
    !atStart &&
    host &&
    host.head >= 0 &&
    host.relation === "acl:relcl" &&
    /^what$/iu.test(headOf(sentence, host)!.text)
  )
    host = headOf(sentence, headOf(sentence, host)!);
  if (!atStart && !(atEnd && sentence.words[own[0]!.index - 1]?.text === ",") && own[0]!.text !== ",")
    return host;
  for (let up = host && headOf(sentence, host); host && up && !isHeldAgainst(sentence, host); ) {
    host = up;
    up = headOf(sentence, host);
  }
  return host;
}
