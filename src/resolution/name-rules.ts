import type { EntityType, MentionDraft } from "../../schema/index.ts";
import { fold } from "../text/fold.ts";
import type { Work } from "./context.ts";

export interface NameRule {
  readonly name: string;
  readonly types: readonly EntityType[];
  readonly example: string;
  /** Whether the shorter name is one of the longer's. */
  readonly fits: (longer: MentionDraft, shorter: MentionDraft, work: Work) => boolean;
  readonly reason: (longer: MentionDraft, shorter: MentionDraft) => string;
}

const words = (mention: MentionDraft): readonly string[] => fold(mention.text).split(" ");
const bodies: readonly EntityType[] = ["Organization", "Facility", "Work", "Platform"];
const suffixes = new Set(
  "inc corp corporation ltd llc plc co company group sa nv ag gmbh holdings".split(" "),
);
const small = new Set("of the and for de la du da al".split(" "));

/** When a shorter name is of the same entity as a longer one in the article. The first rule that fits one entity only decides. */
export const nameRules: readonly NameRule[] = [
  {
    name: "name.surname",
    types: ["Person"],
    example: "Angela Merkel … Merkel",
    fits: (a, b) => a.type === "Person" && tail(a, b) && !clash(a, b),
    reason: (a) => `surname of ${a.text}, the only one in the article`,
  },
  {
    name: "name.first",
    types: ["Person"],
    example: "Tim Cook … Tim",
    fits: (a, b) =>
      a.type === "Person" && words(b).length === 1 && words(a)[0] === words(b)[0] && words(a).length > 1,
    reason: (a) => `first name of ${a.text}, the only one in the article`,
  },
  {
    name: "name.suffix",
    types: ["Organization"],
    example: "Apple Inc. … Apple",
    fits: (a, b) => a.type === "Organization" && core(a) === core(b),
    reason: (a) => `${a.text} without its legal form`,
  },
  {
    name: "name.acronym",
    types: bodies,
    example: "International Monetary Fund … IMF",
    fits: (a, b) => bodies.includes(a.type!) && acronym(a, b),
    reason: (a) => `the initials of ${a.text}`,
  },
  {
    name: "name.tail",
    types: ["Facility", "Organization"],
    example: "Havana Plaza Hotel … Plaza Hotel",
    fits: (a, b) => ["Facility", "Organization"].includes(a.type!) && words(b).length > 1 && tail(a, b),
    reason: (a) => `the end of “${a.text}”`,
  },
  {
    name: "name.head",
    types: ["Organization"],
    example: "Boeing Commercial Airplanes … Boeing",
    fits: (a, b, work) =>
      a.type === "Organization" &&
      words(a).length > 1 &&
      words(a)[0] === words(b)[0] &&
      words(b).length === 1 &&
      words(b)[0]!.length > 3 &&
      work.context.gazetteer.find(b.text).length === 0,
    reason: (a) => `the beginning of “${a.text}”`,
  },
  {
    name: "name.misspelt",
    types: ["Person", "Organization", "Place", "Facility"],
    example: "Rabat … Rabatt",
    fits: misspelt,
    reason: (a) => `${a.text} misspelt by one letter: type and setting agree`,
  },
];

function tail(a: MentionDraft, b: MentionDraft): boolean {
  const [long, short] = [words(a), words(b)];
  return (
    long.length > short.length &&
    short.every((word, index) => word === long[long.length - short.length + index])
  );
}

/** "Mrs. Clinton" is not "Bill Clinton". */
function clash(a: MentionDraft, b: MentionDraft): boolean {
  return a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;
}

function core(mention: MentionDraft): string {
  return words(mention)
    .filter((word) => !suffixes.has(word))
    .join(" ");
}

function acronym(a: MentionDraft, b: MentionDraft): boolean {
  const letters = b.text.replace(/\./gu, "");
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const long = words(a);
  const all = long.map((word) => word[0]).join("");
  const main = long
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join("");
  return [all, main].includes(letters.toLowerCase()) && long.length > 1;
}

/** One letter apart, long enough, and neither a place or name of its own that the world knows by that spelling. */
function misspelt(a: MentionDraft, b: MentionDraft, { context }: Work): boolean {
  const [one, other] = [fold(a.text), fold(b.text)];
  if (
    a.type === "Group" ||
    a.type === "Platform" ||
    Math.min(one.length, other.length) < 5 ||
    !oneApart(one, other)
  )
    return false;
  if (a.type === "Place") {
    const [here, there] = [context.gazetteer.find(a.text), context.gazetteer.find(b.text)];
    return !(here.length > 0 && there.length > 0);
  }
  return a.type !== "Person" || one.includes(" ");
}

/** Whether two words differ by one letter put in, left out or changed. */
export function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
