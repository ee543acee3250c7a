import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleInput } from "../../src/server/routes/article-input.ts";
import { type Service, serviceOf } from "./service.ts";

const added: ArticleInput[] = [];
let open: Service;
let closed: Service;
beforeAll(async () => {
  const addArticles = async (articles: readonly ArticleInput[]) => {
    added.push(...articles);
    return { written: articles.length };
  };
  open = await serviceOf([], { addArticles, token: "a-long-secret" });
  closed = await serviceOf([], { addArticles });
});
afterAll(() => Promise.all([open.close(), closed.close()]));

const post = (
  service: Service,
  token: string | undefined,
  body: string | Uint8Array<ArrayBuffer>,
  type = "application/json",
) =>
  service.json("/api/articles", {
    method: "POST",
    headers: { "content-type": type, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body,
  });

describe("adding articles over HTTP", () => {
  test("is off without a token, and with none for it", async () => {
    expect((await post(closed, "a-long-secret", `{"text":"A."}`)).status).toBe(403);
    expect((await post(open, undefined, `{"text":"A."}`)).status).toBe(401);
    const wrong = await post(open, "a-long-secre", `{"text":"A."}`);
    expect([wrong.status, wrong.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect(added).toEqual([]);
  });

  test("takes one article, a list, or JSON Lines", async () => {
    expect((await post(open, "a-long-secret", `{"text":"One.","title":"T"}`)).body).toEqual({ written: 1 });
    expect((await post(open, "a-long-secret", `[{"text":"Two."},{"text":"Three."}]`)).status).toBe(201);
    expect(
      (await post(open, "a-long-secret", `{"text":"Four."}\n{"text":"Five."}\n`, "application/x-ndjson"))
        .status,
    ).toBe(201);
    expect(added.map((one) => one.text)).toEqual(["One.", "Two.", "Three.", "Four.", "Five."]);
  });

  test("takes null for what is not known, and a number for its digits", async () => {
    const before = added.length;
    const body = `{"id":7,"title":null,"date":2024,"source":null,"url":null,"text":"Six."}`;
    expect((await post(open, "a-long-secret", body)).status).toBe(201);
    expect(added.slice(before)).toEqual([JSON.parse(body)]);
  });

  test.each([
    ["application/json", `{"text":"A."`, "the body is no JSON"],
    ["application/x-ndjson", `{"text":"A."}\n\n{"text":"B."\n`, "line 3 of the body is no JSON"],
  ])("says what of %s is no JSON, and takes nothing of it", async (type, body, detail) => {
    const before = added.length;
    const answer = await post(open, "a-long-secret", body, type);
    expect([answer.status, answer.body.detail, answer.body.parameter]).toEqual([400, detail, "body"]);
    expect(added.length).toBe(before);
  });

  test("counts articles from 1 where one is refused", async () => {
    const { body } = await post(open, "a-long-secret", `[{"text":"A."},{"text":5}]`);
    expect([body.parameter, body.detail]).toEqual(["text", expect.stringMatching(/^article 2: text: /)]);
  });

  test.each([
    ["{", "application/json", 400],
    [`{"title":"no text"}`, "application/json", 400],
    [`{"text":""}`, "application/json", 400],
    ["[]", "application/json", 400],
    [`[{"text":"A."},null]`, "application/json", 400],
    [
      new Uint8Array([...Buffer.from('{"text":"A mayor '), 0xff, ...Buffer.from('."}')]),
      "application/json",
      400,
    ],
    [`{"text":"A."}`, "text/plain", 415],
  ])("refuses %s as %s", async (body, type, status) => {
    const before = added.length;
    expect((await post(open, "a-long-secret", body, type)).status).toBe(status);
    expect(added).toHaveLength(before);
  });
});
