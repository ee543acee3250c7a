import type { Problem } from "../../schema/generated/client.ts";
import { DatelineProblem } from "./problem.ts";

/** What the last line of a streamed answer says. */
export interface Ending {
  readonly truncated: boolean;
  readonly next?: string;
}

/**
 * The rows of an answer in NDJSON as they come, then its ending. Who stops taking them ends the request. Throws
 * `DatelineProblem` where the service breaks off.
 */
export async function* rowsIn<Row extends object>(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Row, Ending> {
  let ending: Ending = { truncated: false };
  for await (const line of linesIn(body)) {
    const value = JSON.parse(line) as { readonly error?: Problem } & Ending;
    // Only rows have an article.
    if ("article" in value) yield value as unknown as Row;
    else if (value.error) throw new DatelineProblem(value.error);
    else ending = value;
  }
  return ending;
}

async function* linesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = lines.pop()!;
      for (const line of lines) if (line !== "") yield line;
      if (done) break;
    }
    if (rest !== "") yield rest;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
