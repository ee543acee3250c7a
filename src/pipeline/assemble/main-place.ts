import type { EventDraft, EventPlace } from "../../../schema/index.ts";
import type { Assembly } from "./assemble.ts";

const locative =
  /\b(?:in|at|near|off|outside|inside|through|across|above|(?:north|south|east|west)\w* of)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/u;

/** How many sentences behind its first telling another may say where it was. */
const lead = 3;

/**
 * Where the main event is when its own words do not say: where something told in the same sentence is ("killed in an attack
 * in Kabul"), else where those who take part are ("a court in Rome"), else the place of the dateline, if nothing else says where.
 */
export function mainPlaces(
  { article, draft, resolution, entityOf }: Assembly,
  event: number,
): readonly EventPlace[] {
  const drafts = resolution.events[event]!.drafts.map((id) => draft.events[id]!);
  const placed = (one: (typeof drafts)[number]): boolean =>
    one.places.some((place) => place.role === "where" || place.role === "near");
  const sentence = Math.min(...drafts.map((one) => one.sentence));
  for (const [account, told] of drafts.entries()) {
    if (told.sentence > sentence + lead) continue;
    const beside = draft.events.filter((one) => one.sentence === told.sentence && placed(one));
    const nearest = beside.sort((a, b) => distance(a.word, told.word) - distance(b.word, told.word))[0];
    for (const { mention, ...place } of nearest?.places ?? []) {
      const entity = entityOf(mention);
      if (entity && (place.role === "where" || place.role === "near")) return [{ ...place, entity, account }];
    }
  }
  for (const [account, told] of drafts.entries())
    for (const one of told.participants) {
      if (one.part === "other") continue; // whom a march is for, or what talks are about, may be far away
      const within = draft.mentions.find(
        (mention) =>
          mention.form === "name" &&
          mention.type === "Place" &&
          mention.id !== one.mention &&
          one.evidence.start < mention.start &&
          mention.end <= one.evidence.end &&
          (draft.mentions[one.mention ?? -1]?.type === "Person"
            ? /\b(?:in|at|near)\s+(?:the\s+)?$/iu
            : /\b(?:in|at|from|near|of)\s+(?:the\s+)?$/iu
          ).test(one.evidence.text.slice(0, mention.start - one.evidence.start)),
      );
      const entity = within ? entityOf(within.id) : undefined;
      if (within && entity) return [{ role: "where", entity, account, evidence: within.head }];
    }
  for (const [account, told] of drafts.entries()) {
    if (told.sentence > sentence + lead) continue;
    const said = draft.mentions.find(
      (one) =>
        one.sentence === told.sentence &&
        one.form === "name" &&
        (one.type === "Place" || one.type === "Facility") &&
        !/^(?:compound|amod|nmod:poss|nmod:desc)$/u.test(one.relation) &&
        told.evidence.start <= one.start &&
        one.end <= told.evidence.end &&
        told.participants.every((other) => other.mention !== one.id) &&
        !draft.events.some(
          (other) =>
            other.sentence === told.sentence &&
            other.word > Math.min(told.word, one.word) &&
            other.word < Math.max(told.word, one.word),
        ) && // "endorsed a pact that they hope to sign in Paris"
        !/\baccording to [^,]*$/iu.test(article.text.slice(Math.max(0, one.start - 90), one.start)) &&
        locative.test(article.text.slice(Math.max(0, one.start - 24), one.start)),
    );
    const entity = said ? entityOf(said.id) : undefined;
    if (said && entity) return [{ role: "where", entity, account, evidence: said.head }];
  }
  const dateline = draft.mentions.find((one) => one.relation === "dateline" && one.type === "Place");
  const entity = dateline ? entityOf(dateline.id) : undefined;
  if (dateline) return entity ? [{ role: "where", entity, account: 0, evidence: dateline.head }] : [];
  return ofActor({ draft, entityOf }, drafts);
}

/** "Ghana's central bank raised its rate": the country of who does it, where nothing at all says where. */
function ofActor(
  { draft, entityOf }: Pick<Assembly, "draft" | "entityOf">,
  drafts: readonly EventDraft[],
): readonly EventPlace[] {
  for (const [account, told] of drafts.entries())
    for (const one of told.participants) {
      const owner = draft.mentions.find(
        (mention) =>
          one.part === "actor" &&
          mention.form === "name" &&
          mention.type === "Place" &&
          mention.relation === "nmod:poss" &&
          mention.start === one.evidence.start &&
          mention.end < one.evidence.end,
      );
      const entity = owner ? entityOf(owner.id) : undefined;
      if (owner && entity) return [{ role: "where", entity, account, evidence: owner.head }];
    }
  return [];
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}
