import type { PropertyValue } from "../../../schema/index.ts";

/** A value as Cypher has it. Neo4j reads a backslash and `u` as a character wherever they stand: a text's own backslash is never left before one. */
export function cypherLiteral(value: PropertyValue): string {
  if (typeof value === "string") return `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, escaped)}'`;
  if (typeof value === "object") return `[${value.map(cypherLiteral).join(", ")}]`;
  return String(value);
}

const short: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escaped(character: string): string {
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
