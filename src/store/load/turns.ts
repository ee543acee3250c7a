/** Something that one has at a time, in the order in which it was asked for. */
export interface Turns {
  /** A place in the order, which is asked for with the first `take` and given up for good by `give`. */
  place(): Place;
}

export interface Place {
  /** Waits for the turn; who has it already has it still. */
  take(): Promise<void>;
  give(): void;
}

/** Turns for the writers of one load. */
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
          turn ??= take();
          return turn;
        },
        give: () => give(),
      };
    },
  };
}
