import type { Extraction } from "../../../schema/index.ts";
import type { ArticleInput } from "../../text/article-input.ts";
import { extract, type Resources } from "../extract.ts";
import { openResources } from "../resources.ts";
import { ArticleFailed, articleFailed } from "./article-failed.ts";
import { openProcesses } from "./process-pool.ts";

/** Fewer articles than this are extracted sooner than processes have started. */
const WORTH_PROCESSES = 8;
/** Articles under way for each process: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 3;

export interface ExtractAllOptions {
  /** Folder of the language model. */
  readonly model: string;
  /** How many processes may work at once; 1 extracts in the caller's own. */
  readonly processes: number;
  /** Takes an article that the extraction stumbles over, and why; the others go on. Without it, the first one is thrown. */
  readonly onFailed?: ((article: ArticleInput, reason: string) => void) | undefined;
}

/**
 * Extracts articles, in the order in which they come, in as many processes as there may be. What an article gives does not
 * depend on the others or on the processes. Throws what reading an article throws, if the model cannot be loaded, and
 * `ArticleFailed` where nobody takes it.
 */
export async function* extractAll(
  articles: AsyncIterable<ArticleInput>,
  { model, processes, onFailed }: ExtractAllOptions,
): AsyncGenerator<Extraction> {
  const whole = async (article: ArticleInput, extraction: Promise<Extraction>): Promise<Extraction[]> => {
    try {
      return [await extraction];
    } catch (error) {
      if (!onFailed || !(error instanceof ArticleFailed)) throw error;
      onFailed(article, error.message);
      return [];
    }
  };
  const source = articles[Symbol.asyncIterator]();
  try {
    const first: ArticleInput[] = [];
    const enough = processes > 1 ? WORTH_PROCESSES : 1;
    while (first.length < enough) {
      const next = await source.next();
      if (next.done) break;
      first.push(next.value);
    }
    if (first.length === 0) return;
    const all = chain(first, source);
    if (processes > 1 && first.length === enough) yield* onProcesses(all, model, processes, whole);
    else {
      const resources = await openResources(model);
      for await (const article of all) yield* await whole(article, alone(article, resources));
    }
  } finally {
    await source.return?.();
  }
}

async function alone(article: ArticleInput, resources: Resources): Promise<Extraction> {
  try {
    return await extract(article, resources);
  } catch (error) {
    throw articleFailed(error);
  }
}

async function* onProcesses(
  articles: AsyncIterable<ArticleInput>,
  model: string,
  processes: number,
  whole: (article: ArticleInput, extraction: Promise<Extraction>) => Promise<Extraction[]>,
): AsyncGenerator<Extraction> {
  const pool = openProcesses(processes, model);
  const pending: { readonly article: ArticleInput; readonly extraction: Promise<Extraction> }[] = [];
  const next = async (): Promise<Extraction[]> => {
    const { article, extraction } = pending.shift()!;
    return whole(article, extraction);
  };
  try {
    for await (const article of articles) {
      const extraction = pool.extract(article);
      extraction.catch(() => {}); // it is awaited when its turn comes
      pending.push({ article, extraction });
      if (pending.length >= processes * AHEAD) yield* await next();
    }
    while (pending.length > 0) yield* await next();
  } finally {
    await pool.close();
  }
}

async function* chain<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
