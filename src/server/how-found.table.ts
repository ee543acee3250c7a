import type { GraphEdge } from "../../schema/index.ts";

/** What a rule looks for, in plain words; a rule that has no row is explained by the row of its family and its own name. */
const rules: Readonly<Record<string, string>> = {
  "statement.quotation": "words in quotation marks beside a speaker",
  "statement.according-to": "“according to” and whom it names",
  "statement.noun": "a noun of saying, such as “claim” or “warning”",
  "statement.name-colon": "a name and a colon before the words",
  "statement.continued": "a quotation that goes on without naming its speaker again",
  "statement.thought": "a verb of thinking or believing",
  "statement.said": "a verb of saying",
  "office.noun-before-name": "an office right before a name",
  "office.apposition": "an office set beside a name",
  "office.title": "a title before a name",
  "office.copula": "“is” or “was” between a name and an office",
  "located.comma": "a place, a comma, and what it lies in",
  "located.possessive": "a place and what is called its own",
  "located.name": "a name that has the name of the place in it",
  "near.beside": "words of nearness, such as “in front of”",
  "member.of": "a person “of” a body",
  "member.rank": "words for members before a body’s name",
  "member.including": "“including” or “which includes” between a whole and its parts",
  "member.apposition": "“a member of” beside a name",
  "belongs.name": "a people’s or country’s name before what is its own",
  "employed.staff": "a body’s name before its staff",
  "employed.of": "a person “of” an employer",
  "family.noun": "a noun for a relative beside a name",
  "nationality.apposition": "a nationality beside a name",
};

const families: Readonly<Record<string, string>> = { statement: "a verb of saying, of the kind “%”", office: "an office named beside a person: “%”", located: "a place “%” another", located_in: "“%”, which says where something is" };

/** How what an edge says was found: a sentence without its full stop, for a reader who has never seen a rule. */
export function howFound({ type, properties }: Pick<GraphEdge, "type" | "properties">): string {
  const { rule, trigger, form, reason, phrase, head } = properties;
  if (typeof rule === "string") return `by ${rules[rule] ?? ofFamily(rule)}`;
  if (type === "MENTIONED_IN") return [forms[String(form)] ?? "it is named here", reason].filter((one) => typeof one === "string").join(": ");
  if (typeof trigger === "string") return `by the words “${trigger}”, which tell of it`;
  if (typeof phrase === "string") return `by the place of “${phrase}” in the clause`;
  return typeof head === "string" ? `by the place of “${head}” in the clause` : "by the grammar of the clause";
}

const forms: Readonly<Record<string, string>> = { name: "it is named here", description: "it is described here", pronoun: "a pronoun stands for it here" };

function ofFamily(rule: string): string {
  if (!rule.includes(".")) return `“${rule}”`;
  const [family = "", ...rest] = rule.split(".");
  const own = rest.join(".").replace(/^noun-/, "");
  const words = families[family] ?? `the ${rest[0]?.startsWith("noun-") ? "noun" : "word"} “%”`;
  return words.replace("%", own.replaceAll("-", " "));
}
