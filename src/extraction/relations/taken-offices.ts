import type { RelationDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { clauseOf } from "../events/clause.ts";
import { subjectsOf } from "../events/subjects.ts";
import { nounPhrase } from "../mentions/phrase.ts";
import { caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rule } from "./finder.ts";
import { officeOf } from "./offices.ts";

/** Verbs by which somebody comes to hold an office, and those by which one holds it. */
const taking = new Set(
  "become elect appoint name choose install reinstall nominate swear promote re-elect reelect select".split(
    " ",
  ),
);
const holding = new Set(["serve", "act", "work"]);
/** What has not happened, or may not. */
const unreal = /^(?:will|would|may|might|can|could|should|shall|must|not|n['’]t|never|['’]ll|['’]d)$/iu;

/** "Ann Lee became foreign minister", "was elected president of Chile", "was sworn in as prime minister": the office that a verb gives. */
export const takenOffices: Rule = (finder) =>
  finder.context.sentences.flatMap((sentence) =>
    sentence.words.flatMap((verb): readonly RelationDraft[] => {
      const noun = verb.upos === "VERB" ? officeNoun(sentence, verb) : undefined;
      if (!noun || !happened(sentence, verb)) return [];
      return subjectsOf(sentence, verb).flatMap(({ word, shared }) => {
        const person = finder.at(sentence, word);
        if (!person || shared || person.type !== "Person" || person.number === "plural") return [];
        const words = nounPhrase(sentence, noun);
        return officeOf(
          finder,
          sentence,
          person,
          words,
          `office.${verb.lemma}`,
          clauseOf(finder.text, sentence, verb),
          noun,
        );
      });
    }),
  );

/** The noun of the office: what one becomes or is elected, or what stands behind "as". */
function officeNoun(sentence: ParsedSentence, verb: Word): Word | undefined {
  const passive = childOf(sentence, verb, "aux:pass") !== undefined;
  const as = childrenOf(sentence, verb, "obl").find((one) => caseOf(sentence, one) === "as");
  if (holding.has(verb.lemma)) return passive ? undefined : as;
  if (!taking.has(verb.lemma) || (verb.lemma !== "become" && !passive)) return undefined;
  return childrenOf(sentence, verb, "xcomp").find((one) => one.upos === "NOUN") ?? as;
}

/** Whether it is told as having happened: finite, and neither denied, wished nor to come. */
function happened(sentence: ParsedSentence, verb: Word): boolean {
  if (childrenOf(sentence, verb, "aux", "advmod").some((one) => unreal.test(one.text))) return false;
  if (childrenOf(sentence, verb, "mark").some((one) => /^(?:to|if|unless|whether)$/iu.test(one.text)))
    return false;
  return verb.xpos !== "VB" && headOf(sentence, verb)?.lemma !== "want";
}
