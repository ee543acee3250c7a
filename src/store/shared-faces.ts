import type { Properties } from "../../schema/index.ts";
import { entityFace, factKeys, type Naming, nameFace } from "../graph/face.ts";
import type { Values, Writing } from "./engine.ts";
import { runRows } from "./rows.ts";
import { support } from "./statements.ts";

/** Label of a node that articles share: its properties follow from what names it. */
export type Shared = keyof typeof support;

/** What each relationship that keeps a shared node gives to its face. */
export const naming: Readonly<Record<Shared, string>> = {
  Entity: `r.name AS name, r.form AS form, r.quote AS quote, ${factKeys.map((key) => `r.${key} AS ${key}`).join(", ")}`,
  Source: "r.name AS name",
  Office: "r.relation AS name",
};

/** The faces that all that names these nodes gives them, by id; none for a node that nothing names. */
export async function facesOf(
  writing: Writing,
  label: Shared,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Properties>> {
  const namings = await runRows(
    writing,
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH ${support[label]} RETURN DISTINCT n.id AS id, n.type AS type, ${naming[label]}`,
    ids,
    "ids",
  );
  return new Map([...byId(namings)].map(([id, its]) => [id, { id, ...face(label, its) }]));
}

/** Rows by their `id`. */
export function byId(rows: readonly Values[]): ReadonlyMap<string, Values[]> {
  const found = new Map<string, Values[]>();
  for (const row of rows) {
    const its = found.get(String(row.id));
    if (its) its.push(row);
    else found.set(String(row.id), [row]);
  }
  return found;
}

function face(label: Shared, rows: readonly Values[]): Properties {
  if (label !== "Entity") return nameFace(rows.map((row) => String(row.name)));
  const namings = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  );
  return {
    type: String(rows[0]!.type),
    ...entityFace(namings as unknown as Naming[]),
  } as unknown as Properties;
}
