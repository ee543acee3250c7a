import { extractionBench } from "./bench/extraction.ts";
import { startBench } from "./bench/start.ts";
import { storeBench } from "./bench/store.ts";
import { webBench } from "./bench/web.ts";

/** Measures, in medians of several runs: `npm run bench -- [extraction|store|start|web]`; without a word, all of them. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  start: startBench,
  extraction: extractionBench,
  store: storeBench,
  web: webBench,
};
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) {
    console.error(`unknown bench “${name}”: expected one of ${Object.keys(benches).join(", ")}`);
    process.exitCode = 2;
  } else await bench();
}
