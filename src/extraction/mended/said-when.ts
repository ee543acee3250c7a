import type { ParsedSentence, Word } from "../../language/parse.ts";
import { utterances } from "../statements/papers.table.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid } from "./saying.ts";

/** In what somebody says something, beside writings. */
const speeches = /^(?:interview|speech|conference|testimony|briefing)$/u;
/** At what somebody says something. */
const occasions =
  /^(?:meeting|visit|talk|conference|hearing|summit|rally|match|game|trip|debate|ceremony|session|tour|dinner|call|briefing|trial|vote|funeral|service|event)$/u;
const units = /^(?:week|month|night|year|morning|afternoon|evening)$/u;
const days = /^(?:today|yesterday|tonight|earlier|later|overnight)$/iu;

/** "said on Sunday | he would resign", "said in a statement | rebels fled": when, where and in what it was said stands right behind the verb, before the subject of what is said. */
export function saidWhen(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const clause = /^(?:obl|advmod)$/u.test(base(word)) ? headOf(sentence, word) : undefined;
  const verb = clause && base(clause) === "ccomp" ? headOf(sentence, clause) : undefined;
  if (!verb || !isSaid(verb) || word.index < verb.index || childOf(sentence, clause!, "mark")) return [];
  const own = subtree(sentence, word);
  const subject = childOf(sentence, clause!, "nsubj", "nsubj:pass", "expl");
  const first = subject && subtree(sentence, subject)[0]!.index;
  if (own[0]!.index !== verb.index + 1 || own.at(-1)!.index + 1 !== first) return [];
  return tellsOfSaying(sentence, word) ? [{ word, head: verb, relation: "obl" }] : [];
}

function tellsOfSaying(sentence: ParsedSentence, word: Word): boolean {
  const said = caseOf(sentence, word);
  if (isWeekday(word.text) || days.test(word.text)) return true;
  if (units.test(word.lemma))
    return said === "" && childOf(sentence, word, "amod", "det", "compound", "nmod:unmarked") !== undefined;
  if (/^(?:during|after|before|at)$/u.test(said) && occasions.test(word.lemma)) return true;
  const words = utterances.has(word.lemma) || speeches.test(word.lemma);
  return said === "in" ? words || word.name.endsWith("-LOC") : said === "at" && words;
}

/** "said Wednesday | prices rose": the day when it was said, which the tree took for a part of the noun. */
export function saidOnDay(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = isWeekday(word.text) ? sentence.words[word.index - 1] : undefined;
  const noun = headOf(sentence, word);
  if (!verb || !isSaid(verb) || !noun || noun.index < word.index) return [];
  if (!/^(?:compound|nmod|nmod:unmarked)$/u.test(word.relation) || base(noun) !== "nsubj") return [];
  const plural = noun.xpos === "NNS" || childOf(sentence, noun, "det") !== undefined;
  return plural && headOf(sentence, noun)?.head === verb.index
    ? [{ word, head: verb, relation: "obl:unmarked" }]
    : [];
}
