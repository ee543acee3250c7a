import { extract } from "../extract.ts";
import { openResources } from "../resources.ts";
import { messageOf } from "./article-failed.ts";
import type { Answer, Order } from "./process-pool.ts";

/** What runs in a process of its own: it loads the model once, and answers each article with its extraction. */
const resources = openResources(process.argv[2]!);
resources.catch(() => {}); // told with the first article

process.on("message", ({ order, article }: Order) => {
  resources
    .then(async (loaded) => {
      try {
        answer({ order, extraction: await extract(article, loaded) });
      } catch (error) {
        answer({ order, error: messageOf(error), article: true });
      }
    })
    .catch((error: unknown) => answer({ order, error: messageOf(error) }));
});
process.on("SIGINT", () => {}); // the command that asked decides what an interrupt means
process.on("disconnect", () => process.exit());

function answer(found: Answer): void {
  process.send!(found, undefined, undefined, () => {}); // nobody may be listening any more
}
