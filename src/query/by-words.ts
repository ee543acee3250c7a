import type { GraphStore } from "../store/graph-store.ts";
import { wholeWords } from "./pattern.ts";
import { stretches } from "./stretches.ts";

/** What has words rather than a name of its own: statements that give the ids of those whose words match. */
const lookups = {
  /** Events with participants that are no entity. */
  Worded: `MATCH (event:Event)-[account:REPORTED_IN]->(:Article) // by words: $stretches
    WHERE account.words IS NOT NULL AND any(words IN account.words WHERE words =~ $pattern)
    RETURN DISTINCT event.id AS id`,
  /** Statements by the words that name the speaker. */
  Spoken: `MATCH (node:Statement) // by words: $stretches in speaker
    WHERE node.speaker =~ $pattern RETURN node.id AS id`,
  /** Entities and events by the name they are shown with. */
  Named: `MATCH (node:Entity) // by words: $stretches in name
    WHERE node.name =~ $pattern RETURN node.id AS id`,
  Told: `MATCH (node:Event) // by words: $stretches in name
    WHERE node.name =~ $pattern RETURN node.id AS id`,
} as const;

/** Looked up only where nobody has the name. */
const forNobody = new Set(["Worded", "Spoken"]);

/**
 * Further values of a parameter `x` that a statement asks for: the ids of what has its words, as `xWorded`, `xSpoken`,
 * `xNamed`, `xTold`. `ids` are those that the name stands for.
 */
export async function byWords(
  store: GraphStore,
  statement: string,
  name: string,
  ids: readonly string[],
  text: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  const asked = { pattern: wholeWords(text), stretches: stretches(text) };
  for (const [kind, lookup] of Object.entries(lookups)) {
    if (!statement.includes(`$${name}${kind}`)) continue;
    const rows = forNobody.has(kind) && ids.length > 0 ? [] : await store.read(lookup, asked);
    found[`${name}${kind}`] = rows.map((row) => String(row.id)).sort();
  }
  return found;
}
