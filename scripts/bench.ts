import { exportsBench } from "./bench/exports.ts";
import { extractionBench } from "./bench/extraction.ts";
import { pagesBench } from "./bench/pages.ts";
import { queriesBench } from "./bench/queries.ts";
import { serviceBench } from "./bench/service.ts";
import { startBench } from "./bench/start.ts";
import { storeBench } from "./bench/store.ts";
import { webBench } from "./bench/web.ts";

/** Measures, in medians of several runs: `npm run bench -- [extraction|store|start|web|queries|pages|service|exports]`; without a word, all but those on a large graph. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  start: startBench,
  extraction: extractionBench,
  store: storeBench,
  web: webBench,
  queries: queriesBench,
  service: serviceBench,
  pages: pagesBench,
  exports: exportsBench,
};
const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
// After these come the names of those that are wanted.
const wanted = ["queries", "pages", "service", "exports"].includes(words[0]!) ? [words[0]!] : words;
for (const name of wanted.length > 0 ? wanted : ["start", "extraction", "store", "web"]) {
  const bench = benches[name];
  if (!bench) {
    console.error(`unknown bench “${name}”: expected one of ${Object.keys(benches).join(", ")}`);
    process.exitCode = 2;
  } else await bench();
}
