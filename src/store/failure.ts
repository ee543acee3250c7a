import { failures } from "./failures.table.ts";
import { StoreError } from "./store-error.ts";

/**
 * What can be done about an error: `transient`, the same again after a pause; `memory`, the same in smaller parts; `row`,
 * something in what was written is at fault and the rest can be kept; `stop`, a person must do something first.
 */
export type FailureKind = "transient" | "memory" | "row" | "stop";

/** What can be done about an error of either engine, of a connection or of a disk; looks through what it was caused by. */
export function failureKind(error: unknown): FailureKind {
  const all = [...causesOf(error)].map(described);
  const found = failures.find(({ is }) => all.some((one) => is.test(one)));
  return found?.kind ?? (isOfData(error) ? "row" : "stop");
}

/** An error and what caused it, outermost first, without those of ours: they only say where it happened. */
export function* causesOf(error: unknown): Iterable<unknown> {
  const seen = new Set<unknown>();
  for (let one = error; one !== undefined && !seen.has(one); one = (one as Error | null)?.cause) {
    seen.add(one);
    if (!(one instanceof StoreError)) yield one;
  }
}

/** An error in one line, as the table's rows look at it: the engine's code, the engine's status, the name, the message. */
function described(error: unknown): string {
  const { code, gqlStatus, name, message } = Object(error) as Partial<Record<string, unknown>>;
  // The driver invents a status where the server gave none; only the embedded engine's is its own.
  const status = String(code) === "GenericFailure" ? gqlStatus : "";
  return `${code ?? ""}|${status ?? ""}|${name ?? ""}|${String(message ?? error).replace(/\s+/g, " ")}`;
}

/** Whether we ourselves found that a node or an edge cannot be written. */
function isOfData(error: unknown): boolean {
  return error instanceof StoreError && error.cause === undefined && /^write (?!to$)/.test(error.operation);
}
