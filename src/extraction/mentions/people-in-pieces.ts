import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { isInCapitals } from "./acronyms.ts";
import type { NameRun } from "./name-runs.ts";

/** Given names in short, as South Asian papers write them: "Md Rakibul", "Sk. Mastan", "Ch Siva Prasad". */
const short = /^(?:Md|Mohd|Sk|Ch|Kh|Mst|Th|Ng)\.?$/u;
const saint = /^(?:St\.?|Sta\.|Ste\.?)$/u;

/**
 * Names that the model parted: somebody's given name from the rest ("Mahamat | Idriss Deby", "Siti | Nor | Hidayah"), a name
 * at its apostrophe ("Anyang | ' Nyong'o"), what is called after a saint from the saint ("St | Catherine").
 */
export function wholePeople(
  sentence: ParsedSentence,
  runs: readonly NameRun[],
  { givenNames, titles }: Vocabulary,
): readonly NameRun[] {
  const { words } = sentence;
  const joined: NameRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const beside = last?.to === run.from;
    const first = run.label === "PER" && last?.label === "PER" && beside ? words[last.from] : undefined;
    const parted =
      first?.index === run.from - 1 &&
      givenNames.gender(first.text) !== undefined &&
      titles.find(first.text) === undefined;
    if (parted) joined[joined.length - 1] = { ...run, from: first.index };
    else if (last && run.label === "PER" && last.label === "PER" && isAtNor(words, last, run))
      joined[joined.length - 1] = { ...last, to: run.to };
    else if (last && beside && saint.test(words[last.to - 1]!.text) && last.label === "" && run.label !== "")
      joined[joined.length - 1] = {
        ...run,
        from: last.to - 1,
        label: run.label === "PER" ? "LOC" : run.label,
      };
    else if (last && beside && last.to === last.from + 1 && run.label === "PER" && isShort(words, last))
      joined[joined.length - 1] = { ...run, from: last.from };
    else joined.push(run);
  }
  return joined
    .map((run) => withMark(words, run))
    .filter((run, at, all) => at === 0 || run.from >= all[at - 1]!.to);

  function isShort(all: readonly Word[], one: NameRun): boolean {
    return short.test(all[one.from]!.text) && !isInCapitals(sentence);
  }
}

/** "Siti | Nor | Hidayah": a name with a capital, not the conjunction. */
function isAtNor(words: readonly Word[], left: NameRun, right: NameRun): boolean {
  return words[left.to]?.text === "Nor" && right.from === left.to + 1;
}

const apostrophe = /^['’‘]$/u;

/** "Vincent Ochieng | ', 23,", "Anyang | ' Nyong'o": the apostrophe that ends words of East Africa's names, and what the name has behind it. */
function withMark(words: readonly Word[], run: NameRun): NameRun {
  const mark = words[run.to];
  const ends = mark !== undefined && apostrophe.test(mark.text) && mark.start === words[run.to - 1]!.end;
  if (run.label !== "PER" || !ends || !/\p{Ll}ng$/u.test(words[run.to - 1]!.text)) return run;
  const quoted = words
    .slice(0, run.from)
    .some((word, at) => apostrophe.test(word.text) && (at === 0 || words[at - 1]!.end < word.start));
  if (quoted) return run;
  const next = words[mark.index + 1];
  const goesOn =
    next && next.start > mark.end && /^\p{Lu}\p{Ll}/u.test(next.text) && /^(?:PROPN|X)$/u.test(next.upos);
  return { ...run, to: run.to + (goesOn ? 2 : 1) };
}
