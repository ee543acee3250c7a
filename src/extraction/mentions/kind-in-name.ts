import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { base, caseOf, headOf } from "../tree.ts";
import { locative } from "./name-division.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "./name-type.ts";
import { model } from "./unlabelled-type.ts";

/** What a word of a name's own says that it is of: "Silver Lake Stadium", "Obrian Holdings", "Airbus A380". Undefined for one word, and where none does. */
export function kindInName(
  sentence: ParsedSentence,
  run: NameRun,
  head: Word,
  vocabulary: Vocabulary,
  surnames: ReadonlySet<string>,
): TypeGuess | undefined {
  const words = sentence.words.slice(run.from, run.to);
  if (words.length < 2) return undefined;
  const last = words.at(-1)!;
  const kind = vocabulary.kinds.ofName(words.map((word) => word.text));
  if (run.label !== "PER" && kind === "facility") {
    const where = locative.has(caseOf(sentence, head));
    if (!where && speaks(sentence, head))
      return { type: "Organization", weight: 3, rule: "name.facility-speaks" }; // "the Hurricane Center said"
    return {
      type: "Facility",
      weight: where ? 4 : run.label === "ORG" ? 1.5 : 3,
      rule: "name.facility-word",
    };
  }
  if (kind === "organization" && run.label === "MISC" && model.test(words[0]!.text))
    return { type: "Work", weight: 2, rule: "name.model" }; // "MacBook Air"
  if (kind === "organization" && run.label !== "PER")
    return { type: "Organization", weight: 3, rule: "name.organization-word" };
  if (kind === "work" && run.label !== "PER" && run.label !== "LOC")
    return { type: "Work", weight: 2, rule: "name.work-word" };
  if (numbered.test(last.text) && ["ORG", "MISC", ""].includes(run.label))
    return { type: "Work", weight: 3, rule: "name.numbered-model" };
  if (run.label === "PER" && legal.test(words.map((word) => word.text).join(" ")))
    return { type: "Organization", weight: 4, rule: "name.legal-form" }; // "Syarikat Bina Jaya Sdn Bhd"
  if (
    run.label === "PER" &&
    kind === "organization" &&
    /^\p{Lu}\p{Ll}{3}/u.test(last.text) &&
    !surnames.has(last.text) &&
    vocabulary.kinds.ofName([last.text]) === "organization" &&
    (firm.test(last.text) || vocabulary.givenNames.gender(words[0]!.text) === undefined)
  )
    return { type: "Organization", weight: 2, rule: "name.organization-word" }; // "the Ilankai Tamil Arasu Kachchi"
  return undefined;
}

/** What firms are by law, at their names' end. */
const legal =
  / (?:Sdn\.? Bhd|Bhd|Berhad|Tbk|Ltda|Ltd|Limited|Pty|Inc|Corp|Plc|PLC|LLC|LLP|GmbH|AG|AB|ASA|Oyj|NV|SpA|SARL|SRL|OAO|OOO|PJSC|JSC|CC|Pvt)\.?$/u;

function speaks(sentence: ParsedSentence, head: Word): boolean {
  const verb = base(head) === "nsubj" ? headOf(sentence, head) : undefined;
  return /^(?:say|announce|report|warn|confirm|estimate|deny|add)$/u.test(verb?.lemma ?? "");
}

/** Nouns that end names of firms and of nobody. */
const firm =
  /^(?:Enterprises|Holdings?|Industries|Limited|Corporation|Foundation|Ministries|Motors|Airlines|Airways|Management|Partners|Ventures|Securities|Technologies|Investments)$/u;

/** The number of a model at the end of a name: "Airbus A380", "Boeing 737-800". */
const numbered = /^(?:\p{Lu}{1,3}-?\d{2,}[\p{L}\d-]*|\d{3}-\d+\p{Lu}*|[1-9]\d[1-9]s?)$/u;
