import type { Context, MiddlewareHandler } from "hono";
import type { Gate } from "./gate.ts";
import { HttpError } from "./problem.ts";
import { type Rate, rateOf } from "./rate.ts";

/** What is answered however much is going on: whether the service lives, and what needs no store. */
const open = /^\/(?:health|ready|metrics|assets\/.*)$/;

/** What is told to who is sent away: to come again in a second. */
export function busy(): HttpError {
  return new HttpError(503, "the service is busy: come again in a moment", undefined, 1);
}

/** Lets in as many requests as can be answered; the rest are told at once when to come again. */
export function admitted(gate: Gate): MiddlewareHandler {
  return async (c, next) => {
    if (open.test(c.req.path)) return next();
    const leave = await gate.enter(() => c.req.raw.signal);
    if (!leave) throw busy();
    try {
      await next();
    } finally {
      leave();
    }
  };
}

/** Lets each caller come so often. Throws `HttpError` 429, which says when to come again. */
export function paced(rate: Rate): (c: Context) => void {
  const next = rateOf(rate);
  return (c) => {
    const { incoming } = (c.env ?? {}) as {
      readonly incoming?: { readonly socket: { readonly remoteAddress?: string } };
    };
    const seconds = next(incoming?.socket.remoteAddress ?? "here", performance.now());
    if (seconds > 0)
      throw new HttpError(429, `more than ${rate.minute} a minute: come again later`, undefined, seconds);
  };
}
