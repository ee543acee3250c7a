/** A number between -1 and 1 that follows from a text (FNV-1a, mixed once more). */
export function hashed(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash >>> 0) / 0xffffffff) * 2 - 1;
}
