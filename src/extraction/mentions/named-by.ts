import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";

const identifies = /^(?:identify|name|know)$/u;
const calls = /^(?:call|name|dub)$/u;

/**
 * The noun for whose bearer a name stands, by the verb between them: "a gang known as Guerreros Unidos", "a group calling
 * itself M-20", "police identified the dead soldier as Jason Muller", "the victims were named as Ana Ruiz and Luis Paz".
 */
export function namedBy(sentence: ParsedSentence, name: Word): Word | undefined {
  const verb = headOf(sentence, name);
  if (!verb || !["obl", "obj", "xcomp"].includes(base(name))) return undefined;
  const participle = /^acl/u.test(verb.relation) ? headOf(sentence, verb) : undefined;
  if (identifies.test(verb.lemma) && caseOf(sentence, name) === "as") {
    if (participle) return verb.xpos === "VBN" ? participle : undefined;
    return childOf(sentence, verb, "nsubj:pass") ?? childOf(sentence, verb, "obj");
  }
  if (!calls.test(verb.lemma) || !["obj", "xcomp"].includes(base(name))) return undefined;
  const itself = childOf(sentence, verb, "obj");
  const own = verb.xpos === "VBG" && /^(?:itself|themselves)$/iu.test(itself?.text ?? "");
  return participle && (own || verb.xpos === "VBN") ? participle : undefined;
}

/** "a gang called Los Plateros": whether a verb's clause only gives the noun that it hangs on a name. */
export function givesName(sentence: ParsedSentence, verb: Word): boolean {
  return (
    /^acl/u.test(verb.relation) &&
    childrenOf(sentence, verb, "obj", "xcomp", "obl").some(
      (one) => /^(?:PROPN|X)$/u.test(one.upos) && namedBy(sentence, one) !== undefined,
    )
  );
}
