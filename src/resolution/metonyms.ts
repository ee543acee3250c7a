import type { Work } from "./context.ts";
import { nation } from "./names.ts";

const acting = new Set(["nsubj", "nsubj:pass", "nmod:poss", "obl:agent"]);

/** "Washington vetoes": a capital that only acts, in an article that names its country, stands for that country. */
export function joinCapitals({ draft, clusters, context }: Work): void {
  const done = new Set<number>();
  for (const mention of draft.mentions) {
    if (mention.form !== "name" || mention.type !== "Place" || done.has(clusters.find(mention.id))) continue;
    done.add(clusters.find(mention.id));
    const country = context.gazetteer.capitalOf(mention.text);
    if (!country || nation(mention, context)) continue;
    const members = clusters.members(mention.id);
    if (!members.every((id) => acting.has(draft.mentions[id]!.relation))) continue;
    const named = draft.mentions.find((one) => one.id !== mention.id && nation(one, context) === country.id);
    if (named)
      for (const id of members)
        clusters.join(named.id, id, `the capital acts: it stands for ${country.name}`);
  }
}
