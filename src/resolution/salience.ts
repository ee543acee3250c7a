import type { MentionDraft } from "../../schema/index.ts";
import type { Chain, Work } from "./context.ts";

export const weights: Readonly<Record<string, number>> = {
  nsubj: 25,
  "nsubj:pass": 22,
  csubj: 20,
  root: 12,
  obj: 10,
  iobj: 10,
  "obl:agent": 10,
  obl: 2,
  appos: 4,
  conj: 6,
  "nmod:poss": 0,
  nmod: -6,
  compound: -18,
  amod: -30,
  "nmod:desc": -15,
  dateline: -45,
};

/** How much its place in the clause puts a mention into focus. */
export function roleWeight(mention: MentionDraft): number {
  return weights[mention.relation] ?? weights[mention.relation.split(":")[0]!] ?? 0;
}

/** The mentions of a chain that stand before an offset, latest first, at most as many as told. */
export function mentionsBefore(work: Work, chain: Chain, start: number, most = 12): readonly MentionDraft[] {
  const found: MentionDraft[] = [];
  for (let index = placeBefore(work, chain, start); index > 0 && found.length < most; index--)
    found.push(work.draft.mentions[chain.mentions[index - 1]!]!);
  return found;
}

/** How many mentions of a chain stand before an offset. */
export function placeBefore(work: Work, chain: Chain, start: number): number {
  let [low, high] = [0, chain.mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (work.draft.mentions[chain.mentions[middle]!]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many sentences ago the chain was last mentioned; undefined where it was not. */
export function sentencesSince(work: Work, chain: Chain, mention: MentionDraft): number | undefined {
  const last = mentionsBefore(work, chain, mention.start, 1)[0];
  return last ? mention.sentence - last.sentence : undefined;
}

/** How much a chain is in focus where a mention stands: nearness, place in the clause, how often it was mentioned. */
export function salience(work: Work, chain: Chain, mention: MentionDraft): number {
  const before = mentionsBefore(work, chain, mention.start, 8);
  if (before.length === 0) return Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  for (const one of before) {
    const led = work.context.text[one.end] === "-" ? -30 : 0; // "the U.S.-led coalition"
    best = Math.max(best, 100 - 20 * (mention.sentence - one.sentence) + roleWeight(one) + led);
  }
  return best + 4 * Math.min(5, before.length);
}

/** The chains with a mention before another, at most some sentences back. */
export function chainsNear(work: Work, mention: MentionDraft, within: number): readonly Chain[] {
  const found = new Set<Chain>();
  for (let sentence = mention.sentence - within; sentence <= mention.sentence; sentence++)
    for (const one of work.bySentence.get(sentence) ?? []) {
      const chain = work.chainOf[one.id];
      if (chain && one.start < mention.start) found.add(chain);
    }
  return [...found];
}
