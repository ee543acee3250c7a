import type { Apart, ApartAnswer } from "../../store/apart.ts";
import { AdhocError } from "./adhoc-error.ts";
import { assertReadsGraph } from "./guard.ts";
import { operators } from "./words.table.ts";

/** What a query of a caller's own may cost. */
export interface AdhocLimits {
  readonly milliseconds: number;
  readonly rows: number;
  /** Characters of the rows as JSON. */
  readonly characters: number;
  /** Rows that one step of the plan is expected to give. */
  readonly planned: number;
}

/** What a query that somebody else wrote may take. */
export const adhocLimits: AdhocLimits = {
  milliseconds: 5_000,
  rows: 1_000,
  characters: 5_000_000,
  planned: 5_000_000,
};
const mostParameters = 50;
const longestParameter = 10_000;

export type AdhocParameters = Readonly<Record<string, unknown>>;

/**
 * The rows of a query that a caller wrote, after every layer said that it only reads and costs little: its tokens, its
 * plan, a session or process apart, and limits of time, rows and size. Throws `AdhocError`.
 */
export async function runAdhoc(
  apart: Apart,
  cypher: string,
  parameters: AdhocParameters,
  limits: AdhocLimits = adhocLimits,
): Promise<ApartAnswer> {
  assertReadsGraph(cypher);
  assertParameters(parameters);
  return told(async () => {
    const plan = await apart.explain(cypher, parameters);
    if (plan.reads === false)
      throw new AdhocError("refused", "the engine says that this query does not only read");
    const unknown = plan.operators.find((one) => !operators.has(one));
    if (unknown) throw new AdhocError("refused", `the engine would use ${unknown}, which is not allowed`);
    if ((plan.rows ?? 0) > limits.planned)
      throw new AdhocError(
        "too costly",
        `this query may touch about ${Math.round(plan.rows!)} rows, and ${limits.planned} are allowed: name a label or a property more`,
      );
    return apart.read(cypher, parameters, limits);
  });
}

function assertParameters(parameters: AdhocParameters): void {
  const names = Object.keys(parameters);
  const odd = names.find((name) => !/^[A-Za-z_]\w{0,49}$/.test(name));
  if (odd !== undefined || names.length > mostParameters)
    throw new AdhocError(
      "refused",
      `at most ${mostParameters} parameters are allowed, named by letters, digits and _`,
    );
  for (const [name, value] of Object.entries(parameters))
    for (const one of Array.isArray(value) ? value : [value])
      if ((typeof one === "object" && one !== null) || String(one).length > longestParameter)
        throw new AdhocError(
          "refused",
          `parameter ${name}: expected a text, number, boolean, null, or a list of them`,
        );
}

/** What the store says of a query, in words for who wrote it. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "StoreError") throw error;
    const { expected, cause } = error as Error & { readonly expected: string };
    if (!cause) throw new AdhocError("too costly", `the query was ended: expected ${expected}`);
    const reason = cause instanceof Error ? cause.message.split("\n")[0]! : "";
    throw new AdhocError("failed", `the engine cannot run this query: ${reason.slice(0, 300)}`);
  }
}
