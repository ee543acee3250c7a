import { crc32 } from "./crc32.ts";

interface Piece {
  readonly file: string;
  readonly text: string;
}

/** Files as one ZIP archive, stored as they are, piece by piece: sizes and sums come behind each file, so that nothing is kept. Up to 4 GB. */
export async function* zipped(pieces: AsyncIterable<Piece>): AsyncIterable<Uint8Array> {
  const entries: { readonly name: Buffer; readonly at: number; size: number; sum: number }[] = [];
  let at = 0;
  let current: string | undefined;
  const send = (bytes: Buffer): Buffer => {
    at += bytes.length;
    return bytes;
  };
  const ended = (): Buffer => {
    const { sum, size } = entries.at(-1)!;
    return send(words([4, 0x08074b50], [4, sum], [4, size], [4, size]));
  };
  for await (const { file, text } of pieces) {
    if (file !== current) {
      if (current !== undefined) yield ended();
      current = file;
      const name = Buffer.from(file);
      entries.push({ name, at, size: 0, sum: 0 });
      yield send(
        Buffer.concat([
          words([4, 0x04034b50], ...head, [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
          name,
        ]),
      );
    }
    const bytes = Buffer.from(text);
    const entry = entries.at(-1)!;
    entry.size += bytes.length;
    entry.sum = crc32(bytes, entry.sum);
    if (bytes.length > 0) yield send(bytes);
  }
  if (current !== undefined) yield ended();
  const directory = at;
  for (const { name, at: start, size, sum } of entries) {
    const rest = words([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, start]);
    yield send(
      Buffer.concat([words([4, 0x02014b50], [2, 20], ...head, [4, sum], [4, size], [4, size]), rest, name]),
    );
  }
  const length = at - directory;
  yield words(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, length],
    [4, directory],
    [2, 0],
  );
}

/** Version 2.0, sums behind the file and names in UTF-8, stored, the first day there is: no clock. */
const head = [
  [2, 20],
  [2, 0x0808],
  [2, 0],
  [2, 0],
  [2, 0x21],
] as const;

/** Numbers of so many bytes, the low byte first. */
function words(...numbers: readonly (readonly [bytes: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of numbers) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
