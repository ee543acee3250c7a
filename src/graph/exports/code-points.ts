/** Counts offsets of a text in code points instead of UTF-16 code units: what the W3C's selectors count. */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (text.charCodeAt(at) < 0xd800 || text.charCodeAt(at) > 0xdbff) continue;
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdc00 && low <= 0xdfff) pairs.push(at + 1);
  }
  return (offset) => offset - below(pairs, offset);
}

/** How many of these ascending numbers are less than a limit. */
function below(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
