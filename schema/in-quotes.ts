/** What somebody said between quotation marks, `cut` to what there is room for: its own outer ones are not doubled, those within are single. */
export function inQuotes(words: string, cut: (words: string) => string = (all) => all): string {
  const bare = /^[“"]([^“”"]*)[”"]$/u.exec(words)?.[1] ?? words;
  const within = bare.replace(/(^|[\s([])["“]/gu, "$1‘").replace(/["”]/gu, "’");
  return `“${cut(within)}”`;
}
