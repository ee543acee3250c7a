import type { GraphEdge, GraphNode, Properties } from "../../../../schema/index.ts";
import { constraints } from "../cypher.ts";
import { cypherLiteral } from "../cypher-literal.ts";
import { familyOf } from "../naming.ts";
import { isLost } from "./typed.ts";

/** Nodes or edges that one statement sets. */
const lot = 500;

/** Notes the lists that the importer leaves out, and writes the statements that set them, many at a time. */
export function lostLists() {
  const nodes = new Map<string, string[]>();
  const edges = new Map<string, (readonly [from: string, edge: string])[]>();
  return {
    ofNode: (node: GraphNode) => {
      for (const [key, value] of lost(node.properties))
        push(nodes, `${familyOf(node)} ${key} ${value}`, node.node);
    },
    ofEdge: ({ edge, type, from, properties }: GraphEdge, family: string) => {
      for (const [key, value] of lost(properties))
        push(edges, `${family} ${type} ${key} ${value}`, [from, edge] as const);
    },
    statements: (): readonly string[] => {
      const ofNodes = [...nodes].flatMap(([name, ids]) => {
        const [family, key, value] = name.split(" ");
        return lots(ids).map(
          (some) =>
            `UNWIND ${cypherLiteral(some)} AS id MATCH (x:${family} {id: id}) SET x.\`${key}\` = ${value};\n`,
        );
      });
      const ofEdges = [...edges].flatMap(([name, pairs]) => {
        const [family, type, key, value] = name.split(" ");
        return lots(pairs).map((some) => {
          const ends = some
            .map(([from, edge]) => `[${cypherLiteral(from)}, ${cypherLiteral(edge)}]`)
            .join(", ");
          return `UNWIND [${ends}] AS row MATCH (:${family} {id: row[0]})-[x:${type} {id: row[1]}]->() SET x.\`${key}\` = ${value};\n`;
        });
      });
      const all = [...ofNodes, ...ofEdges];
      return all.length > 0 ? [...constraints(), ...all] : [];
    },
  };
}

function lost(properties: Properties): readonly (readonly [key: string, value: string])[] {
  return Object.entries(properties)
    .filter(([, value]) => isLost(value))
    .map(([key, value]) => [key, cypherLiteral(value)] as const);
}

function push<Item>(groups: Map<string, Item[]>, name: string, item: Item): void {
  const there = groups.get(name);
  if (there) there.push(item);
  else groups.set(name, [item]);
}

function lots<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / lot) }, (_, at) =>
    items.slice(at * lot, (at + 1) * lot),
  );
}
