/** What cannot become a graph: names the operation, the value at fault and what was expected. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly operation: string;
  readonly value: string;
  readonly expected: string;

  constructor(operation: string, value: string, expected: string) {
    super(`${operation}: “${value}”: expected ${expected}`);
    this.operation = operation;
    this.value = value;
    this.expected = expected;
  }
}
