import type { TimeMention } from "../../../schema/index.ts";
import type { TimeFinding } from "./time-finding.ts";

/** The expression as it stands in the text: of "since October 7" the day, not the period that it opens. */
export function timeMention({ start, end, text, ...finding }: TimeFinding): TimeMention {
  const { value, precision, anchor } = finding.own ?? finding;
  return {
    start,
    end,
    text,
    precision,
    ...(value === undefined ? {} : { value }),
    ...(anchor === undefined || precision === "duration" ? {} : { anchor }),
  };
}
