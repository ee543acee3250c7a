import type { ExploreEdge, ExploreNode } from "../../../schema/explore.ts";

/** What is drawn. */
export interface Scene {
  readonly nodes: readonly ExploreNode[];
  readonly edges: readonly ExploreEdge[];
}

/** What stands out in it, by the ids of nodes and lines. */
export interface Marks {
  readonly picked: ReadonlySet<string>;
  readonly hovered?: string | undefined;
}
