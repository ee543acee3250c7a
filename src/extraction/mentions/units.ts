import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { NameRun } from "./name-runs.ts";

/** Nouns of bodies of troops, and of bodies that people own by their name. */
const units = /^(?:Division|Brigade|Battalion|Regiment|Corps|Army|Fleet|Squadron|Infantry|Cavalry)$/u;
const ordinal =
  /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/u;
const owners =
  /^(?:People|Peoples|Women|Workers|Teachers|Farmers|Writers|Children|Lawyers|Nurses|Doctors|Journalists|Veterans|Miners|Peasants|Students|Mothers|Magistrates?|Coroners?|Sheriffs?)$/u;
const owned =
  /^(?:Army|Party|Front|Force|Forces|Militia|Union|Congress|Court|Bank|Assembly|Council|Movement|Alliance|Association|League|Federation|Fund|Foundation|Committee|Coalition|Organi[sz]ation|Daily|Hospital|Stadium|Palace|Theatre|Theater|Museum)$/u;
const capital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && !/^(?:DET|ADP|NUM|CCONJ)$/u.test(word.upos);
/** "PEOPLE" as "People". */
const cased = (text: string): string =>
  text.replace(/^(\p{Lu})(\p{Lu}+)$/u, (_, first, rest) => first + rest.toLowerCase());

/** Bodies that the model often sees in part: "the 4th Infantry Division", "the New People's Army". */
export function unitsOf({ words }: ParsedSentence): readonly NameRun[] {
  const found: NameRun[] = [];
  for (const word of words) {
    if (ordinal.test(word.text)) {
      let to = word.index + 1;
      while (to < word.index + 4 && capital(words[to]) && !units.test(words[to]!.text)) to += 1;
      while (units.test(words[to]?.text ?? "")) to += 1;
      if (to > word.index + 1 && units.test(words[to - 1]!.text))
        found.push({ from: word.index, to, label: "ORG" });
    }
    const mark = words[word.index + 1];
    if (owners.test(cased(word.text)) && /^['’]s?$/iu.test(mark?.text ?? "")) {
      let to = word.index + 2;
      while (to < word.index + 6 && capital(words[to]) && !owned.test(cased(words[to]!.text))) to += 1;
      if (!owned.test(cased(words[to]?.text ?? ""))) continue;
      let from = word.index;
      while (from > 0 && capital(words[from - 1]) && words[from - 1]!.index > 0) from -= 1;
      found.push({ from, to: to + 1, label: "ORG" });
    }
  }
  return found;
}
