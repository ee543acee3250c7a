import type { Plan as Neo4jPlan, Session } from "neo4j-driver";
import { type Apart, type ApartLimits, within as limited } from "../apart.ts";
import type { Values } from "../engine.ts";
import { StoreError } from "../store-error.ts";
import { within } from "./deadline.ts";
import type { Link } from "./link.ts";
import { parameter, plain } from "./plain.ts";

type Running = ReturnType<Session["run"]>;

/** Runs queries in sessions that only read, each within its time; more rows than wanted are not fetched. */
export function neo4jApart(link: Link): Apart {
  const run = async <T>(
    cypher: string,
    parameters: Values,
    milliseconds: number,
    use: (result: Running) => Promise<T>,
  ): Promise<T> => {
    const { session, close } = link.open("READ");
    try {
      const result = session.run(cypher, parameter(parameters) as Values, { timeout: milliseconds });
      return await within(milliseconds + 2_000, use(result));
    } catch (error) {
      const { code, message } = error as { readonly code?: string; readonly message?: string };
      const late = code === "Deadline" || /TransactionTimedOut/.test(`${code} ${message}`);
      const expected = late
        ? `one that is answered within ${milliseconds / 1000} s`
        : "one that the engine can run";
      throw new StoreError("run", "a query", expected, late ? undefined : error);
    } finally {
      await close();
    }
  };
  return {
    explain: (cypher, parameters) =>
      run(`EXPLAIN ${cypher}`, parameters, 5_000, async (result) => {
        const { plan, queryType } = (await result).summary;
        if (!plan) throw new Error("no plan was given");
        const all = operatorsOf(plan);
        const rows = Math.max(0, ...all.map((one) => Number(one.arguments.EstimatedRows ?? 0)));
        return {
          operators: all.map((one) => one.operatorType.replace(/@.*$/, "")),
          rows,
          reads: queryType === "r",
        };
      }),
    read: (cypher, parameters, limits: ApartLimits) =>
      run(cypher, parameters, limits.milliseconds, async (result) => {
        const rows: Values[] = [];
        for await (const record of result) {
          rows.push(plain(record.toObject()) as Values);
          if (rows.length > limits.rows) break;
        }
        return limited(await result.keys(), (at) => rows[at], limits);
      }),
    close: async () => {},
  };
}

function operatorsOf(plan: Neo4jPlan): readonly Neo4jPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
