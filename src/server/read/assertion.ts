import type { Factuality, GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { ArticleFace } from "./articles.ts";

/** The exact words something rests on, and who asserts it. */
export interface Spot {
  readonly article: ArticleFace;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** A name for readers: the source's, or the speaker's. */
  readonly voice: string;
  /** The statement in whose words it stands; null in the source's own voice. */
  readonly statement: string | null;
}

/** An edge between two nodes with the sentence it rests on; `factuality` is that of the account it belongs to. */
export interface Assertion {
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly spot: Spot;
  readonly factuality: Factuality;
}

/** How one article tells of a node: an account, or a mention. */
export interface Account {
  readonly edge: GraphEdge;
  readonly node: GraphNode;
  readonly spot: Spot;
  readonly factuality: Factuality;
}

/** Where a sentence is shown with exactly these characters marked. */
export function evidencePath(
  spot: Pick<Spot, "start" | "end"> & { readonly article: { id: string } },
): string {
  return `/article/${encodeURIComponent(spot.article.id)}?start=${spot.start}&end=${spot.end}#evidence`;
}
