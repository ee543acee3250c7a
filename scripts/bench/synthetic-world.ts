import { type EntityType, type Factuality, type Role, stableId } from "../../schema/index.ts";

/** Somebody or something that many reports speak of. */
export interface Known {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Of a place, what it lies in. */
  readonly within: readonly Known[];
}

/** All that reports of one made-up world speak of, the most famous first. */
export interface World {
  readonly actors: readonly Known[];
  readonly places: readonly Known[];
}

/** Numbers from 0 to 1, always the same for a seed. */
export type Chance = () => number;

/** Kinds of event with the role of who does it and of whom it is done to, the most frequent first. */
export const happenings = [
  ["meeting", "meet", "met", "partner"],
  ["attack", "attack", "agent", "target"],
  ["rally", "rally", "led", "opponent"],
  ["killing", "kill", "agent", "victim"],
  ["election", "elect", "won", "lost"],
  ["vote", "vote", "agent", "object"],
  ["clash", "clash", "agent", "opponent"],
  ["appointment", "appoint", "agent", "appointed"],
  ["march", "march", "took part in", "beneficiary"],
  ["withdrawal", "withdraw", "agent", "object"],
] as const satisfies readonly (readonly [string, string, Role, Role])[];

export const factualityShares: readonly (readonly [Factuality, number])[] = [
  ["actual", 0.7],
  ["announced", 0.82],
  ["ongoing", 0.9],
  ["possible", 0.96],
  ["demanded", 0.98],
  ["denied", 1],
];

const given =
  "Ana José Mikael Élise Tomás Joana Omar Li Priya Zoë Kwame Ingrid Raúl Noor Søren Aiko Pavel Fatma Liam Chidi Marta Yusuf Hana Iván".split(
    " ",
  );
const heads =
  "Al Bar Cas Dor El Fer Gar Hol Is Jen Kar Lun Mar Nor Os Pal Qua Ros Sal Tor Ul Var Wel Yor Zam".split(" ");
const middles = "a e i o u an en in on ar er ir or al el il ol as es".split(" ");
const tails = "bergh dez ga ka lund mann nic ova rossi sen ski tani veda wick ya zar çin ño".split(" ");
const bodies =
  "Ministry of Transport|Port Authority|Teachers' Union|Supreme Court|Central Bank|Red Crescent|National Police|Workers' Party".split(
    "|",
  );

/** Numbers from 0 to 1 (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, the first far more often than the last (Zipf's law). */
export function famous<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.min(list.length - 1, Math.floor(Math.exp(chance() * Math.log(list.length + 1))) - 1)]!;
}

/** A world with so many names to speak of, the same for each number. */
export function worldOf(size: number): World {
  const countries = Array.from({ length: 60 }, (_, at) =>
    known("Place", `${word(at)}${at % 2 ? "stan" : "ia"}`),
  );
  const towns = Array.from({ length: Math.ceil(size / 4) }, (_, at) =>
    known("Place", `${at % 5 === 0 ? "Port " : ""}${word(100 + at)}`, [countries[(at * 7) % 60]!]),
  );
  const people = Array.from({ length: Math.ceil(size / 2) }, (_, at) =>
    known("Person", `${given[at % given.length]} ${word(9_000 + at)}`),
  );
  const organizations = Array.from({ length: Math.ceil(size / 4) }, (_, at) =>
    known("Organization", `${bodies[at % bodies.length]} of ${word(100 + at)}`),
  );
  const actors = people.flatMap((one, at) =>
    [one, organizations[at >> 1]!, countries[at]!].slice(0, at < 60 ? 3 : 2 - (at % 2)),
  );
  const places = towns.flatMap((one, at) => (at < 60 ? [countries[at]!, one] : [one]));
  return { actors, places };
}

function known(type: EntityType, name: string, within: readonly Known[] = []): Known {
  return { id: stableId("e", type, name), type, name, within };
}

/** A name no other number has. */
function word(at: number): string {
  const [head, middle] = [
    heads[at % heads.length]!,
    middles[Math.floor(at / heads.length) % middles.length]!,
  ];
  const rest = Math.floor(at / heads.length / middles.length);
  const more = rest < tails.length ? "" : middles[Math.floor(rest / tails.length) % middles.length]!;
  return `${head}${middle}${more}${tails[rest % tails.length]!}`;
}
