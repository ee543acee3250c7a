import autocannon from "autocannon";
import { withParameters } from "../../../src/server/addresses.ts";
import { median, say } from "../measure.ts";
import type { Served } from "./served.ts";

const rounds = 5;
const seconds = 2;
const connections = 8;
const accept = "application/json";
/** No question here has as many rows: with another limit it is another question with the same rows. */
const least = 10_000;

/**
 * Answers a second over HTTP, as JSON, of those that the same process gives of the same statement with the same values
 * asked of the engine and nothing else, as many at a time, in rounds that take turns; and answers to who has them already.
 */
export async function rates(
  { url, order }: Served,
  questions: readonly { readonly query: string; readonly given: Readonly<Record<string, string>> }[],
): Promise<void> {
  for (const { query, given } of questions) {
    const address = url + withParameters(`/api/queries/${query}`, given);
    const etag = (await fetch(address, { headers: { accept } })).headers.get("etag")!;
    const [raw, http, again, same]: number[][] = [[], [], [], []];
    for (let round = 0; round < rounds; round++) {
      raw!.push((await order({ do: "raw", query, given, limit: least, at: connections, seconds })).rate!);
      http!.push(await rateOf(address, {}, true));
      again!.push(await rateOf(address));
      same!.push(await rateOf(address, { "if-none-match": etag }));
    }
    const ratios = http!.map((one, at) => one / raw![at]!);
    const words = Object.entries(given).map(([key, value]) => `${key}=${value}`);
    say(
      `${query} ${words.join(" ")}`.padEnd(56),
      `${median(ratios).toFixed(2)} of the engine's rate (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
      `${median(http!).toFixed(0)} of ${median(raw!).toFixed(0)} a second`,
      `asked again: ${median(again!).toFixed(0)}`,
      `304: ${median(same!).toFixed(0)} a second`,
    );
  }
}

/** With `anew` each request is another question with the same answer: its limit differs. */
async function rateOf(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  anew = false,
): Promise<number> {
  let limit = anew ? next : 0;
  const own = { accept, ...headers };
  const setupRequest = (request: { path: string }) => {
    if (anew) request.path = withLimit(new URL(url), least + (limit++ % 80_000));
    return request;
  };
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: own,
    requests: [{ setupRequest }],
  });
  next = limit;
  if (result.non2xx > 0 && headers["if-none-match"] === undefined)
    throw new Error(`${url}: ${result.non2xx} failed`);
  return (result.requests.total - result.errors) / result.duration;
}

let next = 0;

function withLimit(url: URL, limit: number): string {
  url.searchParams.set("limit", String(limit));
  return url.pathname + url.search;
}
