import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const file = resolve(import.meta.dirname, "../../docs/operating/neo4j.conf");

/** The settings that operators are told to use, as words for `start-neo4j.mjs`: tests and measurements run with them. */
export function operatorSettings(): readonly string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).flatMap((line) => ["--set", line]);
}
