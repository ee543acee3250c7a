import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { FoundName } from "./name-mentions.ts";

/**
 * Names that the model left out where they stand again and are told by the rest of the article: the surname of somebody
 * named in full ("Jobs said"), a maker's model called by its number alone ("Boeing 737 … the 737s"), and "the House" beside the Senate.
 */
export function namesAgain(
  sentences: readonly ParsedSentence[],
  found: readonly FoundName[],
): readonly FoundName[] {
  const taken = new Set<string>();
  const surnames = new Set<string>();
  const makers = new Set<string>();
  const models = new Set<string>();
  for (const { sentence, run, type, rule } of found) {
    for (let index = run.from; index < run.to; index++) taken.add(`${sentence.index} ${index}`);
    const last = sentence.words[run.to - 1]!;
    if (type === "Person" && run.to - run.from > 1) surnames.add(last.text);
    const code = run.to - run.from > 1 && type === "Work" ? codeOf(last) : undefined;
    if (code) models.add(code);
    if (type === "Organization" && !ofMatch.test(rule)) makers.add(`${sentence.index} ${run.to}`);
  }
  const chambers = found.some(({ text }) =>
    /^(?:Congress|Senate|House of (?:Representatives|Commons))$/u.test(text),
  );
  const free = (sentence: ParsedSentence, word: Word): boolean =>
    !taken.has(`${sentence.index} ${word.index}`);
  for (const sentence of sentences)
    for (const word of sentence.words) {
      const code = codeOf(word);
      if (!code || !free(sentence, word) || counts(sentence, word)) continue;
      if (makers.has(`${sentence.index} ${word.index}`) || (word.text.endsWith("s") && word.xpos !== "CD"))
        models.add(code);
    }
  const again: FoundName[] = [];
  for (const sentence of sentences)
    for (const word of sentence.words) {
      if (!free(sentence, word)) continue;
      const person =
        surnames.has(word.text) && /^(?:\p{Ll}{2}-)?\p{Lu}\p{Ll}/u.test(word.text) && isNoun(sentence, word);
      const house = chambers && isHouse(sentence, word);
      const code = codeOf(word);
      const model = code !== undefined && models.has(code) && !counts(sentence, word);
      if (!person && !model && !house) continue;
      const [label, type, rule] = house
        ? (["ORG", "Organization", "name.house-again"] as const)
        : person
          ? (["PER", "Person", "name.surname-again"] as const)
          : (["MISC", "Work", "name.model-again"] as const);
      again.push({
        sentence,
        run: { from: word.index, to: word.index + 1, label },
        start: word.start,
        end: word.end,
        text: word.text,
        type,
        rule,
      });
    }
  return again;
}

/** Rules that tell sides of matches, which make nothing. */
const ofMatch = /^name\.(?:has-scorers|has-runs|result|row|side|opponent)$/u;

/** "The House voted": a chamber, where the article speaks of its like. */
function isHouse({ words }: ParsedSentence, word: Word): boolean {
  const next = words[word.index + 1];
  if (
    word.text === "House" &&
    /^(?:Minority|Majority|Republicans?|Democrats?|Speaker|hearing|committee|panel|members?|lawmakers?)$/u.test(
      next?.text ?? "",
    )
  )
    return true; // "House | Minority Leader"
  return (
    word.text === "House" &&
    /^the$/iu.test(words[word.index - 1]?.text ?? "") &&
    !/^\p{Lu}/u.test(next?.text ?? "") &&
    next?.text !== "of"
  );
}

/** The number of a model: "737" of "737s". Round hundreds are amounts. */
function codeOf(word: Word): string | undefined {
  const code = /^(\d{3}(?:-\d{3}\p{Lu}*)?)s?$/u.exec(word.text)?.[1];
  return code && !/^\d00$/u.test(code) && /^(?:CD|NN|NNS|NNP|NNPS)$/u.test(word.xpos) ? code : undefined;
}

/** "$ 737", "737 million", "737 people": an amount, not a model. */
function counts(sentence: ParsedSentence, word: Word): boolean {
  const before = sentence.words[word.index - 1];
  const next = sentence.words[word.index + 1];
  if (before && /^[$€£#]$|^[.,:/-]$/u.test(before.text)) return true;
  if (next && (/^[%.,:/]?\d|^%$/u.test(next.text) || next.xpos === "CD")) return true;
  return (
    word.relation === "nummod" &&
    next?.xpos === "NNS" &&
    !/^(?:aircraft|airliners?|airplanes?|planes?|jets?|jetliners?)$/iu.test(next.text)
  );
}

/** A noun that is a subject, object or owner of its own; "Jobs were lost" at the start of a sentence is no surname. */
function isNoun(sentence: ParsedSentence, word: Word): boolean {
  if (!/^NN/u.test(word.xpos) || ["compound", "flat", "amod", "nmod:desc"].includes(word.relation))
    return false;
  if (word.index > 0 && !/^["“‘(]$/u.test(sentence.words[word.index - 1]!.text)) return true;
  return (
    word.relation.startsWith("nsubj") &&
    !sentence.words.some((one) => one.head === word.head && /^(?:are|were|have|do)$/iu.test(one.text))
  );
}
