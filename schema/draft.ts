import type { EntityType } from "./entities.ts";
import type { EventType } from "./event-types.ts";
import type { MentionForm } from "./extraction.ts";
import type { Factuality } from "./factuality.ts";
import type { Bound } from "./figures.ts";
import type { Message } from "./messages.ts";
import type { RelationType } from "./relations.ts";
import type { Part, PlaceRole, Role } from "./roles.ts";
import type { Span } from "./span.ts";
import type { CueClass } from "./statements.ts";
import type { Time, TimeMention } from "./time.ts";

/*
 * What extraction hands to resolution: everything seen in one article, before it is decided who is who.
 * Mentions, events, statements and figures refer to each other by their place in these lists.
 */

/** A phrase that may refer to something, with what syntax says of it. `start`, `end` are those of the contract's mention. */
export interface MentionDraft extends Span {
  readonly id: number;
  readonly form: MentionForm;
  /** Unknown for most pronouns and for nouns that tell no kind. */
  readonly type?: EntityType;
  /** The head word, or the whole name. */
  readonly head: Span;
  /** Lower-case lemma of the head word: "leader", "he". */
  readonly lemma: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the head word in its sentence, and of the first and one past the last word of the whole phrase. */
  readonly word: number;
  readonly phrase: readonly [from: number, to: number];
  /** The whole phrase with its modifiers: "the Cuban leader". */
  readonly phraseSpan: Span;
  readonly relation: string;
  /** Index of the word it hangs on, -1 for none. */
  readonly governor: number;
  readonly person: 1 | 2 | 3;
  readonly number?: "singular" | "plural";
  /** From a pronoun, a title, a noun or a listed given name; never guessed. */
  readonly gender?: "f" | "m" | "n";
  /** Said with "the", "this", a possessive. */
  readonly definite: boolean;
  /** Words before the head: "Cuban", "multi-Paralympic"; lower case. */
  readonly modifiers: readonly string[];
  /** Whether the whole name is known, so that no description beside it tells otherwise: "Google is a monopolist". */
  readonly known?: boolean;
  /** Whether its report tells that it is a side of a match, so that its type holds for it alone: "Leeds lost in Leeds". */
  readonly side?: boolean;
  /** Titles and offices that stand right before a name: "Cuban President". */
  readonly titles: readonly Span[];
  /** Index of the quotation it stands in. */
  readonly quotation?: number;
  /** The mention it is in apposition to, or of which it is said with "is". */
  readonly sameAs?: { readonly mention: number; readonly rule: string };
  /** The mention that owns it ("their country") or the place in it ("Palestinian students"). */
  readonly possessor?: number;
  /** Places that stand in its phrase: "of Cuba", "in Cuba", "Cuban". */
  readonly places: readonly string[];
  /** What the gazetteer tells of a place that is settled. */
  readonly place?: PlaceFacts;
}

export interface PlaceFacts {
  /** As the gazetteer calls it. */
  readonly name: string;
  readonly wikidata?: string;
  readonly geonames?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** ISO 3166 code of the country it is, or lies in. */
  readonly country?: string;
  /** What it lies in, the nearest first: the gazetteer's id and name. */
  readonly within: readonly { readonly key: string; readonly name: string }[];
}

export interface ParticipantDraft {
  readonly role: Role;
  readonly part: Part;
  readonly mention?: number;
  readonly head: Span;
  readonly evidence: Span;
  /** In a relative clause: "the firm, which", with the pronoun as its head. */
  readonly relative?: { readonly head: Span; readonly evidence: Span };
}

export interface PlaceDraft {
  readonly role: PlaceRole;
  readonly mention: number;
  readonly evidence: Span;
}

/** One telling of an event: a verb or noun with its participants. Resolution decides which are one event. */
export interface EventDraft {
  readonly id: number;
  readonly type: EventType;
  readonly lemma: string;
  readonly trigger: Span;
  readonly sentence: number;
  readonly paragraph: number;
  readonly word: number;
  readonly form: "verb" | "noun" | "name";
  readonly definite: boolean;
  readonly number?: "singular" | "plural";
  /** A noun that names no kind of its own: "the event", "the gathering". */
  readonly generic: boolean;
  /** Where it stands in its sentence: told by the main clause, said to be so, in a clause beside it, or by a noun in passing. */
  readonly standing?: "main" | "said" | "clause" | "phrase";
  /** The event of which it is a telling by syntax: "led the rally" and "the rally", "carried out an attack". */
  readonly sameAs?: number;
  readonly partOf?: number;
  readonly factuality: Factuality;
  readonly participants: readonly ParticipantDraft[];
  readonly places: readonly PlaceDraft[];
  readonly time?: Time;
  /** The day of the report, at which it is told in the present. */
  readonly heldAt?: Time;
  readonly purpose?: Span;
  readonly slogans?: readonly Span[];
  /** The phrase that names it: "the rally of solidarity with Palestine". */
  readonly phrase: Span;
  readonly evidence: Span;
  readonly rule: string;
}

/** A statement before its speaker is known by name. */
export interface StatementDraft {
  readonly id: number;
  readonly sentence: number;
  /** The words that name the speaker, and the mention or event they are, if one. */
  readonly speakerMention: Span | null;
  readonly speaker?: { readonly mention: number } | { readonly event: number };
  readonly cue: Span | null;
  readonly cueClass?: CueClass;
  readonly content: readonly Span[];
  readonly kind: "direct" | "indirect" | "mixed";
  readonly event?: number;
  readonly medium?: number;
  readonly time?: Time;
  readonly rule: string;
  readonly evidence: Span;
}

export interface FigureDraft extends Span {
  readonly id: number;
  readonly sentence: number;
  /** Index of the number's head word in its sentence. */
  readonly word: number;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly unit: string;
  /** What is counted, its head noun's word index, and the mention it is, if one. */
  readonly counts: Span | null;
  readonly countsWord?: number;
  readonly mention?: number;
  /** What was told before and is given another size: "put the toll at 35". */
  readonly size?: "toll" | "attendance" | "number";
  readonly where?: number;
  readonly period?: Time;
  readonly event?: number;
  readonly rule: string;
  readonly evidence: Span;
}

export interface RelationDraft {
  readonly type: RelationType;
  readonly from: number;
  readonly to?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly time?: Time;
  readonly rule: string;
  readonly evidence: Span;
}

/** All that was found in one article. */
export interface Draft {
  /** The index of the headline's sentence, where the text has one. */
  readonly headline?: number;
  readonly mentions: readonly MentionDraft[];
  readonly events: readonly EventDraft[];
  readonly statements: readonly StatementDraft[];
  readonly figures: readonly FigureDraft[];
  readonly relations: readonly RelationDraft[];
  readonly times: readonly TimeMention[];
  readonly messages: readonly Message[];
}

/** Who is who in one article. */
export interface Resolution {
  readonly entities: readonly ResolvedEntity[];
  /** For each mention: its entity's place in `entities`, or undefined where it stays open. */
  readonly entityOf: readonly (number | undefined)[];
  /** For each mention: why it is linked there, or why it stays open. */
  readonly reasons: readonly string[];
  readonly certainties: readonly (string | undefined)[];
  /** For each statement: the other entities that may have spoken. Empty: no doubt. */
  readonly alternatives: readonly (readonly number[])[];
  /** Events that are one, main event first, each with its tellings in text order and the reasons. */
  readonly events: readonly { readonly drafts: readonly number[]; readonly partOf?: number; readonly reasons: readonly string[] }[];
  readonly messages: readonly Message[];
}

export interface ResolvedEntity {
  readonly type: EntityType;
  /** Whether it has a name of its own; false for "the students in the hall". */
  readonly named: boolean;
  /** What names it beyond the article where that is not its name: the gazetteer's id of a place, whatever it is called here. */
  readonly key?: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly mentions: readonly number[];
  /** What the gazetteer tells of a place that is settled. */
  readonly place?: PlaceFacts;
}

export interface PlaceFacts {
  /** As the gazetteer calls it. */
  readonly name: string;
  readonly wikidata?: string;
  readonly geonames?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** ISO 3166 code of the country it is, or lies in. */
  readonly country?: string;
  /** What it lies in, the nearest first: the gazetteer's id and name. */
  readonly within: readonly { readonly key: string; readonly name: string }[];
}
