import { z } from "zod";

/** One article as `POST /api/articles` takes it: the fields of a JSON line. */
export const ArticleInput = z.object({
  id: z.string().max(1000).optional(),
  title: z.string().max(2000).optional(),
  date: z.string().max(100).optional(),
  source: z.string().max(500).optional(),
  url: z.string().max(4000).optional(),
  text: z.string().min(1),
});
export type ArticleInput = Readonly<z.infer<typeof ArticleInput>>;
