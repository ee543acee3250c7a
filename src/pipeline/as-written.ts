import type { Extraction } from "../../schema/index.ts";

/** Strings outside spans that have words of the text. */
const worded = new Set(["name", "names", "medium", "attributes"]);
const reasoned = new Set(["reason", "reasons"]);

/**
 * The extraction of a text that was read as if it stood in capitals, with every span, name and reason as the text has it.
 * `read` is what was read, `written` what stands there, letter for letter of the same length.
 */
export function asWritten(extraction: Extraction, read: string, written: string): Extraction {
  const words = (value: string): string => {
    const at = read.indexOf(value);
    return at < 0 ? value : written.slice(at, at + value.length);
  };
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
  return {
    ...(again(extraction, "") as Extraction),
    article: { ...(again(extraction.article, "") as Extraction["article"]), text: written },
  };
}
