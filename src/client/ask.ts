import { problemFrom } from "./problem.ts";

export interface ClientOptions {
  /** The service's token, where it was started with one: for adding articles and queries of your own. */
  readonly token?: string;
  /** What sends the requests: `fetch` unless told. */
  readonly fetch?: typeof fetch;
  /** Headers that go with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a question is asked again that the service refused for too much load, after the time it tells; 3 unless told. */
  readonly again?: number;
}

export interface CallOptions {
  /** Ends the request. */
  readonly signal?: AbortSignal;
}

/** What an address may carry: a list is a parameter given several times, undefined is none. */
export type Given = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | undefined>
>;

/** Sends a request below the service's address; gives what was answered. Throws `DatelineProblem`, and what `fetch` throws. */
export type Ask = (
  path: string,
  request?: CallOptions & { readonly given?: Given; readonly accept?: string; readonly body?: unknown },
) => Promise<Response>;

/** How the service at an address is asked. */
export function askAt(address: string | URL, options: ClientOptions): Ask {
  const base = String(address).replace(/\/+$/, "");
  const send = options.fetch ?? fetch;
  return async (path, { given = {}, accept = "application/json", body, signal } = {}) => {
    const headers = {
      ...options.headers,
      accept,
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const asked = {
      headers,
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    };
    for (let left = options.again ?? 3; ; left--) {
      const response = await send(base + path + searchOf(given), asked);
      if (response.ok) return response;
      const problem = await problemFrom(response);
      // What was refused at the door was not begun: a body too may be sent again.
      const busy = problem.status === 503 || problem.status === 429;
      if (!busy || problem.retryAfter === undefined || left <= 0) throw problem;
      await pause(problem.retryAfter * 1000, signal);
    }
  };
}

function searchOf(given: Given): string {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined)
      .map((one): [string, string] => [name, String(one)]),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", gone);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", gone, { once: true });
    if (signal?.aborted) gone();
  });
}
