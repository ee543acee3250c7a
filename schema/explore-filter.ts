/*
 * What is asked of the explorer, as it stands in an address. No zod and no table but that of limits is imported here: the browser
 * reads and writes the same addresses with this file alone.
 */
import { longestText } from "./limits.ts";

/** How a value is checked: words of a person, a node's id, a date, one of a closed list, a group of neighbours, a chain of nodes, a number. */
export type ExploreKind = "text" | "name" | "id" | "date" | "choice" | "group" | "chain" | "count";

export interface ExploreParameter {
  readonly name: keyof ExploreFilter;
  /** Whether it may stand in the address several times; any one of the values is enough. */
  readonly many: boolean;
  readonly kind: ExploreKind;
  readonly description: string;
}

export const exploreViews = ["table", "graph", "timeline", "map"] as const;
export type ExploreView = (typeof exploreViews)[number];
export const exploreShows = ["event", "statement", "relation"] as const;
export type ExploreShow = (typeof exploreShows)[number];
/** Which versions of an article count: those that stand, or replaced ones too. */
export const exploreVersions = ["current", "all"] as const;
export type ExploreVersions = (typeof exploreVersions)[number];
export const exploreOrders = ["weight", "newest", "oldest"] as const;
export type ExploreOrder = (typeof exploreOrders)[number];
export const standingNames = ["reported", "ongoing", "said", "announced", "possible", "demanded", "denied"] as const;
/** How far something may be taken as having happened, and on whose word. */
export type StandingName = (typeof standingNames)[number];

/** What a picture, a table, a timeline and a map show: the same result. Fields that are empty ask for nothing. */
export interface ExploreFilter {
  readonly q: string;
  readonly entity: readonly string[];
  readonly event: readonly string[];
  readonly chain: readonly string[];
  readonly type: readonly string[];
  readonly kind: readonly string[];
  readonly role: readonly string[];
  readonly relation: readonly string[];
  readonly source: readonly string[];
  readonly standing: readonly StandingName[];
  readonly place: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly publishedFrom: string;
  readonly publishedTo: string;
  readonly versions: ExploreVersions;
  readonly show: readonly ExploreShow[];
  readonly expand: readonly string[];
  readonly hide: readonly string[];
  readonly order: ExploreOrder;
  readonly view: ExploreView;
  readonly limit: number;
}

/** The filter that asks for nothing: everything, the most told first, as a table. */
export const everything: ExploreFilter = {
  q: "",
  entity: [],
  event: [],
  chain: [],
  type: [],
  kind: [],
  role: [],
  relation: [],
  source: [],
  standing: [],
  place: [],
  from: "",
  to: "",
  publishedFrom: "",
  publishedTo: "",
  versions: "current",
  show: ["event"],
  expand: [],
  hide: [],
  order: "weight",
  view: "table",
  limit: 200,
};

export const exploreLimits = { limit: 2000, values: 50, text: longestText, perStep: 200 } as const;

/** Every parameter, in the order in which addresses have them. Different parameters all have to hold. */
export const exploreParameters: readonly ExploreParameter[] = [
  { name: "q", many: false, kind: "text", description: "Words in what is told or in the names of who and what is in it" },
  { name: "entity", many: true, kind: "name", description: "Who or what has a part in it, is where it was, or says it: a name or an id" },
  { name: "event", many: true, kind: "id", description: "These events" },
  { name: "chain", many: true, kind: "chain", description: "What leads from one to another: ids of nodes joined by `~`, as `/api/explore/path` gives them. These and what is asserted from one to the next are drawn, and nothing else; both ends stand out" },
  { name: "type", many: true, kind: "choice", description: "Type of event" },
  { name: "kind", many: true, kind: "choice", description: "Somebody or something of this type has a part in it; others are not drawn" },
  { name: "role", many: true, kind: "choice", description: "The part that is played in it, by `entity` where one is given" },
  { name: "relation", many: true, kind: "choice", description: "Lasting relations that are drawn, or listed with `show=relation`; all unless told" },
  { name: "source", many: true, kind: "text", description: "Who publishes it" },
  { name: "standing", many: true, kind: "choice", description: "How far it may be taken as having happened" },
  { name: "place", many: true, kind: "name", description: "Where it is; takes in what lies there: a name or an id" },
  { name: "from", many: false, kind: "date", description: "On this date or later: 2024, 2024-03 or 2024-03-02" },
  { name: "to", many: false, kind: "date", description: "On this date or before it" },
  { name: "publishedFrom", many: false, kind: "date", description: "Published not before this date" },
  { name: "publishedTo", many: false, kind: "date", description: "Published not after this date" },
  { name: "versions", many: false, kind: "choice", description: "With `all` also what only replaced versions of an article say; a version is replaced by one of a later date. Events asked for by id are there in any case" },
  { name: "show", many: true, kind: "choice", description: "What is listed and drawn: events, statements, relations" },
  { name: "expand", many: true, kind: "group", description: "A node and a group of its neighbours that is drawn too: `id:RELATION:kind:year`, the year empty where there is none" },
  { name: "hide", many: true, kind: "id", description: "Nodes that are not drawn" },
  { name: "order", many: false, kind: "choice", description: "The most told first, or by date" },
  { name: "view", many: false, kind: "choice", description: "How the page shows it" },
  { name: "limit", many: false, kind: "count", description: "The most rows" },
];
