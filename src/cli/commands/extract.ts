import type { Extraction } from "../../../schema/index.ts";
import type { Configuration } from "../configuration.ts";
import { extractions, type Tally } from "../extraction-stream.ts";
import { print } from "../output.ts";

export const extractFormats = ["jsonl", "json", "table"] as const;

/** Prints what is found in articles. Gives 1 when nothing was usable, 3 when some inputs were refused. */
export async function extract(
  configuration: Configuration,
  paths: readonly string[],
  format: (typeof extractFormats)[number],
): Promise<number> {
  const tally: Tally = { articles: 0, refused: 0 };
  if (format === "json") await print("[");
  for await (const extraction of extractions(configuration, paths, tally)) {
    if (format === "jsonl") await print(`${JSON.stringify(extraction)}\n`);
    else if (format === "json")
      await print(`${tally.articles > 1 ? ",\n" : "\n"}${JSON.stringify(extraction)}`);
    else await print(table(extraction));
  }
  if (format === "json") await print(tally.articles > 0 ? "\n]\n" : "]\n");
  return outcome(tally);
}

/** The exit code that the inputs leave. */
export function outcome({ articles, refused }: Tally): number {
  if (articles === 0) return 1;
  return refused > 0 ? 3 : 0;
}

/** What is found, for people: one line a fact, with the words it stands in. */
function table(extraction: Extraction): string {
  const names = new Map(extraction.entities.map((one) => [one.id, one.name]));
  const said = new Map(
    extraction.statements.map((one) => [
      one.id,
      names.get(one.speaker ?? "") ?? one.speakerMention?.text ?? "unnamed",
    ]),
  );
  const voice = (id: string): string =>
    id === "source" ? (extraction.article.source ?? "the source") : (said.get(id) ?? "unnamed");
  const lines = [`${extraction.article.ref}  ${extraction.article.title ?? ""}`.trimEnd()];
  const row = (...cells: readonly string[]): void =>
    void lines.push(`  ${cells.map((cell) => cell.replace(/\s+/gu, " ")).join("  ")}`);
  for (const event of extraction.events) {
    const who = event.participants.map(
      (one) => `${one.role}: ${one.entity ? (names.get(one.entity) ?? one.head.text) : one.head.text}`,
    );
    const where = event.places.map((one) => `${one.role}: ${names.get(one.entity) ?? ""}`);
    row(
      "event",
      event.type,
      event.factuality,
      event.name ?? event.lemma,
      ...new Set([...who, ...where]),
      event.time?.value ?? "",
      `[${voice(event.voice)}]`,
    );
  }
  for (const statement of extraction.statements)
    row(
      "statement",
      statement.kind,
      said.get(statement.id)!,
      statement.cue?.text ?? "",
      statement.content.map((one) => `“${one.text}”`).join(" … "),
    );
  for (const figure of extraction.figures)
    row(
      "figure",
      figure.text,
      figure.counts?.text ?? "",
      names.get(figure.where ?? "") ?? "",
      `[${voice(figure.voice)}]`,
    );
  for (const relation of extraction.relations)
    row(
      "relation",
      relation.type,
      names.get(relation.from) ?? "",
      relation.attributes?.office ?? "",
      names.get(relation.to ?? "") ?? "",
      `[${voice(relation.voice)}]`,
    );
  for (const one of extraction.disagreements) row("disagreement", one.kind, one.about, one.reason);
  return `${lines.join("\n")}\n\n`;
}
