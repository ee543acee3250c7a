import type {
  Article,
  Disagreement,
  Draft,
  Entity,
  Extraction,
  Mention,
  PlaceFacts,
  Resolution,
  ResolvedEntity,
  Statement,
} from "../../../schema/index.ts";
import { stableId } from "../../../schema/index.ts";
import { entityKey, placeId } from "../../resolution/across.ts";
import { eventsOf } from "./events.ts";
import { figuresOf } from "./figures.ts";
import { occasionsOf } from "./occasions.ts";
import { relationsOf } from "./relations.ts";
import { statementsOf } from "./statements.ts";
import { voiceFinder } from "./voice.ts";

/** What every part of an extraction is made from: the drafts, who is who, and the ids they get. */
export interface Assembly {
  readonly article: Article;
  readonly draft: Draft;
  readonly resolution: Resolution;
  /** The id of the entity that a mention refers to. */
  readonly entityOf: (mention: number | undefined) => string | undefined;
  readonly statementIds: readonly string[];
  /** For each event draft: its event's place in the order of weight, and its account there. */
  readonly placeOf: ReadonlyMap<number, { readonly event: number; readonly account: number }>;
  readonly eventIds: readonly string[];
  /** `source` or the id of the statement in whose words a stretch stands. */
  readonly voiceOf: (stretch: { readonly start: number; readonly end: number }, except?: number) => string;
  /** The occasion of each statement, as an event draft's place; carried on while one speaker goes on. */
  readonly occasions: readonly (number | undefined)[];
}

type FindDisagreements = (
  found: Pick<Extraction, "events" | "figures" | "entities" | "statements"> & { readonly text: string },
) => readonly Disagreement[];

/** A place's facts, with what it lies in by the ids that these have as entities. */
function settledPlace({ name: gazetteerName, within, ...facts }: PlaceFacts): Partial<Entity> {
  return {
    ...facts,
    gazetteerName,
    ...(within.length > 0 ? { within: within.map(({ key, name }) => ({ id: placeId(key), name })) } : {}),
  };
}

/** Whether an entity is the source itself, that signs with its initials: "(AP)". */
function signs(article: Article, draft: Draft, mentions: readonly number[]): boolean {
  const initials = article.source
    ?.split(/\s+/u)
    .map((word) => word[0])
    .join("");
  return mentions.every((id) => draft.mentions[id]!.word < 0 && draft.mentions[id]!.text === initials);
}

/** What an entity is called; the source that signs with its initials goes by its name, and by them. */
function namesOf(article: Article, draft: Draft, entity: ResolvedEntity): Pick<Entity, "name" | "names"> {
  if (!signs(article, draft, entity.mentions)) return { name: entity.name, names: [...entity.names] };
  return { name: article.source!, names: [article.source!, ...entity.names] };
}

/** Puts drafts and resolution together into the contract's extraction. */
export function assemble(
  article: Article,
  draft: Draft,
  resolution: Resolution,
  findDisagreements: FindDisagreements,
): Extraction {
  const keys = resolution.entities.map((entity) => entityKey(entity, article.id));
  const ids = keys.map((key) => key.id);
  const entityOf = (mention: number | undefined): string | undefined => {
    const entity = mention === undefined ? undefined : resolution.entityOf[mention];
    return entity === undefined ? undefined : ids[entity];
  };
  const statementIds = draft.statements.map((one) =>
    stableId(
      "s",
      article.id,
      one.evidence.start,
      one.cue?.start,
      one.content[0]?.start,
      one.content.at(-1)?.end,
    ),
  );
  const placeOf = new Map(
    resolution.events.flatMap((event, place) =>
      event.drafts.map((id, account) => [id, { event: place, account }] as const),
    ),
  );
  const eventIds = resolution.events.map((event) => {
    const first = draft.events[event.drafts[0]!]!;
    return stableId("ev", article.id, first.type, first.trigger.start, first.trigger.end);
  });
  const innermost = voiceFinder(draft.statements);
  const voiceOf = (stretch: { readonly start: number; readonly end: number }, except?: number): string => {
    const found = innermost(stretch, except);
    return found === undefined ? "source" : statementIds[found]!;
  };
  const assembly: Assembly = {
    article,
    draft,
    resolution,
    entityOf,
    statementIds,
    placeOf,
    eventIds,
    voiceOf,
    occasions: occasionsOf(draft, resolution),
  };

  const mentions: Mention[] = draft.mentions.flatMap((mention) => {
    const entity = entityOf(mention.id);
    if (entity === undefined) return [];
    const certainty = resolution.certainties[mention.id];
    const reason = resolution.reasons[mention.id];
    return [
      {
        id: stableId("m", article.id, mention.start, mention.end),
        entity,
        type: resolution.entities[resolution.entityOf[mention.id]!]!.type,
        form: mention.form,
        start: mention.start,
        end: mention.end,
        text: mention.text,
        head: mention.head,
        ...(certainty ? { certainty } : {}),
        ...(reason ? { reason } : {}),
      },
    ];
  });
  const statements: readonly Statement[] = statementsOf(assembly);
  const events = eventsOf(assembly, statements);
  const figures = figuresOf(assembly);
  const entities = resolution.entities.map((entity, place) => ({
    id: ids[place]!,
    type: entity.type,
    ...namesOf(article, draft, entity),
    ...(entity.place ? settledPlace(entity.place) : {}),
    reasons: [keys[place]!.reason],
  }));
  const messages = [...draft.messages, ...resolution.messages].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1),
  );
  return {
    contract: 1,
    article,
    entities,
    mentions,
    events: [...events],
    statements: [...statements],
    figures: [...figures],
    relations: [...relationsOf(assembly)],
    times: [...draft.times],
    disagreements: [
      ...findDisagreements({
        events: [...events],
        figures: [...figures],
        statements: [...statements],
        entities,
        text: article.text,
      }),
    ],
    messages,
  };
}
