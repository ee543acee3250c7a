import { writeFilter } from "../../../schema/explore-address.ts";
import type { ExploreFilter } from "../../../schema/explore-filter.ts";

/** Thrown where the service does not answer as asked; the message is for people. */
export class AskError extends Error {
  override readonly name = "AskError";
}

/** What the service answers to a question, with the filter beside it where one is given. Throws `AskError`. */
export async function ask<Answer>(
  path: string,
  given: Readonly<Record<string, string | readonly string[]>>,
  filter?: ExploreFilter,
  signal?: AbortSignal,
): Promise<Answer> {
  const search = filter ? writeFilter(filter) : new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    for (const one of [value].flat()) search.append(name, one);
  const response = await fetched(`${path}?${search}`, "application/json", signal);
  return (await response.json()) as Answer;
}

/** A page of the service as a document. Its scripts do not run. Throws `AskError`. */
export async function askPage(address: string, signal?: AbortSignal): Promise<Document> {
  const response = await fetched(address, "text/html", signal);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

async function fetched(address: string, accept: string, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(address, { headers: { accept }, ...(signal ? { signal } : {}) }).catch(
    (error: Error) => {
      if (error.name === "AbortError") throw error;
      throw new AskError("The service does not answer. Is it still running?");
    },
  );
  if (response.ok || (accept === "text/html" && response.status === 400)) return response;
  const problem = (await response.json().catch(() => ({}))) as { readonly detail?: string };
  throw new AskError(problem.detail ?? `The service answered ${response.status}.`);
}
