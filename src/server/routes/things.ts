import type { Hono } from "hono";
import { defaultLimit } from "../../query/check-parameters.ts";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import { type GoingIn, readArticle } from "../read/article.ts";
import { articleFaces, newestArticles, type Older } from "../read/articles.ts";
import { kindOf, nameOf } from "../read/face.ts";
import { readNode } from "../read/links.ts";
import { type Going, toldPage } from "../read/told-page.ts";
import { asData, kept } from "./answer.ts";
import { goingOn, limitOf, nextOf } from "./going-on.ts";
import { accountJson, assertionJson, faceJson } from "./json.ts";
import { onceEach } from "./once-each.ts";

const things = [
  { path: "entities", label: "Entity", one: "entity" },
  { path: "events", label: "Event", one: "event" },
  { path: "statements", label: "Statement", one: "statement" },
] as const;
const paging = ["limit", "cursor"];
const thingKey = ["string", "number", "string"] as const;
const articleKey = ["number", "number", "string"] as const;

/** Articles, entities, events and statements as data. */
export function addThings(app: Hono, service: Service): void {
  const { store, limits } = service;
  app.get("/api/articles", (c) =>
    kept(c, service, async () => {
      onceEach(c, paging);
      const limit = limitOf(c, limits.listed);
      const [behind] = goingOn(c, [["string", "string", "string"]]) ?? [];
      const found = await newestArticles(store, limit + 1, behind as Older | undefined);
      const articles = found.slice(0, limit).map(({ beginning: _, ...face }) => face);
      const last = found.length > limit ? articles.at(-1) : undefined;
      const { said, link } = nextOf(c, last && [[last.published ?? "", last.ref, last.id]]);
      return asData({ articles, ...said }, link);
    }),
  );

  app.get("/api/articles/:id", (c) =>
    kept(c, service, async () => {
      onceEach(c, paging);
      const id = c.req.param("id");
      const [mentions, reports] = goingOn(c, [articleKey, articleKey]) ?? [];
      const going = { MENTIONED_IN: mentions, REPORTED_IN: reports } as GoingIn;
      const article = await readArticle(store, id, limitOf(c, limits.assertions), going);
      if (!article) throw new HttpError(404, `there is no article ${id}`);
      const { beginning: _, ...face } = (await articleFaces(store, [id])).get(id)!;
      const { edges, nodes } = article.told;
      const marks = edges.map(({ type, from, properties }) => ({
        type,
        of: faceJson(nodes.get(from)!),
        ...properties,
      }));
      const own = Object.fromEntries(
        Object.entries(article.node.properties).filter(([key]) => !/^(message|time)[A-Z]/.test(key)),
      );
      const { next } = article;
      const { said, link } = nextOf(c, next && [next.MENTIONED_IN ?? null, next.REPORTED_IN ?? null]);
      return asData({ ...own, ...face, text: article.text, marks, messages: article.remarks, ...said }, link);
    }),
  );

  for (const { path, label, one } of things) {
    app.get(`/api/${path}/:id`, (c) =>
      kept(c, service, async () => {
        onceEach(c, paging);
        const id = c.req.param("id") ?? "";
        const node = await readNode(store, label, id);
        if (!node) throw new HttpError(404, `there is no ${one} ${id}`);
        const [mentions, edges] = goingOn(c, [thingKey, thingKey]) ?? [];
        const page = await toldPage(store, node, {
          going: { told: mentions, edges } as Going,
          limit: limitOf(c, limits.assertions, defaultLimit),
          accounts: limits.assertions,
        });
        const { keys: _, ...own } = node.properties;
        const more = { labels: node.labels, kind: kindOf(node), name: nameOf(node) };
        const { said, link } = nextOf(c, page.next && [page.next.told ?? null, page.next.edges ?? null]);
        const told = { [label === "Entity" ? "mentions" : "accounts"]: page.told.map(accountJson) };
        return asData(
          { ...own, ...more, id, ...told, edges: page.assertions.map(assertionJson), ...said },
          link,
        );
      }),
    );
  }
}
