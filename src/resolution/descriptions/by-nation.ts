import type { MentionDraft } from "../../../schema/index.ts";
import { capital, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationsIn } from "../nations.ts";
import { salience } from "../salience.ts";
import type { Antecedent } from "./antecedent.ts";
import { isBusiness } from "./by-kind.ts";

/** How much more a firm of which no nation is told must be in focus than the next such one. */
const lead = 20;

/** "Toshiba shares jumped after the Japanese conglomerate confirmed …", "the Tokyo-based firm": the firm of that nation, else the one in focus of which no nation is told. */
export function byNation(work: Work, near: readonly Chain[], mention: MentionDraft): Antecedent | undefined {
  if (mention.type !== "Organization" || mention.number === "plural" || !mention.definite) return undefined;
  if (mention.possessor !== undefined && !isAdjective(work, mention)) return undefined;
  const nations = nationsOf(work, mention);
  if (nations.size === 0) return undefined;
  const firms = near
    .filter((chain) => chain.named && isBusiness(work, chain, mention))
    .map((chain) => ({ chain, score: salience(work, chain, mention) }))
    .sort((a, b) => b.score - a.score || a.chain.id - b.chain.id);
  const known = firms.filter(({ chain }) => [...nations].some((nation) => chain.nations.has(nation)));
  const [first, second] = known.length > 0 ? known : firms.filter(({ chain }) => chain.nations.size === 0);
  if (!first || (second && first.score - second.score < lead)) return undefined;
  return {
    chain: first.chain,
    reason: `the ${mention.lemma} of that nation: ${shownName(work, first.chain)}`,
  };
}

/** The nations that a description tells by adjective or by where its body has its seat. */
function nationsOf(work: Work, mention: MentionDraft): ReadonlySet<string> {
  const { gazetteer } = work.context;
  const seated = mention.modifiers.some((word) => word === "based" || word === "headquartered");
  const place = seated ? gazetteer.find(mention.places[0] ?? "")[0] : undefined;
  return new Set([
    ...nationsIn(work.context, mention.modifiers.map(capital).join(" ")),
    ...(place ? [place.country ?? place.id] : []),
  ]);
}

/** Whether what owns it is only the adjective of a nation. */
function isAdjective(work: Work, mention: MentionDraft): boolean {
  const owner = work.draft.mentions[mention.possessor!]!;
  return work.context.gazetteer.demonym(owner.text) !== undefined;
}
