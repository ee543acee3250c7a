import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childrenOf } from "../tree.ts";
import { subjectsOf } from "./subjects.ts";

const measured = new Set(
  "price share sale stock profit rate index demand supply number cost tax value revenue unemployment inflation currency dollar euro output export import death toll temperature income wage salary debt deficit population market earnings loss production growth spending budget turnover yield percentage level figure case infection support popularity traffic percent percentage weight speed volume job staff emission gold silver copper oil crude gas commodity bond future index average bitcoin peso rupee yen yuan pound sterling rouble ruble franc lira".split(
    " ",
  ),
);

/** The last words of indices of stock exchanges: "the Nikkei 225". */
const indices =
  /^(?:Dow|Nasdaq|NASDAQ|FTSE|DAX|CAC|Nikkei|Sensex|Nifty|Kospi|KOSPI|Topix|Seng|Composite|Average|Bovespa)$/u;

const lengths = /^(?:met(?:re|er)|foot|feet|ft|yard|mile|kilomet(?:re|er)|km|stor(?:e?y|ey)|floor)$/u;

/** What rises and falls in numbers: a crane falls too, but that is no decrease. */
export function isMeasured(sentence: ParsedSentence, verb: Word): boolean {
  if (
    subjectsOf(sentence, verb).some(
      ({ word }) => measured.has(word.lemma.toLowerCase()) || indices.test(word.text),
    )
  )
    return true;
  return childrenOf(sentence, verb, "obj", "obl").some(
    (child) =>
      (measured.has(child.lemma) && !(child.lemma === "death" && caseOf(sentence, child) === "to")) ||
      child.upos === "NUM" ||
      (childrenOf(sentence, child, "nummod").length > 0 &&
        caseOf(sentence, child) !== "on" &&
        !lengths.test(child.lemma)), // "plunged 300 metres"
  );
}
