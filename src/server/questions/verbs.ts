import type { EventType } from "../../../schema/index.ts";
import { eventTypes, roles } from "../../../schema/index.ts";
import { questionVerbs, type VerbRow } from "./verbs.table.ts";

const byForm = new Map(questionVerbs.flatMap((row) => formsOf(row).map((form) => [form, row] as const)));

/** Every form of every verb, the longest first, as one alternative of an expression. */
export const anyVerb = [...byForm.keys()].sort((a, b) => b.length - a.length).join("|");

/** Every type of event, as one alternative of an expression. */
export const anyEvent = eventTypes.map(({ type }) => `(?<!\\p{L})${type}`).join("|");

/** The types of events that a verb in any of its forms asks for; none where the noun behind it decides. */
export function typesOfVerb(form: string): readonly EventType[] {
  return byForm.get(form.toLowerCase())?.types ?? [];
}

/** The role that a verb in any of its forms is the name of: “lead” asks for who led. */
export function roleOfVerb(form: string): string | undefined {
  const row = byForm.get(form.toLowerCase());
  const forms = new Set(row && formsOf(row));
  return roles.find(({ role }) => forms.has(role))?.role;
}

/** The type of event that one of these words names, alone or in the plural. */
export function typeNamed(words: string): EventType | undefined {
  const small = words.toLowerCase();
  const known = eventTypes.filter(({ type }) => type !== "action");
  const names = (type: string) =>
    new RegExp(`(?<!\\p{L})${type.replace(/y$/, "(?:y|ie)")}(?:e?s)?(?!\\p{L})`, "u");
  return known.find(({ type }) => names(type).test(small))?.type;
}

/** A form too many (“visitted”) is nobody's word; one too few would be a question not understood. */
function formsOf({ verb, also }: VerbRow): readonly string[] {
  const [base = verb, ...rest] = verb.split(" ");
  const behind = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const stems = base.endsWith("e")
    ? [base.slice(0, -1)]
    : /[^aeiou][aeiou][bdglmnprt]$/.test(base)
      ? [base, base + base.at(-1)]
      : [base];
  const regular =
    base.endsWith("y") && !/[aeiou]y$/.test(base)
      ? [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
      : [
          `${base}${/(?:[sxz]|[cs]h)$/.test(base) ? "es" : "s"}`,
          ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`]),
        ];
  return [verb, ...regular.map((form) => `${form}${behind}`), ...(also?.split("|") ?? [])];
}
