import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../src/pipeline/package-root.ts";

/** Who may import whom: of our own folders only those named. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  "src/text": ["schema"],
  "src/language": ["schema", "src/text"],
  "src/extraction": ["schema", "src/text", "src/language"],
  "src/resolution": ["schema", "src/text"],
  "src/graph": ["schema"],
  "src/pipeline": ["schema", "src/text", "src/language", "src/extraction", "src/resolution", "src/graph"],
  "src/store": ["schema", "src/graph"],
  "src/query": ["schema", "src/store"],
  "src/server": ["schema", "src/graph", "src/query"],
  "src/client": ["schema"],
  "src/web": ["schema"],
};

/** Libraries that only one room knows. */
const owned: readonly (readonly [library: RegExp, room: string])[] = [
  [/^onnxruntime/, "src/language"],
  [/^(@grafeo-db|neo4j-driver)/, "src/store"],
  [/^(hono|@hono)/, "src/server"],
  [/^(linkedom|@mozilla\/readability)/, "src/text"],
  [/^commander/, "src/cli"],
  [/^n3$/, "src/graph"],
  [/^@modelcontextprotocol/, "src/server"],
  [/^(sigma|preact|@preact)/, "src/web"],
];

const topLevel =
  /^(?:package(?:-lock)?\.json|tsconfig.*\.json|biome\.json|vitest\.config\.ts|src|schema|data|scripts|test|docs|LICENSE|(?:README|ARCHITECTURE|CHANGELOG)\.md)$/;

const pure = ["schema", "src/text", "src/language", "src/extraction", "src/resolution", "src/graph"];
const impure =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.env\b|\bfetch\(|from "node:(?:fs|net|http|child_process|os)/;

const root = packageRoot();
const files = ["schema", "src"]
  .flatMap((folder) => walk(join(root, folder)))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(join("schema", "generated")));

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function roomOf(file: string): string {
  const [first, second] = relative(root, file).split(/[\\/]/);
  return first === "src" ? `src/${second}` : first!;
}

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1]!,
  );
}

describe("the house", () => {
  test("is there", () => expect(files.length).toBeGreaterThan(100));

  test("lets each room import only the rooms it may", () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      const rooms = allowed[room];
      if (!rooms) return [];
      return (
        importsOf(file)
          .filter((name) => name.startsWith("."))
          .map((name) => roomOf(resolve(dirname(file), name)))
          // What the package exports lists the store and the queries too: it is the one door to all of it.
          .filter(
            (other) =>
              other !== room && !rooms.includes(other) && !file.endsWith(join("pipeline", "index.ts")),
          )
          .map((other) => `${relative(root, file)} imports ${other}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("keeps each library in the room whose job it does", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((name) =>
        owned
          .filter(([library, room]) => library.test(name) && roomOf(file) !== room)
          .map(() => `${relative(root, file)} imports ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("keeps clock, chance, network, disk and environment out of the pure rooms", () => {
    const wrong = files
      .filter((file) => pure.includes(roomOf(file)) && impure.test(readFileSync(file, "utf8")))
      .map((file) => relative(root, file));
    expect(wrong).toEqual([]);
  });

  test.skipIf(!existsSync(join(root, ".git")))("has nothing at its top level but what belongs there", () => {
    const kept = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
    const top = new Set(kept.map((file) => file.split("/")[0]!).filter((name) => !name.startsWith(".")));
    expect([...top].filter((name) => !topLevel.test(name))).toEqual([]);
  });

  test("has no file of more than 250 lines", () => {
    const long = files
      .filter((file) => readFileSync(file, "utf8").split("\n").length > 250)
      .map((file) => relative(root, file));
    expect(long).toEqual([]);
  });
});
