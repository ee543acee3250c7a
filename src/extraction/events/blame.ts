import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, conjuncts, headOf, isDoneTo } from "../tree.ts";
import { type BlameRow, blame } from "./blame.table.ts";
import { guiltyOnes, subjectsOf } from "./subjects.ts";

const rows = new Map<string, BlameRow[]>();
for (const row of blame)
  for (const word of row.words.split(" ")) rows.set(word, [...(rows.get(word) ?? []), row]);

/** Who is said to have done what a noun tells of: "claimed responsibility for the bombing", "blamed the rebels for the attack". */
export function blamedFor(sentence: ParsedSentence, noun: Word): readonly Word[] {
  const above = headOf(sentence, noun);
  const told = above && (childOf(sentence, above, "cop") ? base(noun) === "nsubj" : isDoneTo(noun));
  if (above?.lemma === "claim" && base(noun) === "obj" && !childOf(sentence, above, "aux:pass"))
    return subjectWords(sentence, above); // "The BLA claimed the attack"
  if (above && told) return behind(sentence, above);
  if (caseOf(sentence, noun) === "behind" && childOf(sentence, noun, "cop"))
    return subjectWords(sentence, noun); // "Rebels were behind the attack"
  if (!above || !["obl", "nmod"].includes(base(noun))) return [];
  const said = caseOf(sentence, noun);
  const outer = headOf(sentence, above);
  for (const word of [above, ...(outer && base(above) === "obj" ? [outer] : [])]) {
    for (const row of rows.get(word.lemma) ?? []) {
      if (row.who === "behind" || !row.prepositions.split(" ").includes(said)) continue;
      const object = childOf(sentence, word, "obj");
      if (row.object && !(object && row.object.split(" ").includes(object.lemma))) continue;
      if (!row.object && word !== above && object?.index !== above.index) continue;
      if (childrenOf(sentence, word, "advmod").some((one) => /^(?:not|n't|n’t|never)$/iu.test(one.text)))
        return [];
      return row.who === "subject" ? subjectWords(sentence, word) : whom(sentence, word);
    }
  }
  return [];
}

/** "blamed the attack on rebels", "the blast was attributed to rebels" */
function behind(sentence: ParsedSentence, verb: Word): readonly Word[] {
  const row = rows.get(verb.lemma)?.find((one) => one.who === "behind");
  const phrase = childrenOf(sentence, verb, "obl", "nmod").find((child) =>
    row?.prepositions.split(" ").includes(caseOf(sentence, child)),
  );
  return phrase ? conjuncts(sentence, phrase) : [];
}

function subjectWords(sentence: ParsedSentence, word: Word): readonly Word[] {
  if (word.lemma === "guilty" && base(word) === "xcomp") return guiltyOnes(sentence, word); // "found him guilty of the murder"
  const own = subjectsOf(sentence, word)
    .map((one) => one.word)
    .filter((one) => !childrenOf(sentence, one, "det").some((det) => /^no$/iu.test(det.text)));
  if (own.length === 0 && childOf(sentence, word, "nsubj")) return [];
  return own.length > 0 || word.relation !== "amod" ? own : [headOf(sentence, word)!];
}

function whom(sentence: ParsedSentence, verb: Word): readonly Word[] {
  const object = childrenOf(sentence, verb, "obj")[0];
  if (object) return conjuncts(sentence, object);
  const subjects = subjectsOf(sentence, verb);
  return subjects
    .filter((one) => one.passive || ["involve", "participate"].includes(verb.lemma))
    .map((one) => one.word);
}

/** "a bomb planted by rebels exploded": who put there what went off. */
export function planters(sentence: ParsedSentence, verb: Word): readonly Word[] {
  return subjectsOf(sentence, verb).flatMap(({ word }) =>
    childrenOf(sentence, word, "acl")
      .filter((one) => one.xpos === "VBN")
      .flatMap((one) => childrenOf(sentence, one, "obl:agent"))
      .flatMap((agent) => conjuncts(sentence, agent)),
  );
}
