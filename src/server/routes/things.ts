import type { Hono } from "hono";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import { readArticle } from "../read/article.ts";
import { articleFaces, newestArticles } from "../read/articles.ts";
import { kindOf, nameOf } from "../read/face.ts";
import { readNode } from "../read/links.ts";
import { surroundings } from "../read/surroundings.ts";
import { asData, kept } from "./answer.ts";
import { accountJson, assertionJson, faceJson } from "./json.ts";

const things = [
  { path: "entities", label: "Entity", one: "entity" },
  { path: "events", label: "Event", one: "event" },
  { path: "statements", label: "Statement", one: "statement" },
] as const;

/** Articles, entities, events and statements as data. */
export function addThings(app: Hono, service: Service): void {
  const { store, limits } = service;
  app.get("/api/articles", (c) =>
    kept(c, service, async () => {
      const limit = limitOf(c.req.query("limit"), limits.listed);
      const found = await newestArticles(store, limit + 1);
      return asData({
        articles: found.slice(0, limit).map(({ beginning: _, ...face }) => face),
        truncated: found.length > limit,
      });
    }),
  );

  app.get("/api/articles/:id", (c) =>
    kept(c, service, async () => {
      const id = c.req.param("id");
      const article = await readArticle(store, id, limits.assertions);
      if (!article) throw new HttpError(404, `there is no article ${id}`);
      const { beginning: _, ...face } = (await articleFaces(store, [id])).get(id)!;
      const { edges, nodes, truncated } = article.told;
      const marks = edges.map(({ type, from, properties }) => ({
        type,
        of: faceJson(nodes.get(from)!),
        ...properties,
      }));
      const own = Object.fromEntries(
        Object.entries(article.node.properties).filter(([key]) => !/^(message|time)[A-Z]/.test(key)),
      );
      return asData({ ...own, ...face, text: article.text, marks, messages: article.remarks, truncated });
    }),
  );

  for (const { path, label, one } of things) {
    app.get(`/api/${path}/:id`, (c) =>
      kept(c, service, async () => {
        const id = c.req.param("id") ?? "";
        const node = await readNode(store, label, id);
        if (!node) throw new HttpError(404, `there is no ${one} ${id}`);
        const around = await surroundings(store, [node], limits.assertions);
        const { keys: _, ...own } = node.properties;
        const told = around.accounts.filter(({ edge }) => edge.from === id).map(accountJson);
        const more = { labels: node.labels, kind: kindOf(node), name: nameOf(node) };
        return asData({
          ...own,
          ...more,
          id,
          [label === "Entity" ? "mentions" : "accounts"]: told,
          edges: around.assertions.map(assertionJson),
          truncated: around.truncated,
        });
      }),
    );
  }
}

function limitOf(given: string | undefined, most: number): number {
  if (given === undefined || given === "") return most;
  if (/^\d{1,9}$/.test(given) && Number(given) >= 1) return Math.min(Number(given), most);
  throw new HttpError(400, "malformed parameter “limit”: expected a whole number from 1", "limit");
}
