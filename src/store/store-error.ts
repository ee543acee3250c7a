/** What a store cannot do: names the operation, the value at fault and what was expected. The one family of errors of this folder. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly operation: string;
  readonly value: string;
  readonly expected: string;

  /** `why` says in our words what `cause` says in the engine's. */
  constructor(operation: string, value: string, expected: string, cause?: unknown, why?: string) {
    const words = why ?? (cause instanceof Error ? cause.message : "");
    super(
      `${operation} ${value}: expected ${expected}${words === "" ? "" : ` (${words})`}`,
      cause === undefined ? undefined : { cause },
    );
    this.operation = operation;
    this.value = value;
    this.expected = expected;
  }
}
