import { migrate } from "../../../src/store/migrations/migrate.ts";
import { openNeo4j } from "../../../src/store/neo4j/open-neo4j.ts";
import { trials } from "./fixture.ts";

/** One of several processes that start at once: opens the Neo4j it is told and applies what is to be applied. */
const engine = await openNeo4j(process.argv[2]!);
await migrate(engine, { migrations: trials });
await engine.close();
