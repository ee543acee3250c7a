import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { saysMore } from "./beside-cue.ts";
import type { Cue } from "./cue-rows.ts";
import { inOrder, introducedBy, withoutCase } from "./phrases.ts";

/** "called it a shame", "sees it as safe", "what critics call a scam": the thing with the name it is given; undefined where it is given none. */
export function namingWords(
  { sentence, verb, row }: Cue,
  thing: Word | undefined,
): readonly Word[] | undefined {
  const two = thing ? [] : childrenOf(sentence, verb, "xcomp").filter((one) => one.index > verb.index);
  if (two.length === 2 && two[0]!.upos === "NOUN" && two[1]!.upos === "ADJ" && !row.as)
    return inOrder(two.flatMap((one) => subtree(sentence, one))); // "called the attack desperate"
  const things = childrenOf(sentence, verb, "obj").filter((one) => one.index > verb.index);
  if (things.length === 2 && !row.as && /^(?:call|label|dub|brand|term|consider)$/u.test(verb.lemma))
    return inOrder(things.flatMap((one) => subtree(sentence, one))); // "calls critics “naysayers”"
  const name = nameOf(sentence, verb);
  if (row.as && !(name && behindAs(sentence, name))) return undefined;
  const semicolon =
    sentence.words.find((one) => one.index > verb.index && one.text === ";")?.index ??
    Number.POSITIVE_INFINITY;
  if (name && thing && !(verb.relation === "acl:relcl" && thing.index < verb.index))
    return inOrder([
      ...subtree(sentence, thing),
      ...subtree(sentence, name, (child) => saysMore(sentence, child) || child.index >= semicolon),
    ]);
  const own = name && !thing ? childOf(sentence, name, "nsubj") : undefined;
  if (own && verb.index < own.index && own.index < name!.index) return subtree(sentence, name!); // "found the data “dull”"
  const called = name ?? childOf(sentence, verb, "obj");
  return called && (isWhatCalled(sentence, verb) || (name && verb.relation === "acl:relcl"))
    ? withoutCase(sentence, called)
    : undefined;
}

/** The name that something is given: "called it a shame", "described it as safe". */
function nameOf(sentence: ParsedSentence, verb: Word): Word | undefined {
  const name =
    childOf(sentence, verb, "xcomp") ??
    childrenOf(sentence, verb, "obl", "advcl").find(
      (child) => child.index > verb.index && behindAs(sentence, child),
    );
  const thing = childOf(sentence, verb, "obj");
  const behind =
    thing &&
    childrenOf(
      sentence,
      thing,
      "amod",
      "appos",
      ...(/^(?:find|call)$/u.test(verb.lemma) ? ["acl"] : []),
    ).find(
      (child) =>
        child.index > thing.index &&
        (base(child) === "amod" ||
          child.upos === "ADJ" ||
          (verb.lemma === "call" && isQuoted(sentence, child))),
    );
  return name?.xpos === "VB" ? undefined : (name ?? behind);
}

/** "called the phone “a brick”": right behind an opening quotation mark. */
function isQuoted(sentence: ParsedSentence, name: Word): boolean {
  const first = subtree(sentence, name)[0]!;
  return [first, sentence.words[first.index - 1]].some((one) => /^(?:["“]|``)$/u.test(one?.text ?? ""));
}

/** "sees it as safe", whatever the tree takes “as” for. */
function behindAs(sentence: ParsedSentence, name: Word): boolean {
  const marked = childrenOf(sentence, name, "advmod").some((one) => /^as$/iu.test(one.text));
  return marked || /^as\b/u.test(introducedBy(sentence, name));
}

/** "what critics call a scam", "what he described as a scam", "something he has called a scam". */
export function isWhatCalled(sentence: ParsedSentence, verb: Word): boolean {
  return verb.relation === "acl:relcl" && /^(?:what|something)$/iu.test(headOf(sentence, verb)?.text ?? "");
}
