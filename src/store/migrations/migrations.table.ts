/** One change of how a store is laid out, applied once to each store that an earlier version made. */
export interface Migration {
  /** The version of the layout that it leads to. Rows follow each other without a gap. */
  readonly version: number;
  readonly description: string;
  /**
   * Statements of the shared dialect, in order. Each may run again without harm: what is done already, it passes by.
   * One that takes `$most` is run, a transaction each time, until it returns `changed` 0: no transaction grows with the graph.
   */
  readonly statements: readonly string[];
  /** What is missing cannot be made from what is stored: the articles must be read again. */
  readonly rebuild?: true;
}

/**
 * Every layout there ever was. A row that was released is never edited: stores remember its checksum.
 */
export const migrations: readonly Migration[] = [{ version: 1, description: "Articles, entities, events, statements and figures with their evidence", statements: [] }];
