import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Extraction } from "../../schema/index.ts";
import type { LanguageModel, Parse } from "../../src/language/parse.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { parsePublished } from "../../src/text/published.ts";
import { Prediction } from "./prediction.ts";
import { type Corpus, readLinesOf } from "./read-gold.ts";
import type { Result } from "./result.ts";

/** Extractions of a corpus, by the articles' own names. */
export type Predictions = ReadonlyMap<string, Prediction>;

/** Where the extractions of a corpus come from. */
export interface Reader {
  read(corpus: Corpus): Promise<Predictions>;
  /** What made them, once something was read. */
  analysis(): Result["analysis"];
  close(): void;
}

/** Takes extractions from files: `NAME.jsonl` for each corpus. */
export function fromFiles(folder: string): Reader {
  return {
    read: async ({ name }) => byRef(readLinesOf(join(folder, `${name}.jsonl`), Prediction)),
    analysis: () => undefined,
    close: () => {},
  };
}

/** Reads the articles now, as published on the day that the gold gives; `parses` is a file that keeps the model's parses for the next time. */
export async function fromHere(
  parses: string | undefined,
  progress: (line: string) => void,
): Promise<Reader> {
  const resources = await openResources();
  const { model, close } = parses
    ? remembering(resources.model, parses)
    : { model: resources.model, close() {} };
  let analysis: Result["analysis"];
  return {
    async read({ name, articles }) {
      const found: Extraction[] = [];
      for (const [index, { id, text, title, url, date }] of articles.entries()) {
        const published = date ? parsePublished(date) : undefined;
        const input = {
          ref: id,
          text,
          ...(title ? { title } : {}),
          ...(url ? { url } : {}),
          ...(published ? { published } : {}),
        };
        found.push(await extract(input, { ...resources, model }));
        if ((index + 1) % 10 === 0 || index + 1 === articles.length)
          progress(`${name}: ${index + 1} of ${articles.length} articles read`);
      }
      analysis = found[0]?.article.analysis;
      return byRef(found.map((one) => Prediction.parse(one)));
    },
    analysis: () => analysis,
    close,
  };
}

function byRef(predictions: readonly Prediction[]): Predictions {
  return new Map(predictions.map((one) => [one.article.ref ?? "", one]));
}

/** A model that looks into a file before it thinks: only rules are then tried anew. Another model has another digest, and begins afresh. */
function remembering(
  model: LanguageModel,
  file: string,
): { readonly model: LanguageModel; readonly close: () => void } {
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { digest: string; parses: Record<string, Parse> })
    : undefined;
  const parses = new Map(kept?.digest === model.digest ? Object.entries(kept.parses) : []);
  const before = parses.size;
  return {
    model: {
      ...model,
      async parse(words) {
        const key = words.join("\u0001");
        const known = parses.get(key) ?? (await model.parse(words));
        parses.set(key, known);
        return structuredClone(known);
      },
    },
    close() {
      if (parses.size === before) return;
      const content = JSON.stringify({ digest: model.digest, parses: Object.fromEntries(parses) });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, content);
      renameSync(`${file}.${process.pid}`, file);
    },
  };
}
