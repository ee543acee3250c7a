import { type AdhocLimits, adhocLimits } from "../query/adhoc/run-adhoc.ts";
import type { NamedQuery } from "../query/named-query.ts";
import type { runQuery } from "../query/run-query.ts";
import type { Outlines } from "./explore/outlines.ts";
import type { Gate, GateSize } from "./gate.ts";
import type { Kept } from "./kept.ts";
import type { Remember } from "./memory.ts";
import type { Rate } from "./rate.ts";
import type { Bounds, Texts } from "./read/texts.ts";
import type { ArticleInput } from "./routes/article-input.ts";
import type { SuggestFor } from "./routes/complete.ts";

/** Where the graph lives, as the queries ask it. */
export type Store = Parameters<typeof runQuery>[0];

/** What one request may cost. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Assertions read around one node or query. */
  readonly assertions: number;
  /** Nodes of a drawing on a page. */
  readonly drawnNodes: number;
  /** Nodes of `/api/graph`. */
  readonly graphNodes: number;
  /** Rows of a list on a page, and of `/api/articles`. */
  readonly listed: number;
  /** How often one caller may add articles. */
  readonly writing: Rate;
  /** How often one caller may ask a query of its own. */
  readonly cypher: Rate;
  /** What such a query may cost. */
  readonly adhoc: AdhocLimits;
  /** Requests under way at once. */
  readonly requests: GateSize;
  /** Answers that are read while they are made. */
  readonly streams: GateSize;
}

/** Module scripts for the browser by file name; each name changes with its content. */
export interface BrowserCode {
  /** The one a page names; it loads the others when it needs them. */
  readonly entry: string;
  /** What every other page loads: the text of a module. */
  readonly reading: string;
  readonly files: ReadonlyMap<string, string>;
  /** Typefaces by the name of their file; without them the reader's own stand in. */
  readonly faces: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export const defaultLimits: Limits = {
  bodyBytes: 8_000_000,
  assertions: 4000,
  drawnNodes: 24,
  graphNodes: 300,
  listed: 500,
  writing: { burst: 60, minute: 120 },
  cypher: { burst: 20, minute: 30 },
  adhoc: adhocLimits,
  // The embedded engine works on four threads, Neo4j's driver has a hundred connections: more at once is only waiting.
  requests: { running: 16, waiting: 64, patience: 2_000 },
  streams: { running: 64, waiting: 0, patience: 0 },
};

/** Everything the service is handed. */
export interface Dependencies {
  readonly store: Store;
  readonly queries: ReadonlyMap<string, NamedQuery>;
  readonly limits?: Partial<Limits>;
  /** Host names under which the service may be called, beside 127.0.0.1, localhost and ::1. */
  readonly hosts?: readonly string[];
  /** Reads articles into the graph; `POST /api/articles` is off unless this and `token` are given. */
  readonly addArticles?: (articles: readonly ArticleInput[]) => Promise<unknown>;
  readonly token?: string;
  /** With this secret the owner of the store reads it through the service. */
  readonly secret?: string;
  /** Answers `POST /api/cypher`: queries that callers write, which only read. */
  readonly cypher?: boolean;
  /** Gets one line about each request. */
  readonly log?: (line: string) => void;
  /** What makes the explorer live in the browser; without it its pages are read as they are. */
  readonly browser?: BrowserCode;
  /** Where the sentences of a text are; its lines, unless told. */
  readonly sentences?: (text: string) => readonly Bounds[];
  /** Coasts and borders for the explorer's map; without them it has places alone. */
  readonly outlines?: Outlines;
  /** Makes the explorer ready from the first page that is looked at, rather than when it is opened. */
  readonly warms?: boolean;
  /** The package's version, for `/openapi.json`. */
  readonly version?: string;
}

/** The dependencies with every default filled in: what routes and pages work with. */
export interface Service extends Dependencies {
  readonly limits: Limits;
  readonly remember: Remember;
  readonly kept: Kept;
  readonly texts: Texts;
  readonly suggest: SuggestFor;
  readonly gates: Readonly<Record<"requests" | "streams", Gate>>;
}
