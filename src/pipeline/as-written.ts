import type { Extraction } from "../../schema/index.ts";
import { raised } from "../text/small-letters.ts";

/** Strings outside spans that have words of the text. */
const worded = new Set(["name", "names", "medium", "attributes"]);
const reasoned = new Set(["reason", "reasons"]);

/**
 * The extraction of a text without a capital that was read as if it stood in capitals, with every span, name and reason in
 * the letters of the text, `written`, of which each was read in its own place.
 */
export function asWritten(extraction: Extraction, written: string): Extraction {
  const words = (value: string): string => (value === raised(value) ? value.toLowerCase() : value);
  const reason = (value: string): string => value.replace(/\p{Lu}[^\p{Ll}“”]*\p{Lu}/gu, (run) => words(run));
  const again = (value: unknown, key: string): unknown => {
    if (typeof value === "string")
      return worded.has(key) ? words(value) : reasoned.has(key) ? reason(value) : value;
    if (Array.isArray(value)) return value.map((one) => again(one, key));
    if (value === null || typeof value !== "object") return value;
    const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown };
    const isSpan = typeof start === "number" && typeof end === "number" && typeof text === "string";
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        isSpan && name === "text"
          ? written.slice(start, end)
          : again(inner, key === "attributes" ? key : name),
      ]),
    );
  };
  const found = again(extraction, "") as Extraction;
  return { ...found, article: { ...found.article, text: written } };
}
