import type { ParsedSentence, Word } from "../../language/parse.ts";
import { belongsToCue } from "../statements/beside-cue.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isQuoted, isSaying } from "./saying.ts";

/** "told lawmakers that nothing was found, but warned that …", "said that “work goes on,” but did not name them": a second verb of who speaks, which the tree set beside what is said. */
export function goesWithSaying(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const said = base(word) === "conj" ? headOf(sentence, word) : undefined;
  const verb = said && sayingOf(sentence, said);
  if (!verb || !isSaying(verb) || verb.index > said!.index) return [];
  const goesOn =
    belongsToCue(sentence, word) ||
    isBehindQuotation(sentence, said!, word) ||
    othersSay(sentence, verb, said!, word);
  return goesOn ? [{ word, head: verb, relation: "conj" }] : [];
}

/** The verb that a clause hangs on as what is said, also on a noun between them: "confirmed in a statement that …". */
function sayingOf(sentence: ParsedSentence, said: Word): Word | undefined {
  const head = headOf(sentence, said);
  if (base(said) === "ccomp") return head;
  const beside = base(said) === "acl" && head && base(head) === "obl" && childOf(sentence, said, "mark");
  return beside ? headOf(sentence, head) : undefined;
}

/** Whether what is said stands in quotation marks that are closed before a verb without a subject of its own. */
function isBehindQuotation(sentence: ParsedSentence, said: Word, word: Word): boolean {
  if (childOf(sentence, word, "nsubj", "nsubj:pass", "expl") || !/^VB/u.test(word.xpos)) return false;
  const and = childOf(sentence, word, "cc");
  const closes =
    and && sentence.words.slice(said.index + 1, and.index).some((one) => /^(?:["”]|'')$/u.test(one.text));
  const begins = childOf(sentence, said, "nsubj", "nsubj:pass") ?? said; // "that it was “sad” and was leaving": one clause
  return closes === true && isQuoted(sentence, said) && isQuoted(sentence, begins);
}

/** "63 percent said prices fell, and more than half said they rose": others say so too, in a clause of their own. */
function othersSay(sentence: ParsedSentence, verb: Word, said: Word, word: Word): boolean {
  if (word.lemma !== verb.lemma || word.xpos !== verb.xpos || !childOf(sentence, word, "ccomp")) return false;
  const and = childOf(sentence, word, "cc");
  const that = [said, word].some((one) => childOf(sentence, one, "mark"));
  return (
    !that &&
    childOf(sentence, word, "nsubj") !== undefined &&
    sentence.words[(and?.index ?? 0) - 1]?.text === ","
  );
}
