import type { ResolutionContext } from "../context.ts";
import type { NameForm } from "./name-form.ts";

const spelled = new Set(["Person", "Organization", "Place", "Facility"]);

/**
 * Whether two names of one type are one but for a letter: same number of words, all but one equal, that one at least
 * five letters long and one letter apart, and not two names that the world knows both (Iran and Iraq, Niger and
 * Nigeria). Digits are never misspelt letters: an A320 is no A330.
 */
export function misspelt(a: NameForm, b: NameForm, context: ResolutionContext): boolean {
  const type = a.mention.type;
  if (type !== b.mention.type || !spelled.has(type ?? "") || a.words.length !== b.words.length) return false;
  const differing = a.words.flatMap((word, index) => (word === b.words[index] ? [] : [index]));
  if (differing.length !== 1) return false;
  const [one, other] = [a.words[differing[0]!]!, b.words[differing[0]!]!];
  if (Math.min(one.length, other.length) < 5 || /\p{Nd}/u.test(one + other) || !oneApart(one, other))
    return false;
  if (one[0] !== other[0] || plural(one, other)) return false;
  const known = (name: string): boolean =>
    context.gazetteer.find(name).length > 0 ||
    context.gazetteer.demonym(name.slice(0, 1).toUpperCase() + name.slice(1)) !== undefined ||
    (type === "Person" && context.givenNames.gender(name) !== undefined);
  return !(known(a.key) && known(b.key)) && !(known(one) && known(other));
}

/** "Cuban" and "Cubans" differ by number, not by a slip. */
function plural(a: string, b: string): boolean {
  return `${a}s` === b || `${b}s` === a;
}

/** Whether two words differ by one letter put in, left out, changed, or two changed about. */
export function oneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (
    restA.length === restB.length &&
    restA[0] === restB[1] &&
    restA[1] === restB[0] &&
    restA.slice(2) === restB.slice(2)
  )
    return true;
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
