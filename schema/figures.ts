import { z } from "zod";
import { Span } from "./span.ts";
import { Time } from "./time.ts";

export const Bound = z.enum(["exact", "about", "at least", "more than", "at most", "less than", "order"]);
export type Bound = z.infer<typeof Bound>;

/** A quantity reported. `value` is null for an order of magnitude ("hundreds"): `low` and `high` then say its range. */
export const Figure = z.object({
  id: z.string(),
  value: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  bound: Bound,
  /** `count`, a currency (`USD`), `percent`, or a unit of measure. */
  unit: z.string(),
  counts: Span.nullable(),
  where: z.string().optional(),
  period: Time.optional(),
  event: z.string().optional(),
  /** The entity that is counted, where what is counted is one. */
  entity: z.string().optional(),
  voice: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  /** The smallest clause that states it. */
  evidence: Span.optional(),
});
export type Figure = Readonly<z.infer<typeof Figure>>;
