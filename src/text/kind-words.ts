import { fold } from "./fold.ts";

export type NameKind = "organization" | "facility" | "platform" | "work" | "group";

/** Words in names that tell what the name is of. */
export interface KindWords {
  /** Whether a whole name is known to be of a kind: "Twitter" is a platform. */
  is(name: string, kind: NameKind): boolean;
  /** Whether some name that is known by the whole begins with a word. */
  opens(word: string): boolean;
  /** The kind that the words of a name tell: its last two words' or last word's (before "of", if it has one: a "Hall of the People" is a hall), else its first's. */
  ofName(words: readonly string[]): NameKind | undefined;
}

/** What is built, and is so whatever it is named after. */
const built =
  /^(?:bridge|stadium|tower|arena|hospital|airport|museum|library|theat(?:re|er)|tunnel|hotel|building|cathedral)$/u;

/** Reads the table: word, kind, and where in the name it tells it (`last`, `any`, `whole`), a line. */
export function readKindWords(tsv: string): KindWords {
  const last = new Map<string, NameKind>();
  const any = new Map<string, NameKind>();
  const whole = new Map<string, NameKind>();
  for (const line of tsv.split("\n")) {
    const [word, kind, position] = line.split("\t");
    if (!word || !kind || word.startsWith("#")) continue;
    const table = position === "whole" ? whole : position === "any" ? any : last;
    table.set(fold(word), kind as NameKind);
  }
  const first = (name: string): string => name.split(/[ /(+]/u)[0]!; // "RFE/RL", "CPI(M)"
  const opening = new Set(
    [...whole.keys()].map(first).flatMap((word) => [word, word.replace(/['’]s$/u, "")]), // "People | 's Party"
  );
  return {
    opens: (word) => opening.has(first(fold(word))),
    is: (name, kind) => whole.get(fold(name)) === kind,
    ofName: (words) => {
      const all = words.map(fold);
      const aim = all.findIndex(
        (word, at) => /^(?:for|on|against)$/u.test(word) && last.has(all[at - 1] ?? ""),
      );
      if (aim > 0) {
        const kind = last.get(all[aim - 1]!)!;
        return kind === "facility" ? "organization" : kind; // "Centre for Social Evolution"
      }
      const of = all.indexOf("of");
      if (of > 0 && all[of - 1] === "house") return "organization"; // "House of Representatives"
      if (of > 0 && last.get(all.at(-1)!) === "work") return "work"; // "Prevention of Crimes Act"
      if (of > 0 && built.test(all.at(-1)!)) return "facility"; // "Strait of Messina Bridge"
      const keys = of > 0 && any.get(all.at(-1)!) === undefined ? all.slice(0, of) : all;
      const end =
        last.get(keys.slice(-2).join(" ")) ?? last.get(keys.at(-1) ?? "") ?? any.get(keys.at(-1) ?? "");
      return (
        end ??
        keys
          .map((word, at) => any.get(`${word} ${keys[at + 1]}`) ?? any.get(word))
          .find((kind) => kind !== undefined)
      );
    },
  };
}
