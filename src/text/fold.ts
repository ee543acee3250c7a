/** A text without accents, case, and differences of space, hyphen, dot and apostrophe: what is equal when folded is one name. */
export function fold(text: string): string {
  return plain.test(text) ? text.toLowerCase() : foldMarks(text);
}

/** Most names: nothing in them but letters, digits and single spaces. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function foldMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/\./gu, "")
    .replace(/[\s\u00a0\-‐‑–—_]+/gu, " ")
    .trim();
}
