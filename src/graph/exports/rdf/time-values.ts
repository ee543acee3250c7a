import type { Resource } from "./resource.ts";

/** A time as terms: one stamp, or the first and last of a period, an open end left out. */
export function timeValues(time: unknown): Resource["values"] {
  if (typeof time !== "string" || time === "") return {};
  const [begin, end] = time.split("/");
  if (end === undefined) return { hasTimeStamp: time };
  const known = (one: string | undefined) => (one === ".." || one === "" ? undefined : one);
  return { hasBeginTimeStamp: known(begin), hasEndTimeStamp: known(end) };
}
