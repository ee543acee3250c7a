import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

interface Body {
  readonly [list: string]: readonly { readonly id: string }[];
}

const jsonOf = async (address: string) => {
  const { headers, body } = await service.json(address);
  const { truncated, next, text } = body as unknown as Record<string, unknown>;
  return { headers, lists: body as unknown as Body, truncated, next, text };
};

/** Everything that is there, in pages of so many: the addresses are those that the answers give. */
async function paged(path: string, limit: number, lists: readonly string[]) {
  const found = Object.fromEntries(lists.map((list) => [list, [] as unknown[]]));
  let count = 0;
  for (let address: string | undefined = `${path}?limit=${limit}`; address; count++) {
    const { lists: body, headers, truncated, next } = await jsonOf(address);
    for (const list of lists) {
      expect(body[list]!.length).toBeLessThanOrEqual(limit);
      found[list]!.push(...body[list]!);
    }
    address = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
    expect([truncated, next !== undefined]).toEqual([address !== undefined, address !== undefined]);
  }
  return { found, count };
}

const kinds = [
  ["entities", "Entity", "MENTIONED_IN", ["mentions", "edges"]],
  ["events", "Event", "AT", ["accounts", "edges"]],
  ["statements", "Statement", "ABOUT", ["accounts", "edges"]],
  ["articles", "Article", "MENTIONED_IN", ["marks"]],
] as const;

describe("what is told of one thing", () => {
  test.each(kinds)(
    "comes in pages that are the whole together: /api/%s",
    async (name, label, type, lists) => {
      const [row] = await service.store.read(
        `MATCH (n:${label})-[e:${type}]-() WITH n, count(e) AS many RETURN n.id AS id ORDER BY many DESC, id LIMIT 1`,
        {},
      );
      const path = `/api/${name}/${row!.id}`;
      const { body: whole } = await service.json(path);
      expect(whole.truncated).toBe(false);
      for (const limit of [1, 2, 5]) {
        const { found, count } = await paged(path, name === "articles" ? 1000 : limit, lists);
        for (const list of lists) expect(found[list], list).toEqual(whole[list]);
        if (name !== "articles")
          expect(count).toBe(Math.max(1, ...lists.map((list) => Math.ceil(whole[list]!.length / limit))));
      }
    },
  );

  test("of an article pages have so many mentions and so many accounts, each mark once", async () => {
    const { lists: list } = await jsonOf("/api/articles");
    const path = `/api/articles/${list.articles![0]!.id}`;
    const whole = await jsonOf(path);
    const ids: string[] = [];
    for (let address: string | undefined = `${path}?limit=3`; address; ) {
      const { lists, text, headers } = await jsonOf(address);
      expect(text).toBe(whole.text);
      ids.push(...lists.marks!.map(({ id }) => id));
      address = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
    }
    expect(ids).toHaveLength(whole.lists.marks!.length);
    expect(new Set(ids)).toEqual(new Set(whole.lists.marks!.map(({ id }) => id)));
  });

  test("articles come in pages, the newest first", async () => {
    const { lists } = await jsonOf("/api/articles");
    const { found } = await paged("/api/articles", 1, ["articles"]);
    expect(found.articles).toEqual(lists.articles);
  });

  test.each(["x", "W10", "bnVsbA", "W251bGwsbnVsbF0", "W1siYSIsMV0sbnVsbF0", "W1siYSIsIjEiLCJiIl0sbnVsbF0"])(
    "a cursor that is none is refused by name: %s",
    async (cursor) => {
      const [row] = await service.store.read("MATCH (n:Entity) RETURN n.id AS id LIMIT 1", {});
      for (const path of [`/api/entities/${row!.id}`, "/api/articles"]) {
        const { status, body } = await service.json(`${path}?cursor=${cursor}`);
        expect([status, body.parameter]).toEqual([400, "cursor"]);
      }
    },
  );

  test("a limit that is none is refused by name", async () => {
    const [row] = await service.store.read("MATCH (n:Event) RETURN n.id AS id LIMIT 1", {});
    for (const limit of ["0", "-1", "many", "1.5"]) {
      const { status, body } = await service.json(`/api/events/${row!.id}?limit=${limit}`);
      expect([status, body.parameter]).toEqual([400, "limit"]);
    }
  });
});
