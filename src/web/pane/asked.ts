import { useEffect, useState } from "preact/hooks";
import type { ExploreFilter } from "../../../schema/explore-filter.ts";
import { ask } from "../state/ask.ts";

export interface Asked<Answer> {
  readonly answer?: Answer;
  readonly trouble?: string;
}

/** The service's answer to a question as long as the question is the same; nothing while it is awaited. */
export function useAsked<Answer>(
  path: string,
  given: Readonly<Record<string, string | readonly string[]>>,
  filter?: ExploreFilter,
): Asked<Answer> {
  const key = JSON.stringify([path, given, filter]);
  const [got, setGot] = useState<Asked<Answer> & { readonly key?: string }>({});
  useEffect(() => {
    const under = new AbortController();
    ask<Answer>(path, given, filter, under.signal).then(
      (answer) => setGot({ key, answer }),
      (error: Error) => under.signal.aborted || setGot({ key, trouble: error.message }),
    );
    return () => under.abort();
  }, [key]);
  return got.key === key ? got : {};
}
