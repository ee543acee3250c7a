/**
 * A value of the embedded engine as a plain one: nodes and edges as their properties, large integers as numbers. Lists
 * and maps, which the engine makes anew for each answer, are changed where they are: a copy of each took as long as the answer.
 */
export function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) if (isNotPlain(value[at])) value[at] = plain(value[at]);
    return value;
  }
  const map = value as Record<string, unknown>;
  if ("_id" in map && ("_labels" in map || "_type" in map))
    return plain(Object.fromEntries(Object.entries(map).filter(([key]) => !key.startsWith("_"))));
  for (const key of Object.keys(map)) if (isNotPlain(map[key])) map[key] = plain(map[key]);
  return map;
}

function isNotPlain(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "bigint";
}
