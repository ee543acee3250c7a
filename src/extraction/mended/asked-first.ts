import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "Asked whether he would sign, Ruiz said …": what was asked, which the tree took for what is said. */
export function askedFirst(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  const verb = base(clause) === "ccomp" ? headOf(sentence, clause) : undefined;
  if (!verb || !isSaying(verb) || clause.index > verb.index) return [];
  const asked = sentence.words[subtree(sentence, clause)[0]!.index - 1];
  const opens = asked?.lemma === "ask" && asked.xpos !== "VB" && headOf(sentence, asked) === verb;
  return opens && base(asked) === "advcl" ? [{ word: clause, head: asked, relation: "ccomp" }] : [];
}

/** "Asked whether he believed it, Trump replied …": where the tree makes the asking the sentence, which has no subject, the reply is. */
export function repliedBehind(sentence: ParsedSentence, reply: Word): readonly Rehung[] {
  const asked = base(reply) === "ccomp" ? headOf(sentence, reply) : undefined;
  if (!asked || asked.index > 1 || asked.lemma !== "ask" || asked.head >= 0 || asked.xpos === "VB") return [];
  const subject = childOf(sentence, reply, "nsubj");
  if (!isSaying(reply) || !subject || childOf(sentence, asked, "nsubj", "nsubj:pass", "aux")) return [];
  const question = childrenOf(sentence, asked, "ccomp", "obl", "obj").find(
    (one) => one.index < subject.index,
  );
  const comma = sentence.words[subtree(sentence, subject)[0]!.index - 1];
  if (!question || comma?.text !== ",") return [];
  return [
    { word: reply, head: undefined, relation: "root" },
    { word: asked, head: reply, relation: "advcl" },
  ];
}

/** "Asked by the moderator, | Chris Wallace of Fox News, whether he would, Trump said": of two subjects the one behind the asker's comma is the asker's name. */
export function namedAsker(sentence: ParsedSentence, name: Word): readonly Rehung[] {
  const verb = base(name) === "nsubj" && name.upos === "PROPN" ? headOf(sentence, name) : undefined;
  if (!verb || !isSaying(verb) || name.index > verb.index) return [];
  const first = subtree(sentence, name)[0]!.index;
  const asker = sentence.words[first - 1]?.text === "," ? sentence.words[first - 2] : undefined;
  const asked = asker && asker.relation === "obl:agent" ? headOf(sentence, asker) : undefined;
  const opens = asked && base(asked) === "advcl" && asked.head === verb.index && asked.index < name.index;
  const second = childrenOf(sentence, verb, "nsubj").some((one) => one.index > name.index);
  return opens && second ? [{ word: name, head: asker!, relation: "appos" }] : [];
}
