import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isAmount } from "../../text/currency-letters.ts";
import { isMonth } from "../times/month-names.ts";
import { fullWeekday } from "../times/weekday-names.ts";
import type { NameRun } from "./name-runs.ts";
import { nounClass } from "./noun-class.ts";

const day = new RegExp(`^${fullWeekday}$`, "u");

/** Styles of building and art, and times that they are called after. */
const style =
  /^(?:Gothic|Baroque|Victorian|Edwardian|Georgian|Romanesque|Renaissance|Byzantine|Elizabethan|Tudor|Rococo|Modernist)$/u;

/** Whether a run is no name after all: "US$ 40 billion" is a currency, "(R-Ky.)" a party and a state, "Wednesday" a day. */
export function isNoName(sentence: ParsedSentence, run: NameRun, text: string): boolean {
  if (!/[\p{Lu}\p{N}#@]/u.test(text)) return true; // "smashing"
  const before = sentence.words[run.from - 1]?.text ?? "";
  if (style.test(text) && sentence.words[run.to]?.upos === "NOUN") return true; // "the Gothic building"
  if (day.test(text)) return true;
  if (
    isMonth(text) &&
    /^(?:in|since|by|until|till|from|during|of|last|next|this|late|early|mid)$/iu.test(before)
  )
    return true; // "a hearing in August"
  const only = run.to === run.from + 1 ? sentence.words[run.from]! : undefined;
  if (
    only &&
    run.from === 0 &&
    isOfPeople(only) &&
    /^(?:of|from|at)$/u.test(sentence.words[run.to]?.text ?? "")
  )
    return true; // "Engineers of Ecopetrol"
  const next = sentence.words[run.to];
  if (/^\p{Lu}{1,2}$/u.test(text) && next?.text === "$" && next.start === sentence.words[run.to - 1]!.end)
    return true;
  if (/^(?:19|20)\d\d$/u.test(text) || isAmount(text)) return true; // "the | 2019 | Nobel Prize", "SEK9 million"
  return /^[RDI]-\p{Lu}\p{L}+\.?$/u.test(text) && sentence.words[run.from - 1] !== undefined;
}

/** "Engineers": people by what they are, in the plural. */
function isOfPeople(word: Word): boolean {
  if (!/^NNP?S$/u.test(word.xpos)) return false;
  const lemma = word.text.toLowerCase().replace(/s$/u, "");
  return nounClass({ ...word, lemma, xpos: "NNS" })?.type === "Group";
}
