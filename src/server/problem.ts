import type { Context } from "hono";
import { QueryError } from "../query/query-error.ts";

/** What went wrong, in the shape of RFC 9457. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421 | 422 | 429 | 500 | 503;
  readonly detail: string;
  /** The parameter at fault, where one is. */
  readonly parameter?: string;
}

const titles: Readonly<Record<Problem["status"], string>> = {
  400: "This question cannot be asked as it was put",
  401: "A token is needed",
  403: "Not allowed",
  404: "There is nothing here",
  405: "Only reading is possible here",
  413: "Too much was sent",
  415: "This kind of content is not read",
  421: "This host is not served here",
  422: "This costs too much",
  429: "Too many requests",
  500: "Something failed",
  503: "The store does not answer",
};

/** Thrown by a route to answer with a problem. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly problem: Problem;
  /** Seconds after which it may go better. */
  readonly retryAfter: number | undefined;

  constructor(status: Problem["status"], detail: string, parameter?: string, retryAfter?: number) {
    super(detail);
    this.retryAfter = retryAfter;
    this.problem = {
      type: "about:blank",
      title: status === 503 && retryAfter !== undefined ? "Too much is asked just now" : titles[status],
      status,
      detail,
      ...(parameter ? { parameter } : {}),
    };
  }
}

/** The problem an error is. What is no fault of the caller says nothing of its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HttpError) return error.problem;
  if (error instanceof QueryError) {
    const status = error.kind === "unknown query" ? 404 : 400;
    return new HttpError(status, error.message, error.parameter).problem;
  }
  if (error instanceof Error && error.name === "StoreError")
    return new HttpError(503, "the store could not answer this question").problem;
  return new HttpError(500, "the service failed on this request").problem;
}

/** Answers with a problem. */
export function problemResponse(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status, { "content-type": "application/problem+json" });
}

/** What is answered to a parameter that an address does not take. */
export function unknownParameter(name: string, known: readonly string[]): HttpError {
  return new HttpError(400, `unknown parameter “${name}”: expected one of ${known.join(", ")}`, name);
}
