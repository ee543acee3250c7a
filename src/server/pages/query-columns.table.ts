import { glyphRow } from "../../../schema/glyphs.ts";
import { entityTypes, eventTypes, relationTypes, roles } from "../../../schema/index.ts";
import { messageRules } from "../../../schema/message-rules.ts";
import { typeWords } from "../../../schema/type-words.ts";
import { phraseOf } from "../../graph/phrases.table.ts";
import type { Row } from "../../query/named-query.ts";
import { roleWords } from "../role-words.table.ts";
import { capital } from "./words.ts";

/** Plain words for columns whose names are the model's own. */
const heads: Readonly<Record<string, string>> = {
  factuality: "How sure",
  cue: "Word of saying",
  content: "What was said",
  medium: "Through",
  occasion: "On the occasion of",
  level: "What became of it",
  rule: "What was seen",
  event: "What happened",
  what: "What happened",
  whom: "To whom",
  type: "Kind",
  part: "Side",
  value: "How many",
  counts: "Of what",
  path: "Chain",
  hop: "Step",
  subject: "Who or what",
  relation: "How",
  object: "With whom or what",
  with: "Together with",
  events: "In",
};

/** What a column is called for people, who need no words of the model; a kind beside a kind is told apart. */
export function headOf(column: string, columns: readonly string[] = []): string {
  if (column === "whom" && columns.includes("relation")) return "Whom or what";
  if (column === "type" && columns.includes("kind")) return "Of which kind";
  return heads[column] ?? capital(column);
}

/** Columns that are told in the cell of another: what a report calls an event, how exact a date is, of what sort a number. */
const within: Readonly<Record<string, string>> = { what: "event", precision: "when", bound: "value", unit: "value" };

/** The columns of a table for people: those in which anything stands and that are not told in another's cell. */
export function shownColumns(columns: readonly string[], rows: readonly Row[]): readonly string[] {
  // What an id leads to is told where its words are.
  const words = ["what", "name"].find((one) => columns.includes(one));
  return columns.filter((name) => name !== "id" || words === undefined).filter((name) => !columns.includes(within[name] ?? "") && rows.some((row) => row[name] !== null && row[name] !== ""));
}

/** What a step of a chain says from one end to the other, in the words that pages have. */
const stepWords = Object.fromEntries(roles.map(({ role, edge }) => [role, phraseOf({ edge: "", type: edge, from: "", to: "", properties: {} }).replace(/:$/u, "")]));

/** A relation between two entities, likewise. */
const relationWords = Object.fromEntries(relationTypes.map(({ type }) => [type.toLowerCase().replaceAll("_", " "), phraseOf({ edge: "", type, from: "", to: "", properties: {} })]));

/** How the words of a statement are given. */
const waysOfSaying = { direct: "the speaker’s own words", indirect: "told in the reporter’s words", mixed: "partly the speaker’s own words" };

/** Plain words for values that are the model's own, by column. */
export const plainWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  relation: { ...stepWords, ...relationWords },
  // Of an event, and in the findings of an article of whatever they are.
  type: { ...Object.fromEntries([...eventTypes.map(({ type }) => [type, typeWords(type)]), ...entityTypes.map(({ type }) => [type, glyphRow(type).words])]), ...relationWords, ...waysOfSaying, count: "how many" },
  kind: { entity: "person, place or body", event: "event", statement: "saying", figure: "number", relation: "relation", office: "office", conflict: "both cannot hold", differs: "two numbers for what may be the same", ...waysOfSaying },
  rule: messageRules,
  level: { info: "left out", warning: "in doubt" },
  role: Object.fromEntries(roles.map(({ role }) => [role, roleWords(role)])),
  part: { actor: "who did it", target: "to whom it was done", other: "other part" },
};

/** What a rule has seen that left something; one that has no words, of another version, by its own name without its family. */
export function seenBy(rule: string): string {
  return plainWords.rule![rule] ?? rule.replace(/^[a-z]+\./u, "").replaceAll("-", " ");
}

/** All digits that there are: none is added or rounded away. */
const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });
/** Bounds that a number needs no words for: it is itself, or it is a word. */
const bare = new Set(["exact", "order", ""]);

/** A number with its bound and unit, as people write it: “more than 30,000”, “about 5%”, “7,200,000,000 USD”. */
export function amountOf({ value, bound, unit }: Row): string {
  const number = typeof value === "number" ? numbers.format(value) : String(value ?? "");
  const before = bare.has(String(bound ?? "")) || number === "" ? "" : `${bound} `;
  const after = unit === null || unit === undefined || unit === "count" ? "" : unit === "percent" ? "%" : ` ${unit}`;
  return `${before}${number}${typeof value === "number" ? after : ""}`;
}
