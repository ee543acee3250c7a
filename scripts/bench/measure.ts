/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2 === 1
    ? sorted[(sorted.length - 1) / 2]!
    : (sorted[sorted.length / 2 - 1]! + sorted[sorted.length / 2]!) / 2;
}

/** Milliseconds that some work takes, and what it gives. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<readonly [result: Result, ms: number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}

/** One line of a report: a name and its figures. */
export function say(name: string, ...figures: readonly string[]): void {
  console.log(`${name.padEnd(34)}${figures.join("   ")}`);
}
