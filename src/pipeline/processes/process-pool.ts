import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Extraction } from "../../../schema/index.ts";
import type { ArticleInput } from "../../text/article-input.ts";
import { articleFailed } from "./article-failed.ts";

/** An article for a process, and the number under which it answers. */
export interface Order {
  readonly order: number;
  readonly article: ArticleInput;
}

export type Answer =
  | { readonly order: number; readonly extraction: Extraction }
  /** `article`: the error is of this article alone. */
  | { readonly order: number; readonly error: string; readonly article?: true };

/** Processes that extract articles, each with a language model of its own. */
export interface ProcessPool {
  /** Gives the article to the process with the least to do. Rejects if the extraction fails or the process ends. */
  readonly extract: (article: ArticleInput) => Promise<Extraction>;
  /** Ends all processes at once, whatever they are doing. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (reason: unknown) => void;
}

interface Helper {
  readonly process: ChildProcess;
  readonly ended: Promise<void>;
  readonly waiting: Map<number, Waiting>;
}

/** Opens `count` processes with the language model in the folder `model`. They start at once; a model that cannot be loaded is told with the first article. */
export function openProcesses(count: number, model: string): ProcessPool {
  const helpers = Array.from({ length: count }, () => open(model));
  let orders = 0;
  return {
    extract: (article) =>
      new Promise((resolve, reject) => {
        const helper = helpers.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least));
        const order = orders++;
        helper.waiting.set(order, { resolve, reject });
        helper.process.send({ order, article } satisfies Order, (error) => error && reject(error));
      }),
    close: async () => {
      for (const helper of helpers) helper.process.kill("SIGKILL");
      await Promise.all(helpers.map(({ ended }) => ended));
    },
  };
}

function open(model: string): Helper {
  const waiting = new Map<number, Waiting>();
  const process = start(model);
  process.on("message", (answer: Answer) => {
    const its = waiting.get(answer.order);
    waiting.delete(answer.order);
    if ("error" in answer)
      its?.reject(answer.article ? articleFailed(answer.error) : new Error(answer.error));
    else its?.resolve(answer.extraction);
  });
  const ended = new Promise<void>((resolve) => {
    const end = (reason: Error): void => {
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
      resolve();
    };
    process.on("error", end);
    process.on("exit", (code, signal) =>
      end(new Error(`a process of the extraction ended (${signal ?? `code ${code}`})`)),
    );
  });
  return { process, ended, waiting };
}

/** Starts the process's own file: beside the bundle in the package; from the sources with what reads TypeScript. */
function start(model: string): ChildProcess {
  const bundled = fileURLToPath(new URL("./extraction-process.js", import.meta.url));
  const shipped = existsSync(bundled);
  const source = fileURLToPath(new URL("./extraction-process.ts", import.meta.url));
  return fork(shipped ? bundled : source, [model], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: shipped ? [] : ["--import", import.meta.resolve("tsx")],
  });
}
