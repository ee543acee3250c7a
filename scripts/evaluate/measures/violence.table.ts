import { pattern } from "../text/pattern.ts";

const attack = "attack|assassin|murder|kill|slay|slain|ambush|massacre|shoot|shot|gun|raid|assault|bomb|explo|blast|wound|injur|burn|blow|blew|detonat|dynamit|hostil|terror|violence|destroy|death|fight";

/** Words that an event of a kind of incident is told by; the first kind that a template's type contains counts. */
export const stems = [
  ["BOMBING", "bomb|explo|blast|detonat|dynamit|attack|blow|blew"],
  ["KIDNAPPING", "kidnap|abduct|hostage|captur|seiz|hijack"],
  ["ARSON", "arson|burn|fire|torch"],
  ["ROBBERY", "rob|steal|stole|theft"],
  ["FORCED WORK STOPPAGE", "strike|stoppage"],
  ["HIJACKING", "hijack"],
  ["ATTACK", attack],
] as const;

/** Words that never stand for anything but violence. */
export const violence = pattern("attack|bomb|kidnap|abduct|arson|assassin|murder|kill|explo|hijack", "i");

const weak = new Set("seiz captur fire death fight destroy raid gun terror violence hostil".split(" "));
const wideKinds: readonly string[] = ["ATTACK", "BOMBING", "KIDNAPPING", "HIJACKING"];

/** Words that may: an incident is found by any of these. */
export const wideViolence = pattern([...new Set(stems.filter(([kind]) => wideKinds.includes(kind)).flatMap(([, words]) => words.split("|")))].filter((word) => !weak.has(word)).join("|"), "i");

/** The words of a template's kind. */
export function stemOf(type: string): RegExp {
  return pattern(stems.find(([kind]) => type.includes(kind))?.[1] ?? attack, "i");
}
