import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import { isCommonLetters, isInCapitals } from "./acronyms.ts";
import { isTitleCase } from "./capital-runs.ts";
import type { FoundName } from "./name-mentions.ts";

/** Of what a name must be for its words to mean it wherever they stand with their capitals. */
const lasting = /^(?:Organization|Facility|Place|Work|Group)$/u;

/** What a body does or has; what is only counted or sold may be a thing. */
const acting = /^(?:nsubj|nmod:poss|obl:agent|conj|appos)/u;

/**
 * Names that the model saw in one sentence and left out in another: "The Erdenet mine … Erdenet will sell copper". A single
 * word only where the article has it with a capital alone; a capital tells nothing in a sentence of capitals.
 */
export function namesToldAgain(
  sentences: readonly ParsedSentence[],
  found: readonly FoundName[],
  gazetteer: Pick<Gazetteer, "demonym">,
): readonly FoundName[] {
  const taken = new Set<string>();
  const known = new Map<string, FoundName[]>();
  for (const name of found) {
    const { sentence, run, type } = name;
    for (let index = run.from; index < run.to; index++) taken.add(`${sentence.index} ${index}`);
    const words = sentence.words.slice(run.from, run.to);
    if (
      !lasting.test(type) ||
      run.label === "" ||
      !words.every((word) => /^\p{Lu}[\p{L}\d'’.-]+$/u.test(word.text))
    )
      continue;
    if (isInCapitals(sentence) || isTitleCase(sentence.words)) continue;
    if (
      words.length === 1 &&
      (isCommonLetters(name.text) || /\d|^Government$/u.test(name.text) || gazetteer.demonym(name.text))
    )
      continue; // "DNA", "English"
    const row = known.get(words[0]!.text) ?? [];
    if (!row.some((one) => one.text === name.text)) known.set(words[0]!.text, [...row, name]);
  }
  const acts = new Set(
    found
      .filter(({ sentence, run }) => acting.test(sentence.words[run.from]!.relation))
      .map(({ text }) => text),
  );
  const small = new Set(sentences.flatMap(({ words }) => words.map((word) => word.text)));
  const again: FoundName[] = [];
  for (const sentence of sentences) {
    if (isInCapitals(sentence) || isTitleCase(sentence.words)) continue;
    for (const word of sentence.words)
      for (const name of known.get(word.text) ?? []) {
        const own = name.sentence.words.slice(name.run.from, name.run.to);
        const to = word.index + own.length;
        const here = sentence.words.slice(word.index, to);
        if (
          here.length < own.length ||
          !here.every((one, at) => one.text === own[at]!.text && !taken.has(`${sentence.index} ${one.index}`))
        )
          continue;
        if (own.length === 1 && !(isName(word) && !small.has(word.text.toLowerCase()))) continue;
        if (own.length === 1 && name.rule === "name.model-ORG" && !acts.has(name.text)) continue; // "Mac sales"
        if (isLonger(sentence, word.index, to)) continue;
        for (const one of here) taken.add(`${sentence.index} ${one.index}`);
        again.push({
          ...name,
          sentence,
          run: { ...name.run, from: word.index, to },
          start: word.start,
          end: here.at(-1)!.end,
          rule: "name.told-again",
        });
      }
  }
  return again;
}

/** A noun where a name may stand; at a sentence's beginning a proper one. */
function isName(word: Word): boolean {
  return (
    word.text.length > 2 &&
    (word.upos === "PROPN" || (word.upos === "NOUN" && word.index > 0 && word.xpos !== "NNS"))
  );
}

/** Whether the words beside go on with a name: "Erdenet | Mining", "New | Erdenet", "Erdenet-based". */
function isLonger({ words }: ParsedSentence, from: number, to: number): boolean {
  const [before, next] = [words[from - 1], words[to]];
  const glued = next !== undefined && next.start === words[to - 1]!.end && /^[-–&/]$/u.test(next.text);
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined &&
    ((word.upos === "PROPN" && word.index > 0 && /^\p{Lu}\p{Ll}/u.test(word.text)) || /^\d/u.test(word.text));
  return glued || goesOn(next) || goesOn(before) || /^[-–&/]$/u.test(before?.text ?? "");
}
