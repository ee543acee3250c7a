import type { Found } from "./place.ts";
import type { Voiced } from "./voices.ts";

/**
 * Exactly the columns in their order; a list becomes its distinct values, sorted and joined. Rows that the store just made
 * (`own`) and that have these columns already, but for the last, become what they should be: most of a long answer's own
 * time was the making of others.
 */
export function shaped(names: readonly string[], rows: readonly Found[], own: boolean): readonly Voiced[] {
  const there = Object.keys(rows[0] ?? {});
  const fits = own && there.length === names.length - 1 && there.every((name, at) => name === names[at]);
  return rows.map((row) => {
    const cells = (fits ? row : {}) as Voiced;
    for (const name of names) {
      const value = row[name];
      if (typeof value !== "string" && typeof value !== "number") cells[name] = plain(value);
      else if (!fits) cells[name] = value;
    }
    return cells;
  });
}

function plain(value: unknown): string | number | boolean | null {
  if (Array.isArray(value)) {
    // Most lists of a row have one value or none.
    if (value.length < 2) return value[0] === undefined || value[0] === null ? null : String(value[0]);
    const parts = [...new Set(value.filter((part) => part !== null && part !== undefined).map(String))];
    return parts.length === 0 ? null : parts.sort().join("; ");
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
