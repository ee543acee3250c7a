import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import { createApp } from "../../src/server/app.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { openStore } from "../../src/store/open-store.ts";
import { type Ran, run, runOn, start, temporary } from "./run.ts";

const folder = temporary();
const at = (...path: string[]): string => join(folder, ...path);
const articles = at("articles");
const march =
  "The mayor of Lima led a march on Friday. She said that the plan will fail. About 300 people came to the square.";
const flood =
  "Floods killed 12 people in Peru on Monday, officials said. The government will send aid to the region.";

beforeAll(() => {
  mkdirSync(join(articles, "sub"), { recursive: true });
  writeFileSync(join(articles, "march.txt"), march);
  writeFileSync(join(articles, "march.meta.yaml"), "source: Test Agency\ndate: 2024-03-02\n");
  writeFileSync(
    join(articles, "sub", "flood.txt"),
    `---\nsource: Other Paper\ndate: 2024-03-05\n---\n${flood}`,
  );
});

const oneLine = (ran: Ran): void => {
  expect(
    ran.err
      .trim()
      .split("\n")
      .filter((line) => !line.startsWith("npm")),
  ).toHaveLength(1);
  expect(ran.err).not.toMatch(/\n\s+at /);
  expect(ran.out).toBe("");
};

describe("build", () => {
  test("reads files and folders, and says what it found", async () => {
    const ran = await run(["build", articles, "--store", at("a")]);
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toMatch(/^articles\s+2$/m);
    expect(ran.out).toMatch(/^refusals\s+0$/m);
  });

  test("changes nothing when it is run again, and says so", async () => {
    const ran = await run(["build", articles, "--store", at("a")]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("nothing changed");
  });

  test("gives the same dump in any order of articles", async () => {
    await run(["build", join(articles, "sub"), "--store", at("b")]);
    await run(["build", join(articles, "march.txt"), "--store", at("b")]);
    const [a, b] = [await run(["dump", "--store", at("a")]), await run(["dump", "--store", at("b")])];
    // A file named by itself and one below a folder have one text and source, and so one article; only its way of being called differs.
    expect(b.out.replaceAll('"sub/flood.txt"', '"flood.txt"')).toBe(
      a.out.replaceAll('"sub/flood.txt"', '"flood.txt"'),
    );
  });

  test("keeps a text that lies there under two names once, says so, and changes nothing in another order", async () => {
    const twice = at("twice");
    mkdirSync(twice, { recursive: true });
    const line = (ref: string, more = {}) => JSON.stringify({ id: ref, text: march, ...more });
    writeFileSync(join(twice, "a.txt"), march);
    writeFileSync(join(twice, "b.jsonl"), `${line("b")}\n${line("c", { date: "2024-03-02" })}\n`);
    const paths = [join(twice, "a.txt"), join(twice, "b.jsonl"), "-"];
    const given = { input: line("d", { date: "2024-03-02" }) };
    const ran = await run(["build", ...paths, "--store", at("once")], given);
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toMatch(/^articles\s+1$/m);
    for (const ref of ["a.txt", "b", "d"]) expect(ran.err).toContain(`${ref} is the article c: `);
    const again = await run(["build", ...paths.reverse(), "--store", at("once")], given);
    expect(again.out).toContain("nothing changed");
  });

  test("reads what links lead to once, and goes on beside a folder and a sidecar that cannot be read", async () => {
    const linked = at("linked");
    mkdirSync(join(linked, "b", "deep"), { recursive: true });
    writeFileSync(join(linked, "b", "flood.txt"), flood);
    symlinkSync(articles, join(linked, "a"));
    symlinkSync("..", join(linked, "b", "deep", "again"));
    symlinkSync(join(linked, "b", "flood.txt"), join(linked, "c.txt"));
    symlinkSync(at("gone.txt"), join(linked, "d.txt"));
    symlinkSync("e", join(linked, "e"));
    writeFileSync(join(linked, "f.txt"), flood);
    mkdirSync(join(linked, "f.meta.yaml"));
    const ran = await run(["extract", linked]);
    const refs = ran.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).article.ref);
    expect(refs).toEqual(["a/march.txt", "a/sub/flood.txt", "b/flood.txt", "c.txt"]);
    expect(ran.err).toContain(`refused ${join(linked, "d.txt")}`);
    expect(ran.err).toContain("f.txt: has a sidecar file that cannot be read (EISDIR)");
    expect(ran.code).toBe(3);
  });

  test("says of a text that it has the tags of a page in it, and takes it unchanged", async () => {
    const text = `<p>${march}</p>`;
    const ran = await run(["extract", "-"], { input: JSON.stringify({ id: "tagged", text }) });
    expect(ran.err).toContain("tagged has HTML tags in its text");
    expect(JSON.parse(ran.out).article.text).toBe(text);
    expect(ran.code).toBe(0);
  });

  test("says of a folder which of its files are of no kind that is read, and reads the rest", async () => {
    const mixed = at("mixed");
    mkdirSync(join(mixed, "scans"), { recursive: true });
    writeFileSync(join(mixed, "march.txt"), march);
    writeFileSync(join(mixed, "march.meta.yaml"), "source: Lima Post\n");
    writeFileSync(join(mixed, "flood.meta.yaml"), "source: Lima Post\n");
    writeFileSync(join(mixed, ".hidden"), "x");
    for (const name of ["b.pdf", "c.jpg", "d.docx", "e.md", "f.xml"])
      writeFileSync(join(mixed, "scans", name), "x");
    const ran = await run(["extract", mixed]);
    const [line] = ran.err.split("\n").filter((one) => one.startsWith("not read"));
    expect(line).toContain(
      `: ${["flood.meta.yaml", "scans/b.pdf", "scans/c.jpg"].map((name) => join(mixed, name)).join(", ")}`,
    );
    expect(line).toMatch(/e\.md, and 1 more$/);
    expect(JSON.parse(ran.out).article).toMatchObject({ ref: "march.txt", source: "Lima Post" });
    expect(ran.code).toBe(0);
  });

  test("of an article that was edited answers by the later version, and says where no date tells which that is", async () => {
    const edited = at("edited");
    mkdirSync(edited);
    const put = (people: number, date: string): void => {
      writeFileSync(join(edited, "march.txt"), march.replace("300", String(people)));
      writeFileSync(join(edited, "march.meta.yaml"), `source: Test Agency\ndate: ${date}\n`);
    };
    const build = () => run(["build", edited, "--store", at("edits")]);
    const values = async (...more: string[]) => {
      const asked = ["query", "figures", ...more, "--format", "json", "--store", at("edits")];
      return JSON.parse((await run(asked)).out).rows.map((row: { value: number }) => row.value);
    };
    put(300, "2024-03-02");
    expect((await build()).err).not.toContain("versions of one article");
    put(400, "2024-03-02");
    expect((await build()).err).toMatch(/^a-\w+ and a-\w+ are versions of one article, .*$/m);
    expect((await values()).sort()).toEqual([300, 400]);
    put(500, "2024-03-04");
    await build();
    expect(await values()).toEqual([500]);
    expect((await values("--versions", "all")).sort()).toEqual([300, 400, 500]);
  });

  test("names each input that it refuses, and builds the rest", async () => {
    const bad = at("bad");
    mkdirSync(join(bad, "empty-folder"), { recursive: true });
    writeFileSync(join(bad, "binary.txt"), Buffer.from([0, 1, 2, 255, 254, 0, 0]));
    writeFileSync(join(bad, "empty.txt"), "");
    writeFileSync(join(bad, "huge.txt"), "The mayor spoke. ".repeat(310_000));
    writeFileSync(
      join(bad, "french.txt"),
      "Le maire de la ville a parlé aux habitants de la région, qui sont venus avec leurs enfants dans les rues.",
    );
    writeFileSync(join(bad, "broken.html"), "<html><head><title>x</title></head><body><<<div");
    writeFileSync(
      join(bad, "lines.jsonl"),
      `${JSON.stringify({ id: "good", text: march })}\n{"id": "none"}\nnot json\n`,
    );
    const ran = await run(["build", bad, join(bad, "empty-folder"), "--store", at("c")]);
    expect(ran.code).toBe(3);
    expect(ran.out).toMatch(/^articles\s+1$/m);
    const refused = ran.err.split("\n").filter((line) => line.startsWith("refused"));
    for (const name of [
      "binary.txt",
      "empty.txt",
      "huge.txt",
      "french.txt",
      "broken.html",
      "lines.jsonl:2",
      "lines.jsonl:3",
      "empty-folder",
    ])
      expect(
        refused.filter((line) => line.includes(name)),
        name,
      ).toHaveLength(1);
  });

  test("fails when nothing is usable, and is used wrongly with a path that is not there", async () => {
    const none = await run(["build", at("bad", "empty.txt"), "--store", at("d")]);
    expect(none.code).toBe(1);
    const missing = await run(["build", at("nowhere"), "--store", at("d")]);
    expect(missing.code).toBe(2);
    oneLine(missing);
  });

  test("that is killed and run again gives the graph of a build that was not", async () => {
    const many = at("many.jsonl");
    writeFileSync(
      many,
      Array.from({ length: 600 }, (_, index) =>
        JSON.stringify({ id: `n${index}`, source: `Paper ${index}`, date: "2024-03-02", text: march }),
      ).join("\n"),
    );
    const child = start(["build", many, "--store", at("killed")]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    expect(child.signalCode).toBe("SIGKILL");
    expect((await run(["build", many, "--store", at("killed")])).code).toBe(0);
    expect((await run(["build", many, "--store", at("whole")])).code).toBe(0);
    expect((await run(["dump", "--store", at("killed")])).out).toBe(
      (await run(["dump", "--store", at("whole")])).out,
    );
    expect((await run(["check", "--store", at("killed")])).code).toBe(0);
  });
});

describe("extract", () => {
  test("prints one JSON line an article, in the order of the input, the same in two processes", async () => {
    const words = ["extract", join(articles, "sub"), join(articles, "march.txt")];
    const [one, two] = await Promise.all([run(words), run(words)]);
    expect(one.code).toBe(0);
    expect(one.out).toBe(two.out);
    const found = one.out
      .trim()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as { contract: number; article: { ref: string; source: string; text: string } },
      );
    expect(found.map((x) => [x.contract, x.article.ref, x.article.source])).toEqual([
      [1, "flood.txt", "Other Paper"],
      [1, "march.txt", "Test Agency"],
    ]);
    expect(found[0]!.article.text).toBe(flood);
  });

  test("reads standard input: JSON Lines if it begins with a brace, else text", async () => {
    const lines = await run(["extract", "-"], {
      input: `${JSON.stringify({ text: march })}\n${JSON.stringify({ id: "two", text: flood })}\n`,
    });
    expect(
      lines.out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { article: { ref: string } }).article.ref),
    ).toEqual(["-#1", "two"]);
    const text = await run(["extract", "-", "--format", "json"], { input: march });
    expect((JSON.parse(text.out) as { article: { text: string } }[])[0]!.article.text).toBe(march);
  });
});

describe("query", () => {
  test("answers in four formats, with the words and who says them", async () => {
    const json = await run(["query", "who-said-what", "--store", at("a"), "--format", "json"]);
    const answer = JSON.parse(json.out) as {
      query: string;
      rows: { quote: string; article: string; voice: string }[];
      truncated: boolean;
    };
    expect(answer.query).toBe("who-said-what");
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(Object.keys(answer.rows[0]!).slice(-6)).toEqual([
      "article",
      "start",
      "end",
      "quote",
      "voice",
      "statement",
    ]);
    const ndjson = await run(["query", "who-said-what", "--store", at("a"), "--format", "ndjson"]);
    expect(ndjson.out.trim().split("\n")).toHaveLength(answer.rows.length);
    expect((await run(["query", "who-said-what", "--store", at("a"), "--format", "csv"])).out).toMatch(
      /^who,cue,kind/,
    );
    expect(
      (await run(["query", "announced", "--place", "Nowhere at all", "--store", at("a"), "--format", "json"]))
        .code,
    ).toBe(0);
  });

  test.each([
    ["an unknown query", ["query", "nope"]],
    ["an unknown parameter", ["query", "announced", "--colour", "red"]],
    ["a parameter that is missing", ["query", "events-of"]],
    ["a malformed date", ["query", "timeline", "--from", "soon"]],
    ["an unknown command", ["dance"]],
    ["help about an unknown command", ["help", "dance"]],
    ["a parameter that is given twice", ["query", "figures", "--about", "a", "--about=b"]],
    ["a limit that is none", ["query", "figures", "--limit", "0"]],
    ["a store of another kind", ["build", "--store", "http://127.0.0.1/graph"]],
    ["a store without a name", ["check", "--store", ""]],
    ["an unknown option", ["build", "--fast"]],
    ["an unknown format", ["export", "--format", "pdf"]],
    ["a token that no header can carry", ["serve", "--token", "a b"]],
  ])("ends with 2 and one clear line for %s", async (_what, words) => {
    const alone = ["dance", "help"].includes(words[0]!) || words.includes("--store");
    // Nothing is there to be asked: what is asked wrongly is told first.
    const ran = await run([...words, ...(alone ? [] : ["--store", at("nothing")])]);
    expect(ran.code).toBe(2);
    oneLine(ran);
  });

  test("of a store that is not there fails with what to do", async () => {
    const ran = await run(["query", "announced"], { environment: { DATELINE_STORE: at("nothing") } });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("build");
  });

  test.each(["remove", "rebuild", "migrate"])("%s makes no store where none is", async (command) => {
    const words = command === "remove" ? ["a.txt"] : [];
    const ran = await run([command, ...words, "--store", at("nothing")]);
    expect(ran.code).toBe(1);
    oneLine(ran);
    expect(existsSync(at("nothing"))).toBe(false);
  });

  test("says in one line that what it writes to is full", async () => {
    const ran = await runOn(["queries"], { output: "/dev/full" });
    expect(ran).toEqual({
      code: 1,
      err: "dateline: standard output cannot be written: the disk is full\n",
    });
  });
});

describe("a question without rows", () => {
  test("is told how to ask on, beside the data", async () => {
    await run(["build", join(articles, "march.txt"), "--store", at("asked")]);
    const none = await run(["query", "who-said-what", "--who", "nobody", "--store", at("asked")]);
    expect([none.code, none.out]).toEqual([0, ""]);
    expect(none.err).toMatch(/^0 rows$/m);
    expect(none.err).toContain("query search --text");
    const some = await run(["query", "what-happened", "--store", at("asked")]);
    expect(some.err).not.toContain("query search --text");
  });
});

describe("a graph", () => {
  test("whose dump has something else before it is refused once, not line by line", async () => {
    const dump = (await run(["dump", "--store", at("a")])).out;
    writeFileSync(at("headed.jsonl"), `\n> dateline@0.1.0 dateline\n> dateline dump\n\n${dump}`);
    const refused = await run(["load", at("headed.jsonl"), "--store", at("headed")]);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain(`${at("headed.jsonl")}:5 is a line of a dump, which has something else`);
    expect(refused.err.split("\n").length).toBeLessThan(6);
  });

  test("is the same after dump and load, after rebuild, and without an article once it is removed", async () => {
    const before = (await run(["dump", "--store", at("a")])).out;
    writeFileSync(at("dump.jsonl"), before);
    expect((await run(["load", at("dump.jsonl"), "--store", at("loaded")])).code).toBe(0);
    expect((await run(["dump", "--store", at("loaded")])).out).toBe(before);
    expect((await run(["rebuild", "--store", at("loaded")])).code).toBe(0);
    expect((await run(["dump", "--store", at("loaded")])).out).toBe(before);
    const mistaken = await run(["remove", "elsewhere/march.txt", "--store", at("loaded")]);
    expect([mistaken.code, mistaken.err]).toEqual([1, expect.stringContaining("is it march.txt?")]);
    expect((await run(["remove", "march.txt", "--store", at("loaded")])).code).toBe(0);
    await run(["build", join(articles, "sub"), "--store", at("only")]);
    expect(
      (await run(["dump", "--store", at("loaded")])).out.replaceAll('"sub/flood.txt"', '"flood.txt"'),
    ).toBe((await run(["dump", "--store", at("only")])).out);
    expect((await run(["remove", "march.txt", "--store", at("loaded")])).code).toBe(1);
  });

  test("is mended by removing or building again an article whose own node somebody deleted", async () => {
    const store = at("deleted");
    await run(["build", articles, "--store", store]);
    const before = (await run(["dump", "--store", store])).out;
    const engine = await openEmbedded(store);
    const [{ id }] = (await engine.read("MATCH (a:Article {ref: 'march.txt'}) RETURN a.id AS id")) as [
      { id: string },
    ];
    const lose = "MATCH (a:Article {id: $id}) DETACH DELETE a";
    await engine.write(({ run }) => run(lose, { id }));
    await engine.close();
    const found = await run(["check", "--store", store]);
    expect([found.code, found.err]).toEqual([
      1,
      expect.stringContaining(`dateline remove --store ${store}”, then`),
    ]);
    expect(found.err).toContain(id);
    const removed = await run(["remove", id, "--store", store]);
    expect([removed.code, removed.err]).toEqual([0, expect.stringContaining("not there itself")]);
    expect((await run(["check", "--store", store])).code).toBe(0);
    expect((await run(["remove", id, "--store", store])).code).toBe(1);
    await run(["build", articles, "--store", store]);
    expect((await run(["dump", "--store", store])).out).toBe(before);
  });

  test("is loaded from extractions too", async () => {
    writeFileSync(at("found.jsonl"), (await run(["extract", articles])).out);
    expect((await run(["load", at("found.jsonl"), "--store", at("found")])).code).toBe(0);
    expect((await run(["dump", "--store", at("found")])).out).toBe(
      (await run(["dump", "--store", at("a")])).out,
    );
  });

  test("is checked and exported", async () => {
    expect((await run(["check", "--store", at("a")])).code).toBe(0);
    expect(JSON.parse((await run(["export", "--format", "json", "--store", at("a")])).out)).toHaveProperty(
      "nodes",
    );
    expect((await run(["export", "--format", "cypher", "--store", at("a")])).out).toContain("MERGE");
    expect((await run(["export", "--format", "csv", "--out", at("csv"), "--store", at("a")])).code).toBe(0);
    const map = await run(["export", "--format", "geojson", "--out", at("map.geojson"), "--store", at("a")]);
    const { features } = JSON.parse(readFileSync(at("map.geojson"), "utf8")) as {
      features: { properties: { kind: string } }[];
    };
    const told = features.filter(({ properties }) => properties.kind === "happening").length;
    expect(map.err).toContain(`${features.length - told} places and ${told} happenings there in `);
    for (const [format, said] of [
      ["svg", /^\d+ of \d+ things in /m],
      ["html", /^\d+ entities, events and statements from \d+ articles? in /m],
      ["json", /^\d+ nodes and \d+ relationships in /m],
    ] as const)
      expect((await run(["export", "--format", format, "--out", at("out"), "--store", at("a")])).err).toMatch(
        said,
      );
    expect(readFileSync(at("csv", "nodes.csv"), "utf8")).toMatch(/^id,labels/);
    const file = at("graph.gexf");
    expect((await run(["export", "--format", "gexf", "--out", file, "--store", at("a")])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(
      (await run(["export", "--format", "gexf", "--store", at("a")])).out,
    );
  });
});

describe("an export", () => {
  test("of a part is the same as the service’s, byte for byte", async () => {
    const store = await openStore(at("a"), { readOnly: true });
    const queries = await loadQueries(join(packageRoot(), "schema", "queries"));
    const app = createApp({ store, queries });
    const base = "http://localhost:7070";
    try {
      for (const [format, words, search] of [
        ["turtle", ["--entity", "Lima"], "entity=Lima"],
        ["json", ["--query", "who-said-what", "--who", "mayor"], "query=who-said-what&who=mayor"],
        ["html", ["--explore", "show=statement"], "explore=show%3Dstatement"],
      ] as const) {
        const asked = ["--format", format, "--base", base, "--store", at("a"), ...words];
        const { out, code } = await run(["export", ...asked]);
        const served = await app.request(`${base}/export/${format}?${search}`);
        expect([code, out.length > 100]).toEqual([0, true]);
        expect(out).toBe(await served.text());
      }
    } finally {
      await store.close();
    }
  });

  test.each([
    ["an unknown option", ["--entiti", "x"], 2, /--entiti/],
    ["a part of two kinds", ["--entity", "x", "--event", "y"], 2, /not several/],
    ["what is not there", ["--entity", "Nobody At All"], 1, /there is no entity/],
    ["a wrong condition", ["--explore", "colour=red"], 2, /colour/],
  ])("of %s is refused in one line", async (_what, words, code, said) => {
    const ran = await run(["export", "--format", "json", ...words, "--store", at("a")]);
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(said)]);
    oneLine(ran);
  });

  test.each([
    ["a folder that is not there", ["--format", "json", "--out", at("nowhere", "x")], 1, /no such folder/],
    ["a folder that is not empty", ["--format", "csv", "--out", articles], 1, /is not empty/],
    ["a file for several files", ["--format", "csv", "--out", at("articles", "march.txt")], 1, /is a file/],
    ["no folder for several files", ["--format", "csv"], 2, /--out/],
    ["an address that is none", ["--format", "json", "--base", "here"], 2, /--base/],
  ])("into %s says so in one line and leaves nothing", async (_where, words, code, said) => {
    const ran = await run(["export", ...(words as string[]), "--store", at("a")]);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(said as RegExp);
    oneLine(ran);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("serve", () => {
  test("says its address, answers for the folder it holds, refuses writers, and stops cleanly", async () => {
    const child = start(["serve", "--store", at("a"), "--port", "0"]);
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString("utf8")));
      child.once("close", () => reject(new Error("the service ended")));
    });
    const url = /http:\/\/\S+/.exec(line)![0];
    expect(line.trim().split("\n")).toHaveLength(1);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: "ok", articles: 2 });
    const through = await run(["query", "who-said-what", "--store", at("a"), "--format", "json"]);
    expect(through.code, through.err).toBe(0);
    expect((JSON.parse(through.out) as { rows: unknown[] }).rows.length).toBeGreaterThan(0);
    expect((await run(["dump", "--store", at("a")])).out).toBe(
      (await run(["dump", "--store", at("b")])).out.replaceAll('"flood.txt"', '"sub/flood.txt"'),
    );
    const writing = await run(["build", articles, "--store", at("a")]);
    expect(writing.code).toBe(1);
    oneLine(writing);
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
    version: string;
  };
  expect((await run(["--version"])).out.trim()).toBe(version);
});
