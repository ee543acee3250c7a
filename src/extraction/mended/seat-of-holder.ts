import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** Who holds a seat, between the seat and the name. */
export const seatTitles =
  /^(?:Sen|Rep|Gov|Senator|Governor|Representative|Congressman|Congresswoman|MP|MCA|Mayor)\.?$/u;

/** "Virginia Sen. | Tim Kaine said": who holds the seat says it, not the land whose seat it is. */
export function seatOfHolder(sentence: ParsedSentence, land: Word): readonly Rehung[] {
  const { words } = sentence;
  const [title, name] = [words[land.index + 1], words[land.index + 2]];
  if (land.upos !== "PROPN" || !title || !name || !seatTitles.test(title.text)) return [];
  if (headOf(sentence, name) !== land || base(name) !== "flat") return [];
  const rest = land.children.filter((at) => at > name.index).map((at) => words[at]!);
  return [
    { word: name, head: headOf(sentence, land), relation: land.relation },
    { word: land, head: name, relation: "compound" },
    { word: title, head: name, relation: "nmod:desc" },
    ...rest.map((word) => ({ word, head: name, relation: word.relation })),
  ];
}
