import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "the firm, which, she said, sold the land": who says it between commas stands beside the relative clause, and is no other clause of the firm. */
export function saidInRelative(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!/^(?:acl|parataxis)/u.test(verb.relation) || !isSaying(verb)) return [];
  const { words } = sentence;
  const subject = childOf(sentence, verb, "nsubj");
  if (!subject || subject.index > verb.index || words[verb.index + 1]?.text !== ",") return [];
  const comma = words.findLastIndex((one) => one.index < subject.index && one.text === ",");
  const relative = words[comma - 1];
  if (!relative || !/^(?:which|who)$/iu.test(relative.text)) return [];
  const clause = headOf(sentence, relative);
  const apart = clause?.relation.startsWith("acl") && clause.index > verb.index && verb.head !== clause.index;
  return apart ? [{ word: verb, head: clause, relation: "parataxis" }] : [];
}
