/*
 * PackStream, as far as our statements and the driver's messages need it: what Bolt puts on the wire.
 */

/** A message, or a node or relationship in a row. */
export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

/** A value's bytes. Whole numbers are integers. */
export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(0xc0);
  if (value === true || value === false) return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === "bigint") return integer(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? integer(BigInt(value)) : float(value);
  if (typeof value === "string") {
    const bytes = Buffer.from(value, "utf8");
    return Buffer.concat([sized(bytes.length, 0x80, [0xd0, 0xd1, 0xd2]), bytes]);
  }
  if (Array.isArray(value))
    return Buffer.concat([sized(value.length, 0x90, [0xd4, 0xd5, 0xd6]), ...value.map(pack)]);
  if (isStructure(value))
    return Buffer.concat([Buffer.of(0xb0 + value.fields.length, value.tag), ...value.fields.map(pack)]);
  const entries = Object.entries(value);
  const packed = entries.flatMap(([key, one]) => [pack(key), pack(one)]);
  return Buffer.concat([sized(entries.length, 0xa0, [0xd8, 0xd9, 0xda]), ...packed]);
}

export function isStructure(value: unknown): value is Structure {
  return typeof value === "object" && value !== null && "tag" in value && "fields" in value;
}

function sized(length: number, tiny: number, [one, two, four]: readonly [number, number, number]): Buffer {
  if (length < 16) return Buffer.of(tiny + length);
  if (length < 0x100) return Buffer.of(one, length);
  const large = length < 0x10000;
  const head = Buffer.alloc(large ? 3 : 5);
  head[0] = large ? two : four;
  if (large) head.writeUInt16BE(length, 1);
  else head.writeUInt32BE(length, 1);
  return head;
}

function integer(value: bigint): Buffer {
  if (value >= -16n && value < 128n) return Buffer.of(Number(BigInt.asUintN(8, value)));
  const bytes = Buffer.alloc(9);
  bytes[0] = 0xcb;
  bytes.writeBigInt64BE(value, 1);
  return bytes;
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = 0xc1;
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

/** The one value that these bytes are. */
export function unpack(bytes: Buffer): unknown {
  let at = 0;
  const take = (count: number) => {
    at += count;
    return at - count;
  };
  const size = (marker: number, first: number) =>
    marker === first
      ? bytes[take(1)]!
      : marker === first + 1
        ? bytes.readUInt16BE(take(2))
        : bytes.readUInt32BE(take(4));
  const text = (length: number) => bytes.toString("utf8", take(length), at);
  const list = (length: number): unknown[] => Array.from({ length }, next);
  const map = (length: number) =>
    Object.fromEntries(Array.from({ length }, () => [String(next()), next()] as const));
  function next(): unknown {
    const marker = bytes[take(1)]!;
    const low = marker & 0x0f;
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x90) return text(low);
    if (marker < 0xa0) return list(low);
    if (marker < 0xb0) return map(low);
    if (marker < 0xc0) return { tag: bytes[take(1)]!, fields: list(low) };
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return bytes.readDoubleBE(take(8));
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker === 0xc8) return bytes.readInt8(take(1));
    if (marker === 0xc9) return bytes.readInt16BE(take(2));
    if (marker === 0xca) return bytes.readInt32BE(take(4));
    if (marker === 0xcb) return Number(bytes.readBigInt64BE(take(8)));
    if (marker >= 0xd0 && marker <= 0xd2) return text(size(marker, 0xd0));
    if (marker >= 0xd4 && marker <= 0xd6) return list(size(marker, 0xd4));
    if (marker >= 0xd8 && marker <= 0xda) return map(size(marker, 0xd8));
    throw new Error(`no PackStream marker: ${marker.toString(16)}`);
  }
  return next();
}

/** A message in chunks, with the mark of its end. */
export function framed(message: Structure): Buffer {
  const bytes = pack(message);
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += 0xffff) {
    const part = bytes.subarray(from, from + 0xffff);
    parts.push(Buffer.of(part.length >> 8, part.length & 0xff), part);
  }
  return Buffer.concat([...parts, Buffer.of(0, 0)]);
}

/** Gives the messages whose last byte has come, and keeps the rest. */
export function unframer(): (bytes: Buffer) => readonly Structure[] {
  let rest: Buffer = Buffer.alloc(0);
  let parts: Buffer[] = [];
  return (bytes) => {
    const messages: Structure[] = [];
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      if (rest.length < 2) return messages;
      const length = rest.readUInt16BE(0);
      if (rest.length < 2 + length) return messages;
      if (length > 0) parts.push(rest.subarray(2, 2 + length));
      else if (parts.length > 0) messages.push(unpack(Buffer.concat(parts)) as Structure);
      if (length === 0) parts = [];
      rest = rest.subarray(2 + length);
    }
  };
}
