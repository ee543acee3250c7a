import { z } from "zod";
import { exploreShows, standingNames } from "./explore-filter.ts";

/** How far something may be taken as having happened, and on whose word. */
export const Standing = z.enum(standingNames);
export type Standing = z.infer<typeof Standing>;

const Standings = z.partialRecord(Standing, z.int());

/** The exact words that one assertion rests on: `[start, end)` of the article in UTF-16 code units, who says so, and the rule that found it. */
export const ExploreEvidence = z.object({
  id: z.string(),
  article: z.string(),
  title: z.string(),
  source: z.string(),
  published: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** The source's name, or the speaker's. */
  voice: z.string(),
  /** The statement in whose words it stands, null in the source's own voice. */
  statement: z.string().nullable(),
  standing: Standing,
  rule: z.string().nullable(),
  /** How the rule found it, in plain words. */
  found: z.string(),
  /** The place in the article's page, with these characters marked. */
  href: z.string(),
});
export type ExploreEvidence = Readonly<z.infer<typeof ExploreEvidence>>;

/** Somebody or something in a row. Words that are no entity have no id. */
export const ExploreParty = z.object({ id: z.string().nullable(), kind: z.string(), name: z.string(), role: z.string(), href: z.string().nullable() });
export type ExploreParty = Readonly<z.infer<typeof ExploreParty>>;

/** When a row was: `value` as the report has it in ISO 8601, and its first and last day where it has both; an open end is null. */
export const ExploreTime = z.object({ value: z.string(), precision: z.string(), from: z.string().nullable(), to: z.string().nullable() });
export type ExploreTime = Readonly<z.infer<typeof ExploreTime>>;

/** An event with the accounts that match, a statement, or a lasting relation. */
export const ExploreRow = z.object({
  id: z.string(),
  family: z.enum(exploreShows),
  type: z.string(),
  name: z.string(),
  who: z.array(ExploreParty),
  whom: z.array(ExploreParty),
  others: z.array(ExploreParty),
  where: z.array(ExploreParty),
  when: ExploreTime.nullable(),
  /** Words of a time that has no place in a calendar. */
  whenText: z.string().nullable(),
  standing: Standing,
  standings: Standings,
  sources: z.array(z.string()),
  /** Articles that tell it, and places in them. */
  reports: z.int(),
  accounts: z.int(),
  /** The first of its accounts; `/api/explore/evidence?node=` has all. */
  evidence: z.array(ExploreEvidence),
  href: z.string().nullable(),
});
export type ExploreRow = Readonly<z.infer<typeof ExploreRow>>;

/** A node of the picture. `x` and `y` are in a square of about -1000 to 1000, `y` upwards; the same for the same graph and filter. */
export const ExploreNode = z.object({
  id: z.string(),
  kind: z.string(),
  /** The type of an event; else the same as `kind`. */
  type: z.string(),
  name: z.string(),
  x: z.number(),
  y: z.number(),
  /** Bundles at it in this picture, and neighbours that are not in it. */
  degree: z.int(),
  more: z.int(),
  reports: z.int(),
  standing: Standing.nullable(),
  when: z.string().nullable(),
  /** Whether it was asked for by name or id. */
  focus: z.boolean(),
  /** Whether it is here because another node was expanded. */
  added: z.boolean(),
  href: z.string().nullable(),
});
export type ExploreNode = Readonly<z.infer<typeof ExploreNode>>;

/** All that is asserted between two nodes, as one line. Its id is `from~to`. */
export const ExploreEdge = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  count: z.int(),
  /** Distinct articles that assert it: how wide the line is. */
  reports: z.int(),
  relations: z.array(z.object({ type: z.string(), words: z.string(), count: z.int() })),
  label: z.string(),
  standing: Standing,
  standings: Standings,
  /** Whether all assertions go from `from` to `to`. */
  directed: z.boolean(),
  /** Ids of its assertions, at most 50. */
  assertions: z.array(z.string()),
});
export type ExploreEdge = Readonly<z.infer<typeof ExploreEdge>>;

export const ExploreTimeline = z.object({
  /** Rows with a date, in order of time. */
  items: z.array(z.object({ row: z.string(), from: z.string().nullable(), to: z.string().nullable(), precision: z.string(), standing: Standing })),
  /** How many of all matching rows begin in each year, month or day, whichever makes a picture. */
  bars: z.array(z.object({ from: z.string(), to: z.string(), count: z.int(), standings: Standings })),
  unit: z.enum(["year", "month", "day"]),
  /** Rows that last longer than a bar, or are known less exactly: they are in no bar. */
  coarser: z.int(),
  undated: z.array(z.string()),
});
export type ExploreTimeline = Readonly<z.infer<typeof ExploreTimeline>>;

const placed = { id: z.string(), name: z.string(), count: z.int(), rows: z.array(z.string()) };

export const ExploreMap = z.object({
  points: z.array(z.object({ ...placed, latitude: z.number(), longitude: z.number() })),
  /** Places that no gazetteer settles. */
  unplaced: z.array(z.object(placed)),
  /** Rows without a place. */
  nowhere: z.array(z.string()),
});
export type ExploreMap = Readonly<z.infer<typeof ExploreMap>>;

/** A value of a parameter and how many rows it would give with all other parameters as they are. */
export const ExploreFacet = z.object({ value: z.string(), words: z.string(), count: z.int() });
export type ExploreFacet = Readonly<z.infer<typeof ExploreFacet>>;

/** What a name in the filter stands for; without ids nothing here has that name. */
export const ExploreName = z.object({ parameter: z.string(), value: z.string(), ids: z.array(z.string()), name: z.string().nullable() });
export type ExploreName = Readonly<z.infer<typeof ExploreName>>;

/** `GET /api/explore`: one result, as rows, picture, timeline and map. */
export const ExploreAnswer = z.object({
  filter: z.record(z.string(), z.unknown()),
  /** The same in an address, parameters in a fixed order. */
  search: z.string(),
  names: z.array(ExploreName),
  totals: z.object({ rows: z.int(), shown: z.int(), events: z.int(), statements: z.int(), relations: z.int(), articles: z.int(), sources: z.int(), unnamed: z.int(), nodes: z.int(), edges: z.int(), undated: z.int(), nowhere: z.int() }),
  /** Whether more matches than is listed here; `left` says how many rows and nodes. */
  truncated: z.boolean(),
  left: z.object({ rows: z.int(), nodes: z.int() }),
  facets: z.record(z.string(), z.array(ExploreFacet)),
  /** Where nothing matches: for each condition of the filter the rows there would be without it. */
  without: z.array(z.object({ parameters: z.array(z.string()), rows: z.int() })),
  rows: z.array(ExploreRow),
  nodes: z.array(ExploreNode),
  edges: z.array(ExploreEdge),
  timeline: ExploreTimeline,
  map: ExploreMap,
});
export type ExploreAnswer = Readonly<z.infer<typeof ExploreAnswer>>;

/** `GET /api/explore/around?node=`: what there is around a node, by relation, kind and year; with `group=` what that adds to the picture. */
export const ExploreAround = z.object({
  node: ExploreNode.pick({ id: true, kind: true, type: true, name: true, href: true }),
  groups: z.array(
    z.object({
      /** Goes into `group=`, and with the node's id before it into `expand=`. */
      key: z.string(),
      relation: z.string(),
      words: z.string(),
      /** Whether the node is where the relation begins. */
      outgoing: z.boolean(),
      kind: z.string(),
      kindWords: z.string(),
      year: z.string(),
      count: z.int(),
      drawn: z.int(),
    }),
  ),
  /** Only with `group=`: what comes in, at most 200 nodes a step, and how many are left. */
  nodes: z.array(ExploreNode),
  edges: z.array(ExploreEdge),
  left: z.int(),
  /** The address of the picture with these groups. */
  search: z.string(),
});
export type ExploreAround = Readonly<z.infer<typeof ExploreAround>>;

const PathEnd = ExploreNode.pick({ id: true, kind: true, type: true, name: true, href: true });

const Passage = z.object({ before: z.string(), lead: z.string(), tail: z.string(), after: z.string() });

/** `GET /api/explore/path?from=&to=`: how two are connected, each step with its sentence. */
export const ExplorePath = z.object({
  from: z.array(PathEnd),
  to: z.array(PathEnd),
  paths: z.array(
    z.object({
      nodes: z.array(PathEnd),
      hops: z.array(
        z.object({
          edge: z.string(),
          from: z.string(),
          to: z.string(),
          words: z.string(),
          /** Whether it is read from the step before to the next. */ forward: z.boolean(),
          others: z.int(),
          evidence: ExploreEvidence,
          /** The text around the quotation: the rest of its sentence or sentences, and one more on each side. */ passage: Passage,
        }),
      ),
    }),
  ),
  /** The picture of the chains. */
  search: z.string(),
});
export type ExplorePath = Readonly<z.infer<typeof ExplorePath>>;

/** `GET /api/explore/evidence?edge=FROM~TO` or `?node=`, with the filter beside it: every assertion with its sentence. */
export const ExploreEvidenceAnswer = z.object({
  of: z.object({ edge: z.string().nullable(), node: z.string().nullable(), name: z.string() }),
  count: z.int(),
  truncated: z.boolean(),
  /** In how many articles and of how many sources that are named, how many articles name none, and how it stands in them. */
  articles: z.int(),
  sources: z.int(),
  unnamed: z.int(),
  standings: Standings,
  /** Of an event told more than once: what its accounts agree and do not agree on, by whose word each value is. */
  compared: z.array(z.object({ name: z.string(), verdict: z.enum(["agreed", "not agreed", "told once", "compatible"]), given: z.array(z.object({ value: z.string(), voices: z.array(z.object({ voice: z.string(), href: z.string(), count: z.int() })) })) })),
  items: z.array(
    ExploreEvidence.extend({
      /** What it says: the words between its two ends; of an account, the event. */
      subject: PathEnd.nullable(),
      words: z.string(),
      object: PathEnd.nullable(),
      /** The text around the quotation: the rest of its sentence or sentences, and one more on each side. */
      before: z.string(),
      lead: z.string(),
      tail: z.string(),
      after: z.string(),
    }),
  ),
});
export type ExploreEvidenceAnswer = Readonly<z.infer<typeof ExploreEvidenceAnswer>>;
