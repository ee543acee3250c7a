import { afterEach, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { hasty } from "./load-through.ts";
import { type Fault, type StandIn, standIn } from "./stand-in.ts";

const numbers = "UNWIND range(1, $most) AS number RETURN number";

let server: StandIn;
afterEach(() => server.close());

/** What a stream of numbers gives, with this fault at the so-manieth of its messages of a name. */
async function streamed(fault: Fault, name: string, at: number) {
  let [begun, seen] = [false, 0];
  server = await standIn({
    fault: (said) => {
      begun ||= said.cypher === numbers;
      return begun && said.name === name && ++seen === at ? fault : undefined;
    },
  });
  const store = await openStore(server.uri, { readOnly: true, patience: hasty });
  const given: number[] = [];
  try {
    for await (const lot of store.stream(numbers, { most: 3_000 }))
      given.push(...lot.map((row) => Number(row.number)));
    return { given };
  } catch (error) {
    return { given, error };
  } finally {
    await store.close();
  }
}

describe("a stream of rows", () => {
  const all = Array.from({ length: 3_000 }, (_, at) => at + 1);
  test.each([
    ["goes with its connection", { gone: true }],
    ["falls silent", { silent: true }],
    ["says that another leads", { code: "Neo.ClientError.Cluster.NotALeader" }],
  ] as const)("is begun again where the server %s before the first rows", async (_, fault) => {
    for (const name of ["RUN", "PULL"]) {
      expect(await streamed(fault, name, 1)).toEqual({ given: all });
      if (name === "RUN") await server.close();
    }
  });

  test("that breaks off behind its first rows ends in words and repeats none", async () => {
    const { given, error } = await streamed({ gone: true }, "PULL", 2);
    expect(error).toBeInstanceOf(StoreError);
    expect(given.length).toBeGreaterThan(0);
    expect(given).toEqual(all.slice(0, given.length));
  });
});
