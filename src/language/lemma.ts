import { DEGREE_FORMS, IRREGULAR_VERBS, NOUN_FORMS, VERB_FORMS, VERB_PREFIXES } from "./irregular.table.ts";
import { stem } from "./stem.ts";

const VERBS = verbTable();
const SINGLE_VERBS = pairs(VERB_FORMS);
const NOUNS = pairs(NOUN_FORMS);
const DEGREES = pairs(DEGREE_FORMS);
const WELL = pairs("better:well best:well worse:badly worst:badly");
const PRONOUNS = pairs("me:I him:he them:they us:we 's:we ’s:we n't:not n’t:not an:a these:this those:that");

/**
 * The lemma of a word with its tags, in lower case unless it is a name: "led" as a verb is "lead".
 * Pronouns and determiners give their first form ("him": "he"), names stay as they are written.
 */
export function lemma(word: string, upos: string, xpos: string): string {
  if (upos === "PROPN" || xpos.startsWith("NNP")) return word;
  const lower = word.toLowerCase();
  if (upos === "VERB" || upos === "AUX") return verb(lower, xpos);
  if (upos === "NOUN") return xpos === "NNS" || NOUNS.has(lower) ? plural(lower) : lower;
  if (upos === "ADJ" || upos === "ADV")
    return /[RS]$/.test(xpos) && xpos.length === 3 ? degree(lower, upos) : lower;
  if (upos === "PRON") return lower === "i" ? "I" : (PRONOUNS.get(lower) ?? lower);
  if (upos === "DET" || upos === "PART") return xpos === "POS" ? lower : (PRONOUNS.get(lower) ?? lower);
  return lower;
}

function verb(word: string, xpos: string): string {
  if (xpos === "MD" && /^['’]d$/.test(word)) return "would";
  const form = SINGLE_VERBS.get(word);
  if (form !== undefined && (xpos !== "VB" || /^['’]/.test(word))) return form;
  if (word === "'s" || word === "’s") return "be";
  if (xpos === "VBD" || xpos === "VBN")
    return VERBS.get(word) ?? (word.endsWith("ed") ? stem(word.slice(0, -2)) : word);
  if (xpos === "VBG")
    return word.endsWith("ing")
      ? stem(word.slice(0, -3))
      : word.endsWith("in")
        ? stem(word.slice(0, -2))
        : word;
  if (xpos === "VBZ") return word.endsWith("s") ? thirdPerson(word) : word;
  return xpos === "VBP" && /[^aisu]s$/.test(word) ? thirdPerson(word) : word; // "a union of workers contends", tagged as a plural's verb
}

function thirdPerson(word: string): string {
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:focus|bias)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function plural(word: string): string {
  const whole = NOUNS.get(word);
  if (whole !== undefined) return whole;
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.endsWith("children")) return word.slice(0, -3);
  if (/^\d+s$|^\d/.test(word) || !word.endsWith("s") || /ss$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (/['’]s$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function degree(word: string, upos: string): string {
  const whole = upos === "ADV" ? (WELL.get(word) ?? DEGREES.get(word)) : DEGREES.get(word);
  if (whole !== undefined) return whole;
  const ending = /(?:er|est)$/.exec(word);
  if (!ending) return word;
  const left = word.slice(0, ending.index);
  if (left.endsWith("i")) return `${left.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(left)) return left.slice(0, -1);
  if (
    /(?:[aeiou][cgsvzf]|[rnl][cgs]|[bdgpt]l|[^aeiou][aiou][dtmnrk]|^(?:tru|blu|fre))$/.test(left) &&
    !/(?:old|ong|oung|poor)$/.test(left)
  )
    return `${left}e`;
  return left;
}

function pairs(table: string): Map<string, string> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(":") as [string, string]),
  );
}

/** Past forms and participles to verbs, those with prefixes too. */
function verbTable(): Map<string, string> {
  const found = new Map<string, string>();
  const rows = IRREGULAR_VERBS.trim()
    .split(/[|\n]+/)
    .map((row) => row.trim().split(" ") as [string, string, string]);
  for (const prefix of ["", ...VERB_PREFIXES]) {
    for (const [base, past, participle] of rows) {
      for (const form of [...past.split("/"), ...participle.split("/")]) {
        if (!found.has(prefix + form)) found.set(prefix + form, prefix + base);
      }
    }
  }
  return found;
}
