import { fold } from "../graph/fold.ts";

/** Titles that are one office: the first is what the others count as. In small letters, without dots and hyphens. */
const titles: readonly (readonly [title: string, ...also: string[]])[] = [
  ["chief executive", "chief executive officer", "ceo"], // “Halden CEO Ingrid Solberg”, “the chief executive of Halden”
  ["chief financial officer", "cfo"],
  ["chief operating officer", "coo"],
  ["chief technology officer", "cto"],
  ["chair", "chairman", "chairwoman", "chairperson"],
  ["spokesperson", "spokesman", "spokeswoman"],
  ["prime minister", "premier", "pm"],
  ["vice president", "vp"],
  ["foreign minister", "minister of foreign affairs", "minister for foreign affairs"],
  ["defence minister", "defense minister", "minister of defence", "minister of defense"],
  ["finance minister", "minister of finance"],
  ["member of parliament", "mp"],
  ["senator", "sen"],
  ["governor", "gov"],
];
const byTitle = new Map(titles.flatMap(([title, ...also]) => also.map((one) => [one, title] as const)));
/** Words before a title that make no other office of it: “current CEO”, “company CEO”. */
const before = /^(?:the|current|incumbent|sitting|company|firm) /;

/** What a title is told apart from others by: “CEO” and “the chief executive officer” are one. */
export function titleKey(title: string): string {
  const plain = fold(title.replaceAll(".", "").replace(/[-‐‑–]/g, " "))
    .replace(before, "")
    .replace(before, "");
  return byTitle.get(plain) ?? plain;
}
