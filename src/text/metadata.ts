import { parseDocument, visit } from "yaml";
import { type ArticleInput, Refused } from "./article-input.ts";
import { published } from "./published.ts";

/** What may be known of an article beside its text. */
export type Metadata = Pick<ArticleInput, "title" | "source" | "url" | "published">;

const KEYS = ["title", "source", "url", "date"] as const;
/** Front matter is not longer than this. */
const LONGEST_FRONT_MATTER = 65_536;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The known fields of a mapping; other fields are nobody's business here. Throws `Refused` for a field of a wrong kind. */
export function metadata(fields: Readonly<Record<string, unknown>>): Metadata {
  const [title, source, url, date] = KEYS.map((key) => word(fields, key)?.trim());
  return {
    ...(title && { title }),
    ...(source && { source }),
    ...(url && { url }),
    ...(date && { published: published(date) }),
  };
}

/** A field as a string, if it is there and more than blanks; numbers are written out (`"id": 7`). */
export function word(fields: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new Refused(`has a number as \`${key}\` of which digits were lost; write it in quotation marks`);
  if (typeof value === "number") return String(value);
  throw new Refused(`has ${JSON.stringify(value).slice(0, 60)} as \`${key}\`; expected a string`);
}

const NOTHING = /^(?:~|null)?$/i;

/** The mapping that YAML text holds, each value as it is written: a title `007` is no number. Throws `Refused`, naming what it was read for, if it is none. */
export function yamlMapping(text: string, what: string): Record<string, unknown> {
  const document = parseDocument(text, { logLevel: "silent", schema: "failsafe", resolveKnownTags: false });
  const error = document.errors[0];
  if (error) throw new Refused(`has ${what} that is not valid YAML (line ${error.linePos?.[0].line ?? 1})`);
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type === "PLAIN" && NOTHING.test(String(node.value))) node.value = null;
    },
  });
  const value: unknown = document.toJS({ maxAliasCount: 10 });
  if (value === null || value === undefined) return {};
  if (!isMapping(value))
    throw new Refused(`has ${what} that is no mapping; expected lines like \`source: …\``);
  return value;
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes front matter off a text. What only looks like it (no known field in it) is text. */
export function withoutFrontMatter(text: string): {
  readonly text: string;
  readonly fields: Record<string, unknown>;
} {
  const match = text.startsWith("---") ? FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER)) : null;
  if (!match || !new RegExp(`^(?:${KEYS.join("|")}|id)[ \\t]*:`, "m").test(match[1]!))
    return { text, fields: {} };
  return { text: text.slice(match[0].length), fields: yamlMapping(match[1]!, "front matter") };
}
