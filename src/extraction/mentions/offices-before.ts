import type { ParsedSentence } from "../../language/parse.ts";
import { spanOf } from "../tree.ts";
import { frameOf, type LooseMention, modifiersOf } from "./mentions.ts";
import { nounClass } from "./noun-class.ts";
import type { TitlesBefore } from "./titles.ts";

/** "Apple chief executive" before "Tim Cook" describes him: an office or trade is a mention of its own, "Mr." is not. */
export function officeBefore(
  text: string,
  sentence: ParsedSentence,
  titled: TitlesBefore,
): LooseMention | undefined {
  const words = sentence.words.slice(titled.from, titled.to);
  const head = words.at(-1)!;
  const kind = nounClass(head);
  if (kind?.type !== "Person") return undefined;
  return {
    ...frameOf(text, sentence, head, words),
    ...spanOf(text, words),
    form: "description",
    type: "Person",
    head: spanOf(text, [head]),
    lemma: head.lemma.toLowerCase(),
    person: 3,
    number: "singular",
    ...(kind.gender ? { gender: kind.gender } : {}),
    definite: false,
    modifiers: modifiersOf(words, head),
    titles: [],
  };
}
