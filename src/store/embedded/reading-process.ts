import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import { within } from "../apart.ts";
import type { Values } from "../engine.ts";
import type { Order, Reply } from "./apart.ts";
import { plain } from "./plain.ts";

/** What runs in a process of its own: it opens a copy of a database for reading, and answers one query after another. */
const database = process.argv[2]!;
// The engine makes a folder for itself in the temporary one, and this process is ended, not asked to end: it goes with the copy.
for (const name of ["TMPDIR", "TMP", "TEMP"]) process.env[name] = dirname(database);
const db = grafeo.GrafeoDB.openReadOnly(database);
const say = (reply: Reply) => process.send!(reply);

process.on("message", async ({ cypher, parameters, limits }: Order) => {
  try {
    const result = await db.executeCypher(cypher, parameters);
    const at = (index: number) => (index < result.length ? (plain(result.get(index)) as Values) : undefined);
    say({ answer: within(result.columns, at, limits) });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
});
process.on("SIGINT", () => {}); // the command that asked decides what an interrupt means
process.on("disconnect", () => process.exit());
say({ ready: true });
