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
  const text = decoded(await c.req.arrayBuffer());
  if (type === "application/json") return parsed(text, "the body");
  if (type === "application/x-ndjson" || type === "application/jsonl")
    return text
      .split("\n")
      .flatMap((line, at) => (line.trim() === "" ? [] : [parsed(line, `line ${at + 1} of the body`)]));
  throw new HttpError(415, "expected application/json or application/x-ndjson");
}

/** Throws `HttpError` that says what is no JSON. */
function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, `${what} is no JSON`, "body");
  }
}

/** Throws `HttpError`: letters that cannot be read would be other letters in the text. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpError(400, "the body is not valid UTF-8");
  }
}

function checked(body: unknown): readonly ArticleInput[] {
  const read = z
    .array(ArticleInput)
    .min(1)
    .max(most)
    .safeParse(Array.isArray(body) ? body : [body]);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [place, field = "body"] = issue!.path;
  const where =
    place === undefined
      ? ""
      : `article ${Number(place) + 1}: ${field === "body" ? "" : `${String(field)}: `}`;
  throw new HttpError(400, `${where}${issue!.message}`, String(field));
}
