import type { Context } from "hono";
import { partsOf, wordOf } from "../../query/cursor.ts";
import { withParameters } from "../addresses.ts";
import { HttpError } from "../problem.ts";

/** Where a list goes on: the values by which it is sorted, of the last that was given. Null: it has ended. */
type Key = readonly (string | number)[] | null;

/** Where the lists of an address go on; undefined where nobody said so. `kinds` are the kinds of each key's values, a key each. Throws `HttpError` for what is none of ours. */
export function goingOn(
  c: Context,
  kinds: readonly (readonly ("string" | "number")[])[],
): readonly Key[] | undefined {
  const cursor = c.req.query("cursor");
  if (cursor === undefined || cursor === "") return undefined;
  const keys = partsOf(cursor);
  const fits = (key: unknown, at: number): boolean =>
    key === null ||
    (Array.isArray(key) &&
      key.length === kinds[at]!.length &&
      key.every(
        (value, place) =>
          typeof value === kinds[at]![place] && (typeof value === "string" || Number.isSafeInteger(value)),
      ));
  if (keys.length === kinds.length && keys.every(fits) && keys.some(Boolean)) return keys as readonly Key[];
  throw new HttpError(400, "malformed parameter “cursor”: expected the “next” of an answer before", "cursor");
}

/** The address of what comes next, as a link. */
export function nextLink(c: Context, cursor: string): string {
  return `<${withParameters(c.req.path, { ...c.req.query(), cursor })}>; rel="next"`;
}

/** How an answer says that it goes on: in itself, and by a link. */
export function nextOf(
  c: Context,
  keys: readonly Key[] | undefined,
): { readonly said: { readonly truncated: boolean; readonly next?: string }; readonly link: string[] } {
  if (!keys) return { said: { truncated: false }, link: [] };
  const next = wordOf(keys);
  return { said: { truncated: true, next }, link: [nextLink(c, next)] };
}

/** The most that are asked for of a list: `most` unless told, and never more than that. Throws `HttpError`. */
export function limitOf(c: Context, most: number, usual = most): number {
  const given = c.req.query("limit");
  if (given === undefined || given === "") return Math.min(usual, most);
  if (/^\d{1,9}$/.test(given) && Number(given) >= 1) return Math.min(Number(given), most);
  throw new HttpError(400, "malformed parameter “limit”: expected a whole number from 1", "limit");
}
