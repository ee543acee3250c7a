/** How often somebody may come: `burst` times at once, and then so many times a minute. */
export interface Rate {
  readonly burst: number;
  readonly minute: number;
}

const mostKnown = 10_000;

/** Seconds until somebody may come again; 0 for whoever may now. Remembers the last ten thousand; time is given in milliseconds. */
export function rateOf({ burst, minute }: Rate): (who: string, now: number) => number {
  const known = new Map<string, { readonly left: number; readonly at: number }>();
  return (who, now) => {
    const { left, at } = known.get(who) ?? { left: burst, at: now };
    const has = Math.min(burst, left + ((now - at) / 60_000) * minute);
    known.delete(who);
    known.set(who, { left: has >= 1 ? has - 1 : has, at: now });
    if (known.size > mostKnown) known.delete(known.keys().next().value!);
    return has >= 1 ? 0 : Math.ceil(((1 - has) / minute) * 60);
  };
}
