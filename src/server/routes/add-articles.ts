import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Service } from "../dependencies.ts";
import { paced } from "../load.ts";
import { HttpError } from "../problem.ts";
import { bearerOf, sameSecret } from "../security.ts";
import { ArticleInput } from "./article-input.ts";

const most = 1000;

/** `POST /api/articles`: one article, a list of them, or JSON Lines; only with the token, and only where writing is switched on. */
export function addWriting(app: Hono, { addArticles, token, limits }: Service): void {
  const pace = paced(limits.writing);
  app.post("/api/articles", async (c) => {
    if (!addArticles || !token)
      throw new HttpError(403, "writing is switched off: the service was started for reading only");
    pace(c);
    const given = bearerOf(c);
    if (given === undefined || !(await sameSecret(given, token))) {
      c.header("www-authenticate", "Bearer");
      throw new HttpError(
        401,
        given === undefined ? "expected a bearer token" : "this token does not allow writing",
      );
    }
    const articles = checked(await bodyOf(c));
    return c.json((await addArticles(articles)) ?? { articles: articles.length }, 201);
  });
}

async function bodyOf(c: Context): Promise<unknown> {
  const type = (c.req.header("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const text = await c.req.text();
  try {
    if (type === "application/json") return JSON.parse(text);
    if (type === "application/x-ndjson" || type === "application/jsonl")
      return text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line));
  } catch {
    throw new HttpError(400, "the body is no JSON");
  }
  throw new HttpError(415, "expected application/json or application/x-ndjson");
}

function checked(body: unknown): readonly ArticleInput[] {
  const read = z
    .array(ArticleInput)
    .min(1)
    .max(most)
    .safeParse(Array.isArray(body) ? body : [body]);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new HttpError(
    400,
    `article ${issue!.path.join(".")}: ${issue!.message}`,
    String(issue!.path.at(-1) ?? "body"),
  );
}
