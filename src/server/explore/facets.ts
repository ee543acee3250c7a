import { glyphRow } from "../../../schema/glyphs.ts";
import { type ExploreFacet, type ExploreFilter, relationTypes, roles } from "../../../schema/index.ts";
import { typeWords } from "../../../schema/type-words.ts";
import { sourceOf } from "../read/articles.ts";
import { roleWords } from "../role-words.table.ts";
import { standingRow } from "../standing.table.ts";
import { turns } from "../turns.ts";
import type { Catalogue, Entry, Telling } from "./catalogue.ts";
import { bits, type Failing } from "./match.ts";
import { relationWords, shownWords } from "./words.ts";

interface Facet {
  readonly name: "show" | "type" | "kind" | "role" | "relation" | "source" | "standing";
  readonly of: (entry: Entry, telling: Telling, catalogue: Catalogue) => readonly string[];
  readonly words: (value: string) => string;
}

const knownRoles = new Set<string>(roles.map(({ role }) => role));
const knownRelations = new Set<string>(relationTypes.map(({ type }) => type));

const facets: readonly Facet[] = [
  { name: "show", of: ({ family }) => [family], words: shownWords },
  {
    name: "type",
    of: ({ family, type }) => (family === "event" ? [type] : []),
    words: typeWords,
  },
  {
    name: "kind",
    of: ({ parties }) =>
      parties
        .filter(({ id, kind }) => id !== null && kind !== "Event" && kind !== "Office")
        .map(({ kind }) => kind),
    words: (kind) => glyphRow(kind).words,
  },
  {
    name: "role",
    of: ({ parties }) => parties.map(({ role }) => role).filter((role) => knownRoles.has(role)),
    words: roleWords,
  },
  {
    name: "relation",
    of: ({ family, type }) => (family === "relation" && knownRelations.has(type) ? [type] : []),
    words: relationWords,
  },
  {
    name: "source",
    of: (_, { article }, { articles }) => [sourceOf(articles.get(article)!)],
    words: (source) => source,
  },
  {
    name: "standing",
    of: (_, { standing }) => [standing],
    words: (standing) => standingRow(standing as "said").words || "reported",
  },
];

/** For each value of a parameter the rows it would give, with all other parameters as they are; most rows first. It works in turns. */
export async function facetsOf(
  catalogue: Catalogue,
  fails: Failing,
  filter: ExploreFilter,
): Promise<Readonly<Record<string, readonly ExploreFacet[]>>> {
  const counts = facets.map(() => new Map<string, number>());
  const pause = turns();
  for (const [number, entry] of catalogue.entries.entries()) {
    if (number % 256 === 0) await pause();
    const failed = entry.tellings.map((telling) => fails(entry, telling));
    for (const [at, facet] of facets.entries()) {
      const seen = new Set<string>();
      for (const [which, telling] of entry.tellings.entries())
        if ((failed[which]! & ~bits[facet.name]) === 0)
          for (const value of facet.of(entry, telling, catalogue)) seen.add(value);
      for (const value of seen) counts[at]!.set(value, (counts[at]!.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    facets.map(({ name, words }, at) => {
      // What is chosen stays in the list, also when it gives nothing.
      for (const value of filter[name]) if (!counts[at]!.has(value)) counts[at]!.set(value, 0);
      const found = [...counts[at]!].map(([value, count]) => ({ value, words: words(value), count }));
      return [name, found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
    }),
  );
}
