import { z } from "zod";
import { EntityType } from "./entities.ts";
import { EventType } from "./event-types.ts";
import { Factuality } from "./factuality.ts";
import { Figure } from "./figures.ts";
import { Message } from "./messages.ts";
import { Relation } from "./relations.ts";
import { Part, PlaceRole, Role } from "./roles.ts";
import { Span } from "./span.ts";
import { Statement } from "./statements.ts";
import { Published, Time, TimeMention } from "./time.ts";

export const Article = z.object({
  /** Hash of text and source. */
  id: z.string(),
  /** The caller's own name for it. */
  ref: z.string(),
  text: z.string(),
  title: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  published: Published.optional(),
  dateline: Span.optional(),
  language: z.string(),
  /** Hash of the text alone. */
  digest: z.string(),
  /** The package's version, the model's digest, the runtime. */
  analysis: z.object({ version: z.string(), model: z.string(), runtime: z.string() }),
});
export type Article = Readonly<z.infer<typeof Article>>;

export const Entity = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  names: z.array(z.string()),
  wikidata: z.string().optional(),
  geonames: z.string().optional(),
  /** Of a place that the gazetteer settles: a point of it, its country's ISO 3166 code, what it lies in, the nearest first, and what the gazetteer calls it. */
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  country: z.string().optional(),
  within: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  gazetteerName: z.string().optional(),
  /** Why its mentions are one: one line a decision. */
  reasons: z.array(z.string()).optional(),
});
export type Entity = Readonly<z.infer<typeof Entity>>;

export const MentionForm = z.enum(["name", "description", "pronoun"]);
export type MentionForm = z.infer<typeof MentionForm>;

export const Mention = z.object({
  id: z.string(),
  entity: z.string(),
  type: EntityType,
  form: MentionForm,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  head: Span.optional(),
  certainty: z.string().optional(),
  /** Why it is linked to its entity. */
  reason: z.string().optional(),
});
export type Mention = Readonly<z.infer<typeof Mention>>;

export const Account = z.object({ trigger: Span, factuality: Factuality, voice: z.string(), time: Time.optional(), purpose: Span.optional(), evidence: Span });
export type Account = Readonly<z.infer<typeof Account>>;

export const Participant = z.object({
  role: Role,
  part: Part,
  entity: z.string().optional(),
  /** Index into the event's accounts. */
  account: z.int().nonnegative(),
  head: Span,
  evidence: Span,
});
export type Participant = Readonly<z.infer<typeof Participant>>;

export const EventPlace = z.object({ role: PlaceRole, entity: z.string(), account: z.int().nonnegative(), evidence: Span });
export type EventPlace = Readonly<z.infer<typeof EventPlace>>;

/** Something that happens; `trigger`, `factuality`, `voice`, `time`, `evidence` are those of its first account. */
export const Event = z.object({
  id: z.string(),
  type: EventType,
  lemma: z.string(),
  /** A short name for people: "rally of solidarity with Palestine". */
  name: z.string().optional(),
  trigger: Span,
  factuality: Factuality,
  voice: z.string(),
  accounts: z.array(Account).min(1),
  participants: z.array(Participant),
  places: z.array(EventPlace),
  time: Time.optional(),
  purpose: Span.optional(),
  slogans: z.array(Span).optional(),
  partOf: z.string().optional(),
  /** Why its accounts are one event. */
  reasons: z.array(z.string()).optional(),
  evidence: Span,
});
export type Event = Readonly<z.infer<typeof Event>>;

/** Two figures, dates, places or roles that cannot both hold, or two numbers for what may be the same. */
export const Disagreement = z.object({ id: z.string(), kind: z.enum(["conflict", "differs"]), about: z.string(), between: z.tuple([z.string(), z.string()]), reason: z.string() });
export type Disagreement = Readonly<z.infer<typeof Disagreement>>;

/** Everything found in one article: the contract's shape. */
export const Extraction = z.object({
  contract: z.literal(1),
  article: Article,
  entities: z.array(Entity),
  mentions: z.array(Mention),
  events: z.array(Event),
  statements: z.array(Statement),
  figures: z.array(Figure),
  relations: z.array(Relation),
  times: z.array(TimeMention),
  disagreements: z.array(Disagreement),
  messages: z.array(Message),
});
export type Extraction = Readonly<z.infer<typeof Extraction>>;
