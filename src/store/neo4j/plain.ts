import neo4j from "neo4j-driver";

/** A value of the driver as a plain one: nodes and edges as their properties, dates as ISO 8601. */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== "object") return typeof value === "bigint" ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

/** A parameter as the driver must get it: whole numbers are integers to Cypher, which the driver would send as floats. */
export function parameter(value: unknown): unknown {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(parameter);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = parameter((value as Record<string, unknown>)[key]);
  return copy;
}
