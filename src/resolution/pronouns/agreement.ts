import type { MentionDraft } from "../../../schema/index.ts";
import type { Chain } from "../context.ts";

const things = new Set(["Organization", "Place", "Facility", "Platform", "Work"]);

/** Whether a pronoun of the third person can mean what a chain is: kind, number and gender. Gender that nobody told is no obstacle. */
export function agrees(pronoun: MentionDraft, chain: Chain): boolean {
  if (pronoun.gender === "f" || pronoun.gender === "m")
    return (
      chain.type === "Person" &&
      chain.number !== "plural" &&
      (chain.gender === undefined || chain.gender === pronoun.gender)
    );
  if (pronoun.gender === "n") return things.has(chain.type ?? "Work") && chain.number !== "plural";
  if (pronoun.number === "plural")
    return chain.type === "Group" || chain.type === "Organization" || chain.number === "plural";
  return false;
}

/** Pronouns of the third person that refer to something said before. */
export function isAnaphor(pronoun: MentionDraft): boolean {
  return (
    pronoun.form === "pronoun" &&
    pronoun.person === 3 &&
    (pronoun.gender !== undefined || pronoun.number !== undefined)
  );
}

export function isPossessive(pronoun: MentionDraft): boolean {
  return (
    pronoun.relation === "nmod:poss" ||
    (/^(?:his|her|its|their|hers|theirs|my|our|your)$/u.test(pronoun.lemma) &&
      !/^(?:i?obj|obl)$/u.test(pronoun.relation))
  );
}

export function isReflexive(pronoun: MentionDraft): boolean {
  return /sel(?:f|ves)$/u.test(pronoun.lemma);
}
