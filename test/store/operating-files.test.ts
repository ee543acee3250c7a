import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { edgeProperties, edgeTypes, entityTypes, nodeTypes } from "../../schema/index.ts";
import { readConfiguration } from "../../src/cli/configuration.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";

const folder = join(packageRoot(), "docs", "operating");
const read = (name: string) => readFileSync(join(folder, name), "utf8");

const entity = nodeTypes.find((row) => row.label === "Entity")!;
const nodes = new Map<string, readonly string[]>([
  ...nodeTypes.map((row) => [row.label, Object.keys(row.properties)] as const),
  ...entityTypes.map((row) => [row.type, Object.keys(entity.properties)] as const),
]);
const edges = new Map<string, readonly string[]>(
  edgeTypes.map((row) => [row.type, ["id", ...Object.keys(edgeProperties(row))]] as const),
);

/** What Neo4j Browser takes in a rule of a style. */
const declarations: Readonly<Record<string, RegExp>> = {
  diameter: /^\d+px$/,
  color: /^#[0-9a-f]{6}$/,
  "border-color": /^#[0-9a-f]{6}$/,
  "border-width": /^\d+px$/,
  "text-color-internal": /^#[0-9a-f]{6}$/,
  "text-color-external": /^#[0-9a-f]{6}$/,
  "font-size": /^\d+px$/,
  "shaft-width": /^\d+px$/,
  padding: /^\d+px$/,
  caption: /^"(<type>|\{\w+\})"$/,
};

interface Perspective {
  readonly categories: readonly {
    readonly labels: readonly string[];
    readonly color: string;
    readonly properties: readonly { readonly name: string }[];
    readonly captionKeys?: readonly string[];
  }[];
  readonly relationshipTypes: readonly {
    readonly id: string;
    readonly properties: readonly { readonly propertyKey: string; readonly type: string }[];
  }[];
  readonly templates: readonly {
    readonly cypher: string;
    readonly params: readonly { readonly suggestionLabel?: string; readonly suggestionProp?: string }[];
  }[];
}

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly image?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

/** Lines of neo4j.conf, a key with its value. */
function settingsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}

/** The same as the image reads them from its environment: two low lines are one, one is a full stop. */
function settingsOf(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name.replace(/^NEO4J_/, "").replace(/__|_/g, (low) => (low === "__" ? "_" : ".")),
      value,
    ]),
  );
}

describe("what operators are given", () => {
  test("styles in the Browser's own words only what the schema has, by captions that it has", () => {
    const style = read("browser-style.grass");
    const rule = /(node|relationship)(?:\.(\w+))? \{\n((?: {2}[^\n]+\n)+)\}\n/y;
    const styled: string[] = [];
    for (let at = 0; at < style.length; at = rule.lastIndex) {
      rule.lastIndex = at;
      const [, kind, name, body] = rule.exec(style) ?? expect.fail(`no rule at: ${style.slice(at, at + 80)}`);
      const known = name === undefined ? undefined : (kind === "node" ? nodes : edges).get(name);
      if (name !== undefined) expect(known, `${kind}.${name}`).toBeDefined();
      styled.push(name ?? kind!);
      for (const line of body!.trimEnd().split("\n")) {
        const [, property, value] = /^ {2}([a-z-]+): (.+);$/.exec(line) ?? expect.fail(line);
        expect(value, `${kind}.${name} ${property}`).toMatch(declarations[property!] ?? /^no such property$/);
        const caption = /^"\{(\w+)\}"$/.exec(value!)?.[1];
        if (property === "caption" && caption !== undefined) expect(known).toContain(caption);
      }
    }
    expect([...styled].sort()).toEqual(["node", "relationship", ...nodes.keys(), ...edges.keys()].sort());
    // Of a thing with two labels what is said last holds.
    for (const { type } of entityTypes)
      expect(styled.indexOf(type)).toBeGreaterThan(styled.indexOf("Entity"));
  });

  test("shows in Bloom only labels, relationships and properties of the schema", () => {
    const { categories, relationshipTypes, templates } = JSON.parse(
      read("bloom-perspective.json"),
    ) as Perspective;
    // What has no category is not shown at all; of a thing that has two the first holds.
    const shown = categories.flatMap((one) => one.labels);
    expect([...shown].sort()).toEqual([...nodes.keys()].sort());
    for (const { type } of entityTypes) expect(shown.indexOf(type)).toBeLessThan(shown.indexOf("Entity"));
    for (const { labels, color, properties, captionKeys = [] } of categories) {
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
      for (const label of labels) {
        const known = nodes.get(label) ?? expect.fail(`no label ${label}`);
        for (const name of [...properties.map((one) => one.name), ...captionKeys])
          expect(known, label).toContain(name);
      }
    }
    expect(relationshipTypes.map((one) => one.id).sort()).toEqual([...edges.keys()].sort());
    for (const { id, properties } of relationshipTypes)
      for (const { propertyKey, type } of properties) {
        expect(type).toBe(id);
        expect(edges.get(id), id).toContain(propertyKey);
      }
    for (const { cypher, params } of templates) {
      const named = [...cypher.matchAll(/[([]\w*:([\w|]+)/g)].flatMap((match) => match[1]!.split("|"));
      for (const name of named) expect(nodes.has(name) || edges.has(name), name).toBe(true);
      for (const { suggestionLabel, suggestionProp } of params)
        if (suggestionLabel) expect(nodes.get(suggestionLabel)).toContain(suggestionProp);
    }
  });

  test("composes services whose parts are all there, reached from this machine alone", () => {
    const { services, volumes } = parse(read("compose.yaml")) as {
      readonly services: Readonly<Record<string, Service>>;
      readonly volumes: Readonly<Record<string, unknown>>;
    };
    for (const [name, service] of Object.entries(services)) {
      expect([service.image, service.build].filter(Boolean), name).toHaveLength(1);
      if (service.build) {
        const context = resolve(folder, service.build.context);
        expect(existsSync(join(context, service.build.dockerfile))).toBe(true);
        expect(context).toBe(packageRoot());
      }
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {}))
        expect(condition === "service_healthy" && services[other]?.healthcheck, other).toBeTruthy();
      for (const volume of service.volumes ?? []) {
        const [from] = volume.split(":") as [string];
        if (!from.startsWith(".")) expect(volumes).toHaveProperty(from);
      }
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    }
    expect(settingsOf(services.neo4j!.environment)).toMatchObject(settingsIn(read("neo4j.conf")));
    const last = read("Dockerfile").split("\nFROM ").at(-1)!;
    const [, folderOfRuns] = /^WORKDIR (\S+)\nUSER node$/m.exec(last)!;
    expect(last).toContain(`RUN mkdir ${folderOfRuns} && chown node:node ${folderOfRuns}\n`);
    expect(services.dateline!.volumes!.map((one) => one.split(":")[1])).toContain(folderOfRuns);
    expect(services.dateline!.ports![0]!.split(":").at(-1)).toBe(/^EXPOSE (\d+)$/m.exec(last)![1]);
    const configuration = readConfiguration(
      {},
      { ...services.dateline!.environment, NEO4J_PASSWORD: "secret" },
    );
    expect(configuration).toMatchObject({
      store: "neo4j://neo4j:7687",
      neo4j: { username: "neo4j", password: "secret", patience: { start: 180_000 } },
    });
    const lines = (name: string) => readFileSync(join(packageRoot(), name), "utf8").trim().split("\n");
    const isMadeHere = lines(".gitignore").map((one) => one.replace(/\/$/, ""));
    const left = lines(".dockerignore").map((one) => one.replace("**/", ""));
    expect(left).toEqual(expect.arrayContaining([...isMadeHere, ".git"]));
    const copied = read("Dockerfile").matchAll(/^COPY (?!--from)(.+) \S+$/gm);
    for (const [, sources] of copied)
      for (const source of sources!.split(" "))
        expect(existsSync(resolve(dirname(folder), "..", source)), source).toBe(true);
  });
});
