import { createMcpHandler } from "@modelcontextprotocol/server";
import type { Hono } from "hono";
import type { Service } from "../dependencies.ts";
import { mcpServers } from "../mcp/mcp-server.ts";
import { HttpError } from "../problem.ts";

/** `POST /mcp`: the named queries as tools of the Model Context Protocol, each request on its own. */
export function addMcp(app: Hono, service: Service): void {
  const handler = createMcpHandler(mcpServers(service), {
    maxRequestBodySize: service.limits.bodyBytes,
    maxSubscriptions: 100,
  });
  app.post("/mcp", (c) => handler.fetch(c.req.raw));
  app.all("/mcp", (c) => {
    throw new HttpError(405, `${c.req.method} is not answered at /mcp: messages are sent by POST`);
  });
}
