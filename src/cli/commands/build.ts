import { join } from "node:path";
import type { Subgraph } from "../../graph/subgraph.ts";
import { packageRoot } from "../../pipeline/package-root.ts";
import { undecidedVersions } from "../../query/versions.ts";
import type { GraphStore, LoadCounts } from "../../store/graph-store.ts";
import type { Configuration } from "../configuration.ts";
import { extractions, type Tally, tellingsIn } from "../extraction-stream.ts";
import { findFiles } from "../files.ts";
import { articlesIn, note, print } from "../output.ts";
import { type SetAside, setAside } from "../set-aside.ts";
import { withStore } from "../stores.ts";
import { storable, storing } from "../storing.ts";
import { outcome } from "./extract.ts";

interface Found {
  entities: Set<string>;
  events: number;
  statements: number;
  figures: number;
  disagreements: number;
}

/** The main job: reads articles, extracts, checks, stores, and prints a summary. Gives the exit code. */
export async function build(
  configuration: Configuration,
  paths: readonly string[],
  refused?: string,
): Promise<number> {
  const given = paths.length > 0 ? paths : [join(packageRoot(), "data", "article.txt")];
  await findFiles(given);
  const tally: Tally = { articles: 0, refused: 0 };
  const found: Found = { entities: new Set(), events: 0, statements: 0, figures: 0, disagreements: 0 };
  const aside = setAside(configuration, refused);
  const counts = await withStore(configuration, "write", (store) =>
    load(store, configuration, given, tally, found, aside),
  );
  aside.end();
  tally.refused += aside.count;
  await print(summary(configuration, tally, found, counts));
  return outcome(tally);
}

async function load(
  store: GraphStore,
  configuration: Configuration,
  paths: readonly string[],
  tally: Tally,
  found: Found,
  aside: SetAside,
): Promise<LoadCounts> {
  const articles = new Set<string>();
  async function* subgraphs(): AsyncGenerator<Subgraph> {
    const tellings = await tellingsIn(paths);
    for await (const extraction of extractions(configuration, paths, tally, tellings)) {
      for (const entity of extraction.entities) found.entities.add(entity.id);
      found.events += extraction.events.length;
      found.statements += extraction.statements.length;
      found.figures += extraction.figures.length;
      found.disagreements += extraction.disagreements.length;
      articles.add(extraction.article.id);
      const subgraph = storable(extraction, aside);
      if (subgraph) yield subgraph;
    }
  }
  const counts = await store.load(subgraphs(), storing(configuration, aside));
  for (const [one, other] of counts.written > 0 ? await undecidedVersions(store, articles) : [])
    note(
      `${one} and ${other} are versions of one article, and no date tells which stands: both count. Give the newer a later date, or take the older away by dateline remove`,
    );
  return counts;
}

function summary({ store }: Configuration, tally: Tally, found: Found, counts: LoadCounts): string {
  const rows = [
    ["articles", tally.articles],
    ["entities", found.entities.size],
    ["events", found.events],
    ["statements", found.statements],
    ["figures", found.figures],
    ["disagreements", found.disagreements],
    ["refusals", tally.refused],
  ] as const;
  const changed =
    counts.nodesCreated + counts.edgesCreated + counts.nodesRemoved + counts.edgesRemoved > 0 ||
    counts.written > 0;
  const what = changed
    ? `${articlesIn(counts.written)} written: ${counts.nodesCreated} nodes and ${counts.edgesCreated} relationships created, ${counts.nodesRemoved} and ${counts.edgesRemoved} removed`
    : "nothing changed";
  return `${rows.map(([name, count]) => `${name.padEnd(14)}${String(count).padStart(6)}`).join("\n")}\n${what} in ${store}\n`;
}
