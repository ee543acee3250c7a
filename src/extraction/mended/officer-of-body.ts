import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "that Azimio la Umoja leader Raila Odinga was welcome": a body before an office's noun and who holds it behind are one phrase, whose head is the holder. */
export function officerOfBody(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const { words } = sentence;
  const office = words[word.index - 1];
  if (word.name !== "B-PER" || office?.upos !== "NOUN" || nounClass(office)?.type !== "Person") return [];
  const body = base(office) === "appos" ? headOf(sentence, office) : undefined;
  if (body?.upos !== "PROPN" || body.head !== word.head || body.index === word.head) return [];
  const between = words.slice(body.index + 1, office.index);
  if (between.some((one) => one.head !== body.index || !/^(?:flat|compound)$/u.test(one.relation))) return [];
  return [
    { word: office, head: word, relation: "nmod:desc" },
    { word: body, head: office, relation: "compound" },
  ];
}
