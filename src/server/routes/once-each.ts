import type { Context } from "hono";
import { HttpError, unknownParameter } from "../problem.ts";

/** The parameters of an address, each once. Throws `HttpError`: one that is given twice is no question, nor is one beside `known`, where these are told. */
export function onceEach(c: Context, known?: readonly string[]): Record<string, string> {
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (values.length > 1)
      throw new HttpError(400, `“${name}” was given ${values.length} times: expected once`, name);
    if (known !== undefined && !known.includes(name)) throw unknownParameter(name, known);
  }
  return c.req.query();
}
