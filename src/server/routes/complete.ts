import type { Hono } from "hono";
import { longestText } from "../../../schema/limits.ts";
import { replacedArticles } from "../../query/versions.ts";
import type { Service } from "../dependencies.ts";
import { suggestionsFor, suggestionsOf } from "../read/suggestible.ts";
import type { MostOf, Suggest, Suggestion } from "../read/suggestions.ts";
import { onceEach } from "./once-each.ts";

/** `GET /api/complete?q=`: what a reader may mean with what was typed so far; nothing for no letters. */
export function addComplete(app: Hono, { suggest }: Pick<Service, "suggest">): void {
  app.get("/api/complete", async (c) => {
    const q = (onceEach(c, ["q"]).q ?? "").slice(0, longestText);
    c.header("cache-control", "no-cache");
    return c.json({ q, suggestions: await suggest(q) });
  });
}

/** The suggestions for what was typed, best first. Throws `StoreError`. */
export type SuggestFor = (typed: string, most?: MostOf) => Promise<readonly Suggestion[]>;

/**
 * Suggestions for the graph as it is. While they are made anew for a changed graph, those of the graph before are given;
 * where there are none yet, the store is asked for what begins so, since all that a large one has takes seconds to read.
 */
export function suggestOf({ store, queries }: Pick<Service, "store" | "queries">): SuggestFor {
  let known: string | undefined;
  let ready: Suggest | undefined;
  const make = async (version: string, replaced: readonly string[]): Promise<void> => {
    known = version;
    try {
      const made = await suggestionsOf(store, queries.values(), replaced);
      if (known === version) ready = made;
    } catch {
      if (known === version) known = undefined; // who asks next is told why, or finds that it is over
    }
  };
  return async (typed, most) => {
    const version = await store.version();
    const replaced = await replacedArticles(store, version);
    const suggest = ready ?? (await suggestionsFor(typed, store, queries.values(), replaced));
    if (version !== known) void make(version, replaced);
    return suggest(typed, most);
  };
}
