/** The extraction stumbled over one article: a mistake of ours, that no other article need suffer from. */
export class ArticleFailed extends Error {}

/** What the extraction threw, as the failure of its article. */
export function articleFailed(error: unknown): ArticleFailed {
  const reason = error instanceof Error ? error.message : String(error);
  return new ArticleFailed(`the extraction failed on it, by a mistake of Dateline (${reason})`, {
    cause: error,
  });
}
