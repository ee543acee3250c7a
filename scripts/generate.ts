import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../src/pipeline/package-root.ts";
import { qualityFiles } from "./evaluate/report/quality-files.ts";
import { generatedFiles } from "./generated-files.ts";

/** Everything that follows from the schema, and the page of quality, which follows from the last committed result. */
const result = readFileSync(join(packageRoot(), "docs", "quality.json"), "utf8");
for (const [path, content] of [...generatedFiles(), ...qualityFiles(result)]) {
  const target = join(packageRoot(), path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.error(path);
}
