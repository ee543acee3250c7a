import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/**
 * "Two men riding a motorcycle shot to death Judge Ana Ruiz": not a motorcycle shot that the men ride, but whom the
 * riders shot.
 */
export function shotFromRide(sentence: ParsedSentence, shot: Word): readonly Rehung[] {
  const [next, third] = [sentence.words[shot.index + 1], sentence.words[shot.index + 2]];
  const dead = /^dead$/iu.test(next?.text ?? "") ? next : undefined;
  const death = /^to$/iu.test(next?.text ?? "") && /^death$/iu.test(third?.text ?? "") ? third : undefined;
  const ride = headOf(sentence, shot);
  const last = dead ?? death;
  if (!/^shot$/iu.test(shot.text) || shot.upos !== "NOUN" || !last || !ride) return [];
  if (ride.xpos !== "VBG" || base(shot) !== "obj" || childOf(sentence, ride, "aux")) return [];
  const who = childOf(sentence, ride, "nsubj") ?? (base(ride) === "acl" ? headOf(sentence, ride) : undefined);
  const vehicle = childrenOf(sentence, shot, "compound").at(-1);
  const whom = sentence.words.slice(last.index + 1).find((one) => /^(?:NOUN|PROPN)$/u.test(one.upos));
  if (!who || who.index > ride.index || !vehicle || !whom) return [];
  const name = sentence.words[whom.index + 1]?.name === "B-PER" ? sentence.words[whom.index + 1]! : undefined;
  const top = name ?? headPast(sentence, whom, last.index);
  const rode = base(ride) === "acl";
  const told = rode ? who : ride;
  const above = headOf(sentence, told) === dead && dead ? dead : told; // "men … shot dead": the tree took "dead" for what they are
  const over = headOf(sentence, above);
  const later = childrenOf(sentence, ride).filter(
    (one) => one.index > last.index && one !== top && one !== whom,
  );
  return [
    {
      word: shot,
      head: over,
      relation: above.relation,
      as: { upos: "VERB", xpos: "VBD", lemma: "shoot" },
    },
    { word: who, head: shot, relation: "nsubj" },
    { word: ride, head: who, relation: "acl" },
    { word: vehicle, head: ride, relation: "obj" },
    ...childrenOf(sentence, shot, "det").map((one) => ({ word: one, head: vehicle, relation: "det" })),
    ...(dead ? [{ word: dead, head: shot, relation: "xcomp" }] : []),
    ...(death
      ? [
          { word: death, head: shot, relation: "obl" },
          { word: next!, head: death, relation: "case" },
        ]
      : []),
    { word: top, head: shot, relation: "obj" },
    ...(name ? [{ word: whom, head: name, relation: "nmod:desc" }] : []),
    ...childrenOf(sentence, ride)
      .filter((one) => one.index < who.index || one.text === ".")
      .concat(later)
      .map((one) => ({ word: one, head: shot, relation: one.relation })),
    ...(dead ? childrenOf(sentence, dead) : [])
      .filter((one) => one.index > dead!.index && one !== top)
      .map((one) => ({ word: one, head: shot, relation: one.relation })),
    ...childrenOf(sentence, who, "nmod", "advmod")
      .filter(
        (one) =>
          one.index < who.index &&
          sentence.words.slice(one.index, who.index).some((word) => word.text === ","),
      )
      .map((one) => ({ word: one, head: shot, relation: base(one) === "nmod" ? "obl" : "advmod" })),
  ];
}

/** The word at the top of a phrase behind a place in the sentence. */
function headPast(sentence: ParsedSentence, word: Word, place: number): Word {
  let top = word;
  for (let up = headOf(sentence, top); up && up.index > place && base(top) === "compound"; )
    [top, up] = [up, headOf(sentence, up)];
  return top;
}
