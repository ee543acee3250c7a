/** The committed result and the page that follows from it, by path from the root. */
export function qualityFiles(text: string): ReadonlyMap<string, string> {
  return new Map([["docs/quality.json", text]]);
}
