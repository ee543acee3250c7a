import grafeo from "@grafeo-db/js";
import { within } from "../apart.ts";
import type { Values } from "../engine.ts";
import type { Order, Reply } from "./apart.ts";
import { plain } from "./plain.ts";

/** What runs in a process of its own: it opens a copy of a database for reading, and answers one query after another. */
const db = grafeo.GrafeoDB.openReadOnly(process.argv[2]!);
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
