import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "shrugged off the insults", "played down the risk": the noun right behind a particle is the verb's object. */
export function particleObject(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const particle = verb.upos === "VERB" ? sentence.words[verb.index + 1] : undefined;
  if (particle?.xpos !== "RP" || childOf(sentence, verb, "obj", "aux:pass", "ccomp", "xcomp")) return [];
  const thing = childrenOf(sentence, verb, "obl").find((one) => one.index > particle.index);
  if (!thing || !/^(?:NOUN|PROPN)$/u.test(thing.upos) || base(thing) !== "obl") return [];
  const cases = childrenOf(sentence, thing, "case");
  const own = cases.length === 1 && cases[0] === particle;
  const bare = cases.length === 0 && particle.head === verb.index && thing.relation === "obl";
  if (!own && !bare) return [];
  return [
    { word: thing, head: verb, relation: "obj" },
    ...(own ? [{ word: particle, head: verb, relation: "compound:prt" }] : []),
  ];
}
