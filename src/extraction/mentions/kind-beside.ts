import type { EntityType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";
import { namedBy } from "./named-by.ts";
import { nounClass } from "./noun-class.ts";
import { isPersonNoun } from "./person-nouns.table.ts";

/** What the common noun beside a name says that it is: "the newspaper El Tiempo", "a gang known as Guerreros Unidos", "the Concordia, a cruise ship". */
export function kindBeside(sentence: ParsedSentence, run: NameRun, head: Word): EntityType | undefined {
  const noun =
    nounBefore(sentence, run, head) ??
    townBefore(sentence, run, head) ??
    namedBy(sentence, head) ??
    apposed(sentence, head);
  const known = run.label === "PER" && noun === namedBy(sentence, head);
  if (known && noun?.name.endsWith("-ORG")) return "Organization"; // "the Search and Rescue Agency, known as Basarnas"
  if (noun?.upos !== "NOUN" || noun.xpos === "NNS") return undefined;
  if (/^(?:rebel|guerrilla|militant|insurgent|separatist|jihadist|fighter)$/u.test(noun.lemma))
    return undefined; // "The rebel FDD"
  if (isPersonNoun(noun.lemma)) return "Person";
  if (isGroupOfFirms(sentence, noun)) return "Organization";
  const type = nounClass(noun)?.type;
  return type === "Group" || type === "Platform" ? undefined : type;
}

/** "the oil company Canox": a noun right before the name, in one phrase with it. */
function nounBefore(sentence: ParsedSentence, run: NameRun, head: Word): Word | undefined {
  const before = sentence.words[run.from - 1];
  if (before?.upos !== "NOUN" || before.name !== "O") return undefined;
  if (sentence.words[before.index - 1]?.text === "-") return undefined; // "the three-judge International Crimes Tribunal"
  const own = before.head === head.index && ["compound", "nmod:desc"].includes(before.relation);
  const over = head.head === before.index && ["appos", "flat"].includes(base(head));
  if (!own && !over) return undefined;
  const body = nounClass(before)?.type === "Organization" || isGroupOfFirms(sentence, before); // "Insurer Britam"
  return body || childOf(sentence, own ? head : before, "det") ? before : undefined;
}

/** "financial services group Old Harbour": a group by what it deals in. */
function isGroupOfFirms(sentence: ParsedSentence, noun: Word): boolean {
  return (
    noun.lemma === "group" &&
    childrenOf(sentence, noun, "compound").some((one) =>
      /^(?:services?|media|mining|investment|industrial|hotel|retail|banking|energy|holding|luxury|telecoms?|telecommunications|insurance|technology|engineering|construction|property|publishing|chemicals?|pharmaceuticals?|food|drinks|beverages?|car|steel|oil|shipping|logistics|travel|healthcare|defen[cs]e|aerospace)$/u.test(
        one.lemma,
      ),
    )
  );
}

/** "Basilan's capital, Isabela", "the late king, Anandakul, who died": a town or somebody whom the model took for one, named behind a comma. */
function townBefore(sentence: ParsedSentence, run: NameRun, head: Word): Word | undefined {
  const over =
    base(head) === "appos" && sentence.words[run.from - 1]?.text === "," ? headOf(sentence, head) : undefined;
  const town = over && /^(?:capital|hometown|birthplace)$/u.test(over.lemma);
  const who = over?.xpos === "NN" && run.label === "LOC" && nounClass(over)?.type === "Person";
  return town || who ? over : undefined;
}

/** "the Concordia, a cruise ship", "Wachovia, the fourth largest bank". */
function apposed(sentence: ParsedSentence, head: Word): Word | undefined {
  return childrenOf(sentence, head, "appos").find(
    (one) =>
      one.index > head.index &&
      (/^an?$/iu.test(childOf(sentence, one, "det")?.text ?? "") ||
        childrenOf(sentence, one, "amod").some((word) => word.xpos === "JJS")),
  );
}
