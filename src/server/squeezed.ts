import { promisify } from "node:util";
import { createGzip, gzip } from "node:zlib";

/** Bytes from which an answer is worth it: what is shorter is a packet or three. */
const least = 4_000;
/** More is not gathered before it is sent. */
const most = 500_000;
/** Of pages that are an eighth as large the better levels take another tenth, for more than twice the work. */
const level = 3;
const gzipped = promisify(gzip);

type Bytes = Uint8Array<ArrayBuffer>;
type Read = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

export interface Squeezed {
  readonly bytes: Bytes | ReadableStream<Bytes>;
  /** False: it is as it was, being too short to gain anything. */
  readonly isGzip: boolean;
}

/** A body in gzip: whole where all of it is there at once, else, and where something is said behind it, as it is made. */
export async function squeezed(body: ReadableStream<Uint8Array>, hasTrailer: boolean): Promise<Squeezed> {
  const reader = body.getReader();
  if (hasTrailer) return { bytes: asMade(reader, [], reader.read()), isGzip: true };
  const parts: Uint8Array[] = [];
  for (let length = 0; length < most; ) {
    const next = reader.read();
    const read = await nowOrNothing(next);
    if (!read) return { bytes: asMade(reader, parts, next), isGzip: true };
    if (read.done) {
      const all = Buffer.concat(parts);
      return length < least
        ? { bytes: all, isGzip: false }
        : { bytes: await gzipped(all, { level }), isGzip: true };
    }
    parts.push(read.value);
    length += read.value.length;
  }
  return { bytes: asMade(reader, parts, reader.read()), isGzip: true };
}

/** What is read if it is there already. */
function nowOrNothing(next: Promise<Read>): Promise<Read | undefined> {
  return Promise.race([next, new Promise<undefined>((none) => setImmediate(none, undefined))]);
}

/** The rest of a body as it comes. Who reads slowly slows the reading down, who hangs up ends it. */
function asMade(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  parts: readonly Uint8Array[],
  first: Promise<Read>,
): ReadableStream<Bytes> {
  const zip = createGzip({ level });
  const feed = async (): Promise<void> => {
    for (const part of parts) zip.write(part);
    for (let next = first; ; next = reader.read()) {
      // Whoever waits for more gets what there is meanwhile.
      if (!(await nowOrNothing(next))) zip.flush();
      const { done, value } = await next;
      if (zip.destroyed) return;
      if (done) return void zip.end();
      // It is told when the piece is worked off, or when nobody wants it any more.
      await new Promise((told) => zip.write(value, told));
    }
  };
  feed().catch((error) => zip.destroy(error));
  const pieces = zip[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>(
    {
      pull: async (out) => {
        const { done, value } = await pieces.next();
        if (done) out.close();
        else out.enqueue(value);
      },
      cancel: async (reason) => {
        zip.destroy();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
