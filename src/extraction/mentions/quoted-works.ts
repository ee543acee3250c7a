import type { ParsedSentence, Word } from "../../language/parse.ts";
import { headOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";

/** What has a title in quotation marks, before or behind it. */
const works =
  /^(?:film|movie|song|album|single|novel|book|series|show|drama|musical|play|painting|poem|hit|documentary|track|video|comedy|memoir|sitcom|soap|opera|ballet|soundtrack|anthem|ballad|sculpture|exhibition|thriller|sequel|remake|mixtape|ep|lp|autobiography|biography|anthology|podcast|programme|program|blockbuster|tune|record|essay|mural|telenovela|teleserye|cartoon|game)s?$/iu;
/** What is done to such works. */
const doing =
  /^(?:sing|perform|write|direct|record|release|publish|compose|produce|play|premiere|adapt|star|win|title|entitle|call|nominate|stream|watch|air|debut)$/u;
const small = /^(?:of|the|a|an|and|in|on|to|for|from|with|at|by|de|la|le|el|is|my|your|[,!?&'’-]|['’]s)$/iu;

/** Titles of works in quotation marks: 'the film "Dawn of Fire"', 'she sang "Legado"'. What is said begins so, too, but has a verb or a comma before it. */
export function quotedWorks(sentence: ParsedSentence, labelled: readonly NameRun[]): readonly NameRun[] {
  const { words } = sentence;
  return words.flatMap((open) => {
    if (!/^["“‘]$|^``$/u.test(open.text) || open.index === 0) return [];
    const from = open.index + 1;
    let to = from;
    while (
      to < from + 7 &&
      words[to] &&
      (/^[\p{Lu}\d]/u.test(words[to]!.text) || small.test(words[to]!.text))
    )
      to += 1;
    const close = words[to];
    if (to === from || !/^["”’]$|^''$/u.test(close?.text ?? "")) return [];
    while (to > from && /^[,.!?]$/u.test(words[to - 1]!.text)) to -= 1;
    const [first, last] = [words[from]!, words[to - 1]];
    if (!last || !/^[\p{Lu}\d]/u.test(first.text) || !/^[\p{Lu}\d]/u.test(last.text)) return [];
    const crossed = labelled.some(
      (one) => one.from < to && one.to > from && (one.from < from || one.to > to || one.label === "PER"),
    );
    return !crossed && isWork(sentence, open.index, first, close!.index) ? [{ from, to, label: "MISC" }] : [];
  });
}

/** Whether a word of art stands right before a quotation, behind it, or what is done is done to such works. */
function isWork(sentence: ParsedSentence, open: number, first: Word, close: number): boolean {
  const { words } = sentence;
  const before = words
    .slice(Math.max(0, open - 3), open)
    .filter((word) => !/^(?:,|of|the|called|titled|entitled|named|her|his|their)$/iu.test(word.text));
  if (
    before.some(
      (word) => works.test(word.text) || /^(?:titled|entitled|sang|sings|singing)$/u.test(word.text),
    )
  )
    return true;
  const called = words.slice(open - 1, open).some((word) => /^(?:titled|entitled)$/u.test(word.text));
  const behind = words.slice(close + 1, close + 5);
  const apposed = behind[0]?.text === "," && behind.slice(1).some((word) => works.test(word.text));
  const head = words.slice(first.index, close).find((word) => word.head < first.index || word.head >= close);
  const over = head && headOf(sentence, head);
  const done =
    over !== undefined &&
    doing.test(over.lemma) &&
    /^(?:obj|obl|nmod|appos|xcomp|ccomp)/u.test(head!.relation) &&
    words[open - 1]?.text !== ",";
  return (
    called ||
    apposed ||
    (done &&
      /^(?:for|in|of|on|as|sang|sings|sing|performed|perform|wrote|directed|recorded|released|published|composed|produced|played|play|title|titled)$/iu.test(
        words[open - 1]!.text,
      ))
  );
}
