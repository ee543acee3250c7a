import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { dumpOf } from "../graph/whole.ts";
import { manyExtractions } from "../store/blow-up.ts";
import { run, temporary } from "./run.ts";

const folder = temporary();
const at = (...path: string[]): string => join(folder, ...path);
const [rally, herald, note] = sampleExtractions as [Extraction, Extraction, Extraction];
const lines = (all: readonly unknown[]): string =>
  all.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n");

test("what cannot be loaded is set aside with its reason and place, the rest is loaded, and once mended it is loaded too", async () => {
  const [mine, anothers] = [`"${herald.events[0]!.id}"`, `"${rally.events[0]!.id}"`];
  const thief = JSON.stringify(herald).replaceAll(mine, anothers);
  const lying = { ...note, mentions: [{ ...note.mentions[0]!, text: "nobody" }] };
  writeFileSync(at("bad.jsonl"), lines([rally, "{not json", lying, thief, { contract: 1 }]));
  const ran = await run(["load", at("bad.jsonl"), "--store", at("store")]);
  expect(ran.code, ran.err).toBe(3);
  const [file] = /\S+refused\.jsonl/.exec(ran.err)!;
  expect(file).toBe(at("store", "refused.jsonl"));
  expect(ran.err).toContain(`run “dateline load --store ${at("store")} ${file}”`);
  expect(ran.err.match(/^refused /gm)).toHaveLength(4);
  expect(ran.err).toContain(`${at("bad.jsonl")}:2`);
  const aside = readFileSync(file!, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(aside.map((one) => one.refused.from ?? one.refused.ref)).toEqual(
    expect.arrayContaining([`${at("bad.jsonl")}:2`, `${at("bad.jsonl")}:3`, herald.article.ref]),
  );
  expect((await run(["dump", "--store", at("store")])).out).toBe(`${dumpOf([rally]).join("\n")}\n`);

  const mended = aside.flatMap((one) => {
    if (one.share) return [{ ...one, share: mendedShare(one.share, rally.events[0]!.id) }];
    if (one.refused.from.endsWith(":3")) return [{ ...one, line: JSON.stringify(note) }];
    return [];
  });
  writeFileSync(at("mended.jsonl"), lines(mended));
  const again = await run(["load", at("mended.jsonl"), "--store", at("store")]);
  expect(again.code, again.err).toBe(0);
  expect(again.out).toContain("2 articles written");
  expect((await run(["check", "--store", at("store")])).code).toBe(0);
  expect((await run(["load", at("mended.jsonl"), "--store", at("store")])).out).toContain(
    "0 articles written, 2 unchanged",
  );
  const third = await run(["load", at("bad.jsonl"), "--store", at("store")]);
  expect(third.err).toContain(at("store", "refused-2.jsonl"));
});

test("what was set aside and is loaded again as it was is set aside as it was, with where it came from first", async () => {
  const lying = { ...note, mentions: [{ ...note.mentions[0]!, text: "nobody" }] };
  const share = { share: { article: 1 }, refused: { reason: "of a test", ref: "r" } };
  writeFileSync(
    at("first.jsonl"),
    lines([rally, "{not json", lying, { extraction: lying, refused: {} }, share]),
  );
  const read = (file: string) =>
    readFileSync(at(file), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  let file = "first.jsonl";
  for (const next of ["aside-1.jsonl", "aside-2.jsonl", "aside-3.jsonl"]) {
    const ran = await run(["load", at(file), "--store", at("again"), "--refused", at(next)]);
    expect(ran.code, ran.err).toBe(next === "aside-1.jsonl" ? 3 : 1);
    expect(ran.err).toContain(`refused ${at(file)}:`);
    file = next;
  }
  expect(readFileSync(at("aside-3.jsonl"), "utf8")).toBe(readFileSync(at("aside-1.jsonl"), "utf8"));
  const [broken, lied, extraction, shared] = read("aside-3.jsonl");
  expect(broken).toMatchObject({ line: "{not json", refused: { from: `${at("first.jsonl")}:2` } });
  expect(JSON.parse(lied.line)).toEqual(lying);
  expect(extraction.extraction).toEqual(lying);
  expect(shared).toMatchObject({ share: share.share, refused: { from: `${at("first.jsonl")}:5` } });

  // As an earlier version nested it.
  writeFileSync(
    at("nested.jsonl"),
    lines([{ refused: { from: "aside-1.jsonl:1" }, line: JSON.stringify(broken) }]),
  );
  await run(["load", at("nested.jsonl"), "--store", at("again"), "--refused", at("aside-4.jsonl")]);
  expect(read("aside-4.jsonl")).toEqual([broken]);
});

test("where nothing can be set aside the rest is loaded all the same, and what is told to be the file is looked at first", async () => {
  writeFileSync(at("mixed.jsonl"), lines([rally, "{not json", "[]", herald]));
  symlinkSync(at("nowhere", "refused"), at("dangling.jsonl")); // it is not there, and cannot be made
  const ran = await run([
    "load",
    at("mixed.jsonl"),
    "--store",
    at("lost"),
    "--refused",
    at("dangling.jsonl"),
  ]);
  expect(ran.code, ran.err).toBe(3);
  expect(ran.out).toContain("2 articles written");
  expect(ran.err.match(/^refused .*mixed\.jsonl:[23]: /gm)).toHaveLength(2);
  expect(
    ran.err.match(/dangling\.jsonl cannot be written: something of that name is there; name a file/g),
  ).toHaveLength(1);
  expect(ran.err).toContain("2 refused and not set aside: name a file that can be written with --refused");
  expect(ran.err).not.toContain("set aside in");
  const none = await run([
    "load",
    at("mixed.jsonl"),
    "--store",
    at("none"),
    "--refused",
    at("no", "file.jsonl"),
  ]);
  expect(none).toMatchObject({ code: 2, out: "" });
  expect(none.err).toBe(`dateline: --refused ${at("no", "file.jsonl")}: there is no such folder\n`);
  expect(existsSync(at("none"))).toBe(false);
});

test("a dump is loaded by way of the disk into the same dump, and one that is not whole leaves the store as it was", async () => {
  const extractions = [...sampleExtractions, ...manyExtractions(60)];
  const dump = dumpOf(extractions);
  writeFileSync(at("dump.jsonl"), dump.join("\n"));
  const ran = await run(["load", at("dump.jsonl"), "--store", at("whole")]);
  expect(ran.code, ran.err).toBe(0);
  expect((await run(["dump", "--store", at("whole")])).out).toBe(`${dump.join("\n")}\n`);
  const broken = dump.filter((line) => !line.includes(`"node":"${rally.article.id}"`));
  const changed = dump.map((line, index) =>
    index === dump.length - 1 ? line.replace("quote", "quota") : line,
  );
  for (const wrong of [broken, changed]) {
    writeFileSync(at("wrong.jsonl"), wrong.join("\n"));
    const refused = await run(["load", at("wrong.jsonl"), "--store", at("untouched")]);
    expect(refused.code).toBe(1);
    expect((await run(["dump", "--store", at("untouched")])).out).toBe("");
  }
  const checked = await run(["check", "--store", at("untouched")]);
  expect([checked.code, checked.out]).toEqual([0, `${at("untouched")}: nothing was stored there yet\n`]);
});

test("writers are counted in whole numbers", async () => {
  const ran = await run(["load", at("dump.jsonl"), "--store", at("x"), "--writers", "many"]);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain("--writers: a number of writers from 1 to 999");
});

/** The share without the node that was another's, and without what hung on it. */
function mendedShare(
  share: { nodes: { node: string }[]; edges: { from: string; to: string }[] },
  id: string,
) {
  return {
    ...share,
    nodes: share.nodes.filter((one) => one.node !== id),
    edges: share.edges.filter((one) => one.from !== id && one.to !== id),
  };
}

test("a byte order mark before a dump or extractions is none of their words, and an article is told to be one", async () => {
  writeFileSync(at("marked.jsonl"), `\ufeff${lines([rally, { id: "x", text: "She left Rome." }])}`);
  const ran = await run(["load", at("marked.jsonl"), "--store", at("marked")]);
  expect([ran.code, ran.out]).toEqual([3, expect.stringContaining("1 article written")]);
  expect(ran.err).toContain("marked.jsonl:2: is an article, no extraction");
  writeFileSync(at("marked-dump.jsonl"), `\ufeff${dumpOf([rally]).join("\n")}`);
  const dumped = await run(["load", at("marked-dump.jsonl"), "--store", at("marked")]);
  expect([dumped.code, dumped.out]).toEqual([0, expect.stringContaining("0 articles written, 1 unchanged")]);
});
