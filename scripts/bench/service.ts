import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { leavers, overload } from "./service/crowd.ts";
import { manyRows } from "./service/many-rows.ts";
import { rates } from "./service/rates.ts";
import { type Served, servedFrom } from "./service/served.ts";
import { longAnswer } from "./service/stream.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

/**
 * The service over HTTP, in a process of its own: `npm run bench -- service [rates|stream|crowd]`. On the made-up
 * graph of `queries` and, for long answers, on one whose events make 300,000 rows. `DATELINE_BENCH_STORE` and
 * `DATELINE_BENCH_ROWS` take folders that hold these graphs already or may be filled.
 */
export async function serviceBench(): Promise<void> {
  const wanted = process.argv.slice(3);
  const does = (what: string) => wanted.length === 0 || wanted.includes(what);
  const temporary = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const {
    DATELINE_BENCH_ARTICLES: articles = "5200",
    DATELINE_BENCH_STORE,
    DATELINE_BENCH_ROWS,
  } = process.env;
  const over = async (
    folder: string,
    shares: () => Iterable<Subgraph>,
    work: (served: Served) => Promise<void>,
  ) => {
    if (!existsSync(folder)) {
      const store = await openStore(folder);
      await store.load(shares());
      await store.close();
    }
    const served = await servedFrom(folder);
    await work(served).finally(served.stop);
  };
  if (does("rates") || does("crowd"))
    await over(
      DATELINE_BENCH_STORE ?? join(temporary, "store"),
      () => syntheticSubgraphs(Number(articles)),
      async (served) => {
        const { hub, rare } = await served.order({ do: "names" });
        if (does("rates"))
          await rates(served, [
            { query: "events-of", given: { entity: rare!.name } },
            { query: "who-said-what", given: { who: rare!.name } },
            { query: "participants", given: { event: `meeting with ${rare!.name}` } },
            { query: "announced", given: { who: hub!.name } },
            { query: "events-of", given: { entity: hub!.name } },
            { query: "timeline", given: { entity: hub!.name } },
          ]);
        if (does("crowd")) await overload(served, "/api/queries/who-said-what?limit=20&about=x");
        if (does("crowd")) await leavers(served, "/api/queries/what-happened?format=ndjson&limit=100000");
      },
    );
  if (does("stream"))
    await over(
      DATELINE_BENCH_ROWS ?? join(temporary, "rows"),
      () => manyRows(3_000),
      async (served) => {
        await longAnswer(served, "/api/queries/what-happened?format=ndjson&limit=1000000");
      },
    );
  rmSync(temporary, { recursive: true, force: true });
}
