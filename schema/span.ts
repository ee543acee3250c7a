import { z } from "zod";

/** A stretch of an article's text: UTF-16 code units, `[start, end)`, and `text === article.text.slice(start, end)`. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() });
export type Span = Readonly<z.infer<typeof Span>>;
