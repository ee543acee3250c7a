import type { Hono } from "hono";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";

/** Milliseconds in which a store must answer to be well: who watches a service asks every few seconds. */
const patience = 5_000;

/** Whether the service is well: its store answers, and soon. A store that fell silent is told as one that does not answer (503). */
export function addHealth(app: Hono, { store, remember }: Service, within = patience): void {
  app.get("/health", async (c) => {
    const articles = await soon(
      remember("articles", async () => {
        const [row] = await store.read("MATCH (a:Article) RETURN count(a) AS articles", {});
        return Number(row!.articles);
      }),
      within,
    );
    return c.json({ status: "ok", store: store.engine, articles });
  });
  app.get("/ready", async (c) => {
    const version = await soon(store.version(), within);
    return c.json({ status: "ready", version });
  });
}

async function soon<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const words = `the store has not answered for ${milliseconds / 1000} s`;
    timer = setTimeout(() => reject(new HttpError(503, words)), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
