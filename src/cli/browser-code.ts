import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../pipeline/package-root.ts";
import type { BrowserCode } from "../server/dependencies.ts";

/** Where a build puts the code for the browser. */
export const browserFolder = join("dist", "web");
/** Scripts by the name that their file begins with: the explorer’s, and that of every other page. */
const entries = { explorer: "src/web/main.tsx", reading: "src/web/reading/main.ts" } as const;

/**
 * The explorer's code for the browser: out of the package, where a build left it; from a checkout's sources it is
 * bundled in memory, so that what is served is what lies there. Nothing is downloaded.
 */
export async function browserCode(): Promise<BrowserCode> {
  const folder = join(packageRoot(), browserFolder);
  const fromSources = import.meta.url.endsWith(".ts");
  if (fromSources || !existsSync(folder)) return codeOf(await bundled());
  return codeOf(
    new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const)),
  );
}

/** The bundle's files by name, each with a hash of its content in it: module scripts, the entry and what it loads when needed. */
export async function bundled(): Promise<ReadonlyMap<string, string>> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: packageRoot(),
    entryPoints: { ...entries },
    tsconfig: "src/web/tsconfig.json",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    outdir: browserFolder,
    write: false,
    logLevel: "warning",
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

function codeOf(files: ReadonlyMap<string, string>): BrowserCode {
  const named = (entry: keyof typeof entries): string => {
    const name = [...files.keys()].find((one) => one.startsWith(`${entry}.`));
    if (name === undefined)
      throw new Error(`dateline: ${browserFolder} has no ${entry}: build the package again`);
    return name;
  };
  return { entry: named("explorer"), reading: files.get(named("reading"))!, files, faces: typefaces() };
}

function typefaces(): BrowserCode["faces"] {
  const folder = join(packageRoot(), "data", "fonts");
  const names = readdirSync(folder).filter((name) => name.endsWith(".woff2"));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
