import type { Migration } from "../../../src/store/migrations/migrations.table.ts";

/** Layouts that no store has, to try every kind of step on real stores: a change of properties, one in parts, new nodes. */
export const trials: readonly Migration[] = [
  { version: 1, description: "as released", statements: [] },
  {
    version: 2,
    description: "figures say that they were seen",
    statements: ["MATCH (f:Figure) SET f.seen = coalesce(f.seen, 0) + 1"],
  },
  {
    version: 3,
    description: "mentions are numbered, a few at a time",
    statements: [
      "MATCH (:Entity)-[m:MENTIONED_IN]->(:Article) WHERE m.seen IS NULL WITH m LIMIT $most SET m.seen = 1 RETURN count(m) AS changed",
    ],
  },
  {
    version: 4,
    description: "there is an office",
    statements: ["MERGE (o:Office {id: 'office-0'}) SET o.name = 'clerk', o.keys = ['clerk']"],
  },
];
