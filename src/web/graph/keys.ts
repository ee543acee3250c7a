import type { ExploreAnswer } from "../../../schema/explore.ts";
import { directions, nearest } from "./geometry.ts";
import { edgeWords, nodeWords } from "./words.ts";

/** Where the keyboard is in the picture: at a node, and perhaps at one of its lines. */
export interface Cursor {
  readonly node?: string | undefined;
  readonly edge?: string | undefined;
}

export type Step =
  | { readonly to: Cursor; readonly say: string }
  | { readonly pick: string | undefined }
  | { readonly act: "expand" | "connect" | "hide" | "search" | "larger" | "smaller" | "all" | "leave" };

const acts: Readonly<Record<string, Extract<Step, { act: string }>["act"]>> = {
  e: "expand",
  c: "connect",
  h: "hide",
  "/": "search",
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  "0": "all",
};

/** What a key does in the picture; undefined for a key that is not its own. */
export function stepOf(
  key: string,
  { node, edge }: Cursor,
  picture: Pick<ExploreAnswer, "nodes" | "edges">,
): Step | undefined {
  const here = picture.nodes.find(({ id }) => id === node);
  const at = (id: string | undefined): Step | undefined => {
    const next = picture.nodes.find((one) => one.id === id);
    return next && { to: { node: next.id }, say: nodeWords(next) };
  };
  if (key === "Home") return at(picture.nodes[0]?.id);
  if (key === "End") return at(picture.nodes.at(-1)?.id);
  if (Object.hasOwn(directions, key))
    return here ? at(nearest(picture.nodes, here, directions[key]!)?.id) : at(picture.nodes[0]?.id);
  if ((key === "[" || key === "]") && here) return alongLines(key === "]" ? 1 : -1, here.id, edge, picture);
  if (key === "Enter" || key === " ") return here && { pick: edge ?? here.id };
  if (key === "Escape") {
    if (edge !== undefined) return at(node);
    return { act: "leave" };
  }
  return Object.hasOwn(acts, key) ? { act: acts[key]! } : undefined;
}

function alongLines(
  step: 1 | -1,
  node: string,
  edge: string | undefined,
  { nodes, edges }: Pick<ExploreAnswer, "nodes" | "edges">,
): Step | undefined {
  const mine = edges.filter(({ from, to }) => from === node || to === node);
  if (mine.length === 0) return undefined;
  const now = mine.findIndex(({ id }) => id === edge);
  const next = (now === -1 ? (step === 1 ? 0 : mine.length - 1) : now + step + mine.length) % mine.length;
  const nameOf = (id: string): string => nodes.find((one) => one.id === id)?.name ?? "";
  return {
    to: { node, edge: mine[next]!.id },
    say: `line ${next + 1} of ${mine.length}: ${edgeWords(mine[next]!, node, nameOf)}`,
  };
}
