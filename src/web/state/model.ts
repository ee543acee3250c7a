import { computed, signal } from "@preact/signals";
import type { ExploreAnswer, ExploreEdge, ExploreNode } from "../../../schema/explore.ts";
import type { Place } from "./place.ts";
import { readPlace } from "./place.ts";

/** Where somebody is; follows the address and is followed by it. */
export const place = signal<Place>(readPlace(location));
/** What the service answers to the filter; undefined until the first answer. */
export const answer = signal<ExploreAnswer | undefined>(undefined);
/** What is pointed at, in whichever view. */
export const hovered = signal<string | undefined>(undefined);
/** Whether an answer is awaited, and what went wrong with the last one. */
export const waiting = signal(false);
export const trouble = signal<string | undefined>(undefined);
/** What a screen reader is told next. */
export const said = signal("");

export const nodesById = computed<ReadonlyMap<string, ExploreNode>>(
  () => new Map(answer.value?.nodes.map((node) => [node.id, node])),
);
export const edgesById = computed<ReadonlyMap<string, ExploreEdge>>(
  () => new Map(answer.value?.edges.map((edge) => [edge.id, edge])),
);

/** Of the chains beside the picture: their ends and their lines. */
export const chained = signal<readonly string[]>([]);

/** What is picked, as ids in the picture: a row that is a relation is the line that stands for it. */
export const marked = computed<ReadonlySet<string>>(() => {
  const { picked, goal, pane } = place.value;
  const ends = pane === "path" ? [goal, ...chained.value.filter(drawn)] : [];
  const ids = [picked, ...ends].flatMap((id) => (id === undefined ? [] : [id]));
  return new Set(
    ids.map((id) =>
      drawn(id) ? id : (answer.value?.edges.find(({ assertions }) => assertions.includes(id))?.id ?? id),
    ),
  );
});

function drawn(id: string): boolean {
  return nodesById.value.has(id) || edgesById.value.has(id);
}
