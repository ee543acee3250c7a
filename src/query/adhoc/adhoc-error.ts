export type AdhocErrorKind = "refused" | "too costly" | "failed";

/** A query of a caller's own that is not run, or not to its end: why, and what was expected. */
export class AdhocError extends Error {
  override readonly name = "AdhocError";
  readonly kind: AdhocErrorKind;

  constructor(kind: AdhocErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
