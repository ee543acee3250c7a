/**
 * For long work: what it gives is awaited now and then, and once so many milliseconds have passed since it began or
 * others had their turn, others have theirs.
 */
export function turns(ms = 8): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < ms) return undefined;
    return new Promise((done) =>
      setImmediate(() => {
        since = performance.now();
        done();
      }),
    );
  };
}
