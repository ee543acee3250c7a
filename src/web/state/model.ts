import { computed, signal } from "@preact/signals";
import type { ExploreAnswer, ExploreEdge, ExploreNode } from "../../../schema/explore.ts";
import { expandedIn, fewOf } from "./few.ts";
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

const small = matchMedia("(max-width: 40rem)");
/** Whether the screen is a telephone's. */
export const narrow = signal(small.matches);
small.addEventListener("change", () => {
  narrow.value = small.matches;
});

/** What is picked of the picture, as nodes: a line is its two ends. */
const pickedNodes = computed<string>(() => {
  const { picked = "" } = place.value;
  const edge = edgesById.value.get(picked);
  return edge ? `${edge.from} ${edge.to}` : nodesById.value.has(picked) ? picked : "";
});

/** What was added by hand of what the result has anyway. */
const added = computed<ReadonlySet<string>>(
  () => new Set(answer.value && expandedIn(answer.value, place.value.filter.expand)),
);

/** What is drawn on a small screen, unless all of it is asked for. */
export const few = computed(() => answer.value && fewOf(answer.value, added.value));

/** What is drawn: all of the answer, or what a small screen has room for, with what is picked. */
export const picture = computed<Pick<ExploreAnswer, "nodes" | "edges"> | undefined>(() => {
  if (!answer.value || !narrow.value || place.value.whole || !few.value) return answer.value;
  const picked = pickedNodes.value.split(" ").filter((id) => id !== "");
  const there = new Set(few.value.nodes.map(({ id }) => id));
  return picked.every((id) => there.has(id))
    ? few.value
    : fewOf(answer.value, new Set([...picked, ...added.value]));
});

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
