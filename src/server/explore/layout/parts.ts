import { groupBy } from "../../../../schema/group-by.ts";

/** The connected parts of a graph, each as the numbers of its nodes, the largest first and then by their first node. */
export function partsOf(
  nodes: number,
  lines: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly number[])[] {
  const parent = Array.from({ length: nodes }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top]!;
    for (let next = at; next !== top; ) [next, parent[next]] = [parent[next]!, top];
    return top;
  };
  for (const { from, to } of lines) {
    const [a, b] = [root(from), root(to)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = groupBy(parent.keys(), root);
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
