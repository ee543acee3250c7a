import type { Values } from "./engine.ts";

/** What an engine says it would do for a query. */
export interface Plan {
  /** Names of its operators. */
  readonly operators: readonly string[];
  /** The most rows that one operator is expected to give; undefined where the engine does not say. */
  readonly rows: number | undefined;
  /** Whether the engine itself calls it a query that only reads; undefined where it does not say. */
  readonly reads: boolean | undefined;
}

/** What one query may take. */
export interface ApartLimits {
  readonly milliseconds: number;
  readonly rows: number;
  /** Characters of the rows as JSON. */
  readonly characters: number;
}

/** Rows by column, and whether there were more. */
export interface ApartAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly Values[];
  readonly truncated: boolean;
}

/** Where a query that somebody else wrote is run: reading only, apart from the store's own work. Throws `StoreError`. */
export interface Apart {
  explain(cypher: string, parameters: Values): Promise<Plan>;
  read(cypher: string, parameters: Values, limits: ApartLimits): Promise<ApartAnswer>;
  close(): Promise<void>;
}

/** Rows until one of the limits is met. */
export function within(
  columns: readonly string[],
  next: (at: number) => Values | undefined,
  limits: ApartLimits,
): ApartAnswer {
  const rows: Values[] = [];
  let room = limits.characters;
  for (let row = next(0); row !== undefined; row = next(rows.length)) {
    room -= JSON.stringify(row).length;
    if (rows.length === limits.rows || room < 0) return { columns, rows, truncated: true };
    rows.push(row);
  }
  return { columns, rows, truncated: false };
}
