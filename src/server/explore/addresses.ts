import { type ExploreFilter, writeFilter } from "../../../schema/index.ts";

/** The page of a filter with some of it changed. */
export function exploreAddress(filter: ExploreFilter, change: Partial<ExploreFilter> = {}): string {
  const search = writeFilter({ ...filter, ...change }).toString();
  return search === "" ? "/explore" : `/explore?${search}`;
}

/** The same with a list without this value, or a single value taken away. */
export function withoutValue(
  filter: ExploreFilter,
  name: keyof ExploreFilter,
  value: string,
): Partial<ExploreFilter> {
  const now = filter[name];
  return { [name]: Array.isArray(now) ? now.filter((one) => one !== value) : "" };
}
