import { versionChoices, versionsTold } from "../../query/versions.ts";

/** A reference to a schema of the document. */
export function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function problem(description: string) {
  return { description, content: { "application/problem+json": { schema: ref("Problem") } } };
}

/** Answers that say what went wrong: of these statuses, and of those that any address may answer. */
export function problemResponses(...statuses: readonly string[]) {
  return {
    ...Object.fromEntries(statuses.map((status) => [status, problem("A problem")])),
    default: problem("Too much is asked, the host is not known, or the store does not answer"),
  };
}

/** What an answer with an `ETag` may be in its stead. */
export const unchanged = {
  "304": { description: "As it was: its `ETag` was sent as `If-None-Match`" },
} as const;

/** The parameters of every address that gives rows. */
export function rowParameters(maximum: number) {
  return [
    {
      name: "limit",
      in: "query",
      description: "The most rows; what is long is sent as it is made",
      schema: { type: "integer", minimum: 1, maximum, default: 1000 },
    },
    {
      name: "cursor",
      in: "query",
      description: "The “next” of an answer before, to go on after its rows",
      schema: { type: "string" },
    },
    {
      name: "versions",
      in: "query",
      description: versionsTold,
      schema: { type: "string", enum: [...versionChoices], default: versionChoices[0] },
    },
    {
      name: "format",
      in: "query",
      description: "In which form, where `Accept` does not say",
      schema: { type: "string", enum: ["json", "csv", "ndjson"], default: "json" },
    },
  ] as const;
}

/** Rows in every form; `schema` is that of JSON. */
export function rowContent(schema: object) {
  return {
    "application/json": { schema },
    "text/csv": { schema: { type: "string" } },
    "application/x-ndjson": { schema: { type: "string" } },
  };
}
