/** Lets work run side by side, or alone; in the order in which it was asked for. */
export interface Turns {
  together<T>(work: () => Promise<T>): Promise<T>;
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Turns for the writers of one load. */
export function turnsOf(): Turns {
  let single: Promise<unknown> = Promise.resolve();
  const side = new Set<Promise<unknown>>();
  return {
    together: (work) => {
      const mine = single.then(work);
      const ended: Promise<unknown> = mine.then(
        () => side.delete(ended),
        () => side.delete(ended),
      );
      side.add(ended);
      return mine;
    },
    alone: (work) => {
      const mine = Promise.all([single, ...side]).then(work);
      single = mine.catch(() => {});
      return mine;
    },
  };
}
