/** How many may be inside at once, and how many may wait before it and for how long; the rest are sent away at once. */
export interface GateSize {
  readonly running: number;
  readonly waiting: number;
  /** Milliseconds. */
  readonly patience: number;
}

export interface Gate {
  /** Lets somebody in, now or when it is their turn: what is given must be called when they leave. Undefined: sent away. Who is no longer wanted leaves the queue: `gone` is asked for how that is told only by who waits. */
  enter(gone?: () => AbortSignal): Promise<(() => void) | undefined>;
  /** Whether nobody can come in nor wait; who asks is counted as sent away then. */
  turnAway(): boolean;
  /** How many are inside and before it, and how many were sent away so far. */
  state(): { readonly running: number; readonly waiting: number; readonly refused: number };
}

/** A door before what can only do so much at once: too much load makes nobody wait for what will not come. */
export function gateOf({ running: room, waiting: queue, patience }: GateSize): Gate {
  let running = 0;
  let refused = 0;
  const waiting = new Set<(allowed: boolean) => void>();
  const leave = () => {
    const [next] = waiting;
    if (next) next(true);
    else running--;
  };
  const once = () => {
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };
  return {
    enter: async (gone) => {
      if (running < room) {
        running++;
        return once();
      }
      const allowed = waiting.size < queue && (await turn(waiting, patience, gone?.()));
      if (allowed) return once();
      refused++;
      return undefined;
    },
    turnAway: () => {
      const full = running >= room && waiting.size >= queue;
      if (full) refused++;
      return full;
    },
    state: () => ({ running, waiting: waiting.size, refused }),
  };
}

function turn(
  waiting: Set<(allowed: boolean) => void>,
  patience: number,
  signal?: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (allowed: boolean) => {
      waiting.delete(settle);
      clearTimeout(timer);
      signal?.removeEventListener("abort", gone);
      resolve(allowed);
    };
    const gone = () => settle(false);
    const timer = setTimeout(gone, patience);
    signal?.addEventListener("abort", gone, { once: true });
    waiting.add(settle);
    if (signal?.aborted) gone();
  });
}
