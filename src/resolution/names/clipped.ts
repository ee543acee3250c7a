/** "Man City" of "Manchester City", by their words: the first cut short, the rest the same. */
export function isClipped(whole: readonly string[], short: readonly string[]): boolean {
  const [[word = "", ...rest], [cut = "", ...same]] = [whole, short];
  return (
    same.length > 0 && rest.join(" ") === same.join(" ") && cut.length < word.length && word.startsWith(cut)
  );
}
