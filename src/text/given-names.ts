import { fold } from "./fold.ts";

/** What given names tell of gender; `u` is a name of both. */
export interface GivenNames {
  gender(name: string): "f" | "m" | "u" | undefined;
}

/** Reads the table of given names: name, and `f`, `m` or `u`, a line. */
export function readGivenNames(tsv: string): GivenNames {
  const names = new Map<string, "f" | "m" | "u">();
  for (const line of tsv.split("\n")) {
    const [name, gender] = line.split("\t");
    if (name && (gender === "f" || gender === "m" || gender === "u")) names.set(fold(name), gender);
  }
  return { gender: (name) => names.get(fold(name)) };
}
