import neo4j from "neo4j-driver";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import type { Form } from "../faults.ts";
import { ownServer } from "./neo4j.ts";

const password = "correct-horse";

/** What a real Neo4j says when it refuses, and whether we say it in the words that we should. */
export const refused: Form = {
  name: "refused",
  times: 1,
  run: async (_times, note) => {
    const server = await ownServer(["--password", password]);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic("neo4j", password));
    await driver.executeQuery(
      "CREATE USER late SET PASSWORD 'first-time' CHANGE REQUIRED",
      {},
      { database: "system" },
    );
    await driver.close();
    const good = { username: "neo4j", password };
    const bolt = server.uri;
    const cases: readonly (readonly [uri: string, options: StoreOptions, words: RegExp])[] = [
      [bolt, {}, /a user and a password in NEO4J_USERNAME/],
      [bolt, { username: "neo4j" }, /no password was given/],
      [bolt, { username: "late", password: "first-time" }, /ALTER CURRENT USER SET PASSWORD/],
      [bolt, { ...good, database: "nope" }, /the server has no database nope/],
      [bolt.replace("bolt", "neo4j"), { ...good, database: "nope" }, /the server has no database nope/],
      [bolt.replace("bolt", "bolt+s"), good, /does not speak TLS/],
      [bolt.replace("bolt", "neo4j+ssc"), good, /does not speak TLS/],
      [server.http.replace("http", "bolt"), good, /the port for Bolt/],
      // Last, since after three of them in a row the server hears nobody of that name for some seconds.
      [bolt, { username: "neo4j", password: "wrong" }, /not with this password/],
      [bolt.replace("bolt", "neo4j"), { username: "neo4j", password: "wrong" }, /not with this password/],
      ...Array.from({ length: 3 }, () => [bolt, { username: "late", password: "x" }, /password/] as const),
      [bolt, { username: "late", password: "x" }, /too many times in a row/],
    ];
    const wrong: string[] = [];
    for (const [uri, options, words] of cases) {
      const said = await openStore(uri, options).then(
        async (store) => {
          await store.close();
          return "was let in";
        },
        (error: Error) => error.message,
      );
      note(said);
      if (!words.test(said) || said.includes("\n")) wrong.push(`${said} instead of ${words}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const store = await openStore(bolt.replace("bolt", "neo4j"), good);
    if ((await store.version()) !== "empty") wrong.push("the right password over neo4j:// did not get in");
    await store.close();
    await server.stop();
    return {
      tried: `${cases.length} refusals of a real Neo4j`,
      outcome: `${cases.length - wrong.length} in our words`,
      wrong,
    };
  },
};
