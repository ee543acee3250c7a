/** `[start, end)` in UTF-16 code units of the article's text. */
export type Range = readonly [start: number, end: number];

/** Anything that has a start and an end. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

export function rangeOf(span: Located): Range {
  return [span.start, span.end];
}

/** Do two ranges share a character? */
export function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function same(a: Range, b: Range): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** A key for maps: one string a range. */
export function keyOf(range: Range): string {
  return `${range[0]}-${range[1]}`;
}

const marks = new Set(" \n\t\r\"'“”‘’«»`,.;:!?()[]-–—");

/** A range without the space and marks around it. */
export function trim(range: Range, text: string): Range {
  let [start, end] = range;
  while (start < end && marks.has(text[start]!)) start++;
  while (end > start && marks.has(text[end - 1]!)) end--;
  return [start, end];
}

/** How many characters, not code units, a range has: where a rule counts, it counts what a reader sees. */
export function characters(text: string, range: Range): number {
  const units = range[1] - range[0];
  return units <= 0 ? units : Array.from(text.slice(range[0], range[1])).length;
}

/** A map whose keys are ranges, in the order in which they were first set. */
export class RangeMap<Value> {
  readonly #entries = new Map<string, readonly [Range, Value]>();
  set(range: Range, value: Value): void {
    const key = keyOf(range);
    this.#entries.set(key, [this.#entries.get(key)?.[0] ?? range, value]);
  }
  get(range: Range): Value | undefined {
    return this.#entries.get(keyOf(range))?.[1];
  }
  has(range: Range): boolean {
    return this.#entries.has(keyOf(range));
  }
  get size(): number {
    return this.#entries.size;
  }
  keys(): readonly Range[] {
    return [...this.#entries.values()].map(([range]) => range);
  }
  values(): readonly Value[] {
    return [...this.#entries.values()].map(([, value]) => value);
  }
  entries(): readonly (readonly [Range, Value])[] {
    return [...this.#entries.values()];
  }
}
