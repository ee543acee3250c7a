import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { extractAll } from "../../src/pipeline/processes/extract-all.ts";
import type { ArticleInput } from "../../src/text/article-input.ts";

const model = `${packageRoot()}/data/models`;
const cities = [
  "Lima",
  "Quito",
  "Bogota",
  "Caracas",
  "Havana",
  "Managua",
  "Asuncion",
  "Montevideo",
  "Santiago",
  "Brasilia",
];

async function* articles(count = cities.length): AsyncGenerator<ArticleInput> {
  for (const city of cities.slice(0, count))
    yield { ref: city, text: `The mayor of ${city} led a march on Friday. "We will not rest," she said.` };
}

async function all(processes: number, count?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const extraction of extractAll(articles(count), { model, processes }))
    found.push(JSON.stringify(extraction));
  return found;
}

describe("extraction of many articles", () => {
  test("gives the same bytes in the same order on one process and on two", async () => {
    const alone = await all(1);
    expect(alone.map((one) => (JSON.parse(one) as { article: { ref: string } }).article.ref)).toEqual(cities);
    expect(await all(2)).toEqual(alone);
  });

  test("gives few articles and none as well as many", async () => {
    expect(await all(2, 2)).toEqual(await all(1, 2));
    expect(await all(2, 0)).toEqual([]);
  });

  test.each([1, 2])(
    "goes on, on %i, after an article that it stumbles over, and tells of it",
    async (processes) => {
      async function* withBroken(): AsyncGenerator<ArticleInput> {
        for await (const one of articles(9)) {
          yield one;
          // No reader gives such a thing: it stands for a mistake that nobody knows of yet.
          if (one.ref === "Quito") yield { ref: "broken", text: undefined as unknown as string };
        }
      }
      const failed: string[] = [];
      const found: string[] = [];
      const onFailed = ({ ref }: ArticleInput, reason: string): void => void failed.push(`${ref}: ${reason}`);
      for await (const { article } of extractAll(withBroken(), { model, processes, onFailed }))
        found.push(article.ref);
      expect(found).toEqual(cities.slice(0, 9));
      expect(failed).toEqual([
        expect.stringMatching(/^broken: the extraction failed on it, by a mistake of Dateline/u),
      ]);
      const untold = async (): Promise<void> => {
        for await (const _ of extractAll(withBroken(), { model, processes }));
      };
      await expect(untold()).rejects.toThrow(/the extraction failed/u);
    },
  );

  test("says what is wrong when the model of its processes is not there", async () => {
    const read = async (): Promise<void> => {
      for await (const _ of extractAll(articles(), { model: "no-such-folder", processes: 2 }));
    };
    await expect(read()).rejects.toThrow(/no-such-folder/u);
  });

  test("ends its processes and its reading when nobody wants more", async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<ArticleInput> {
      try {
        for (;;) yield* articles();
      } finally {
        closed = true;
      }
    }
    for await (const _ of extractAll(endless(), { model, processes: 2 })) break;
    expect(closed).toBe(true);
  });
});
