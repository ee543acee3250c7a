import type { MentionDraft, ParticipantDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childrenOf, conjuncts } from "../tree.ts";
import { eventTypeOf } from "./carriers.ts";

/** Types of entities at which something can be. */
export const sites = new Set(["Place", "Facility"]);
/** Prepositions before the spot at which something is. */
export const spots: ReadonlySet<string> = new Set(
  "in at on into onto off near inside outside over through across against beside behind along".split(" "),
);
const placeNouns = new Set(
  "country nation state city town village capital province region district territory island".split(" "),
);

/** Places, and the many places of "provincial capitals". */
export function isSite(mention: MentionDraft): boolean {
  return sites.has(mention.type ?? "") || (mention.type === "Group" && placeNouns.has(mention.lemma));
}

const bodies =
  /\b(?:council|parliament|senate|congress|assembly|house|court|committee|commission|conference|university)\b/iu;

/** "vetoed in the Security Council": a body is where it is decided. */
export function body(
  said: string,
  mention: MentionDraft | undefined,
): { readonly place: "where"; readonly role?: undefined } | undefined {
  return ["in", "at"].includes(said) && mention?.type === "Organization" && bodies.test(mention.text)
    ? { place: "where" }
    : undefined;
}

/** "killed many in days of raids, siege, and shelling in the valley": a place behind a list of events that hangs on the verb is the verb's place too. */
export function afterList(sentence: ParsedSentence, verb: Word): readonly Word[] {
  return childrenOf(sentence, verb, "obl").flatMap((outer) =>
    childrenOf(sentence, outer, "nmod").flatMap((first) =>
      eventTypeOf(first) ? conjuncts(sentence, first).slice(-1) : [],
    ),
  );
}

/** "an airstrike on a school in the region": what a noun's deed is aimed at. */
export function struckBy(sentence: ParsedSentence, noun: Word): readonly Word[] {
  return childrenOf(sentence, noun, "nmod").filter((one) =>
    /^(?:on|against|at)$/u.test(caseOf(sentence, one)),
  );
}

/** The places among those to whom it was done: what is attacked is where it was. */
export function targetedSites(
  participants: readonly ParticipantDraft[],
  mentionOf: (id: number) => MentionDraft | undefined,
): readonly MentionDraft[] {
  return participants.flatMap((one) => {
    const mention = one.part === "target" && one.mention !== undefined ? mentionOf(one.mention) : undefined;
    return mention && sites.has(mention.type ?? "") ? [mention] : [];
  });
}
