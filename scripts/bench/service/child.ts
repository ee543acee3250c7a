import { join } from "node:path";
import { packageRoot } from "../../../src/pipeline/package-root.ts";
import { loadQueries, queryNamed } from "../../../src/query/load-queries.ts";
import { askedOf } from "../../../src/query/run-query.ts";
import { createApp } from "../../../src/server/app.ts";
import { serve } from "../../../src/server/serve.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import type { Order, Reply } from "./orders.ts";

/** The service over a store in a process of its own, as it runs; answers orders of the process that measures. */
const store = await openStore(process.argv[2]!, { readOnly: true });
const queries = await loadQueries(join(packageRoot(), "schema", "queries"));
const sentences = (text: string) => readDocument(text).sentences;
const app = createApp({ store, queries, sentences });
const served = await serve(app, { host: "127.0.0.1", port: 0 });

process.on("message", async (order: Order) => process.send!(await obeyed(order)));
process.on("disconnect", () => process.exit());
process.send!({ url: served.url });

async function obeyed(order: Order): Promise<Reply> {
  if (order.do === "raw") return { rate: await raw(order) };
  if (order.do === "state") {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    globalThis.gc?.();
    return { memory: process.memoryUsage.rss() / 1e6, handles: process.getActiveResourcesInfo().length };
  }
  const [hub, rare] = await Promise.all(["DESC", ""].map(mentioned));
  return { hub: hub!, rare: rare! };
}

/** The same statement with the same values, and nothing else. */
async function raw({ query, given, limit, at, seconds }: Order & { readonly do: "raw" }): Promise<number> {
  const { cypher, values } = await askedOf(store, queryNamed(queries, query), given, { limit });
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: at }, async () => {
      while (performance.now() < until) {
        await store.read(cypher, values);
        count++;
      }
    }),
  );
  return count / ((performance.now() - began) / 1000);
}

async function mentioned(order: string) {
  const [row] = await store.read(
    `MATCH (n:Person)-[at:MENTIONED_IN]->(:Article) WITH n, count(at) AS mentions
     RETURN n.id AS id, n.name AS name ORDER BY mentions ${order}, name LIMIT 1`,
    {},
  );
  return { id: String(row!.id), name: String(row!.name) };
}
