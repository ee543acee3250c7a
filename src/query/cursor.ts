import { createHash } from "node:crypto";
import type { CheckedParameters } from "./check-parameters.ts";
import { QueryError } from "./query-error.ts";

/** What a cursor belongs to: it goes on with this question to this state of the graph and no other. */
export interface Asked {
  readonly query: string;
  readonly parameters: CheckedParameters;
  /** The version of the graph. */
  readonly version: string;
}

/** Where an answer goes on after `position` rows, as a word that says nothing to who holds it. */
export function cursorOf(asked: Asked, position: number): string {
  const question = digest([asked.query, sorted(asked.parameters), position]);
  return Buffer.from([position, question, digest([question, asked.version])].join(".")).toString("base64url");
}

/** The rows before the place a cursor stands for. Throws `QueryError` for one of another question, of a graph that has changed since, or of our making not at all. */
export function positionOf(asked: Asked, cursor: string): number {
  const wrong = (expected: string): never => {
    throw new QueryError("malformed parameter", asked.query, "cursor", expected);
  };
  const position = Number(
    /^(\d{1,9})\./.exec(Buffer.from(cursor, "base64url").toString())?.[1] ?? Number.NaN,
  );
  if (!Number.isInteger(position)) return wrong("the “next” of an answer before");
  const own = cursorOf(asked, position);
  if (cursor === own) return position;
  const parts = (one: string) => Buffer.from(one, "base64url").toString().split(".");
  return parts(cursor)[1] === parts(own)[1]
    ? wrong("a cursor of the graph as it is: it has changed since, begin again without a cursor")
    : wrong("the “next” of an answer to the same query with the same parameters");
}

function sorted(parameters: CheckedParameters): readonly (readonly [string, unknown])[] {
  return Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
}

function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 16);
}
