import type { GoldMention } from "../gold.ts";
import { capital, divided } from "../text/pattern.ts";

const titles = new Set(
  "minister president ceo cfo coo executive officer secretary chairman chairwoman director governor spokesman spokeswoman manager senator".split(
    " ",
  ),
);
const pronouns = new Set(
  "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which that this these those one himself herself itself themselves".split(
    " ",
  ),
);
const small = new Set(["of", "and", "for", "de", "&", "al", "bin", "the", "or"]);

/**
 * Is a mention of the gold a name? Where its form is not annotated: capitalised words. Undefined, either way is right,
 * if it is a title or a list of names.
 */
export function isName(mention: GoldMention, corpus: string | null | undefined): boolean | undefined {
  if (mention.coref) return false;
  const { level } = mention;
  if ((level !== undefined && level !== null) || (corpus !== "meantime" && corpus !== "gum"))
    return level === undefined || level === null || level === "NAM" || level === "PRE.NAM";
  const words = divided(mention.text.replace(/^(?:the|a|an) /iu, ""));
  const [first] = words;
  if (first === undefined || (pronouns.has(first.toLowerCase()) && first !== "US")) return false;
  const proper = (word: string): boolean =>
    capital(word) || /^[\p{Nd}²³¹⁰-⁹₀-₉]/u.test(word) || small.has(word);
  if (!words.some(capital) || !words.every(proper)) return false;
  const open =
    mention.text.includes("'s") ||
    mention.text.includes(",") ||
    words.includes("and") ||
    words.includes("or") ||
    titles.has(words.at(-1)!.toLowerCase());
  return open ? undefined : true;
}
