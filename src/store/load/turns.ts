/** Something that one has at a time, in the order in which it was asked for. */
export interface Turns {
  /** A place in the order, which is asked for with the first `take` and given up for good by `give`. */
  place(): Place;
}

/** A place in the order of turns. */
export interface Place {
  /** Waits for the turn, two seconds at most; who has it already has it still. */
  take(): Promise<void>;
  give(): void;
}

/** Milliseconds: longer than a writer usually has its turn. */
const patience = 2_000;

/**
 * Turns for the writers of one load. A turn saves waiting in the database and keeps nothing apart: that does the lock of
 * the store's state. Who has waited long goes there, where a circle of waiting is seen: somebody else may wait for him.
 */
export function turnsOf(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    place: () => {
      let turn: Promise<void> | undefined;
      let give = (): void => {};
      const take = (): Promise<void> => {
        const before = last;
        last = new Promise((resolve) => {
          give = resolve;
        });
        return before;
      };
      return {
        take: () => {
          turn ??= atMost(patience, take());
          return turn;
        },
        give: () => give(),
      };
    },
  };
}

async function atMost(milliseconds: number, turn: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([turn, late]);
  clearTimeout(timer);
}
