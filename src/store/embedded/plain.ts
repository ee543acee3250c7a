/** A value of the embedded engine as a plain one: nodes and edges as their properties, large integers as numbers. */
export function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const graph = "_id" in value && ("_labels" in value || "_type" in value);
  const entries = Object.entries(value).filter(([key]) => !(graph && key.startsWith("_")));
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}
