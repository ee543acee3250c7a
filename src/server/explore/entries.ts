import { type Properties, relationTypes } from "../../../schema/index.ts";
import { listOf, textOf } from "../read/face.ts";
import type { Claim, Entry, Party, Thing } from "./catalogue.ts";
import type { RawAccount } from "./catalogue-of.ts";
import { daysOf } from "./days.ts";

type At = ReadonlyMap<string, readonly Claim[]>;
type Things = ReadonlyMap<string, Thing>;
type Told = ReadonlyMap<string, readonly RawAccount[]>;

const places: Readonly<Record<string, string>> = { AT: "where", FROM: "from", TO: "to", NEAR: "near" };
const relations = new Set<string>([...relationTypes.map(({ type }) => type), "OF"]);

/** Events, each with its parties and its accounts. */
export function* eventEntries(told: Told, at: At, things: Things): Iterable<Entry> {
  for (const [id, accounts] of told) {
    const thing = things.get(id);
    if (thing?.kind !== "Event") continue;
    const claims = (at.get(id) ?? []).filter(
      ({ to, from, role, type }) => (to === id && role !== "") || (from === id && type in places),
    );
    const parties = claims.map(({ from, to, role, part, type }) =>
      from === id ? partyOf(things.get(to)!, places[type]!, "place") : partyOf(things.get(from)!, role, part),
    );
    const events = (at.get(id) ?? []).flatMap(({ type, from, to }) =>
      type === "PART_OF" ? [from === id ? to : from] : [],
    );
    const dated = accounts.map(({ properties }) => properties).filter(({ time }) => typeof time === "string");
    const first = dated.sort((a, b) => (String(a.time) < String(b.time) ? -1 : 1))[0];
    const words = accounts
      .map(({ properties }) => textOf(properties, "timeText"))
      .find((one) => one !== undefined);
    yield {
      id,
      family: "event",
      type: thing.type,
      name: thing.name,
      parties: distinct([...parties, ...accounts.flatMap(({ properties }) => wordParties(properties))]),
      events: [id, ...events],
      ...timeOf(textOf(first ?? {}, "time"), textOf(first ?? {}, "timePrecision"), words),
      tellings: accounts.map(({ telling }) => telling),
    };
  }
}

/** Statements: who speaks is who, whom they are about is whom. */
export function* statementEntries(
  statements: ReadonlyMap<string, Properties>,
  told: Told,
  at: At,
  things: Things,
  voices: ReadonlyMap<string, string>,
): Iterable<Entry> {
  for (const [id, properties] of statements) {
    const accounts = told.get(id);
    if (!accounts) continue;
    const claims = at.get(id) ?? [];
    const ends = (type: string, out: boolean) =>
      claims
        .filter((one) => one.type === type && (out ? one.from : one.to) === id)
        .map((one) => things.get(out ? one.to : one.from)!);
    const speakers = ends("SAID", false);
    const about = [...ends("ABOUT", true), ...ends("ASSERTS", true)];
    const voice = voices.get(id) ?? "unnamed";
    yield {
      id,
      family: "statement",
      type: "statement",
      name: things.get(id)!.name,
      parties: distinct([
        ...(speakers.length === 0 && voice !== "unnamed"
          ? [{ id: null, kind: "words", name: voice, role: "speaker", part: "actor" }]
          : []),
        ...speakers.map((one) => partyOf(one, "speaker", "actor")),
        ...about
          .filter(({ kind }) => kind !== "Event" && kind !== "Figure" && kind !== "Statement")
          .map((one) => partyOf(one, "about", "target")),
        ...ends("THROUGH", true).map((one) => partyOf(one, "through", "other")),
      ]),
      events: [...about, ...ends("DURING", true), ...speakers]
        .filter(({ kind }) => kind === "Event")
        .map((one) => one.id),
      ...timeOf(
        textOf(properties, "time"),
        textOf(properties, "timePrecision"),
        textOf(properties, "timeText"),
      ),
      // That it was said is reported; what is said is only somebody's word.
      tellings: accounts.map(({ telling }) => ({ ...telling, standing: "said" as const })),
    };
  }
}

/** Whether an assertion is a lasting relation between two that are no event. */
export function isLasting({ type, from, to }: Claim, things: Things): boolean {
  return relations.has(type) && things.get(from)!.kind !== "Event" && things.get(to)!.kind !== "Event";
}

/** Lasting relations: all that is asserted of one type from one entity to another is one row, by its id. */
export function* relationEntries(
  groups: ReadonlyMap<string, readonly Claim[]>,
  things: Things,
): Iterable<Entry> {
  for (const [id, group] of groups) {
    const { type, from, to, words } = group[0]!;
    yield {
      id,
      family: "relation",
      type,
      name: words,
      parties: [partyOf(things.get(from)!, "from", "actor"), partyOf(things.get(to)!, "to", "target")],
      events: [],
      ...timeOf(undefined, undefined, undefined),
      tellings: group.map((claim) => ({ ...claim, weight: Number.MAX_SAFE_INTEGER })),
    };
  }
}

function partyOf({ id, kind, name }: Thing, role: string, part: string): Party {
  return { id, kind, name, role, part };
}

/** Participants that are no entity. */
function wordParties(properties: Properties): readonly Party[] {
  const [roles, parts] = [listOf(properties, "wordRoles"), listOf(properties, "wordParts")];
  return listOf(properties, "words").map((name, at) => ({
    id: null,
    kind: "words",
    name,
    role: roles[at] ?? "",
    part: parts[at] ?? "other",
  }));
}

function distinct(parties: readonly Party[]): readonly Party[] {
  if (parties.length < 2) return parties;
  return [...new Map(parties.map((one) => [`${one.id ?? one.name} ${one.role}`, one])).values()];
}

function timeOf(time: string | undefined, precision: string | undefined, text: string | undefined) {
  return {
    time: time ?? null,
    precision: precision ?? "",
    timeText: text ?? null,
    days: time === undefined ? null : daysOf(time),
  };
}
