import type { FigureDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import { changed, counting, numbered, type SizeRow, sizes, sizing } from "./sizes.table.ts";

const rows = new Map<string, SizeRow>(
  sizes.flatMap((row) => row.nouns.split(" ").map((noun) => [noun, row] as const)),
);

/** What a number without a noun of its own gives anew: the toll, the attendance or the number told before; undefined where it does not, or where it tells of a change. */
export function sizeOf(sentence: ParsedSentence, number: Word): FigureDraft["size"] {
  const noun = sizeNoun(sentence, number);
  if (!noun && isCounted(sentence, number)) return "number";
  const size = noun && rows.get(noun.lemma)!.size;
  const of =
    noun &&
    childrenOf(sentence, noun, "nmod").find((one) => one !== number && caseOf(sentence, one) === "of");
  if (size !== "number" || !of) return size;
  return (["toll", "attendance"] as const).find((kind) => numbered[kind].split(" ").includes(of.lemma));
}

function sizeNoun(sentence: ParsedSentence, number: Word): Word | undefined {
  const head = headOf(sentence, number);
  if (!head) {
    const subject = childOf(sentence, number, "cop") && childOf(sentence, number, "nsubj");
    return subject && rows.has(subject.lemma) ? subject : undefined; // "Attendance was 4,000."
  }
  if (base(number) === "nmod" && ["of", "at"].includes(caseOf(sentence, number)))
    return rows.has(head.lemma) ? head : undefined; // "a toll of 38"
  if (base(number) !== "obl" || !/^at\b/u.test(caseOf(sentence, number)) || changed.has(head.lemma))
    return undefined;
  const measured = childOf(sentence, head, "obj", "nsubj:pass") ?? childOf(sentence, head, "nsubj");
  return measured && rows.has(measured.lemma) ? measured : undefined;
}

/** "Police spoke of 300", "The union counted 2,000": a number alone, of what was told before. */
function isCounted(sentence: ParsedSentence, number: Word): boolean {
  const head = headOf(sentence, number);
  if (head?.upos !== "VERB" || number.upos !== "NUM" || childrenOf(sentence, number, "nmod").length > 0)
    return false;
  const said = base(number) === "obj" ? "" : caseOf(sentence, number);
  return counting.has(said ? `${head.lemma}_${said}` : head.lemma);
}

/** The noun whose size a verb tells, and the number that tells it: "put [the toll] [at 35]", "gave [a toll of 38]". */
export function sizedBy(
  sentence: ParsedSentence,
  verb: Word,
): { readonly noun: Word; readonly number: Word } | undefined {
  if (verb.upos !== "VERB" || !sizing.has(verb.lemma)) return undefined;
  const noun = childOf(sentence, verb, "obj", "nsubj:pass");
  if (!noun || !rows.has(noun.lemma)) return undefined;
  const number = [...childrenOf(sentence, verb, "obl"), ...childrenOf(sentence, noun, "nmod")].find(
    (one) => one.upos === "NUM" && sizeNoun(sentence, one) === noun,
  );
  return number && { noun, number };
}
