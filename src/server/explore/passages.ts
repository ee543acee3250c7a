import type { ExploreEvidence } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";

interface Passage {
  readonly before: string;
  readonly lead: string;
  readonly tail: string;
  readonly after: string;
}

/** For each quotation the rest of its sentence and the sentences beside it. */
export async function passagesAt(
  { store }: Pick<Service, "store">,
  evidence: readonly ExploreEvidence[],
): Promise<readonly Passage[]> {
  const ids = [...new Set(evidence.map(({ article }) => article))].sort();
  const rows =
    ids.length === 0
      ? []
      : await store.read(
          "UNWIND $ids AS wanted MATCH (article:Article {id: wanted}) RETURN article.id AS id, article.text AS text",
          { ids },
        );
  const texts = new Map(rows.map(({ id, text }) => [String(id), String(text)]));
  return evidence.map(({ article, start, end }) => {
    const text = texts.get(article) ?? "";
    const [from, to] = [text.lastIndexOf("\n", start - 1) + 1, text.indexOf("\n", end)];
    return {
      before: "",
      lead: text.slice(from, start),
      tail: text.slice(end, to < 0 ? text.length : to),
      after: "",
    };
  });
}
