import { once } from "node:events";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { type Asking, mcpServers } from "./mcp-server.ts";

/** Answers messages of the Model Context Protocol on standard input until it ends. Nothing else is written to standard output. */
export async function serveTools(asking: Asking, onError: (words: string) => void): Promise<void> {
  // A pipe closes; a file only ends.
  const ended = Promise.race([once(process.stdin, "end"), once(process.stdin, "close")]);
  const connection = serveStdio(mcpServers(asking), { onerror: (error) => onError(error.message) });
  await ended;
  await connection.close();
}
