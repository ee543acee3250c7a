import { eventTypes, relationNames } from "../../schema/index.ts";
import { longestText } from "../../schema/limits.ts";
import type { NamedQuery, QueryParameter } from "./named-query.ts";
import { QueryError } from "./query-error.ts";
import { versionChoices } from "./versions.ts";

export type GivenParameters = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type CheckedParameters = Readonly<Record<string, string | number | boolean>>;

/** Rows of an answer unless told. */
export const defaultLimit = 1000;
/** The most rows of an answer that is made as a whole. */
export const highestLimit = 100_000;
/** Parameters that go with every query. */
const general: readonly string[] = ["limit", "cursor", "versions"];

/**
 * What was given, checked and typed. An empty value is not given: forms send empty fields. `limit`, `cursor` and
 * `versions` go with every query; `versions` stands among what was checked where it is not what is meant without it.
 * Throws `QueryError`, naming the parameter and what is expected.
 */
export function checkParameters(query: NamedQuery, given: GivenParameters): CheckedParameters {
  const checked: Record<string, string | number | boolean> = {};
  for (const name of Object.keys(given)) {
    if (general.includes(name) || query.parameters.some((one) => one.name === name)) continue;
    const names = [...query.parameters.map((one) => one.name), ...general].join(", ");
    throw new QueryError("unknown parameter", query.name, name, `one of ${names}`);
  }
  for (const parameter of query.parameters) {
    const value = given[parameter.name];
    if (isGiven(value)) checked[parameter.name] = typed(query, parameter, String(value).trim());
    else if (parameter.required) {
      throw new QueryError("missing parameter", query.name, parameter.name, within(parameter.description));
    }
  }
  const versions = isGiven(given.versions) ? String(given.versions).trim() : "current";
  if (!versionChoices.some((one) => one === versions))
    throw new QueryError(
      "malformed parameter",
      query.name,
      "versions",
      `one of ${versionChoices.join(", ")}`,
    );
  if (versions !== "current") checked.versions = versions;
  if (!ordered(checked.from, checked.to) && isDate(query, "from") && isDate(query, "to")) {
    throw new QueryError(
      "malformed parameter",
      query.name,
      "to",
      `a date that is not before ${checked.from}`,
    );
  }
  return checked;
}

/** The most rows to return. Throws `QueryError` when it is no whole number from 1. */
export function checkLimit(query: NamedQuery, given: unknown, highest = highestLimit): number {
  if (!isGiven(given)) return defaultLimit;
  const limit = /^\d{1,9}$/.test(String(given).trim()) ? Number(given) : Number.NaN;
  if (limit >= 1 && limit <= highest) return limit;
  throw new QueryError("malformed parameter", query.name, "limit", `a whole number from 1 to ${highest}`);
}

/** A description as it goes on within a sentence. */
function within(description: string): string {
  return description.charAt(0).toLowerCase() + description.slice(1);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && String(value).trim() !== "";
}

function typed(query: NamedQuery, parameter: QueryParameter, value: string): string | number | boolean {
  const malformed = (expected: string): never => {
    throw new QueryError("malformed parameter", query.name, parameter.name, expected);
  };
  switch (parameter.kind) {
    case "date":
      return isoDate(value) ? value : malformed("an ISO date such as 2024, 2024-03 or 2024-03-02");
    case "integer":
      return /^-?\d{1,15}$/.test(value) ? Number(value) : malformed("a whole number");
    case "boolean":
      return value === "true" ? true : value === "false" ? false : malformed("true or false");
    case "type":
      return (
        eventTypes.find((row) => row.type === value.toLowerCase())?.type ??
        malformed(`an event type: one of ${eventTypes.map((row) => row.type).join(", ")}`)
      );
    case "relation": {
      const words = value.toLowerCase().replace(/[\s_-]+/g, " ");
      return relationNames.includes(words)
        ? words
        : malformed(`a relation: one of ${relationNames.join(", ")}`);
    }
    default:
      return value.length <= longestText ? value : malformed(`at most ${longestText} characters`);
  }
}

/** A year, a month or a day that exists. */
function isoDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isDate(query: NamedQuery, name: string): boolean {
  return query.parameters.some((one) => one.name === name && one.kind === "date");
}

/** Partial dates overlap with what they begin: 2024-03 is not after 2024. */
function ordered(from: unknown, to: unknown): boolean {
  if (typeof from !== "string" || typeof to !== "string") return true;
  return from.slice(0, to.length) <= to;
}
