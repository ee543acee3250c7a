import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { browserFolder, bundled } from "../src/cli/browser-code.ts";
import { packageRoot } from "../src/pipeline/package-root.ts";

/** Bundles the command line, the library and the browser's code for publishing, and writes the library's types. Packages stay outside: npm installs them. */
const root = packageRoot();
const out = join(root, "dist");
rmSync(out, { recursive: true, force: true });
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};
await build({
  absWorkingDir: root,
  entryPoints: {
    cli: "src/cli/main.ts",
    index: "src/pipeline/index.ts",
    client: "src/client/client.ts",
    "extraction-process": "src/pipeline/processes/extraction-process.ts",
    "reading-process": "src/store/embedded/reading-process.ts",
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: [...Object.keys(dependencies), "esbuild"],
  chunkNames: "chunk-[hash]",
  logLevel: "warning",
});
mkdirSync(join(root, browserFolder));
for (const [name, text] of await bundled()) writeFileSync(join(root, browserFolder, name), text);
chmodSync(join(out, "cli.js"), 0o755);
execFileSync(
  process.execPath,
  [join(root, "node_modules", "typescript", "bin", "tsc"), "--project", "tsconfig.types.json"],
  { cwd: root, stdio: "inherit" },
);
