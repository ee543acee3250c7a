import { Refused } from "./article-input.ts";

/** How the files begin that are often taken for text. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: "a zip archive or an office document", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "an office document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "compressed (gzip)", bytes: [0x1f, 0x8b] },
  { kind: "an image (PNG)", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "an image (JPEG)", bytes: [0xff, 0xd8, 0xff] },
  { kind: "UTF-16 text; expected UTF-8", bytes: [0xff, 0xfe] },
  { kind: "UTF-16 text; expected UTF-8", bytes: [0xfe, 0xff] },
];
const NUL = 0;
const LOOKED_AT = 8192;

/** The text of UTF-8 bytes without a byte order mark, otherwise unchanged. Throws `Refused` for binary data, and for bytes that are no UTF-8 with their place. */
export function decode(bytes: Uint8Array, charset = "utf-8"): string {
  for (const { kind, bytes: begin } of SIGNATURES) {
    if (begin.every((byte, place) => bytes[place] === byte)) throw new Refused(`is ${kind}`);
  }
  if (bytes.subarray(0, LOOKED_AT).includes(NUL)) throw new Refused("is binary, not text");
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    return withMarks(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, charset);
  } catch {
    const at = firstInvalid(bytes);
    if (charset !== "utf-8") throw new Refused(`is not valid ${charset}, the character set that it names`);
    const line = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
    throw new Refused(
      `is not valid UTF-8: byte 0x${bytes[at]?.toString(16).padStart(2, "0")} at offset ${at}, line ${line}`,
    );
  }
}

/** What pages that call themselves Latin-1 have at 0x80 to 0x9f: the marks of Windows-1252, which Node’s decoder leaves as control characters. */
const MARKS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function withMarks(text: string, charset: string): string {
  if (!/^(?:iso-8859-1|windows-1252|latin1|us-ascii)$/.test(charset)) return text;
  return text.replace(/[\x80-\x9f]/g, (letter) => MARKS[letter.charCodeAt(0) - 0x80]!);
}

/** Where the first byte stands that begins no UTF-8 sequence. */
function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0];
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const beyond = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}
