import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf } from "../tree.ts";
import { frameOf, type LooseMention } from "./mentions.ts";
import { type PronounRow, pronouns } from "./pronouns.table.ts";

const byWord = new Map<string, PronounRow>();
for (const row of pronouns) for (const word of row.words.split(" ")) byWord.set(word, row);

/** The pronoun mention that a word is; "it" in "it rains" and questions' "who" are none. */
export function pronounOf(text: string, sentence: ParsedSentence, word: Word): LooseMention | undefined {
  const row = byWord.get(word.text.toLowerCase());
  if (!row || (word.text === "US" && row.person === 1) || word.relation === "expl") return undefined;
  if (isEmptyIt(sentence, word)) return undefined;
  if (word.upos !== "PRON" && word.upos !== "DET") return undefined;
  if (row.words === "that" && word.xpos !== "WDT") return undefined;
  const span = { start: word.start, end: word.end, text: text.slice(word.start, word.end) };
  return {
    ...frameOf(text, sentence, word, [word]),
    ...span,
    form: "pronoun",
    head: span,
    lemma: word.text.toLowerCase(),
    person: row.person,
    ...(row.number ? { number: row.number } : {}),
    ...(row.gender ? { gender: row.gender } : {}),
    definite: true,
    modifiers: [],
    titles: [],
  };
}

/** "It was the first time that …", "it snowed": "it" that means nothing, whatever the tree calls it. */
function isEmptyIt(sentence: ParsedSentence, word: Word): boolean {
  const head = /^it$/iu.test(word.text) && word.relation === "nsubj" ? sentence.words[word.head] : undefined;
  if (!head) return false;
  if (head.upos === "VERB") return /^(?:rain|snow|hail|drizzle)$/u.test(head.lemma);
  return (
    head.lemma === "time" &&
    childOf(sentence, head, "cop") !== undefined &&
    childOf(sentence, head, "amod") !== undefined
  );
}
