import type { Word } from "../../language/parse.ts";
import type { NameRun } from "./name-runs.ts";

/** Bodies that are called after those whom they unite. */
const unites =
  /^(?:Union|Federation|Confederation|Association|League|Alliance|Council|Organi[sz]ation|Network|Coalition|Society|Institute|Board|Chamber)$/u;

/** Whom or what the second half names. */
const united =
  /^(?:Organi[sz]ations|Societies|Associations|Unions|Workers|Employees|Employers|Services|Industries|Producers|Manufacturers|Traders|Growers|Operators|Owners|Technology|Research|Industry|Development|Commerce)$/u;

/** "Union of Medical Care | and Relief Organizations": where the name of such a body ends, undefined where it goes no further. */
export function bodyOfBoth(words: readonly Word[], run: NameRun): number | undefined {
  if (run.label !== "ORG" || words[run.to]?.text !== "and") return undefined;
  const inside = words.slice(run.from, run.to);
  const of = inside.findIndex((one) => /^(?:of|for)$/u.test(one.text));
  if (of < 1 || !unites.test(inside[of - 1]!.text)) return undefined;
  let end: number | undefined;
  for (let at = run.to + 1; at < Math.min(words.length, run.to + 4); at++) {
    const word = words[at]!;
    if (!/^\p{Lu}/u.test(word.text)) break;
    if (united.test(word.text)) end = at + 1;
  }
  return end;
}
