import type { Problem } from "../../schema/generated/client.ts";

/** What the service answers when it cannot do what is asked: its `application/problem+json` as an error. */
export class DatelineProblem extends Error {
  override readonly name = "DatelineProblem";
  /** The status of HTTP: 400 a question that cannot be asked, 404 nothing there, 503 too much load or no store. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** The parameter at fault, where one is. */
  readonly parameter: string | undefined;
  /** Seconds after which it may go better, where the service says so. */
  readonly retryAfter: number | undefined;

  constructor({ status, title, detail, parameter }: Omit<Problem, "type">, retryAfter?: number) {
    super(detail);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.parameter = parameter;
    this.retryAfter = retryAfter;
  }
}

/** An answer that is no success as an error, also where something before the service made it. */
export async function problemFrom(response: Response): Promise<DatelineProblem> {
  const after = Number(response.headers.get("retry-after") ?? Number.NaN);
  const text = await response.text();
  const told = { status: response.status, title: response.statusText, detail: text.slice(0, 300) };
  const isProblem = /^application\/problem\+json\b/.test(response.headers.get("content-type") ?? "");
  const problem = isProblem ? { ...told, ...(JSON.parse(text) as Problem) } : told;
  return new DatelineProblem(problem, Number.isFinite(after) ? after : undefined);
}
