import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../src/pipeline/package-root.ts";
import { generatedFiles } from "./generated-files.ts";

for (const [path, content] of generatedFiles()) {
  const target = join(packageRoot(), path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.error(path);
}
