import { causesOf } from "../failure.ts";
import { StoreError } from "../store-error.ts";
import type { Target } from "./link.ts";
import { type Refusal, refusals } from "./refusals.table.ts";

/** In these, words of articles may stand. */
const ofStatements = /^Neo\.ClientError\.(?:Schema|Statement|Procedure)\./;

/** The row of the table that an error belongs to. */
export function refusalOf(error: unknown): Refusal | undefined {
  const text = [...causesOf(error)]
    .map((one) => {
      const { code, message } = Object(one) as { code?: unknown; message?: unknown };
      return `${code ?? ""}|${String(message ?? one).replace(/\s+/g, " ")}`;
    })
    .filter((line) => !ofStatements.test(line))
    .join("\n");
  return refusals.find(({ is }) => is.test(text));
}

/** An error of the driver as one line of ours, that says what to change; `expected` is said of one nobody foresaw. An error of ours stays. */
export function inWords(operation: string, target: Target, expected: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const refusal = refusalOf(error);
  if (!refusal) return new StoreError(operation, target.location, expected, error);
  return new StoreError(operation, target.location, refusal.expected(target), error, refusal.why(target));
}
