import type { EventType, MentionDraft } from "../../../schema/index.ts";
import { shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import type { Antecedent } from "./antecedent.ts";

interface DeedRow {
  readonly nouns: string;
  /** The deeds, of which the one told of last is meant. */
  readonly types: readonly EventType[];
  readonly part: "actor" | "target";
  readonly example: string;
}

/** What those are called who did, or suffered, what was told before. */
const deeds: readonly DeedRow[] = [
  {
    nouns: "attacker assailant raider gunman shooter bomber",
    types: ["attack", "killing", "explosion", "bombardment", "kidnapping", "fire"],
    part: "actor",
    example: "Contras attacked a farm. The attackers burned it.",
  },
  {
    nouns: "kidnapper abductor captor hijacker",
    types: ["kidnapping"],
    part: "actor",
    example: "Rebels kidnapped a priest. The kidnappers asked for money.",
  },
  {
    nouns: "killer murderer assassin",
    types: ["killing"],
    part: "actor",
    example: "Two men killed a judge. The killers fled.",
  },
  {
    nouns: "hostage captive abductee",
    types: ["kidnapping"],
    part: "target",
    example: "Rebels kidnapped two priests. The hostages are well.",
  },
  {
    nouns: "victim",
    types: ["killing", "attack", "kidnapping", "injury", "crime"],
    part: "target",
    example: "Gunmen killed a judge. The victim was 40.",
  },
];
const rowOf = new Map(deeds.flatMap((row) => row.nouns.split(" ").map((noun) => [noun, row] as const)));

/** How many sentences back the deed may have been told. */
const reach = 3;

/** "the attackers", "the hostages": who did it, or to whom it was done, in the deed told of last, if one only is told of there. */
export function byDeed(work: Work, mention: MentionDraft): Antecedent | undefined {
  const row = rowOf.get(mention.lemma.toLowerCase());
  if (!row || !mention.definite || mention.possessor !== undefined) return undefined;
  const told = work.draft.events.filter(
    (one) =>
      row.types.includes(one.type) &&
      one.trigger.end <= mention.start &&
      mention.sentence - one.sentence <= reach &&
      one.participants.some((other) => other.part === row.part),
  );
  const last = told.at(-1);
  if (!last) return undefined;
  const chains = new Set(
    last.participants
      .filter((one) => one.part === row.part)
      .map((one) => (one.mention === undefined ? undefined : work.chainOf[one.mention])),
  );
  const [chain, other] = [...chains];
  return chain && other === undefined && chains.size === 1 && agrees(mention, chain)
    ? {
        chain,
        reason: `who ${row.part === "actor" ? "did" : "suffered"} what was told last: ${shownName(work, chain)}`,
      }
    : undefined;
}

function agrees(mention: MentionDraft, chain: Chain): boolean {
  const many = chain.type === "Group" || chain.type === "Organization" || chain.number === "plural";
  return mention.number === "plural" ? many : chain.type === "Person" && chain.number !== "plural";
}
