import { CommanderError } from "commander";
import { QueryError } from "../query/query-error.ts";
import { CommandError, UsageError } from "./usage-error.ts";

/** 2 for wrong usage, 1 for anything that failed. */
export function exitCodeOf(error: unknown): number {
  return error instanceof UsageError || error instanceof QueryError || error instanceof CommanderError
    ? 2
    : 1;
}

/** One clear line about a failure. A stack is shown only for what should not happen, and only when DEBUG asks for it. */
export function wordsOf(error: unknown): string {
  if (error instanceof CommanderError)
    return error.message.replace(/^error:\s*/u, "").replace(/\s*\n\s*/gu, " ");
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommandError || error instanceof UsageError || error instanceof QueryError)
    return oneLine(error.message);
  return process.env.DEBUG ? (error.stack ?? error.message) : oneLine(error.message);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
