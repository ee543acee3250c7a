import type { MiddlewareHandler } from "hono";
import { HttpError } from "./problem.ts";

const runOfEscapes = /(?:%[0-9a-f]{2})+/gi;

/**
 * Refuses parameters whose percent-encoding is that of other letters than UTF-8 (`%E9`): read as they stand they would
 * be a name that nobody has. A `%` without two digits behind it is itself, as in a browser's line of address.
 */
export const readable: MiddlewareHandler = async (c, next) => {
  const { url } = c.req;
  if (/\?.*%[89a-f]/i.test(url)) {
    const [search = ""] = url.slice(url.indexOf("?") + 1).split("#");
    for (const given of search.split("&")) {
      if ((given.match(runOfEscapes) ?? []).every(isUtf8)) continue;
      const [name = ""] = given.split("=");
      const detail = `“${name}” cannot be read: expected letters beyond ASCII as percent-encoded UTF-8 (é as %C3%A9)`;
      throw new HttpError(400, detail, name);
    }
  }
  await next();
};

function isUtf8(escapes: string): boolean {
  try {
    return decodeURIComponent(escapes) !== "";
  } catch {
    return false;
  }
}
