import type { MentionDraft } from "../../../schema/index.ts";
import { shownName, someMentions } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { type Antecedent, best } from "./antecedent.ts";
import { officeFit } from "./offices.ts";

/** "the President", "the sportswoman": whose office or trade, said in the article, the noun is or stands for, where it fits at least so well. */
export function byOffice(
  work: Work,
  near: readonly Chain[],
  mention: MentionDraft,
  least = 1,
): Antecedent | undefined {
  if (mention.type !== "Person" || mention.number === "plural") return undefined;
  const fits = near
    .filter((chain) => chain.type === "Person" && sameOwner(work, chain, mention))
    .map((chain) => ({ chain, fit: officeFit(work, mention, chain) }))
    .filter((one) => one.fit >= least);
  const top = Math.max(0, ...fits.map((one) => one.fit));
  const found = best(
    work,
    fits.filter((one) => one.fit === top).map((one) => one.chain),
    mention,
  );
  if (!found) return undefined;
  const shown = shownName(work, found.first);
  const reason =
    top > 1
      ? `“${mention.head.text}”: what the article says ${shown} is`
      : `“${mention.head.text}”: a general word for what the article says ${shown} is`;
  return found.second
    ? {
        chain: found.first,
        reason: `${reason}; it may be ${shownName(work, found.second)} too`,
        certainty: "ambiguous",
      }
    : { chain: found.first, reason };
}

/** "his wife" is the one who was his before; "the firm's director" one whose office the article says is in the firm. */
function sameOwner(work: Work, chain: Chain, mention: MentionDraft): boolean {
  if (mention.possessor === undefined)
    return !/^\s+of\s/u.test(work.context.text.slice(mention.head.end, mention.phraseSpan.end)); // "the leader of one of its proxies"
  const owner = work.chainOf[mention.possessor];
  if (!owner || owner === chain) return false;
  if (owner.key !== undefined && chain.nations.has(owner.key)) return true;
  const { relations } = work.draft;
  return (
    someMentions(work, chain).some((one) => {
      return (
        one.form === "description" &&
        one.possessor !== undefined &&
        one.lemma === mention.lemma &&
        work.chainOf[one.possessor] === owner
      );
    }) ||
    relations.some(
      (one) =>
        one.type === "HOLDS_OFFICE" &&
        work.chainOf[one.from] === chain &&
        one.to !== undefined &&
        work.chainOf[one.to] === owner,
    )
  );
}
