/** Wrong usage: an unknown query or parameter, a path that is not there. The process ends with 2 and this one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Something failed that is no usage: the process ends with 1 and this one line. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
