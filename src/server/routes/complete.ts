import type { Hono } from "hono";
import { replacedArticles } from "../../query/versions.ts";
import type { Service } from "../dependencies.ts";
import { type Suggest, suggestionsOf } from "../read/suggestions.ts";
import { onceEach } from "./once-each.ts";

/** `GET /api/complete?q=`: what a reader may mean with what was typed so far; nothing for no letters. */
export function addComplete(app: Hono, { suggest }: Pick<Service, "suggest">): void {
  app.get("/api/complete", async (c) => {
    const q = (onceEach(c, ["q"]).q ?? "").slice(0, 300);
    c.header("cache-control", "no-cache");
    return c.json({ q, suggestions: (await suggest())(q) });
  });
}

/** Suggestions for the graph as it is. While they are made anew for a changed graph, those of the graph before are given. */
export function suggestOf({ store, queries }: Pick<Service, "store" | "queries">): () => Promise<Suggest> {
  let known: string | undefined;
  let ready: Suggest | undefined;
  let making: Promise<Suggest> | undefined;
  return async () => {
    const version = await store.version();
    if (version !== known) {
      known = version;
      making = replacedArticles(store, version)
        .then((replaced) => suggestionsOf(store, queries.values(), replaced))
        .then(
          (made) => {
            if (known === version) ready = made;
            return made;
          },
          (error) => {
            if (known === version) known = undefined;
            throw error;
          },
        );
      making.catch(() => {});
    }
    return ready ?? making!;
  };
}
