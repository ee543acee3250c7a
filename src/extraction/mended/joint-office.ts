import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const charges = new Set(
  "mine energy trade industry health education labor labour agriculture finance transport defense defence planning development tourism culture sport communication information environment science technology justice interior work housing water forestry fishery commerce economy mining petroleum oil gas woman youth land power immigration security tax employment family defence research innovation infrastructure budget".split(
    " ",
  ),
);
const seats = /^(?:minister|secretary|ministry|department|committee|commission|commissioner|authority)$/iu;

/** "The Mines and Energy Minister, Ana Ruiz, said": what two charges lie before is one office, not mines and a minister. */
export function jointOffice(sentence: ParsedSentence, seat: Word): readonly Rehung[] {
  const first = base(seat) === "conj" ? headOf(sentence, seat) : undefined;
  const second = childrenOf(sentence, seat, "compound").at(-1);
  if (!seats.test(seat.lemma) || !first || !second || first.index >= second.index) return [];
  const and = childOf(sentence, seat, "cc");
  if (!charges.has(first.lemma.toLowerCase()) || !charges.has(second.lemma.toLowerCase())) return [];
  if (and?.index !== first.index + 1 || second.index !== and.index + 1 || seat.index !== second.index + 1)
    return [];
  return [
    { word: seat, head: headOf(sentence, first), relation: first.relation },
    { word: first, head: seat, relation: "compound" },
    { word: and, head: second, relation: "cc" },
    ...childrenOf(sentence, first)
      .filter((one) => one !== seat && one !== and)
      .map((one) => ({ word: one, head: seat, relation: one.relation })),
  ];
}
