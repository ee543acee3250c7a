import type { MentionDraft } from "../../../schema/index.ts";
import { capital, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { chainsNear } from "../salience.ts";
import { type Antecedent, best } from "./antecedent.ts";

/** How far back one told of by a people may have been named, in sentences. */
const reach = 3;

/** "Striker Paulo Neves scored twice. The Brazilian …": the one of that people, else the person in focus of whom no other people is told. */
export function byPeople(work: Work, mention: MentionDraft): Antecedent | undefined {
  if (mention.type !== "Person" || mention.number === "plural" || !mention.definite) return undefined;
  const nation = work.context.gazetteer.demonym(capital(mention.lemma))?.place.id;
  if (nation === undefined || !/^\p{Lu}/u.test(mention.head.text)) return undefined;
  const near = chainsNear(work, mention, reach).filter((chain) => chain.type === "Person" && isOne(chain));
  const known = near.filter((chain) => chain.nations.has(nation));
  const open = near.filter((chain) => chain.nations.size === 0);
  const found = best(work, known.length > 0 ? known : open, mention);
  if (!found) return undefined;
  const reason = `one of a people: ${shownName(work, found.first)} is in focus`;
  return found.second
    ? { chain: found.first, reason, certainty: "ambiguous" }
    : { chain: found.first, reason };
}

function isOne(chain: Chain): boolean {
  return chain.named && chain.number !== "plural";
}
