import type { Word } from "../../language/parse.ts";
import type { NameRun } from "./name-runs.ts";

const izafat = /^-(?:i|e|ul)-$/u;
const lies = /^-(?:on|upon|in|under|by|le|la|les|en|sur|sous|aux|am|an|de|da|do|del|di|el|al)-$/u;

/**
 * The label of two runs that are one name by what ties them: the letter between the halves of "Tehreek-i-Taliban", the
 * country behind such halves, where a town lies in "Stoke-on-Trent". Undefined where they are two.
 */
export function tiedLabel(words: readonly Word[], left: NameRun, right: NameRun): "ORG" | "LOC" | undefined {
  const glue = glueOf(words, left.to, right.from);
  if (izafat.test(glue) || (left.to === right.from && isMovement(words, left, right))) return "ORG";
  return lies.test(glue) && left.label === "LOC" ? "LOC" : undefined;
}

/** What stands between two halves of one name without any space: "-i-". */
function glueOf(words: readonly Word[], from: number, to: number): string {
  const between = words.slice(from, to);
  const glued = between.every((word) => word.start === words[word.index - 1]!.end);
  return glued && words[to]!.start === words[to - 1]?.end
    ? between.map((word) => word.text.toLowerCase()).join("")
    : "";
}

/** "Tehreek-i-Taliban | Pakistan": a country right behind two such halves. */
function isMovement(words: readonly Word[], left: NameRun, right: NameRun): boolean {
  const text = words.slice(left.from, left.to).map((word) => word.text);
  return right.label === "LOC" && /^\p{Lu}\p{L}+ ?- ?(?:i|e|ul) ?- ?\p{Lu}/u.test(text.join(" "));
}
