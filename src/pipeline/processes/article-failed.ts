/** The extraction stumbled over one article: a mistake of ours, that no other article need suffer from. */
export class ArticleFailed extends Error {}

/** What the extraction threw, as the failure of its article. */
export function articleFailed(error: unknown): ArticleFailed {
  return new ArticleFailed(`the extraction failed on it, by a mistake of Dateline (${messageOf(error)})`, {
    cause: error,
  });
}

/** What was thrown, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
