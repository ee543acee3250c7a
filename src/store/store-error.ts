/** What a store cannot do: names the operation, the value at fault and what was expected. The one family of errors of this folder. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly operation: string;
  readonly value: string;
  readonly expected: string;

  constructor(operation: string, value: string, expected: string, cause?: unknown) {
    const why = cause instanceof Error ? ` (${cause.message})` : "";
    super(`${operation} ${value}: expected ${expected}${why}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.value = value;
    this.expected = expected;
  }
}
