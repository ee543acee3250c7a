import type { EventDraft, MentionDraft } from "../../../schema/index.ts";
import { capital, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { mayBeOne } from "../events/families.table.ts";
import { nationsIn } from "../nations.ts";
import { type Antecedent, gendersDiffer, leadBelow } from "./antecedent.ts";
import { introduced } from "./introduced.ts";

/** Many who fight for a body that has a name. */
const fighters =
  /^(?:rebel|guerrilla|militant|insurgent|fighter|separatist|jihadist|extremist|islamist|terrorist|paramilitary|militia)$/u;
const unreal = /^(?:denied|demanded)$/u;

/**
 * "Former minister arrested. Police in Lima arrested Juan Paz on Monday": whom a headline describes, the lead names in
 * the same part of the same happening, if it names one there.
 */
export function bySameDeed(work: Work, mention: MentionDraft): Antecedent | undefined {
  const { sentences } = work.context;
  if (sentences[mention.sentence]?.kind !== "headline" || mention.form !== "description") return undefined;
  if (mention.possessor !== undefined || !mention.type) return undefined;
  const below = new Set(leadBelow(work, mention.sentence));
  const told = work.draft.events.filter((one) => below.has(one.sentence) && !unreal.test(one.factuality));
  const chains = new Set<Chain>();
  for (const event of work.draft.events) {
    if (event.sentence !== mention.sentence || unreal.test(event.factuality)) continue;
    for (const side of event.participants.filter((one) => one.mention === mention.id))
      for (const other of told.filter((one) => isSame(event, one)))
        for (const part of other.participants.filter((one) => one.part === side.part))
          for (const chain of namesOf(work, part.mention)) chains.add(chain);
  }
  const [chain, second] = [...chains].filter((one) => fits(work, mention, one));
  return chain && !second
    ? {
        chain,
        reason: `the headline’s words for ${shownName(work, chain)}, who has the same part in the lead`,
      }
    : undefined;
}

function isSame(a: EventDraft, b: EventDraft): boolean {
  if (a.type === "action" || b.type === "action") return a.type === b.type && a.lemma === b.lemma;
  return mayBeOne(a.type, b.type, true);
}

/** The named chain of a participant: its own, that of a name in apposition, or for a pronoun that of the one named subject of its sentence. */
function namesOf(work: Work, id: number | undefined): readonly Chain[] {
  const mention = id === undefined ? undefined : work.draft.mentions[id];
  if (!mention) return [];
  const near = (work.bySentence.get(mention.sentence) ?? []).filter((one) => one.form === "name");
  const chainsOf = (names: readonly MentionDraft[]): readonly Chain[] =>
    names.flatMap((one) => work.chainOf[one.id] ?? []);
  if (mention.form === "name") return chainsOf([mention]);
  if (mention.form === "pronoun") {
    const subjects = near.filter((one) => one.relation === "nsubj");
    return subjects.length === 1 && subjects[0]!.word < mention.word ? chainsOf(subjects) : [];
  }
  const later = introduced(work, mention);
  if (later) return [later.chain];
  return chainsOf(
    near.filter((one) => one.sameAs?.mention === mention.id || one.id === mention.sameAs?.mention),
  );
}

function fits(work: Work, mention: MentionDraft, chain: Chain): boolean {
  const many = mention.number === "plural";
  const ofBody = mention.type === "Group" && chain.type === "Organization" && fighters.test(mention.lemma);
  if (!ofBody && (many || chain.type !== mention.type)) return false;
  if (gendersDiffer(chain, mention)) return false;
  if (chain.mentions.some((id) => work.draft.mentions[id]!.sentence === mention.sentence)) return false;
  const nations = nationsIn(work.context, mention.modifiers.map(capital).join(" "));
  return (
    chain.nations.size === 0 || nations.length === 0 || nations.some((nation) => chain.nations.has(nation))
  );
}
