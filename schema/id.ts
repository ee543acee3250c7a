import { createHash } from "node:crypto";

/** A stable id: `prefix-` and 16 hexadecimal digits of a SHA-256 over the parts, kept apart by a character no text has. */
export function stableId(prefix: string, ...parts: readonly (string | number | null | undefined)[]): string {
  const hash = createHash("sha256").update(parts.map((part) => String(part ?? "")).join("\u001f"), "utf8");
  return `${prefix}-${hash.digest("hex").slice(0, 16)}`;
}

/** The digest of a text: `sha256:` and the whole SHA-256 of its UTF-8 bytes, hexadecimal. */
export function digestOf(text: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
