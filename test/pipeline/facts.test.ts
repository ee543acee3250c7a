import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { type Finding, holdAgainstFacts } from "../seed/facts.ts";

describe("the first article, held against every fact it states", () => {
  let extraction: Extraction;
  let findings: readonly Finding[];
  beforeAll(async () => {
    const text = readFileSync(join(packageRoot(), "data", "article.txt"), "utf8");
    extraction = await extract(
      {
        ref: "article.txt",
        text,
        source: "Prensa Latina",
        published: { value: "2024-03-02", precision: "day" },
      },
      await openResources(),
    );
    findings = holdAgainstFacts(extraction);
  });
  const missing = (...kinds: readonly string[]): readonly string[] =>
    findings
      .filter((one) => !one.found && kinds.includes(one.kind))
      .map((one) => `${one.kind}: ${one.fact} (${one.why})`);

  test("has every entity in one piece and none merged with another", () =>
    expect(missing("entities", "descriptions")).toEqual([]));
  test("has every statement with its speaker, cue, kind, occasion and medium", () =>
    expect(missing("statements", "statement kinds", "occasions", "media", "about")).toEqual([]));
  test("has every figure with its bound and voice, and both disagreements", () =>
    expect(missing("figures", "disagreements")).toEqual([]));
  test("has every event with its participants, roles, places, times and voices", () =>
    expect(
      missing(
        "events",
        "participants",
        "places",
        "times",
        "factuality",
        "voices",
        "purposes",
        "slogans",
        "demands",
      ),
    ).toEqual([]));
  test("has every office and all geography", () => expect(missing("offices", "geography")).toEqual([]));

  test("slices every span to its own words", () => {
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (value !== null && typeof value === "object") {
        const span = value as { start?: unknown; end?: unknown; text?: unknown };
        if (typeof span.start === "number" && typeof span.end === "number" && typeof span.text === "string")
          expect(extraction.article.text.slice(span.start, span.end)).toBe(span.text);
        Object.values(value).forEach(visit);
      }
    };
    const { article: _article, ...found } = extraction;
    visit(found);
  });

  test("reads the same twice", async () => {
    const again = await extract(
      {
        ref: "article.txt",
        text: extraction.article.text,
        source: "Prensa Latina",
        published: { value: "2024-03-02", precision: "day" },
      },
      await openResources(),
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(extraction));
  });

  test("reads as this page says (npm run golden rewrites it)", async () => {
    await expect(summary(extraction)).toMatchFileSnapshot(
      join(packageRoot(), "test", "golden", "article.txt"),
    );
  });
});

/** All of the extraction in plain lines, for a reviewer to read beside the article. */
function summary(x: Extraction): string {
  const name = (id: string | null | undefined): string =>
    x.entities.find((one) => one.id === id)?.name ?? x.events.find((one) => one.id === id)?.name ?? "nobody";
  const voice = (id: string): string =>
    id === "source" ? "" : ` [says ${name(x.statements.find((one) => one.id === id)?.speaker)}]`;
  const flat = (text: string): string => text.replace(/\s+/g, " ");
  const lines = [
    "ENTITIES",
    ...x.entities.map(
      (one) =>
        `${one.type} ${one.name}: ${x.mentions
          .filter((mention) => mention.entity === one.id)
          .map((mention) => flat(mention.text))
          .join(" | ")}`,
    ),
    "",
    "EVENTS",
  ];
  for (const one of x.events) {
    lines.push(
      `${one.type}: ${one.name}, ${one.factuality}${voice(one.voice)}${one.partOf ? `, part of ${name(one.partOf)}` : ""}`,
    );
    one.accounts.forEach((account, index) => {
      lines.push(
        `  “${flat(account.evidence.text)}”${account.time?.value ? ` ${account.time.value}` : ""}${voice(account.voice)}`,
      );
      for (const who of one.participants.filter((other) => other.account === index))
        lines.push(`    ${who.role}: ${who.entity ? name(who.entity) : `“${flat(who.evidence.text)}”`}`);
      for (const where of one.places.filter((other) => other.account === index))
        lines.push(`    ${where.role}: ${name(where.entity)}`);
    });
  }
  lines.push("", "STATEMENTS");
  for (const one of x.statements)
    lines.push(
      `${name(one.speaker)}${one.certainty ? ` (or ${one.alternatives?.map(name).join(", ")})` : ""} ${one.cue?.text ?? "—"} (${one.kind}): ${one.content.map((piece) => `“${flat(piece.text)}”`).join(" … ")}${one.event ? `, at ${name(one.event)}` : ""}${one.medium ? `, on ${name(one.medium)}` : ""}`,
    );
  lines.push(
    "",
    "FIGURES",
    ...x.figures.map(
      (one) =>
        `${one.text} ${one.counts?.text ?? ""}${one.where ? ` in ${name(one.where)}` : ""}${one.event ? ` (${name(one.event)})` : ""}${voice(one.voice)}`,
    ),
  );
  lines.push(
    "",
    "RELATIONS",
    ...x.relations.map((one) =>
      `${name(one.from)} ${one.type} ${one.attributes?.office ?? ""} ${one.to ? name(one.to) : ""} “${flat(one.evidence.text)}”`.replace(
        / +/g,
        " ",
      ),
    ),
  );
  lines.push(
    "",
    "DISAGREEMENTS",
    ...x.disagreements.map((one) => `${one.kind}: ${one.about}. ${one.reason}`),
    "",
  );
  return lines.join("\n");
}
