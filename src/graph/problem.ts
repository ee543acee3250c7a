/** What is wrong with an extraction or a graph: an error may not stand, a warning may. `where` is an id. */
export interface Problem {
  readonly level: "error" | "warning";
  readonly rule: string;
  readonly where: string;
  readonly reason: string;
  /** The article in whose part of the graph it is, where that can be told. */
  readonly article?: string;
}

/** An error. */
export function wrong(rule: string, where: string, reason: string): Problem {
  return { level: "error", rule, where, reason };
}
