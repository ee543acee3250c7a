/** How many things a list has, and the greatest id among them. */
export interface Ending {
  readonly count: number;
  readonly greatest: string;
}

/** So seldom does a list that is whole end so early. */
const seldom = 1e-9;

/** The ending with one thing more. */
export function endingWith({ count, greatest }: Ending, id: string): Ending {
  return { count: count + 1, greatest: id > greatest ? id : greatest };
}

/**
 * Whether the end is missing of a list in the order of its ids. Those are hashes, evenly spread: of many the greatest lies
 * near the last that there could be. A few that are missing cannot be seen so.
 */
export function isCutOff({ count, greatest }: Ending): boolean {
  const share = Number.parseInt(greatest.slice(-16, -8), 16) / 2 ** 32;
  return count > 0 && share ** count < seldom;
}
