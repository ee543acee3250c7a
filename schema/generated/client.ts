/* Made by `npm run generate` from the named queries and the shapes of answers: change those. */

/** The exact words a row rests on, and who says them. */
export interface Evidence {
  /** Id of the article. */
  readonly article: string | null;
  /** Where the quote begins in the article's text, in UTF-16 code units. */
  readonly start: number | null;
  /** Where it ends, exclusive. */
  readonly end: number | null;
  readonly quote: string | null;
  /** The source's name, or the speaker's. */
  readonly voice: string | null;
  /** The statement in whose words it stands; null where the source says it itself. */
  readonly statement: string | null;
}

/** What goes with every query. */
export interface Paging {
  /** The most rows. */
  readonly limit?: number;
  /** The `next` of an answer before, to go on after its rows. */
  readonly cursor?: string;
  /** Which versions of an article it may rest on: `current` unless told, `all` with what only replaced ones say. */
  readonly versions?: "current" | "all";
}

export type EventType =
  | "election"
  | "vote"
  | "appointment"
  | "resignation"
  | "dismissal"
  | "legislation"
  | "veto"
  | "campaign"
  | "inauguration"
  | "coup"
  | "policy"
  | "reform"
  | "rally"
  | "demonstration"
  | "march"
  | "strike"
  | "riot"
  | "boycott"
  | "attack"
  | "bombardment"
  | "military offensive"
  | "aggression"
  | "clash"
  | "war"
  | "killing"
  | "genocide"
  | "injury"
  | "siege"
  | "invasion"
  | "occupation"
  | "withdrawal"
  | "deployment"
  | "kidnapping"
  | "destruction"
  | "displacement"
  | "surrender"
  | "weapons test"
  | "ceasefire"
  | "arrest"
  | "charge"
  | "trial"
  | "conviction"
  | "sentence"
  | "acquittal"
  | "ruling"
  | "lawsuit"
  | "investigation"
  | "release"
  | "execution"
  | "crime"
  | "meeting"
  | "summit"
  | "visit"
  | "negotiation"
  | "agreement"
  | "sanction"
  | "recognition"
  | "aid"
  | "support"
  | "rejection"
  | "threat"
  | "accusation"
  | "criticism"
  | "praise"
  | "demand"
  | "expulsion"
  | "launch"
  | "acquisition"
  | "sale"
  | "merger"
  | "investment"
  | "order"
  | "contract"
  | "layoff"
  | "hiring"
  | "bankruptcy"
  | "result"
  | "increase"
  | "decrease"
  | "production"
  | "delivery"
  | "construction"
  | "opening"
  | "closure"
  | "payment"
  | "earthquake"
  | "storm"
  | "flood"
  | "fire"
  | "accident"
  | "explosion"
  | "epidemic"
  | "rescue"
  | "evacuation"
  | "birth"
  | "death"
  | "marriage"
  | "divorce"
  | "illness"
  | "award"
  | "funeral"
  | "migration"
  | "travel"
  | "match"
  | "victory"
  | "defeat"
  | "competition"
  | "transfer"
  | "ceremony"
  | "performance"
  | "publication"
  | "announcement"
  | "action";

export type RelationName =
  | "located in"
  | "near"
  | "belongs to"
  | "part of"
  | "member of"
  | "employed by"
  | "family of"
  | "owns"
  | "nationality"
  | "founded"
  | "allied with";

/** What is announced and has not happened yet? */
export interface AnnouncedParameters extends Paging {
  /** Who is to do it. */
  readonly who?: string;
  /** Where it is to be; takes in what lies there. */
  readonly place?: string;
}

export interface AnnouncedRow extends Evidence {
  readonly event: string | null;
  readonly type: string | null;
  readonly what: string | null;
  readonly who: string | null;
  readonly where: string | null;
  readonly when: string | null;
  readonly factuality: string | null;
}

/** What does an article say, paragraph by paragraph? */
export interface ArticleTextParameters extends Paging {
  /** An article by id, by its own name, or by words of its title. */
  readonly article: string;
}

export interface ArticleTextRow extends Evidence {
  readonly paragraph: number;
}

/** Who took part in the same events as somebody? */
export interface CoParticipantsParameters extends Paging {
  /** A person, body, group or thing. */
  readonly entity: string;
}

export interface CoParticipantsRow extends Evidence {
  readonly with: string | null;
  readonly events: string | null;
}

/** How are two people, places or things connected, step by step? */
export interface ConnectionsParameters extends Paging {
  /** Where the chain begins. */
  readonly from: string;
  /** Where the chain ends. */
  readonly to: string;
  /** true: only what the source itself asserts, not what speakers claim. */
  readonly asserted?: boolean;
}

export interface ConnectionsRow extends Evidence {
  readonly path: number;
  readonly hop: number;
  readonly subject: string | null;
  readonly relation: string | null;
  readonly object: string | null;
}

/** What in an article was passed over, or taken with doubt, and why? */
export interface CoverageParameters extends Paging {
  /** An article by id, by its own name, or by words of its title. */
  readonly article?: string;
}

export interface CoverageRow extends Evidence {
  readonly level: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
}

/** Where do reports disagree, or give two numbers for what may be the same? */
export interface DisagreementsParameters extends Paging {
  /** What they disagree on: somebody, something, or words. */
  readonly about?: string;
}

export interface DisagreementsRow extends Evidence {
  readonly disagreement: string | null;
  readonly kind: string | null;
  readonly about: string | null;
  readonly says: string | null;
}

/** What did somebody or something have a part in, or what happened in a place? */
export interface EventsOfParameters extends Paging {
  /** A person, body, group, place or thing. */
  readonly entity: string;
}

export interface EventsOfRow extends Evidence {
  readonly event: string | null;
  readonly type: string | null;
  readonly role: string | null;
  readonly where: string | null;
  readonly when: string | null;
  readonly factuality: string | null;
}

/** Which numbers are reported, of what, where and over which period? */
export interface FiguresParameters extends Paging {
  /** What is counted: somebody, something, or a word of it. */
  readonly about?: string;
  /** Where it was counted, or where that happened to which it belongs; takes in what lies there. */
  readonly place?: string;
  /** The event it belongs to, by id, name or type. */
  readonly event?: string;
}

export interface FiguresRow extends Evidence {
  readonly value: number | string | null;
  readonly bound: string | null;
  readonly unit: string | null;
  readonly counts: string | null;
  readonly where: string | null;
  readonly period: string | null;
}

/** What does an article tell, in the order of its text? */
export interface FindingsParameters extends Paging {
  /** An article by id, by its own name, or by words of its title. */
  readonly article: string;
}

export interface FindingsRow extends Evidence {
  readonly kind: string | null;
  readonly id: string | null;
  readonly type: string | null;
  readonly who: string | null;
  readonly what: string | null;
  readonly whom: string | null;
  readonly where: string | null;
  readonly when: string | null;
  readonly factuality: string | null;
}

/** Who holds which office, of which country or body? */
export interface OfficesParameters extends Paging {
  /** Who holds it. */
  readonly who?: string;
  /** The country or body whose office it is, where that is said. */
  readonly of?: string;
}

export interface OfficesRow extends Evidence {
  readonly who: string | null;
  readonly office: string | null;
  readonly of: string | null;
  readonly when: string | null;
}

/** Who had which part in an event? */
export interface ParticipantsParameters extends Paging {
  /** An event by id, name or type, or the place where it was. */
  readonly event: string;
}

export interface ParticipantsRow extends Evidence {
  readonly who: string | null;
  readonly type: string | null;
  readonly role: string | null;
  readonly part: string | null;
}

/** Who owns, founded, works for or is related to whom, and what lies where or is part of what? */
export interface RelationsParameters extends Paging {
  /** Who owns, founded, works, is a member, a relative or an ally, or what lies there. */
  readonly who?: string;
  /** Which relation: owns, founded, employed by, member of, family of, located in and others. */
  readonly relation?: RelationName;
  /** Whom or what it is told of: what is owned, for whom somebody works, where something lies. */
  readonly whom?: string;
  /** Either of the two, where it does not matter which. */
  readonly entity?: string;
}

export interface RelationsRow extends Evidence {
  readonly who: string | null;
  readonly relation: string | null;
  readonly whom: string | null;
  readonly as: string | null;
  readonly when: string | null;
}

/** Where does a word or name occur? */
export interface SearchParameters extends Paging {
  /** Words as they stand, in any case, with or without accents. */
  readonly text: string;
}

export interface SearchRow extends Evidence {
  readonly kind: string | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly snippet: string | null;
}

/** Which sources report an event, and how surely? */
export interface SourcesParameters extends Paging {
  /** An event by id, name or type, or the place where it was. */
  readonly event: string;
}

export interface SourcesRow extends Evidence {
  readonly source: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly factuality: string | null;
}

/** What happened and was said, in order of time? */
export interface TimelineParameters extends Paging {
  /** Who had a part in it or said it. */
  readonly entity?: string;
  /** Where it was; takes in what lies there. */
  readonly place?: string;
  /** On this date or later: 2024, 2024-03 or 2024-03-02. */
  readonly from?: string;
  /** On this date or before it. */
  readonly to?: string;
}

export interface TimelineRow extends Evidence {
  readonly when: string | null;
  readonly precision: string | null;
  readonly event: string | null;
  readonly type: string | null;
  readonly what: string | null;
}

/** What happened, is happening or is to happen, where and when? */
export interface WhatHappenedParameters extends Paging {
  /** Where it was; takes in what lies there. */
  readonly place?: string;
  /** Type of event. */
  readonly type?: EventType;
  /** On this date or later: 2024, 2024-03 or 2024-03-02. */
  readonly from?: string;
  /** On this date or before it. */
  readonly to?: string;
}

export interface WhatHappenedRow extends Evidence {
  readonly event: string | null;
  readonly type: string | null;
  readonly what: string | null;
  readonly where: string | null;
  readonly when: string | null;
  readonly factuality: string | null;
}

/** Who did what to whom, where and when? */
export interface WhoDidWhatParameters extends Paging {
  /** Who did it. */
  readonly who?: string;
  /** To whom or to what it was done. */
  readonly whom?: string;
  /** Where it was; takes in what lies there. */
  readonly place?: string;
  /** Type of event. */
  readonly type?: EventType;
  /** On this date or later: 2024, 2024-03 or 2024-03-02. */
  readonly from?: string;
  /** On this date or before it. */
  readonly to?: string;
}

export interface WhoDidWhatRow extends Evidence {
  readonly who: string | null;
  readonly role: string | null;
  readonly event: string | null;
  readonly type: string | null;
  readonly whom: string | null;
  readonly where: string | null;
  readonly when: string | null;
  readonly factuality: string | null;
}

/** Who said what, about whom, through which medium, on which occasion? */
export interface WhoSaidWhatParameters extends Paging {
  /** Who said it. */
  readonly who?: string;
  /** Whom or what it is about. */
  readonly about?: string;
  /** The medium: a network, a newspaper. */
  readonly through?: string;
  /** The occasion: an event by name or type, or the place where it was. */
  readonly at?: string;
}

export interface WhoSaidWhatRow extends Evidence {
  readonly who: string | null;
  readonly cue: string | null;
  readonly kind: string | null;
  readonly content: string | null;
  readonly about: string | null;
  readonly medium: string | null;
  readonly occasion: string | null;
  readonly when: string | null;
}

/** Each query with what it takes and what a row of its answer has. */
export interface Queries {
  /** What is announced and has not happened yet? */
  readonly announced: { readonly parameters: AnnouncedParameters; readonly row: AnnouncedRow };
  /** What does an article say, paragraph by paragraph? */
  readonly articleText: { readonly parameters: ArticleTextParameters; readonly row: ArticleTextRow };
  /** Who took part in the same events as somebody? */
  readonly coParticipants: { readonly parameters: CoParticipantsParameters; readonly row: CoParticipantsRow };
  /** How are two people, places or things connected, step by step? */
  readonly connections: { readonly parameters: ConnectionsParameters; readonly row: ConnectionsRow };
  /** What in an article was passed over, or taken with doubt, and why? */
  readonly coverage: { readonly parameters: CoverageParameters; readonly row: CoverageRow };
  /** Where do reports disagree, or give two numbers for what may be the same? */
  readonly disagreements: { readonly parameters: DisagreementsParameters; readonly row: DisagreementsRow };
  /** What did somebody or something have a part in, or what happened in a place? */
  readonly eventsOf: { readonly parameters: EventsOfParameters; readonly row: EventsOfRow };
  /** Which numbers are reported, of what, where and over which period? */
  readonly figures: { readonly parameters: FiguresParameters; readonly row: FiguresRow };
  /** What does an article tell, in the order of its text? */
  readonly findings: { readonly parameters: FindingsParameters; readonly row: FindingsRow };
  /** Who holds which office, of which country or body? */
  readonly offices: { readonly parameters: OfficesParameters; readonly row: OfficesRow };
  /** Who had which part in an event? */
  readonly participants: { readonly parameters: ParticipantsParameters; readonly row: ParticipantsRow };
  /** Who owns, founded, works for or is related to whom, and what lies where or is part of what? */
  readonly relations: { readonly parameters: RelationsParameters; readonly row: RelationsRow };
  /** Where does a word or name occur? */
  readonly search: { readonly parameters: SearchParameters; readonly row: SearchRow };
  /** Which sources report an event, and how surely? */
  readonly sources: { readonly parameters: SourcesParameters; readonly row: SourcesRow };
  /** What happened and was said, in order of time? */
  readonly timeline: { readonly parameters: TimelineParameters; readonly row: TimelineRow };
  /** What happened, is happening or is to happen, where and when? */
  readonly whatHappened: { readonly parameters: WhatHappenedParameters; readonly row: WhatHappenedRow };
  /** Who did what to whom, where and when? */
  readonly whoDidWhat: { readonly parameters: WhoDidWhatParameters; readonly row: WhoDidWhatRow };
  /** Who said what, about whom, through which medium, on which occasion? */
  readonly whoSaidWhat: { readonly parameters: WhoSaidWhatParameters; readonly row: WhoSaidWhatRow };
}

/** The queries by the names they are called by here. */
export const queryNames = {
  announced: "announced",
  articleText: "article-text",
  coParticipants: "co-participants",
  connections: "connections",
  coverage: "coverage",
  disagreements: "disagreements",
  eventsOf: "events-of",
  figures: "figures",
  findings: "findings",
  offices: "offices",
  participants: "participants",
  relations: "relations",
  search: "search",
  sources: "sources",
  timeline: "timeline",
  whatHappened: "what-happened",
  whoDidWhat: "who-did-what",
  whoSaidWhat: "who-said-what",
} as const;

/** What the explorer shows: conditions, order and view. */
export interface ExploreFilter {
  /** Words in what is told or in the names of who and what is in it. */
  readonly q?: string;
  /** Who or what has a part in it, is where it was, or says it: a name or an id. */
  readonly entity?: string | readonly string[];
  /** These events. */
  readonly event?: string | readonly string[];
  /** What leads from one to another: ids of nodes joined by `~`, as `/api/explore/path` gives them. These and what is asserted from one to the next are drawn, and nothing else; both ends stand out. */
  readonly chain?: string | readonly string[];
  /** Type of event. */
  readonly type?: string | readonly string[];
  /** Somebody or something of this type has a part in it; others are not drawn. */
  readonly kind?: string | readonly string[];
  /** The part that is played in it, by `entity` where one is given. */
  readonly role?: string | readonly string[];
  /** Lasting relations that are drawn, or listed with `show=relation`; all unless told. */
  readonly relation?: string | readonly string[];
  /** Who publishes it. */
  readonly source?: string | readonly string[];
  /** How far it may be taken as having happened. */
  readonly standing?: string | readonly string[];
  /** Where it is; takes in what lies there: a name or an id. */
  readonly place?: string | readonly string[];
  /** On this date or later: 2024, 2024-03 or 2024-03-02. */
  readonly from?: string;
  /** On this date or before it. */
  readonly to?: string;
  /** Published not before this date. */
  readonly publishedFrom?: string;
  /** Published not after this date. */
  readonly publishedTo?: string;
  /** With `all` also what only replaced versions of an article say; a version is replaced by one of a later date. Events asked for by id are there in any case. */
  readonly versions?: string;
  /** What is listed and drawn: events, statements, relations. */
  readonly show?: string | readonly string[];
  /** A node and a group of its neighbours that is drawn too: `id:RELATION:kind:year`, the year empty where there is none. */
  readonly expand?: string | readonly string[];
  /** Nodes that are not drawn. */
  readonly hide?: string | readonly string[];
  /** The most told first, or by date. */
  readonly order?: string;
  /** How the page shows it. */
  readonly view?: string;
  /** The most rows. */
  readonly limit?: number;
}

export interface Account {
  readonly id: string;
  readonly type: string;
  /** Id of the article */
  readonly article: string;
  /** Where the quote begins in the article’s text, in UTF-16 code units */
  readonly start: number;
  /** Where it ends, exclusive */
  readonly end: number;
  /** The exact words */
  readonly quote: string;
  /** The source’s name, or the speaker’s */
  readonly voice: string;
  /** The statement in whose words it stands; null where the source says it itself */
  readonly statement: string | null;
  readonly [property: string]: unknown;
}

export interface AddedArticles {
  /** Ids of those that were read */
  readonly articles: readonly string[];
  readonly written: number;
  readonly unchanged: number;
  readonly refusals: readonly {
    /** Which of those sent, from 1 */
    readonly article?: number;
    readonly reason: string;
  }[];
}

export interface ArticleAnswer {
  readonly id: string;
  readonly ref: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The version of a later date that replaced it */
  readonly later?: string;
  readonly text: string;
  readonly digest: string;
  readonly language: string;
  readonly marks: readonly Mark[];
  /** What was read and not taken, or taken with doubt */
  readonly messages: readonly Remark[];
  /** Whether there is more than is given */
  readonly truncated: boolean;
  /** The `cursor` with which it goes on; of each list the next come, a list that has ended is empty */
  readonly next?: string;
  readonly [property: string]: unknown;
}

export interface ArticleFace {
  readonly id: string;
  readonly ref: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface ArticleList {
  readonly articles: readonly ArticleFace[];
  /** Whether there is more than is given */
  readonly truncated: boolean;
  /** The `cursor` with which it goes on; of each list the next come, a list that has ended is empty */
  readonly next?: string;
}

export interface Assertion {
  readonly id: string;
  readonly type: string;
  /** The type in plain words */
  readonly relation: string;
  readonly from: Face;
  readonly to: Face;
  readonly factuality: string;
  /** Id of the article */
  readonly article: string;
  /** Where the quote begins in the article’s text, in UTF-16 code units */
  readonly start: number;
  /** Where it ends, exclusive */
  readonly end: number;
  /** The exact words */
  readonly quote: string;
  /** The source’s name, or the speaker’s */
  readonly voice: string;
  /** The statement in whose words it stands; null where the source says it itself */
  readonly statement: string | null;
  readonly [property: string]: unknown;
}

export interface CypherAnswer {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly truncated: boolean;
}

export interface EntityAnswer {
  readonly id: string;
  readonly labels: readonly string[];
  readonly kind: string;
  readonly name: string;
  readonly edges: readonly Assertion[];
  /** Whether there is more than is given */
  readonly truncated: boolean;
  /** The `cursor` with which it goes on; of each list the next come, a list that has ended is empty */
  readonly next?: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly mentions: readonly Account[];
  readonly [property: string]: unknown;
}

export interface EventAnswer {
  readonly id: string;
  readonly labels: readonly string[];
  readonly kind: string;
  readonly name: string;
  readonly edges: readonly Assertion[];
  /** Whether there is more than is given */
  readonly truncated: boolean;
  /** The `cursor` with which it goes on; of each list the next come, a list that has ended is empty */
  readonly next?: string;
  readonly type: string;
  readonly accounts: readonly Account[];
  readonly [property: string]: unknown;
}

export interface ExploreAnswer {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly search: string;
  readonly names: readonly ExploreName[];
  readonly totals: {
    readonly rows: number;
    readonly shown: number;
    readonly events: number;
    readonly statements: number;
    readonly relations: number;
    readonly articles: number;
    readonly sources: number;
    readonly unnamed: number;
    readonly nodes: number;
    readonly edges: number;
    readonly undated: number;
    readonly nowhere: number;
  };
  readonly truncated: boolean;
  readonly left: {
    readonly rows: number;
    readonly nodes: number;
  };
  readonly facets: Readonly<Record<string, readonly ExploreFacet[]>>;
  readonly without: readonly {
    readonly parameters: readonly string[];
    readonly rows: number;
  }[];
  readonly rows: readonly ExploreRow[];
  readonly nodes: readonly ExploreNode[];
  readonly edges: readonly ExploreEdge[];
  readonly timeline: ExploreTimeline;
  readonly map: ExploreMap;
}

export interface ExploreAround {
  readonly node: {
    readonly id: string;
    readonly kind: string;
    readonly type: string;
    readonly name: string;
    readonly href: string | null;
  };
  readonly groups: readonly {
    readonly key: string;
    readonly relation: string;
    readonly words: string;
    readonly outgoing: boolean;
    readonly kind: string;
    readonly kindWords: string;
    readonly year: string;
    readonly count: number;
    readonly drawn: number;
  }[];
  readonly nodes: readonly ExploreNode[];
  readonly edges: readonly ExploreEdge[];
  readonly left: number;
  readonly search: string;
}

export interface ExploreEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly reports: number;
  readonly relations: readonly {
    readonly type: string;
    readonly words: string;
    readonly count: number;
  }[];
  readonly label: string;
  readonly standing: Standing;
  readonly standings: Readonly<Partial<Record<"reported" | "ongoing" | "said" | "announced" | "possible" | "demanded" | "denied", number>>>;
  readonly directed: boolean;
  readonly assertions: readonly string[];
}

export interface ExploreEvidence {
  readonly id: string;
  readonly article: string;
  readonly title: string;
  readonly source: string;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly voice: string;
  readonly statement: string | null;
  readonly standing: Standing;
  readonly rule: string | null;
  readonly found: string;
  readonly href: string;
}

export interface ExploreEvidenceAnswer {
  readonly of: {
    readonly edge: string | null;
    readonly node: string | null;
    readonly name: string;
  };
  readonly count: number;
  readonly truncated: boolean;
  readonly articles: number;
  readonly sources: number;
  readonly unnamed: number;
  readonly standings: Readonly<Partial<Record<"reported" | "ongoing" | "said" | "announced" | "possible" | "demanded" | "denied", number>>>;
  readonly compared: readonly {
    readonly name: string;
    readonly verdict: "agreed" | "not agreed" | "told once" | "compatible";
    readonly given: readonly {
      readonly value: string;
      readonly voices: readonly {
        readonly voice: string;
        readonly href: string;
        readonly count: number;
      }[];
    }[];
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly article: string;
    readonly title: string;
    readonly source: string;
    readonly published: string | null;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly voice: string;
    readonly statement: string | null;
    readonly standing: Standing;
    readonly rule: string | null;
    readonly found: string;
    readonly href: string;
    readonly subject: {
      readonly id: string;
      readonly kind: string;
      readonly type: string;
      readonly name: string;
      readonly href: string | null;
    } | null;
    readonly words: string;
    readonly object: {
      readonly id: string;
      readonly kind: string;
      readonly type: string;
      readonly name: string;
      readonly href: string | null;
    } | null;
    readonly before: string;
    readonly lead: string;
    readonly tail: string;
    readonly after: string;
  }[];
}

export interface ExploreFacet {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

export interface ExploreMap {
  readonly points: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
    readonly rows: readonly string[];
    readonly latitude: number;
    readonly longitude: number;
  }[];
  readonly unplaced: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
    readonly rows: readonly string[];
  }[];
  readonly nowhere: readonly string[];
}

export interface ExploreName {
  readonly parameter: string;
  readonly value: string;
  readonly ids: readonly string[];
  readonly name: string | null;
}

export interface ExploreNode {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly more: number;
  readonly reports: number;
  readonly standing: Standing | null;
  readonly when: string | null;
  readonly focus: boolean;
  readonly added: boolean;
  readonly href: string | null;
}

export interface ExploreParty {
  readonly id: string | null;
  readonly kind: string;
  readonly name: string;
  readonly role: string;
  readonly href: string | null;
}

export interface ExplorePath {
  readonly from: readonly {
    readonly id: string;
    readonly kind: string;
    readonly type: string;
    readonly name: string;
    readonly href: string | null;
  }[];
  readonly to: readonly {
    readonly id: string;
    readonly kind: string;
    readonly type: string;
    readonly name: string;
    readonly href: string | null;
  }[];
  readonly paths: readonly {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly type: string;
      readonly name: string;
      readonly href: string | null;
    }[];
    readonly hops: readonly {
      readonly edge: string;
      readonly from: string;
      readonly to: string;
      readonly words: string;
      readonly forward: boolean;
      readonly others: number;
      readonly evidence: ExploreEvidence;
      readonly passage: {
        readonly before: string;
        readonly lead: string;
        readonly tail: string;
        readonly after: string;
      };
    }[];
  }[];
  readonly search: string;
}

export interface ExploreRow {
  readonly id: string;
  readonly family: "event" | "statement" | "relation";
  readonly type: string;
  readonly name: string;
  readonly who: readonly ExploreParty[];
  readonly whom: readonly ExploreParty[];
  readonly others: readonly ExploreParty[];
  readonly where: readonly ExploreParty[];
  readonly when: ExploreTime | null;
  readonly whenText: string | null;
  readonly standing: Standing;
  readonly standings: Readonly<Partial<Record<"reported" | "ongoing" | "said" | "announced" | "possible" | "demanded" | "denied", number>>>;
  readonly sources: readonly string[];
  readonly reports: number;
  readonly accounts: number;
  readonly evidence: readonly ExploreEvidence[];
  readonly href: string | null;
}

export interface ExploreTime {
  readonly value: string;
  readonly precision: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ExploreTimeline {
  readonly items: readonly {
    readonly row: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: string;
    readonly standing: Standing;
  }[];
  readonly bars: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly standings: Readonly<Partial<Record<"reported" | "ongoing" | "said" | "announced" | "possible" | "demanded" | "denied", number>>>;
  }[];
  readonly unit: "year" | "month" | "day";
  readonly coarser: number;
  readonly undated: readonly string[];
}

export interface Face {
  readonly id: string;
  readonly labels: readonly string[];
  readonly kind: string;
  readonly name: string;
}

export interface GraphAnswer {
  readonly nodes: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly kind: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly focus: boolean;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly relation: string;
    readonly from: string;
    readonly to: string;
    readonly factuality: string;
    readonly standing: Standing;
    /** Id of the article */
    readonly article: string;
    /** Where the quote begins in the article’s text, in UTF-16 code units */
    readonly start: number;
    /** Where it ends, exclusive */
    readonly end: number;
    /** The exact words */
    readonly quote: string;
    /** The source’s name, or the speaker’s */
    readonly voice: string;
    /** The statement in whose words it stands; null where the source says it itself */
    readonly statement: string | null;
    readonly [property: string]: unknown;
  }[];
  readonly width: number;
  readonly height: number;
  /** Nodes that have no place in it */
  readonly left: number;
  readonly truncated: boolean;
}

export interface Health {
  readonly status: "ok";
  readonly store: string;
  readonly articles: number;
}

export interface Mark {
  readonly id: string;
  readonly type: string;
  readonly of: Face;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** `source`, or the id of the statement in whose words it stands */
  readonly voice: string;
  readonly [property: string]: unknown;
}

export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The parameter at fault */
  readonly parameter?: string;
}

export interface QueryDescription {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly kind: string;
    readonly required: boolean;
    readonly description: string;
  }[];
  readonly columns: readonly string[];
  readonly example: Readonly<Record<string, string>>;
  readonly path: string;
  readonly page: string;
}

export interface QueryList {
  readonly queries: readonly QueryDescription[];
}

export interface Ready {
  readonly status: "ready";
  /** The version of the graph: it changes with every change */
  readonly version: string;
}

export interface Remark {
  readonly level: string;
  readonly rule: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export type Standing = "reported" | "ongoing" | "said" | "announced" | "possible" | "demanded" | "denied";

export interface StatementAnswer {
  readonly id: string;
  readonly labels: readonly string[];
  readonly kind: string;
  readonly name: string;
  readonly edges: readonly Assertion[];
  /** Whether there is more than is given */
  readonly truncated: boolean;
  /** The `cursor` with which it goes on; of each list the next come, a list that has ended is empty */
  readonly next?: string;
  readonly content: readonly string[];
  readonly accounts: readonly Account[];
  readonly [property: string]: unknown;
}

export interface Suggestions {
  readonly q: string;
  readonly suggestions: readonly {
    readonly group: string;
    readonly kind: string;
    readonly name: string;
    readonly detail: string;
    readonly path: string;
  }[];
}
