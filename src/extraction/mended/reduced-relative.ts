import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "A review made public this month concluded that …": what the tree took for a clause before the verb tells which review it is, and the review concludes. */
export function reducedRelative(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  const verb =
    /^(?:ccomp|advcl)$/u.test(clause.relation) && /^VB[ND]$/u.test(clause.xpos)
      ? headOf(sentence, clause)
      : undefined;
  if (!verb || verb.index < clause.index || !/^VB[DZ]$/u.test(verb.xpos)) return [];
  const own = childOf(sentence, verb, "nsubj");
  const alone = childrenOf(sentence, verb, "nsubj").length === 1; // not "Ruiz, who was near, arrived, the chief said"
  if (own && alone && isBetweenCommas(sentence, own, clause))
    return [{ word: clause, head: own, relation: "acl" }];
  if (childOf(sentence, verb, "nsubj", "csubj", "expl", "parataxis")) return [];
  if (childOf(sentence, clause, "aux", "mark", "obj")) return [];
  const subject = childOf(sentence, clause, "nsubj");
  const person = subject?.upos === "PROPN" && subject.name === "O" && subject.index === 0; // "Jurors interviewed afterward said …"
  if (!subject || !(subject.upos === "NOUN" || person) || subject.index > clause.index) return [];
  const between = sentence.words.slice(subject.index, verb.index);
  if (between.some((one) => one.upos === "PUNCT")) return [];
  const loose = childrenOf(sentence, verb).filter((one) => one.index < subject.index);
  return loose.some((one) => one.upos === "VERB")
    ? []
    : [
        { word: subject, head: verb, relation: "nsubj" },
        { word: clause, head: subject, relation: "acl" },
      ];
}

/** "The officers, captured June 9, were handed over": what the tree took for the main verb stands between commas, and the finite verb behind them has no subject of its own. */
export function capturedAside(sentence: ParsedSentence, main: Word): readonly Rehung[] {
  const clause = /^(?:advcl|ccomp|conj)$/u.test(main.relation) ? headOf(sentence, main) : undefined;
  if (clause?.xpos !== "VBD" || clause.index > main.index) return [];
  if (
    childOf(sentence, main, "nsubj", "nsubj:pass", "mark", "csubj") ||
    childOf(sentence, clause, "obj", "aux", "mark", "ccomp", "xcomp")
  )
    return [];
  const subject = childOf(sentence, clause, "nsubj");
  const first = childrenOf(sentence, main, "aux", "aux:pass", "cop")[0] ?? main;
  const finite = first !== main || /^VB[DZP]$/u.test(main.xpos);
  const aside =
    sentence.words[clause.index - 1]?.text === "," && sentence.words[first.index - 1]?.text === ",";
  const own =
    subject &&
    subtree(sentence, subject)
      .filter((one) => one.text !== ",")
      .at(-1)?.index ===
      clause.index - 2;
  if (!finite || !aside || !own || childOf(sentence, main, "cc")) return [];
  return [
    { word: main, head: headOf(sentence, clause), relation: clause.relation },
    { word: subject!, head: main, relation: childOf(sentence, main, "aux:pass") ? "nsubj:pass" : "nsubj" },
    { word: clause, head: subject!, relation: "acl" },
  ];
}

/** "Ruiz, asked about the leak, said …": what was done to the speaker, between commas before the verb. */
function isBetweenCommas(sentence: ParsedSentence, speaker: Word, clause: Word): boolean {
  const all = subtree(sentence, clause);
  const last = all.at(-1)!;
  const verb = headOf(sentence, clause)!;
  return (
    /^VB[ND]$/u.test(clause.xpos) &&
    speaker.index < clause.index &&
    last.index < verb.index &&
    (last.text === "," || sentence.words[last.index + 1]?.text === ",") &&
    sentence.words[clause.index - 1]?.text === "," &&
    childOf(sentence, clause, "nsubj", "aux", "mark") === undefined
  );
}
