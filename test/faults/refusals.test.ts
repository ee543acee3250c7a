import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { refusalOf } from "../../src/store/neo4j/in-words.ts";
import { refusals } from "../../src/store/neo4j/refusals.table.ts";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { hasty } from "./load-through.ts";
import { type StandIn, type StandInOptions, standIn } from "./stand-in.ts";

/* What the server of the tests answers is what a real one answered: npm run faults refusals asks a real one again. */

const secret = "swordfish!";
const who = { username: "neo4j", password: secret, database: "news" };
const brief = { ...hasty, connect: 5_000, again: 300 };
const impatient = { ...brief, connect: 400 };
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function server(options: StandInOptions): Promise<StandIn> {
  const started = await standIn(options);
  open.push(started);
  return started;
}

async function listening(listener: Server): Promise<number> {
  open.push({ close: () => listener.close() });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return (listener.address() as { port: number }).port;
}

async function refusal(uri: string, options: StoreOptions = who): Promise<string> {
  const error = await openStore(uri, { patience: brief, ...options }).then(
    async (store) => {
      await store.close();
      throw new Error("was not refused");
    },
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(StoreError);
  const { message } = error as StoreError;
  expect(message).not.toContain("\n");
  expect(message).not.toContain(secret);
  return message;
}

describe("a Neo4j that refuses", () => {
  test.each(refusals.filter(({ example }) => example[0].startsWith("Neo.")))(
    "with $example.0 is told in one line that names what to change",
    async ({ example, expected, why }) => {
      const [code, message] = example;
      const { uri } = await server({ fault: ({ name }) => (name === "RUN" ? { code, message } : undefined) });
      const target = { address: uri, location: uri, ...who };
      expect(await refusal(uri)).toBe(`open ${uri}: expected ${expected(target)} (${why(target)})`);
    },
  );

  const wrong = { code: "Neo.ClientError.Security.Unauthorized", message: "authentication failure" };
  const atLogon: StandInOptions = { fault: ({ name }) => (name === "LOGON" ? wrong : undefined) };
  test("a wrong password says whose, and a missing one that it is missing", async () => {
    const { uri } = await server(atLogon);
    expect(await refusal(uri)).toMatch(
      /the password of neo4j in NEO4J_PASSWORD \(.*not with this password\)/,
    );
    expect(await refusal(uri, { username: "neo4j" })).toMatch(/no password was given/);
    expect(await refusal(uri, { ...who, password: `${secret}\n` })).toMatch(
      /not with this password, which begins or ends with a blank or a line break\)/,
    );
    expect(await refusal(uri, { ...who, username: " neo4j" })).toMatch(/the user " neo4j", or not with/);
  });

  test("a user or a database whose name has a blank is told with it, and a password without a user", async () => {
    const { code, message } = {
      code: "Neo.ClientError.Database.DatabaseNotFound",
      message: "Graph not found",
    };
    const { uri } = await server({ fault: ({ name }) => (name === "RUN" ? { code, message } : undefined) });
    expect(await refusal(uri, { ...who, database: "news\n" })).toMatch(
      /the server has no database "news\\n"/,
    );
    const closed = await server({
      fault: ({ name }) =>
        name === "LOGON"
          ? { ...wrong, message: "Unsupported authentication token, scheme 'none' is only" }
          : undefined,
    });
    expect(await refusal(closed.uri, { password: secret })).toMatch(/\(there is a password, but no user\)/);
  });

  test("because it is too old is told its version", async () => {
    for (const agent of ["Neo4j/4.4.30", "Neo4j/5.6.0"]) {
      const { uri } = await server({ agent });
      expect(await refusal(uri)).toBe(`open ${uri}, which is ${agent}: expected Neo4j 5.26 or later`);
    }
    for (const agent of ["Neo4j/5.13.0", "Neo4j/2026.08.1", "Neo4j/5.27-aura", "Another/1.0"]) {
      const store = await openStore((await server({ agent })).uri, { patience: brief, ...who });
      expect(await store.version()).toBe("empty");
      await store.close();
    }
    const none = await server({
      fault: ({ name }) => (name === "HANDSHAKE" ? { bytes: Buffer.alloc(4) } : undefined),
    });
    expect(await refusal(none.uri)).toMatch(/expected Neo4j 5.26 or later/);
  });

  test("because it is no Neo4j, but speaks HTTP or hangs up", async () => {
    const http = await listening(createHttpServer());
    expect(await refusal(`bolt://127.0.0.1:${http}`)).toMatch(/the port for Bolt, 7687 by default/);
    const rude = await listening(createServer((socket) => socket.destroy()));
    expect(await refusal(`neo4j://127.0.0.1:${rude}`)).toMatch(
      /expected .*\((?:the connection broke|no member)/,
    );
  });

  test("because nothing is there, or nobody knows the host", async () => {
    for (const scheme of ["bolt", "neo4j"]) {
      expect(await refusal(`${scheme}://127.0.0.1:9`)).toMatch(
        /nothing accepts connections at 127\.0\.0\.1:9/,
      );
      expect(await refusal(`${scheme}://no.such.host.invalid`)).toMatch(
        /no address is known for no\.such\.host/,
      );
    }
  });

  test("to write is told when it is opened for that, before anything is made ready for it", async () => {
    let closed = false;
    const [code, message] = refusals.find(({ is }) => is.test("|is in read-only mode"))!.example;
    const { uri, database } = await server({
      fault: ({ cypher = "" }) =>
        closed && /^(?:CREATE|MERGE) \(/.test(cypher) ? { code, message } : undefined,
    });
    await (await openStore(uri, { patience: brief, ...who })).close();
    const work = database.begin();
    expect((await work.run("MATCH (n) RETURN count(n) AS many", {})).rows).toEqual([[0]]);
    work.rollback();
    closed = true;
    expect(await refusal(uri)).toMatch(/the server keeps news for reading only/);
    const reader = await openStore(uri, { patience: brief, ...who, readOnly: true });
    expect(await reader.version()).toBe("empty");
    await reader.close();
  });

  test("to fill an index at once fills it later, and one whose index cannot be made says so", async () => {
    const waiting = (code: string): StandInOptions => ({
      fault: ({ cypher = "" }) => (/awaitIndex/.test(cypher) ? { code, message: "Index on 'x'" } : undefined),
    });
    const late = await server(waiting("Neo.ClientError.Procedure.ProcedureTimedOut"));
    const store = await openStore(late.uri, { patience: brief, ...who });
    expect(await store.version()).toBe("empty");
    await store.close();
    const broken = await server(waiting("Neo.DatabaseError.Schema.IndexCreationFailed"));
    expect(await refusal(broken.uri)).toMatch(/expected a Neo4j that holds what is stored there/);
  });

  test("because its port can be none, or its database holds no graphs", async () => {
    expect(await refusal("bolt://127.0.0.1:99999")).toMatch(
      /expected an address with a port below 65536.*\(127\.0\.0\.1:99999 has another\)/,
    );
    const { uri } = await server({});
    expect(await refusal(uri, { ...who, database: "System" })).toMatch(
      /expected a database for the graph in NEO4J_DATABASE, not system/,
    );
  });

  test("because it takes the connection and says nothing, within the deadline", async () => {
    const port = await listening(createServer(() => {}));
    const start = Date.now();
    expect(await refusal(`bolt://127.0.0.1:${port}`, { ...who, patience: impatient })).toMatch(
      /took the connection and fell silent/,
    );
    expect(Date.now() - start).toBeLessThan(10 * (impatient.connect + impatient.again));
  });
});

describe("encryption", () => {
  test("that is missing is not waited for as a cluster that starts is, where a real server hangs up", () => {
    const hangsUp = Object.assign(new Error("Connection was closed by server"), { code: "SessionExpired" });
    const routing = (cause: unknown) =>
      Object.assign(new Error("Could not perform discovery. No routing servers available.", { cause }), {
        code: "ServiceUnavailable",
      });
    expect(refusalOf(routing(hangsUp))?.passes).toBe("breaking");
    expect(refusalOf(routing(undefined))?.passes).toBe("starting");
    const target = { address: "", ...who };
    expect(refusalOf(hangsUp)?.expected({ ...target, location: "neo4j+ssc://h" })).toBe(
      "a Neo4j that answers over Bolt",
    );
  });

  const port = (one: StandIn) => one.ports[0];
  test.each(["bolt", "neo4j"])(
    "over %s+s wants a certificate that is known, over +ssc any",
    async (scheme) => {
      const encrypted = await server({ encrypted: true });
      const words = await refusal(`${scheme}+s://127.0.0.1:${port(encrypted)}`);
      expect(words).toMatch(new RegExp(`NODE_EXTRA_CA_CERTS, or take ${scheme}\\+ssc://127`));
      const store = await openStore(`${scheme}+ssc://127.0.0.1:${port(encrypted)}`, { patience: brief });
      expect(await store.version()).toBe("empty");
      await store.close();
    },
  );

  test("is refused at once in words where the server does not encrypt, and so is plain speech where it does", async () => {
    const plain = await server({});
    const waits: string[] = [];
    for (const scheme of ["bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc"])
      expect(
        await refusal(`${scheme}://127.0.0.1:${port(plain)}`, {
          ...who,
          patience: { ...brief, again: 5_000 },
          onWait: (words) => waits.push(words),
        }),
      ).toMatch(/does not speak TLS at this port/);
    expect(waits).toEqual([]);
    const encrypted = await server({ encrypted: true });
    for (const scheme of ["bolt", "neo4j"])
      expect(await refusal(`${scheme}://127.0.0.1:${port(encrypted)}`)).toBe(
        `open ${scheme}://127.0.0.1:${port(encrypted)}: expected a Neo4j that answers over Bolt; where it takes only encrypted connections, ${scheme}+s://127.0.0.1:${port(encrypted)} (the connection broke before the answer was whole)`,
      );
  });
});

describe("a Neo4j that starts", () => {
  test("is waited for, with words, and then used", async () => {
    const starting = { code: "Neo.TransientError.General.DatabaseUnavailable" };
    let left = 3;
    const { uri } = await server({
      fault: ({ name }) => (name === "RUN" && left-- > 0 ? starting : undefined),
    });
    const said: string[] = [];
    const store = await openStore(uri, { patience: hasty, onWait: (words) => said.push(words) });
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(
      /^waiting for Neo4j at bolt:.*the server runs, but its database is not available yet/,
    );
    await store.close();
  });

  test("that refuses connections is waited for as long as it is asked", async () => {
    const blocker = createServer();
    const port = await listening(blocker);
    await new Promise((resolve) => blocker.close(resolve));
    const late = new Promise<StandIn>((resolve) => setTimeout(() => resolve(standIn({ port })), 300));
    const store = await openStore(`bolt://127.0.0.1:${port}`, { patience: { ...hasty, start: 5_000 } });
    open.push(await late);
    expect(await store.version()).toBe("empty");
    await store.close();
  });
});
