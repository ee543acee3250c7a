/** How long we wait for a server, in milliseconds. */
export interface Patience {
  /** For a connection, with all that is said before the first statement. */
  readonly connect: number;
  /** What the server gives one transaction. */
  readonly transaction: number;
  /** For one answer: the server gives up before we do, unless it fell silent. */
  readonly answer: number;
  /** Over which what failed in passing is tried again: a restart of the server, a leader's election. */
  readonly again: number;
  /** Before the first other try; each pause is twice the one before, up to five seconds. */
  readonly pause: number;
  /** For a server that refuses connections when a store is opened; one that says that it is starting is given `again`. */
  readonly start: number;
}

/** Unless told otherwise: the server ends a transaction ten seconds before we stop waiting for its answer. */
export const patience: Patience = {
  connect: 20_000,
  transaction: 120_000,
  answer: 130_000,
  again: 180_000,
  pause: 100,
  start: 0,
};
