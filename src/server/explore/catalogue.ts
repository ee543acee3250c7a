import type { ExploreShow, Standing } from "../../../schema/index.ts";
import type { ArticleFace } from "../read/articles.ts";

/** A node as the explorer knows it: enough to name it, place it and lead to its page. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  /** The type of an event, else the same as `kind`. */
  readonly type: string;
  readonly name: string;
  readonly href: string | null;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** One assertion, with the words it rests on. */
export interface Claim {
  readonly id: string;
  /** The relationship type. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The statement in whose words it stands, null in the source's own voice. */
  readonly statement: string | null;
  readonly rule: string | null;
  /** How it was found, in plain words. */
  readonly found: string;
  readonly standing: Standing;
  /** What it says between its two ends, and the same short. */
  readonly words: string;
  readonly short: string;
  /** Which account of its article it belongs to; of roles and places. */
  readonly account: number;
  readonly role: string;
  readonly part: string;
}

/** How one article tells a row: an account of an event or a statement, or one assertion of a relation. */
export interface Telling
  extends Pick<
    Claim,
    "id" | "article" | "start" | "end" | "quote" | "statement" | "rule" | "found" | "standing" | "account"
  > {
  /** The place in the report's order of weight, 0 the main event. */
  readonly weight: number;
}

/** Somebody or something in a row; without an id, words that are no entity. */
export interface Party {
  readonly id: string | null;
  readonly kind: string;
  readonly name: string;
  readonly role: string;
  readonly part: string;
}

/** Days as numbers, counted from 1970-01-01; an open end is infinite. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** What the table lists: an event, a statement or a lasting relation, with everything a filter looks at. */
export interface Entry {
  readonly id: string;
  readonly family: ExploreShow;
  readonly type: string;
  readonly name: string;
  readonly parties: readonly Party[];
  /** Events that a statement is about, stands at or speaks of. */
  readonly events: readonly string[];
  readonly time: string | null;
  readonly precision: string;
  readonly timeText: string | null;
  readonly days: Days | null;
  readonly tellings: readonly Telling[];
}

/** The whole graph as the explorer looks at it, in memory, for one state of the store. */
export interface Catalogue {
  readonly things: ReadonlyMap<string, Thing>;
  readonly articles: ReadonlyMap<string, ArticleFace>;
  /** All assertions at a node, by their ids. */
  readonly at: ReadonlyMap<string, readonly Claim[]>;
  readonly entries: readonly Entry[];
  readonly entryOf: ReadonlyMap<string, Entry>;
  /** Who speaks in a statement, by name. */
  readonly voices: ReadonlyMap<string, string>;
  /** Ids of articles of which a version of a later date stands. */
  readonly replaced: ReadonlySet<string>;
  /** Whether there is more in the store than is held here. */
  readonly truncated: boolean;
}
