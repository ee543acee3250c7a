import type { Context, MiddlewareHandler } from "hono";
import { HttpError } from "./problem.ts";

/** What a browser says of a request that a page of ours, or its reader, sends. */
const ownSites = new Set(["same-origin", "none"]);
const local = ["127.0.0.1", "localhost", "[::1]"];

/** Nothing but our own scripts, style sheet, pictures, typefaces, data and forms; nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Refuses a request for another host (a page elsewhere whose name was bent to this machine), or from another origin
 * when it would do more than read.
 */
export function knownHosts(hosts: readonly string[]): MiddlewareHandler {
  const known = new Set([...local, ...hosts].map((host) => host.toLowerCase()));
  return async (c, next) => {
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    if (!known.has(withoutPort(host)))
      throw new HttpError(421, "the service is not called by this host name");
    const origin = c.req.header("origin");
    const reading = c.req.method === "GET" || c.req.method === "HEAD";
    if (!reading && ((origin !== undefined && !known.has(hostOf(origin))) || isFromElsewhere(c)))
      throw new HttpError(403, "another site may not send anything here");
    await next();
  };
}

/** Whether a browser says that a page of another site asks. */
export function isFromElsewhere(c: Context): boolean {
  return !ownSites.has(c.req.header("sec-fetch-site") ?? "none");
}

function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, "");
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
} as const;

/** Headers that go with every answer. They are set on the answer itself: `c.header` would make another answer for each. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", contentSecurityPolicy);
  for (const name in always) headers.set(name, always[name as keyof typeof always]);
};

/** The bearer token of a request, if it has one. */
export function bearerOf(c: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
}

/** Whether two secrets are the same, in a time that does not depend on where they differ. */
export async function sameSecret(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(digest));
  return a!.reduce((difference, byte, at) => difference | (byte ^ b![at]!), 0) === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
