import type { Context, MiddlewareHandler } from "hono";
import { type Kept, keptAnswer, type Sent } from "./kept.ts";
import { isFromElsewhere } from "./security.ts";
import { squeezed } from "./squeezed.ts";

/** Text of our own kinds; typefaces, pictures of pixels and archives are as small as they get, and events are sent at once. */
const text =
  /^(?:text\/(?!event-stream)|application\/(?:json|[\w.-]+\+json|x-ndjson|xml|[\w.-]+\+xml)|image\/svg\+xml)/;
const loopback = /^(?:::ffff:)?127\.|^::1$/;

/**
 * Answers in gzip to who asks for it from another machine: an explorer's page is an eighth as large then. On this machine
 * it would only be work. An answer that is kept is squeezed once. What is long is squeezed as it is made: whatever is there is sent before more is waited for.
 */
export const compressed =
  (kept: Kept): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const answer = c.res;
    if (!text.test(answer.headers.get("content-type") ?? "")) return;
    const vary = answer.headers.get("vary");
    if (!vary?.includes("Accept-Encoding"))
      answer.headers.set("vary", vary ? `${vary}, Accept-Encoding` : "Accept-Encoding");
    if (!isFar(c) || !takesGzip(c.req.header("accept-encoding")) || !isSafe(c)) return;
    if (c.req.method === "HEAD" || !answer.body || answer.headers.has("content-encoding")) return;
    const sent = answer.status === 200 ? (c.get(keptAnswer) as Sent | undefined) : undefined;
    const body = sent?.gzip
      ? { bytes: sent.gzip, isGzip: true }
      : await squeezed(answer.body, answer.headers.has("trailer"));
    if (sent && !sent.gzip && body.isGzip && body.bytes instanceof Uint8Array)
      kept.keep(sent.headers.etag!, { ...sent, gzip: body.bytes });
    const headers = new Headers(answer.headers);
    headers.delete("content-length");
    if (body.isGzip) {
      headers.set("content-encoding", "gzip");
      // The same answer in other bytes: only a weak tag may be of both.
      const tag = headers.get("etag");
      if (tag && !tag.startsWith("W/")) headers.set("etag", `W/${tag}`);
    }
    c.res = undefined;
    c.res = new Response(body.bytes, { status: answer.status, headers });
  };

function isFar(c: Context): boolean {
  const { incoming } = (c.env ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  };
  const address = incoming?.socket?.remoteAddress;
  return address !== undefined && !loopback.test(address);
}

/**
 * How long a squeezed answer is tells whether what was asked stands in it. So there is none for what another site has a
 * browser ask, which cannot see the answer but may be able to see its length, nor for who comes with a token. No answer
 * has a token, a cookie or a key in it.
 */
function isSafe(c: Context): boolean {
  return !isFromElsewhere(c) && c.req.header("authorization") === undefined;
}

/** Whether a caller who sends this `Accept-Encoding` takes gzip. */
export function takesGzip(accepted = ""): boolean {
  const kinds = accepted.split(",").map((one) =>
    one
      .toLowerCase()
      .split(";")
      .map((part) => part.trim()),
  );
  const named = ["gzip", "x-gzip", "*"].flatMap((name) => kinds.filter(([kind]) => kind === name))[0];
  return named !== undefined && !named.some((part) => /^q *= *0(?:\.0*)?$/.test(part));
}
