import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Extraction } from "../../../schema/index.ts";
import type { ArticleInput } from "../../text/article-input.ts";

/** An article for a thread, and the number under which it answers. */
export interface Order {
  readonly order: number;
  readonly article: ArticleInput;
}

export type Answer =
  | { readonly order: number; readonly extraction: Extraction }
  | { readonly order: number; readonly error: unknown };

/** Threads that extract articles, each with a language model of its own. */
export interface ThreadPool {
  /** Gives the article to the thread with the least to do. Rejects if the extraction fails or the thread ends. */
  readonly extract: (article: ArticleInput) => Promise<Extraction>;
  /** Ends all threads at once, whatever they are doing. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Opens `count` threads with the language model in the folder `model`. They start at once; a model that cannot be loaded is told with the first article. */
export function openThreads(count: number, model: string): ThreadPool {
  const threads = Array.from({ length: count }, () => openThread(model));
  let orders = 0;
  return {
    extract: (article) =>
      new Promise((resolve, reject) => {
        const thread = threads.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least));
        const order = orders++;
        thread.waiting.set(order, { resolve, reject });
        thread.worker.postMessage({ order, article } satisfies Order);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function openThread(model: string): Thread {
  const waiting = new Map<number, Waiting>();
  const worker = start(model);
  worker.on("message", (answer: Answer) => {
    const its = waiting.get(answer.order);
    waiting.delete(answer.order);
    if ("error" in answer) its?.reject(answer.error);
    else its?.resolve(answer.extraction);
  });
  const end = (reason: Error): void => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`a thread of the extraction ended (code ${code})`)));
  return { worker, waiting };
}

/** Starts the thread's own file: beside the bundle in the package; from the sources it first needs what reads TypeScript. */
function start(model: string): Worker {
  const workerData = { model };
  const bundled = new URL("./extraction-thread.js", import.meta.url);
  if (existsSync(fileURLToPath(bundled))) return new Worker(bundled, { workerData });
  const reader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const source = JSON.stringify(new URL("./extraction-thread.ts", import.meta.url).href);
  return new Worker(`import(${reader}).then(({ register }) => (register(), import(${source})));`, {
    workerData,
    eval: true,
    execArgv: [],
  });
}
