import type { MentionDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";
import { salience } from "../salience.ts";

/** What a description means, and why. */
export interface Antecedent {
  readonly chain: Chain;
  readonly reason: string;
  readonly certainty?: "ambiguous";
}

/** How much more the best must be in focus than the next for the next not to count. */
export const margin = 6;

/** Whether a description tells a gender, and not that of those who are meant by a chain. */
export function gendersDiffer(chain: Chain, { gender }: Pick<MentionDraft, "gender">): boolean {
  return Boolean(chain.gender && gender && gender !== "n" && chain.gender !== gender);
}

/** Who speaks in some statement, by mention. */
export function speakersOf(work: Work): ReadonlySet<number> {
  return new Set(
    work.draft.statements.flatMap(({ speaker }) =>
      speaker && "mention" in speaker ? [speaker.mention] : [],
    ),
  );
}

/** The sentences of the lead below a headline: the first of the body, in which may be named whom it describes. */
export function leadBelow(work: Work, headline: number): readonly number[] {
  const { sentences } = work.context;
  const from = sentences.findIndex((one) => one.index > headline && one.kind === "body");
  return from < 0 ? [] : sentences.slice(from, from + leadLength).map((one) => one.index);
}

const leadLength = 2;

/** Of some chains the one most in focus, and the next if it is nearly as much. */
export function best(
  work: Work,
  chains: readonly Chain[],
  mention: MentionDraft,
): { readonly first: Chain; readonly second?: Chain } | undefined {
  const order = chains
    .map((chain) => ({ chain, score: salience(work, chain, mention) }))
    .sort((a, b) => b.score - a.score || a.chain.id - b.chain.id);
  const [first, second] = order;
  if (!first) return undefined;
  return second && first.score - second.score < margin
    ? { first: first.chain, second: second.chain }
    : { first: first.chain };
}

/** Words of a description that tell it apart: its modifiers and places. */
export function marks(mention: MentionDraft): readonly string[] {
  return [...mention.modifiers, ...mention.places.map((place) => place.toLowerCase())].filter(
    (word) => !/^(?:the|this|that|these|those)$/u.test(word),
  );
}
