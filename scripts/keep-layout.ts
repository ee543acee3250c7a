import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { subgraphOf } from "../src/graph/subgraph-of.ts";
import { packageRoot } from "../src/pipeline/package-root.ts";
import { cypherStore } from "../src/store/cypher-store.ts";
import { openEmbedded } from "../src/store/embedded/open-embedded.ts";
import { schemaVersion } from "../src/store/state.ts";
import { sampleExtractions } from "../test/cases/extractions/index.ts";

/**
 * Keeps a small store as this version lays it out, with everything in it that no dump shows, for the test that opens the
 * stores of all earlier versions. Run it once before a migration is added; what is kept is never written again.
 */
const file = join(packageRoot(), "test", "cases", "layouts", `${schemaVersion}.jsonl`);
const folder = mkdtempSync(join(tmpdir(), "dateline-layout-"));
const engine = await openEmbedded(join(folder, "store"));
await cypherStore(engine).load(sampleExtractions.map(subgraphOf));
const nodes = await engine.read(
  "MATCH (n) RETURN id(n) AS node, labels(n) AS labels, properties(n) AS properties ORDER BY node",
);
const edges = await engine.read(
  "MATCH (a)-[r]->(b) RETURN id(r) AS edge, id(a) AS from, id(b) AS to, type(r) AS type, properties(r) AS properties ORDER BY edge",
);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, [...nodes, ...edges].map((one) => `${JSON.stringify(one)}\n`).join(""), { flag: "wx" });
await engine.close();
rmSync(folder, { recursive: true, force: true });
console.error(`${file}: ${nodes.length} nodes, ${edges.length} edges`);
