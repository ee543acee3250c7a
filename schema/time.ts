import { z } from "zod";
import { Span } from "./span.ts";

export const Precision = z.enum(["year", "month", "day", "time", "period", "duration"]);
export type Precision = z.infer<typeof Precision>;

/**
 * When something is, as the text has it. `value` is ISO 8601: a year, month, day or date-time; a period as
 * `start/end` (a quarter and a week are periods, an open end is `..`); a duration as `P147D`. Absent without an anchor.
 */
export const Time = z.object({
  value: z.string().optional(),
  precision: Precision,
  text: Span,
  /** The date a relative expression was counted from. */
  anchor: z.string().optional(),
});
export type Time = Readonly<z.infer<typeof Time>>;

/** A time expression where it stands in the text. */
export const TimeMention = Span.extend({ value: z.string().optional(), precision: Precision, anchor: z.string().optional() });
export type TimeMention = Readonly<z.infer<typeof TimeMention>>;

/** A date of publication: a year, month, day or date-time; `derivedFrom` says where it was found if nobody gave it. */
export const Published = z.object({ value: z.string(), precision: z.enum(["year", "month", "day", "time"]), derivedFrom: z.string().optional() });
export type Published = Readonly<z.infer<typeof Published>>;
