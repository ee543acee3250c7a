import type { Context } from "hono";
import { problemOf } from "../problem.ts";

/**
 * Text as a body, piece by piece as the reader takes it: who reads slowly slows the making down, who hangs up ends it.
 * The first piece is made before the answer begins, so that a failure there is an answer of its own; one that comes
 * later cuts the connection, after a last line `{"error": …}` where the text is of `lines`.
 */
export async function streamed(
  c: Context,
  pieces: AsyncGenerator<string>,
  headers: Readonly<Record<string, string>>,
  lines = true,
): Promise<Response> {
  const encoder = new TextEncoder();
  let broken = false;
  let ready: IteratorResult<string> | undefined = await pieces.next();
  const body = new ReadableStream<Uint8Array>({
    pull: async (out) => {
      if (broken) return new Promise(() => {});
      try {
        const { done, value } = ready ?? (await pieces.next());
        ready = undefined;
        if (done) out.close();
        else out.enqueue(encoder.encode(value));
      } catch (error) {
        if (lines) out.enqueue(encoder.encode(`${JSON.stringify({ error: problemOf(error) })}\n`));
        // The line must leave before the connection is cut; without a connection of Node's the body itself breaks off.
        const { outgoing } = (c.env ?? {}) as { readonly outgoing?: { destroy(): void } };
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (!outgoing) return out.error(new Error("the answer broke off"));
        broken = true;
        outgoing.destroy();
      }
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
  return c.body(body, 200, headers);
}
