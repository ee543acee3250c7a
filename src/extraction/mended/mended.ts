import type { ParsedSentence } from "../../language/parse.ts";
import { firstRepairs } from "./first-repairs.ts";
import { laterRepairs } from "./later-repairs.ts";
import type { Rehung, Repair } from "./rehung.ts";

const repairs: readonly Repair[] = [...firstRepairs, ...laterRepairs];

/**
 * The sentence with words hung where they belong which the tree hung where they cannot: in "the mayor of Ibadan, Bola
 * Adeyemi, resigned", Adeyemi is the mayor and not Ibadan; in "heads Nairobi march" the march is headed, not Nairobi; in
 * "The fires burnt homes in Lima and Cusco, Minister Carolina Tohá said", Tohá says it and not the fires.
 */
export function mended(sentence: ParsedSentence): ParsedSentence {
  const moves = new Map<number, Rehung>();
  for (const word of sentence.words)
    for (const repair of repairs)
      for (const one of repair(sentence, word))
        if (!moves.has(one.word.index)) moves.set(one.word.index, one);
  if (moves.size === 0) return sentence;
  const heads = sentence.words.map((word) =>
    moves.has(word.index) ? (moves.get(word.index)!.head?.index ?? -1) : word.head,
  );
  if (isTangled(heads)) return sentence;
  const words = sentence.words.map((word) => ({
    ...word,
    head: heads[word.index]!,
    ...moves.get(word.index)?.as,
    relation: moves.get(word.index)?.relation ?? word.relation,
    children: sentence.words.flatMap((child) => (heads[child.index] === word.index ? [child.index] : [])),
  }));
  return { ...sentence, words };
}

/** Whether some word would hang on itself, at any depth. */
function isTangled(heads: readonly number[]): boolean {
  return heads.some((_, index) => {
    let at = index;
    for (let step = 0; step <= heads.length; step++) {
      if (at < 0) return false;
      at = heads[at]!;
    }
    return true;
  });
}
