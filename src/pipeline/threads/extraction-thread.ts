import { parentPort, workerData } from "node:worker_threads";
import { extract } from "../extract.ts";
import { openResources } from "../resources.ts";
import type { Answer, Order } from "./thread-pool.ts";

/** What runs on a thread: it loads the model once, and answers each article with its extraction. */
const port = parentPort!;
const resources = openResources((workerData as { readonly model: string }).model);
resources.catch(() => {}); // told with the first article

port.on("message", ({ order, article }: Order) => {
  resources
    .then((loaded) => extract(article, loaded))
    .then(
      (extraction) => port.postMessage({ order, extraction } satisfies Answer),
      (error: unknown) => port.postMessage({ order, error } satisfies Answer),
    );
});
