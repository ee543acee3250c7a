import type { Figure } from "../../schema/index.ts";

/** The numbers a figure allows, ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far "about" reaches, as a share of the number. */
const about = 0.1;
/** Who says "thousands" may mean a little more than ten of them, against a number that somebody counted. */
const loose = 2;

/** The numbers that a figure allows; undefined where it says no number. */
export function rangeOf({ value, low, high, bound }: Figure): Range | undefined {
  if (value === null)
    return low === undefined && high === undefined
      ? undefined
      : { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
  if (low !== undefined && high !== undefined && bound !== "about") return { low, high };
  switch (bound) {
    case "at least":
    case "more than":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case "at most":
    case "less than":
      return { low: 0, high: value };
    case "about":
      return { low: value * (1 - about), high: value * (1 + about) };
    default:
      return { low: value, high: value };
  }
}

/** Whether two figures cannot both hold. */
export function excludeEachOther(one: Figure, other: Figure): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  if (!a || !b) return false;
  const reach = (figure: Figure, range: Range, against: Figure) =>
    figure.bound === "order" && against.bound !== "order" ? range.high * loose : range.high;
  return reach(one, a, other) < b.low || reach(other, b, one) < a.low;
}

/** Whether two figures name numbers that differ by more than rounding, whatever their bounds allow. */
export function differInSize(one: Figure, other: Figure): boolean {
  if (one.value === null || other.value === null) return excludeEachOther(one, other);
  const exact = one.bound === "exact" && other.bound === "exact";
  const larger = Math.max(Math.abs(one.value), Math.abs(other.value));
  return Math.abs(one.value - other.value) > (exact ? 0 : larger * about);
}
