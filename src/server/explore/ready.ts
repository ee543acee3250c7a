import type { Context, MiddlewareHandler } from "hono";
import { everything } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { preparingPage } from "../pages/explore/preparing.ts";
import { wantsPage } from "../routes/answer.ts";
import { catalogueNow } from "./catalogue-now.ts";
import { looked } from "./explore.ts";
import { wordsReady } from "./match.ts";

/** Milliseconds that who opens a page waits before it says what it is waiting for. */
const patience = 800;

/**
 * From the first page that somebody looks at the explorer is made ready in the background, since that takes seconds for a
 * large graph. A service that is asked for data alone never holds the graph in memory for it.
 */
export function warming(service: Service): MiddlewareHandler {
  let begun = false;
  return async (c, next) => {
    await next();
    if (begun || c.req.method !== "GET" || c.res.status !== 200 || !wantsPage(c)) return;
    begun = true;
    setImmediate(() => {
      // Whoever opens the explorer is told what is wrong.
      made(service).catch(() => {
        begun = false;
      });
    });
  };
}

/** All that is shown unasked, and the words by which something is looked for first. */
async function made(service: Service): Promise<void> {
  await looked(service, everything);
  await wordsReady(await catalogueNow(service));
}

/**
 * The page that is made, or, where the browser opens one and the graph is not at hand yet, one that says so and asks again
 * by itself. A script and a program wait: they would take it for the answer.
 */
export async function readyOr(c: Context, service: Service, made: Promise<Response>): Promise<Response> {
  if (c.req.header("sec-fetch-mode") !== "navigate" || (await atHand(service, made))) return made;
  made.catch(() => {}); // It is asked for again, and told then.
  c.header("refresh", "1");
  c.header("cache-control", "no-store");
  return c.html(preparingPage());
}

/** Whether the answer, or at least the graph from which it follows, is there in time. */
async function atHand(service: Service, made: Promise<Response>): Promise<boolean> {
  const there = Promise.race([made, catalogueNow(service)]).then(
    () => true,
    () => true, // What failed is told at once.
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(done, patience, false);
  });
  return Promise.race([there, late]).finally(() => clearTimeout(timer));
}
