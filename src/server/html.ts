import { html } from "hono/html";

export { html };

/** A piece of a page: everything put into it was escaped. */
export type Html = ReturnType<typeof html>;
