import type { EntityType } from "../../../schema/index.ts";
import { clubWords } from "../../text/club-words.ts";
import { fold } from "../../text/fold.ts";
import type { TypeGuess } from "./name-type.ts";

/**
 * One name has one type in an article: each mention votes with its weight, and the heaviest type wins
 * (ties: the type seen first). "Typhoon Hilda" also votes for "Hilda", "Manchester City" for "City".
 */
export function voteTypes(
  names: readonly { readonly text: string; readonly guess: TypeGuess }[],
): (text: string) => EntityType | undefined {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { text, guess } of names.flatMap(withShort)) {
    const key = fold(text);
    const row = votes.get(key) ?? new Map<EntityType, number>();
    row.set(guess.type, (row.get(guess.type) ?? 0) + guess.weight);
    votes.set(key, row);
  }
  return (text) => {
    const row = votes.get(fold(text));
    if (!row) return undefined;
    return [...row].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  };
}

function withShort(name: { readonly text: string; readonly guess: TypeGuess }): readonly (typeof name)[] {
  const last = name.text.split(" ").at(-1)!;
  const shortened =
    name.guess.rule === "name.storm" ||
    (name.guess.type === "Organization" && clubWords.has(last.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(last));
  const short = shortened ? last : name.text;
  return short === name.text ? [name] : [name, { ...name, text: short }];
}
