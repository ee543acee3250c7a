import { deedNouns, type EventType, isGathering } from "../../../schema/index.ts";
import type { Chain } from "../context.ts";
import { lasting, mayBeOne, violent } from "./families.table.ts";
import type { Geography } from "./geography.ts";
import { overlap, type Telling } from "./telling.ts";

export interface SameRule {
  readonly name: string;
  readonly example: string;
  /** Whether the telling tells of the event; only asked where nothing contradicts. */
  readonly fits: (event: Telling, telling: Telling, geography: Geography) => boolean;
  readonly reason: string;
  /** Asked only where one onslaught has been told of, not several. */
  readonly alone?: boolean;
}

/** When a telling is of an event told of before. The first rule that fits an event decides, the event told of last first. */
export const sameRules: readonly SameRule[] = [
  { name: "event.generic", example: "a rally in Lima … The event ended peacefully.", fits: (a, b) => generic(b) && definite(b) && b.number !== "plural" && a.number !== "plural" && gathers(a), reason: "“the event” is the gathering told of before" },
  { name: "event.generic-many", example: "protests in all provinces … The mobilization went on.", fits: (a, b, geography) => generic(b) && b.number === "plural" && a.number === "plural" && gathers(a) && meets(a, b, geography), reason: "the gatherings in the same places" },
  { name: "event.same-gathering", example: "Díaz led a rally … the rally that Díaz led", fits: (a, b, geography) => noun(b) && !generic(b) && gathers(b) && related(a, b, true) && (overlap(shared(a), shared(b)) || meets(a, b, geography)), reason: "the same kind of gathering with somebody or some place in common" },
  { name: "event.same-deed", example: "the army's assault on the town … the army attacked the town", fits: (a, b) => !gathers(b) && !toldAside(a, b) && related(a, b, noun(b) && definite(b)) && sameSides(a, b), reason: "the same deed, by the same or to the same" },
  { name: "event.related", example: "Iran's part in the massacre", fits: (a, b) => noun(b) && definite(b) && !toldAside(a, b) && related(a, b, true) && overlap(others(a), others(b)), reason: "a related word with somebody in common" },
  { name: "event.definite", example: "a bomb attack … the attack", fits: (a, b) => noun(b) && !generic(b) && definite(b) && related(a, b, false) && !onOthers(a, b), reason: "said with “the”: the one told of before" },
  { name: "event.definite-kin", example: "Rebels dynamited the pipeline … The attack took place at night.", fits: (a, b) => isKin(a, b) && isNext(a, b), reason: "said with “the”: the violence told of right before" },
  { name: "event.definite-only", example: "A car bomb exploded. Three people died. Eight were hurt. The mayor came. He condemned the bombing.", alone: true, fits: (a, b) => isKin(a, b) && a.lead && a.drafts.some((one) => one.standing !== "phrase"), reason: "said with “the”: the only violence told of" },
  {
    name: "event.deed",
    example: "Gunmen killed the judge … The rebels were blamed for the crime.",
    fits: (a, b) => noun(b) && definite(b) && b.number !== "plural" && deedNouns.has(b.drafts[0]!.lemma) && b.actors.size + b.targets.size > 0 && [...a.types].some((one) => violent.has(one)),
    reason: "said with “the”: the deed told of last",
  },
  {
    name: "event.incident",
    example: "A wall fell and killed five people. The incident took place at 2 am.",
    fits: (a, b) => noun(b) && definite(b) && b.number !== "plural" && happenings.has(b.drafts[0]!.lemma) && b.actors.size + b.targets.size === 0 && (b.drafts[0]!.time !== undefined || b.wheres.size > 0) && isNext(a, b) && harms.some((one) => a.types.has(one)),
    reason: "“the incident”: the harm told of right before",
  },
  {
    name: "event.headline",
    example: "Ruiz buys twelve jets … Ruiz purchased twelve aircraft",
    fits: (a, b) => a.headline && b.lead && related(a, b, true) && (overlap(a.actors, b.actors) || overlap(a.targets, b.targets) || overlap(a.things, b.things) || overlap(heads(a), heads(b)) || countsFit(a.counts, b.counts) || alike(a, b)),
    reason: "what the headline tells of, with somebody in common",
  },
  { name: "event.headline-mishap", example: "Train derailment in Ohio … a train derailed near Lima, Ohio", fits: (a, b) => a.headline && b.lead && type(a) === type(b) && mishaps.includes(type(b)) && a.number !== "plural" && sameStem(a, b), reason: "the accident, blast or fire that the headline tells of" },
  { name: "event.lasting", example: "the war … months of war", fits: (a, b, geography) => noun(b) && type(a) === type(b) && lasting.has(type(b)) && b.actors.size + b.targets.size === 0 && (meets(a, b, geography) || victimsThere(a, b)), reason: "it goes on in the same place" },
];

/** One onslaught under another word: "dynamited … the attack". */
function isKin(a: Telling, b: Telling): boolean {
  return noun(b) && !generic(b) && definite(b) && b.number !== "plural" && a.number !== "plural" && [type(b), ...a.types].every((one) => onslaughts.includes(one)) && !onOthers(a, b) && !toldAside(a, b);
}
/** "Two soldiers were killed … The attack on the union": done to others. */
function onOthers(a: Telling, b: Telling): boolean {
  const named = [...b.targets].some((one) => one.named && one.type !== "Group");
  return named && violent.has(type(b)) && a.targets.size + a.things.size > 0 && !overlap(a.targets, b.targets);
}
/** "The Front, the group that killed two men, claimed credit for the bombing": another deed, told of by the way. */
function toldAside(a: Telling, b: Telling): boolean {
  return noun(b) && type(a) !== type(b) && a.drafts.every((one) => one.form === "verb" && one.standing === "phrase" && one.sentence === b.drafts[0]!.sentence);
}
function type(telling: Telling): Telling["drafts"][number]["type"] {
  return telling.drafts[0]!.type;
}
function noun(telling: Telling): boolean {
  return telling.drafts[0]!.form !== "verb";
}
function definite(telling: Telling): boolean {
  const first = telling.drafts[0]!;
  return first.definite || first.form === "name";
}
function generic(telling: Telling): boolean {
  return telling.drafts[0]!.generic;
}
function gathers(telling: Telling): boolean {
  return telling.drafts.some((one) => isGathering(one.type));
}
function related(a: Telling, b: Telling, loose: boolean): boolean {
  return type(b) === "action" ? a.drafts.some((one) => one.type === "action" && one.lemma === b.drafts[0]!.lemma) : [...a.types].some((one) => mayBeOne(one, type(b), loose));
}
function shared(telling: Telling): ReadonlySet<Chain> {
  return new Set([...telling.all].filter((one) => one.named && one.type !== "Place"));
}
function others(telling: Telling): ReadonlySet<Chain> {
  return new Set([...telling.all].filter((one) => one.named));
}
/** In the same place, or one in the other's. */
function meets(a: Telling, b: Telling, geography: Geography): boolean {
  return [...a.wheres].some((one) => [...b.wheres].some((other) => geography.within(one, other) || geography.within(other, one)));
}
/** "the genocide against the people in the valley … the genocide in the valley" */
function victimsThere(a: Telling, b: Telling): boolean {
  return overlap(a.all, b.wheres) || (a.targets.size > 0 && b.wheres.size > 0 && a.wheres.size === 0);
}
/** The same on both sides; for a noun one side is enough where the other is not said. */
function sameSides(a: Telling, b: Telling): boolean {
  const actors = overlap(a.actors, b.actors);
  const targets = overlap(a.targets, b.targets) || (noun(b) && definite(b) && overlap(a.things, b.things));
  if (actors && targets) return true;
  const saysNoTarget = b.targets.size + b.things.size === 0 || a.targets.size + a.things.size === 0;
  const saysNoActor = b.actors.size === 0 || a.actors.size === 0;
  if (!noun(b)) return (targets && saysNoActor && type(b) !== "action") || (actors && saysNoTarget && type(b) !== "action" && a.drafts.some((one) => one.form === "verb" && (one.lemma === b.drafts[0]!.lemma || (type(b) === "accident" && one.type === "accident")))); // "a coach hit a lorry … The coach overturned"
  return (actors && saysNoTarget) || (targets && saysNoActor);
}
/** Kinds of one onslaught, in the order in which "the attack" means one of those told in one sentence. */
export const onslaughts: readonly EventType[] = ["attack", "bombardment", "explosion", "killing"];
/** What "the incident" may mean, in the order in which it means one of those told in one sentence. */
export const harms: readonly EventType[] = ["killing", "death", "explosion", "attack", "bombardment", "accident", "fire", "kidnapping", "injury", "destruction"];
/** Head words of those to whom it is done, whoever is meant: "Man charged … A 32-year-old man has been charged". */
function heads(telling: Telling): ReadonlySet<string> {
  return new Set(telling.drafts.flatMap((one) => one.participants.filter(({ part }) => part === "target").map(({ head }) => head.text.toLowerCase())));
}
/** "Russian athletes banned … bans all Russian competitors": the same verb, done to those of one name or nation. */
function alike(a: Telling, b: Telling): boolean {
  const names = (telling: Telling): ReadonlySet<string> => new Set(telling.drafts.flatMap((one) => one.participants.filter(({ part }) => part === "target").flatMap(({ evidence }) => evidence.text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [])));
  return a.drafts[0]!.lemma === b.drafts[0]!.lemma && overlap(names(a), names(b));
}
/** "dozens" in a headline, "at least 37" below it. */
function countsFit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const inOrder = (order: string, digits: number): boolean => a.has(order) && [...b].some((one) => one.replace(/,/gu, "").length === digits);
  return overlap(a, b) || inOrder("dozens", 2) || inOrder("scores", 2) || inOrder("hundreds", 3) || inOrder("thousands", 4);
}
/** What a headline and its lead tell of once. */
const mishaps: readonly EventType[] = ["accident", "explosion", "fire", "earthquake", "storm", "flood"];
function sameStem(a: Telling, b: Telling): boolean {
  const stem = (lemma: string): string => lemma.slice(0, 5);
  return type(b) === "earthquake" || a.drafts.some((one) => stem(one.lemma) === stem(b.drafts[0]!.lemma)); // "quake", "tremor"
}
const happenings = new Set(["incident", "accident", "tragedy", "mishap"]);
/** How many sentences back "the attack" reaches. */
const reach = 2;
function isNext(a: Telling, b: Telling): boolean {
  return b.drafts[0]!.sentence - a.drafts.at(-1)!.sentence <= reach;
}
