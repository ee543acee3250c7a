import type { Precision } from "../../../../schema/index.ts";
import type { Day } from "../calendar.ts";

/** What an expression says. Without `value` it is open: it needs a date that nobody gave. */
export interface TimeValue {
  readonly value?: string;
  readonly precision: Precision;
  /** The date it was counted from, if it was. */
  readonly anchor?: Day;
}

export type Tense = "past" | "present" | "future";

/** What an expression is read against. */
export interface Standpoint {
  /** The day of the report. */
  readonly anchor: Day | undefined;
  /** The day last told of in the text, if it is near. */
  readonly previous: Day | undefined;
  /** The day that the same sentence names, for clock times. */
  readonly beside: Day | undefined;
  /** The day last told of, however far. */
  readonly last: Day | undefined;
  readonly tense: Tense;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Reads the parts of a matched expression; undefined where they make no time. */
export type Reader = (groups: Groups, standpoint: Standpoint) => TimeValue | undefined;

export function open(precision: Precision): TimeValue {
  return { precision };
}

export function fixed(value: string | undefined, precision: Precision): TimeValue | undefined {
  return value === undefined ? undefined : { value, precision };
}

export function counted(value: string, precision: Precision, anchor: Day): TimeValue {
  return { value, precision, anchor };
}

/** The place of a word among patterns, from 0; -1 for none. */
export function placeIn(patterns: readonly string[], word: string): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(word));
}

/** How far "last", "this" and "next" lie from now. */
export function shiftOf(which: string | undefined): -1 | 0 | 1 {
  const word = which?.toLowerCase() ?? "this";
  if (["last", "past", "previous"].includes(word)) return -1;
  return ["next", "coming", "following"].includes(word) ? 1 : 0;
}
