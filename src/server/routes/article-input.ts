import { z } from "zod";

const written = (longest: number) =>
  z
    .union([z.string().max(longest), z.number()])
    .nullable()
    .optional();

/** One article as `POST /api/articles` takes it: the fields of a JSON line, where what is not known may be null and a number stands for its digits. */
export const ArticleInput = z.object({
  id: written(1000),
  title: written(2000),
  date: written(100),
  source: written(500),
  url: written(4000),
  text: z.string().min(1),
});
export type ArticleInput = Readonly<z.infer<typeof ArticleInput>>;
