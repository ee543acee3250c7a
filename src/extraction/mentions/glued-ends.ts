import type { Word } from "../../language/parse.ts";

/** Second halves of compounds that have a name for their first. */
const compound =
  /^(?:led|based|born|backed|style|era|like|run|owned|linked|held|made|type|free|bound|wide|only|aged|old|area|native|ruled|funded|gate|time|day|fame|camp|deal|case|wing|ally|aide|fan)$/u;
/** "Deir ez | -Zor". */
const article = /^(?:ez|es|as|al|el|ad|ar|an|at)$/u;

/** "Lee Jae | -myung", "Tehreek | -e-Insaf": a name goes on after a hyphen, unless what follows is half of a compound ("Paris-based"). */
export function hyphenEnd(words: readonly Word[], from: number, to: number, label: string): number {
  const glued = (at: number): boolean => words[at] !== undefined && words[at]!.start === words[at - 1]!.end;
  let end = to;
  if (label === "PER" && to === from + 1 && /^\p{Lu}\p{Ll}+$/u.test(words[to]?.text ?? "")) {
    // "Park | Won-soon"
    const [mark, rest] = [words[to + 1], words[to + 2]];
    if (
      mark?.text === "-" &&
      glued(to + 1) &&
      glued(to + 2) &&
      /^\p{Ll}{2,6}$/u.test(rest?.text ?? "") &&
      !compound.test(rest!.text)
    )
      return to + 3;
  }
  while (glued(end) && words[end]!.text === "-" && glued(end + 1)) {
    const next = words[end + 1]!.text;
    const short = /^\p{Lu}\p{Ll}{1,5}$/u.test(words[end - 1]!.text) && /^NNP?$/u.test(words[end + 1]!.xpos); // "Lee Hyun | -ju", whatever the model calls it
    const ofPerson = to - from > 1 && /^\p{Ll}{2,6}$/u.test(next) && !compound.test(next);
    const ofTown = label === "LOC" && article.test(words[end - 1]!.text) && /^\p{Lu}\p{Ll}/u.test(next);
    if (/^\p{Ll}{1,3}-\p{Lu}/u.test(next) || ofTown || (ofPerson && (label === "PER" || short))) end += 2;
    else break;
  }
  return end;
}

/** "Detik | .com": what a site is called by ends with its domain. */
export function siteEnd(words: readonly Word[], to: number): number {
  const [dot, domain] = [words[to], words[to + 1]];
  const glued = dot?.text === "." && dot.start === words[to - 1]!.end && domain?.start === dot.end;
  return glued && /^(?:com|org|net|info|co|tv|ie|kz|uz|ng|ke|lk|my|in|ph)$/u.test(domain.text) ? to + 2 : to;
}
