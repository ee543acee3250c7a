import { currencyOf } from "../text/currency-letters.ts";
import type { Sentence, TextDocument, Token } from "../text/document.ts";
import { cut } from "./cut.ts";
import { halves, isHidden, labelLength, shown, shownAmongSmall } from "./hidden.ts";
import { lemma } from "./lemma.ts";
import { MOST_PIECES } from "./open-model.ts";
import type { LanguageModel, Parse, ParsedSentence, Word } from "./parse.ts";
import { inCapitals, type Recasing, recasing } from "./recase.ts";

interface Analysis {
  upos: string;
  xpos: string;
  head: number;
  relation: string;
  name: string;
}

/** The sentences of a text with their trees, tags, lemmas and names, in order. What one sentence gives does not depend on its neighbours. */
export async function parseSentences(
  document: TextDocument,
  model: LanguageModel,
): Promise<ParsedSentence[]> {
  const found: ParsedSentence[] = [];
  const capitals = new Set(document.sentences.filter(inCapitals));
  const forms = capitals.size > 0 ? recasing(document.sentences) : undefined;
  if (forms) for (const sentence of capitals) await look(sentence, model, forms);
  for (const sentence of document.sentences) {
    const form = forms && capitals.has(sentence) ? forms.shown : shownAmongSmall;
    found.push(await parseSentence(sentence, model, form));
  }
  return found;
}

/** A first look at a sentence in capitals: which of its words are names. */
async function look(sentence: Sentence, model: LanguageModel, forms: Recasing): Promise<void> {
  const words = sentence.tokens.map(({ text }) => text).filter((word) => !isHidden(word));
  for (const [from, to] of cut(words, (word) => model.pieces(word), MOST_PIECES)) {
    const part = words.slice(from, to);
    forms.hear(part, await model.parse(part));
  }
}

/** `form` gives the letters of a word as the model is to see them. */
async function parseSentence(
  sentence: Sentence,
  model: LanguageModel,
  form: (word: string) => string,
): Promise<ParsedSentence> {
  const { tokens, index, paragraph, kind, start, end } = sentence;
  const halved = halves(tokens.map((token) => token.text));
  const label = kind === "headline" ? labelLength(tokens.map((token) => token.text)) : 0;
  const hidden = tokens.map((token, place) => place < label || isHidden(token.text) || halved.has(place));
  const seen = tokens.flatMap((_, place) => (hidden[place] ? [] : [place]));
  const words = seen.map((place) =>
    isCurrency(tokens, place) ? "$" : isWon(tokens, place) ? "dollars" : form(shown(tokens[place]!.text)),
  );
  const all = new Array<Analysis | undefined>(tokens.length);
  let root: number | undefined;
  for (const [from, to] of cut(words, (word) => model.pieces(word), MOST_PIECES)) {
    const parse = await model.parse(words.slice(from, to));
    root = place(all, parse, seen.slice(from, to), root);
  }
  hangHidden(all, hidden, root);
  return { index, paragraph, kind, start, end, words: build(tokens, all as Analysis[]) };
}

/** Whether a word is letters of a currency before its amount, which the model knows as "$". */
function isCurrency(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  return next !== undefined && currencyOf(tokens[place]!, next) !== undefined;
}

/** "8.9 billion won": Korean money, whose name the model takes for a verb. */
function isWon(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]?.text ?? "";
  return (
    tokens[place]!.text === "won" && /^(?:hundred|thousand|[mb]illion|trillion|bn|mn)$|,\d{3}$/u.test(before)
  );
}

/** Puts a parse of some tokens among all; a later piece of a cut sentence hangs on the root of the first. Gives the sentence's root. */
function place(
  all: (Analysis | undefined)[],
  parse: Parse,
  at: readonly number[],
  root: number | undefined,
): number | undefined {
  let first = root;
  for (const [word, token] of at.entries()) {
    const head = parse.head[word]!;
    const top = head < 0;
    if (top) first ??= token;
    all[token] = {
      upos: parse.upos[word]!,
      xpos: parse.xpos[word]!,
      head: top ? (root ?? -1) : at[head]!,
      relation: top && root !== undefined ? "parataxis" : parse.relation[word]!,
      name: parse.name[word]!,
    };
  }
  return first;
}

/** Each hidden token hangs as `punct` on the nearest word that the model saw, before it if two are as near; in a sentence without one, on its first token. */
function hangHidden(
  all: (Analysis | undefined)[],
  hidden: readonly boolean[],
  root: number | undefined,
): void {
  const next = nearest(hidden, 1);
  const last = nearest(hidden, -1);
  for (const at of hidden.keys()) {
    if (!hidden[at]) continue;
    const [before, after] = [last[at]!, next[at]!];
    const head =
      root === undefined
        ? at === 0
          ? -1
          : 0
        : before < 0 || (after >= 0 && after - at < at - before)
          ? after
          : before;
    const inside = after >= 0 && all[after]!.name.startsWith("I-");
    all[at] = {
      upos: "PUNCT",
      xpos: "NFP",
      head,
      relation: head < 0 ? "root" : "punct",
      name: inside ? all[after]!.name : "O",
    };
  }
}

/** For each place the nearest one that is not hidden, in one direction; -1 where there is none. */
function nearest(hidden: readonly boolean[], step: 1 | -1): Int32Array {
  const found = new Int32Array(hidden.length).fill(-1);
  let last = -1;
  for (let n = 0; n < hidden.length; n++) {
    const at = step === 1 ? hidden.length - 1 - n : n;
    if (!hidden[at]) last = at;
    found[at] = last;
  }
  return found;
}

function build(tokens: readonly Token[], all: readonly Analysis[]): Word[] {
  const children = tokens.map((): number[] => []);
  for (const [word, { head }] of all.entries()) if (head >= 0) children[head]!.push(word);
  return tokens.map((token, index) => {
    const its = withForm(token.text, all[index]!);
    return {
      index,
      start: token.start,
      end: token.end,
      text: token.text,
      lemma: lemma(token.text, its.upos, its.xpos),
      ...its,
      children: children[index]!,
    };
  });
}

/** "urged them to go, warning that …": no infinitive ends in "ing" behind a vowel. */
function withForm(text: string, analysis: Analysis): Analysis {
  return analysis.xpos === "VB" && /[aeiouy].*ing$/iu.test(text) ? { ...analysis, xpos: "VBG" } : analysis;
}
