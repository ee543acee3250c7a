/** Answers as they were sent, by their tags. */
export interface Kept {
  get(tag: string): Response | undefined;
  /** Keeps an answer that is sent whole, and gives one to send. */
  keep(tag: string, answer: Response): Promise<Response>;
}

/** Keeps at most so many bytes of answers, none longer than `longest`; the one that was not asked for longest goes first. A tag is of one state of the graph, so that nothing grows old. */
export function keptAnswers(most = 32_000_000, longest = 500_000): Kept {
  const kept = new Map<string, { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Headers }>();
  let bytes = 0;
  const drop = (tag: string) => {
    bytes -= kept.get(tag)?.body.length ?? 0;
    kept.delete(tag);
  };
  return {
    get: (tag) => {
      const found = kept.get(tag);
      if (!found) return undefined;
      kept.delete(tag);
      kept.set(tag, found);
      return new Response(found.body, { headers: found.headers });
    },
    keep: async (tag, answer) => {
      if (answer.status !== 200) return answer;
      const body = new Uint8Array(await answer.arrayBuffer());
      const { headers } = answer;
      if (body.length <= longest) {
        drop(tag);
        kept.set(tag, { body, headers: new Headers(headers) });
        bytes += body.length;
        for (const [oldest] of kept) if (bytes > most) drop(oldest);
      }
      return new Response(body, { headers });
    },
  };
}
