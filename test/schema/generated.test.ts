import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generated-files.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";

test.each([...generatedFiles()])("%s is what the schema says (npm run generate)", (path, content) => {
  expect(readFileSync(join(packageRoot(), path), "utf8")).toBe(content);
});
