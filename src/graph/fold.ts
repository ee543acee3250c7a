/** A name as it is looked up: without accents, in lower case, with single spaces. */
export function fold(name: string): string {
  return spaced(name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
}

/** A name on one line, with single spaces. */
export function spaced(name: string): string {
  return name.replace(/\s+/gu, " ").trim();
}
