import { isGathering } from "../../../schema/index.ts";
import type { Chain } from "../context.ts";
import type { Geography } from "./geography.ts";
import { overlap, type Telling } from "./telling.ts";

export interface Contradiction {
  readonly name: string;
  readonly example: string;
  readonly holds: (event: Telling, telling: Telling, geography: Geography) => boolean;
}

/** What makes two tellings tell of two events. */
export const contradictions: readonly Contradiction[] = [
  { name: "number", example: "the rallies in the provinces … the rally in the capital", holds: (a, b) => a.number !== undefined && b.number !== undefined && a.number !== b.number },
  { name: "time", example: "the strike on Monday … the strike on Friday", holds: timesDiffer },
  { name: "dated noun", example: "the election … the 2007 election", holds: (a, b) => dated(b) && !a.drafts.some((one) => one.time) },
  { name: "placed noun of long ago", example: "a blast hit the station … the Paris attacks in November", holds: (a, b) => longAgo(b) && b.wheres.size > 0 && !overlap(a.wheres, b.wheres) && !a.drafts.some((one) => one.time?.value) },
  { name: "named", example: "the Davis Cup finals … the Paris Olympics", holds: (a, b) => isNamedEvent(b) && a.drafts.every((one) => !sharesWord(one.trigger.text, b.drafts[0]!.trigger.text)) },
  { name: "place", example: "the rally in Lima … the rally in Quito", holds: (a, b, geography) => a.wheres.size > 0 && b.wheres.size > 0 && [...a.wheres].every((one) => [...b.wheres].every((other) => geography.apart(one, other))) },
  { name: "actor", example: "Boeing's contract … the contract of Airbus", holds: (a, b) => !gathers(b) && !ascribed(b) && clash(a.actors, b.actors) },
  { name: "target", example: "the attack on the bus … the attack on the hotel", holds: (a, b) => !gathers(b) && (clash(a.targets, b.targets) || thingsDiffer(a, b)) },
  { name: "leader", example: "Díaz led a march … a march led by Ruiz", holds: (a, b) => clash(a.leaders, b.leaders) },
  { name: "factuality", example: "The army denied an attack … the attack killed ten", holds: (a, b) => unreal(a) !== unreal(b) || (announced(a) !== announced(b) && (b.drafts[0]!.form === "verb" || !overlap(a.types, b.types))) },
];

/** "IS claimed the attack. The army said the attack was carried out by the PKK": one deed that is laid at two doors. */
function ascribed(telling: Telling): boolean {
  return telling.drafts.every((one) => one.form === "noun" && one.definite && one.standing === "said" && /\b(?:carried|perpetrated|committed|ordered|planned)\b/u.test(one.trigger.text));
}

/** Anybody may come to a gathering beside those named before; "the event" is one. */
function gathers(telling: Telling): boolean {
  return telling.drafts.some((one) => one.generic || isGathering(one.type));
}

/** A name of its own, or a noun that only is one: "Olympics". */
function isNamedEvent(telling: Telling): boolean {
  const [one] = telling.drafts;
  return one!.form === "name" || (one!.form === "noun" && /^(?:Olympics|Paralympics|Olympiad|Superbowl|Wimbledon)$/u.test(one!.trigger.text));
}

/** "the Olympics" and "the Paris Olympics". */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\W+/u));
  return other
    .toLowerCase()
    .split(/\W+/u)
    .some((word) => word.length > 3 && words.has(word));
}

function timesDiffer(a: Telling, b: Telling): boolean {
  const values = (telling: Telling): readonly string[] => telling.drafts.flatMap((one) => (one.time?.value && one.time.precision !== "duration" && one.time.precision !== "period" ? [one.time.value.slice(0, 10)] : []));
  const [mine, theirs] = [values(a), values(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((one) => theirs.some((other) => one.startsWith(other) || other.startsWith(one)));
}

/** "the 2007 election": a year before the noun tells it from the one that the report is about. */
function dated(telling: Telling): boolean {
  return telling.drafts.every((one) => one.form === "noun" && one.time?.precision === "year" && one.phrase.start <= one.time.text.start && one.time.text.end < one.trigger.start);
}

/** "the attacks in November": told with the month or year in which it was. */
function longAgo(telling: Telling): boolean {
  return telling.drafts.every((one) => one.form === "noun" && one.definite && /^(?:year|month)$/u.test(one.time?.precision ?? ""));
}

/** Both name somebody of one kind, and nobody the same. */
function clash(a: ReadonlySet<Chain>, b: ReadonlySet<Chain>): boolean {
  const named = (chains: ReadonlySet<Chain>): readonly Chain[] => [...chains].filter((one) => one.named);
  const [mine, theirs] = [named(a), named(b)];
  return mine.length > 0 && theirs.length > 0 && !overlap(a, b) && mine.some((one) => theirs.some((other) => one.type === other.type));
}

/** Words that may tell of anybody whom another word tells of more closely. */
const anybody = new Set("people person persons man men woman women child children victim victims civilian civilians other others one passenger passengers resident residents citizen citizens dead they them him her it everyone those".split(" "));

/** "six soldiers" and "the priests" are not the same dead. */
function thingsDiffer(a: Telling, b: Telling): boolean {
  if (a.headline && b.lead) return false; // "jets" there, "twelve aircraft" here
  const open = (things: ReadonlySet<string>): boolean => things.size === 0 || [...things].some((one) => anybody.has(one));
  const told = b.drafts.some((one) => one.form === "verb");
  return a.things.size > 0 && b.things.size > 0 && !overlap(a.things, b.things) && (told || !(open(a.things) || open(b.things)));
}

function announced(telling: Telling): boolean {
  return telling.drafts.every((one) => one.factuality === "announced");
}

/** Denied, demanded or only possible in every telling. */
function unreal(telling: Telling): string {
  const kinds = new Set(telling.drafts.map((one) => one.factuality));
  if (kinds.has("actual") || kinds.has("ongoing") || kinds.has("announced")) return "";
  return [...kinds].sort().join(" ");
}
