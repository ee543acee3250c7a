import { type ExploreFilter, type ExploreParameter, everything, exploreLimits, exploreOrders, exploreParameters, exploreShows, exploreVersions, exploreViews, standingNames } from "./explore-filter.ts";

/** Thrown for a parameter that is unknown or malformed; says which and what was expected. */
export class FilterError extends Error {
  override readonly name = "FilterError";
  constructor(
    readonly parameter: string,
    readonly expected: string,
    unknown = false,
  ) {
    super(`${unknown ? "unknown" : "malformed"} parameter “${parameter}”: expected ${expected}`);
  }
}

/** The values that a parameter with a closed list may have; a parameter that is not here is not checked against one. */
export type ExploreChoices = Readonly<Partial<Record<keyof ExploreFilter, readonly string[]>>>;

const own: ExploreChoices = { show: exploreShows, view: exploreViews, order: exploreOrders, standing: standingNames, versions: exploreVersions };

/** The filter of an address. Empty values ask for nothing, since forms send empty fields. Throws `FilterError`. */
export function readFilter(search: URLSearchParams, choices: ExploreChoices = {}): ExploreFilter {
  const known = new Map(exploreParameters.map((row) => [row.name as string, row]));
  for (const name of search.keys()) if (!known.has(name)) throw new FilterError(name, `one of ${[...known.keys()].join(", ")}`, true);
  const given: Record<string, unknown> = {};
  for (const row of exploreParameters) {
    const values = search
      .getAll(row.name)
      .map((one) => one.trim())
      .filter((one) => one !== "");
    if (values.length === 0) continue;
    if (!row.many && values.length > 1) throw new FilterError(row.name, "one value");
    if (values.length > exploreLimits.values) throw new FilterError(row.name, `at most ${exploreLimits.values} values`);
    const checked = values.map((one) => checkedValue(row, one, own[row.name] ?? choices[row.name]));
    given[row.name] = row.many ? [...new Set(checked)] : checked[0];
  }
  const filter = { ...everything, ...given } as ExploreFilter;
  for (const [from, to] of [
    ["from", "to"],
    ["publishedFrom", "publishedTo"],
  ] as const)
    if (filter[from] !== "" && filter[to] !== "" && filter[from].slice(0, filter[to].length) > filter[to]) throw new FilterError(to, `a date that is not before ${filter[from]}`);
  return filter;
}

/** The query of an address that asks for this: parameters in a fixed order, what asks for nothing left out. */
export function writeFilter(filter: Partial<ExploreFilter>): URLSearchParams {
  const search = new URLSearchParams();
  for (const { name } of exploreParameters) {
    const value = filter[name];
    if (value === undefined || same(value, everything[name])) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  return search;
}

function same(value: unknown, usual: unknown): boolean {
  return String(value) === String(usual);
}

function checkedValue(row: ExploreParameter, value: string, choices: readonly string[] | undefined): string | number {
  const expect = (right: boolean, expected: string): void => {
    if (!right) throw new FilterError(row.name, expected);
  };
  expect(value.length <= exploreLimits.text, `at most ${exploreLimits.text} characters`);
  if (row.kind === "choice" && choices) expect(choices.includes(value), `one of ${choices.join(", ")}`);
  if (row.kind === "id") expect(/^[a-z]+-[0-9a-f]{16}$/.test(value), "an id");
  if (row.kind === "group") expect(/^[a-z]+-[0-9a-f]{16}:[A-Z_]+:[A-Za-z -]+:\d{0,4}$/.test(value), "id:RELATION:kind:year");
  if (row.kind === "chain") expect(/^[a-z]+-[0-9a-f]{16}(?:~[a-z]+-[0-9a-f]{16}){1,8}$/.test(value), "from two to nine ids, joined by ~");
  if (row.kind === "date") expect(isDate(value), "an ISO date such as 2024, 2024-03 or 2024-03-02");
  if (row.kind !== "count") return value;
  const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  expect(count >= 1 && count <= exploreLimits.limit, `a whole number from 1 to ${exploreLimits.limit}`);
  return count;
}

/** A year, a month or a day that exists. */
function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1]!;
}
