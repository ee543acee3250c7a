import { once } from "node:events";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { type Asking, mcpServers } from "./mcp-server.ts";

/** Turns of the event loop in which what was read last reaches its tool, and an answer standard output. */
const turns = 20;

/** Answers messages of the Model Context Protocol on standard input until it ends, the last of them too. Nothing else is written to standard output. */
export async function serveTools(asking: Asking, onError: (words: string) => void): Promise<void> {
  // A pipe closes; a file only ends.
  const ended = Promise.race([once(process.stdin, "end"), once(process.stdin, "close")]);
  const calls = new Set<Promise<unknown>>();
  const answering = (call: Promise<unknown>): void => {
    calls.add(call);
    void call.finally(() => calls.delete(call));
  };
  // The transport drops what is pending when its input ends: it is given one that does not end before we say so.
  const input = process.stdin.pipe(new PassThrough(), { end: false });
  const connection = serveStdio(mcpServers({ ...asking, answering }), {
    transport: new StdioServerTransport(input),
    onerror: (error) => onError(error.message),
  });
  await ended;
  do {
    await Promise.allSettled(calls);
    for (let turn = 0; turn < turns; turn++) await setImmediate();
  } while (calls.size > 0);
  await connection.close();
}
