import type { Plan } from "../apart.ts";

interface Operator {
  readonly name: string;
  readonly label: string;
  readonly children: Operator[];
}

/**
 * The embedded engine's plan out of its text: one operator a line, those below it further in. The rows of a scan are
 * counted; a scan over a scan gives the product of both.
 */
export async function planOf(text: string, count: (label: string) => Promise<number>): Promise<Plan> {
  const roots: Operator[] = [];
  const operators: string[] = [];
  const above: { readonly depth: number; readonly operator: Operator }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const depth = line.search(/\S/);
    const name = /^\s*(\w+)/.exec(line)?.[1] ?? line.trim();
    const operator = { name, label: /^\s*NodeScan \(\w+:(\w+)/.exec(line)?.[1] ?? "", children: [] };
    operators.push(name);
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    (above.at(-1)?.operator.children ?? roots).push(operator);
    above.push({ depth, operator });
  }
  const known = new Map<string, number>();
  const rowsOf = async ({ name, label, children }: Operator): Promise<number> => {
    let rows = 0;
    for (const child of children) rows += await rowsOf(child);
    if (name !== "NodeScan") return rows;
    if (!known.has(label)) known.set(label, await count(label));
    return Math.max(1, rows) * known.get(label)!;
  };
  let rows = 0;
  for (const root of roots) rows += await rowsOf(root);
  return { operators, rows, reads: undefined };
}
