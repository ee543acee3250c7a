/** Says a line, but the same words again only after a while (milliseconds): who waits tells so before each try. */
export function seldom(
  say: (line: string) => void,
  pause = 10_000,
  now: () => number = Date.now,
): (line: string) => void {
  let last: { readonly line: string; readonly at: number } | undefined;
  return (line) => {
    if (last?.line === line && now() - last.at < pause) return;
    last = { line, at: now() };
    say(line);
  };
}
