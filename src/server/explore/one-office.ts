import { titleKey } from "../office-titles.table.ts";
import type { Catalogue, Claim, Entry, Thing } from "./catalogue.ts";
import { relationEntries } from "./entries.ts";

/** What is kept in memory of a graph, as it can be written to while it is made. */
export interface Held {
  readonly things: Map<string, Thing>;
  readonly at: Map<string, readonly Claim[]>;
  readonly entryOf: Map<string, Entry>;
}

/** What stands in the graph where equal offices are shown as one, and the rows that were made of these. */
export interface Stated {
  readonly things: ReadonlyMap<string, Thing>;
  readonly at: ReadonlyMap<string, readonly Claim[]>;
  readonly rows: ReadonlySet<string>;
}

/** Whether an assertion is of an office: who holds it, or whose it is. Nothing else is asserted of one. */
export function isOfOffice({ type }: Pick<Claim, "type">): boolean {
  return type === "HOLDS_OFFICE" || type === "OF";
}

/** The end of an office's assertion that is no office. */
export function otherThanOffice({ type, from, to }: Pick<Claim, "type" | "from" | "to">): string {
  return type === "OF" ? to : from;
}

/**
 * Makes one of offices that are the same: equal titles of one body, and a title without a body that of the only body
 * named with it for who holds it. The others’ ids lead to the one that is shown, and its assertions are those of all.
 * What `replaced` articles say of an office decides only where no other tells of it. Gives back what stood there.
 */
export function showOneOffice({ things, at, entryOf }: Held, replaced: ReadonlySet<string>): Stated {
  const offices = [...things.values()].filter(({ kind }) => kind === "Office");
  const stated = { things: new Map<string, Thing>(), at: new Map<string, readonly Claim[]>() };
  const moved = new Map<Claim, Claim>();
  for (const { shown, all } of groupsOf(offices, things, at, replaced)) {
    for (const one of all) {
      stated.things.set(one.id, one);
      things.set(one.id, shown);
    }
    if (all.length < 2) continue;
    const claims = all.flatMap(({ id }) => at.get(id) ?? []);
    for (const claim of claims) {
      const end = claim.type === "OF" ? { from: shown.id } : { to: shown.id };
      moved.set(claim, { ...claim, ...end });
    }
    for (const { id } of all) {
      if (at.has(id)) stated.at.set(id, at.get(id)!);
      at.delete(id);
    }
    at.set(shown.id, inOrder(claims.map((claim) => moved.get(claim)!)));
  }
  for (const id of new Set([...moved.keys()].map(otherThanOffice))) {
    const claims = at.get(id)!;
    stated.at.set(id, claims);
    at.set(
      id,
      claims.map((claim) => moved.get(claim) ?? claim),
    );
  }
  const rows = new Map<string, Claim[]>();
  for (const id of new Set(offices.map((office) => things.get(office.id)!.id)))
    for (const claim of at.get(id) ?? []) {
      const key = `${claim.from}~${claim.to}~${claim.type}`;
      rows.set(key, [...(rows.get(key) ?? []), claim]);
    }
  for (const entry of relationEntries(rows, things)) entryOf.set(entry.id, entry);
  return { ...stated, rows: new Set(rows.keys()) };
}

/** Puts back what stood there, so that it can be changed as the graph is. */
export function unshow({ things, at, entryOf }: Held, stated: Stated): void {
  for (const [id, thing] of stated.things) things.set(id, thing);
  for (const [id, claims] of stated.at) at.set(id, claims);
  for (const id of stated.rows) entryOf.delete(id);
}

interface Group {
  readonly shown: Thing;
  readonly all: readonly Thing[];
}

/** Offices that are one, with what is shown for them: the title of that of which most is told, and whose it is. */
function groupsOf(
  offices: readonly Thing[],
  things: ReadonlyMap<string, Thing>,
  at: ReadonlyMap<string, readonly Claim[]>,
  replaced: ReadonlySet<string>,
): readonly Group[] {
  const told = new Map(offices.map(({ id }) => [id, standing(at.get(id) ?? [], replaced)]));
  const ends = (id: string, type: string): string[] => [
    ...new Set(told.get(id)!.flatMap((claim) => (claim.type === type ? [otherThanOffice(claim)] : []))),
  ];
  const bodyOf = (id: string): string => ends(id, "OF").sort().join(" ");
  const stands = (id: string): boolean => told.get(id)!.some(({ article }) => !replaced.has(article));
  /** Of each holder and title the bodies that are named with it. */
  const named = new Map<string, Set<string>>();
  const keyAt = (holder: string, { name }: Thing): string => `${holder}\n${titleKey(name)}`;
  for (const office of offices)
    for (const holder of bodyOf(office.id) === "" || !stands(office.id)
      ? []
      : ends(office.id, "HOLDS_OFFICE")) {
      const key = keyAt(holder, office);
      named.set(key, (named.get(key) ?? new Set()).add(bodyOf(office.id)));
    }
  const groups = new Map<string, { readonly body: string; readonly all: Thing[] }>();
  for (const office of offices) {
    const holders = ends(office.id, "HOLDS_OFFICE").sort();
    const meant = new Set(holders.flatMap((one) => [...(named.get(keyAt(one, office)) ?? [""])]));
    const body = bodyOf(office.id) || (meant.size === 1 ? [...meant][0]! : "");
    const key = `${titleKey(office.name)}\n${body === "" ? `held by ${holders.join(" ") || office.id}` : body}`;
    const group = groups.get(key) ?? { body, all: [] as Thing[] };
    group.all.push(office);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ body, all }) => {
    const [first] = all.sort(
      (a, b) =>
        Number(stands(b.id)) - Number(stands(a.id)) ||
        Number(bodyOf(b.id) !== "") - Number(bodyOf(a.id) !== "") ||
        told.get(b.id)!.length - told.get(a.id)!.length ||
        (a.id < b.id ? -1 : 1),
    );
    const whose = body.split(" ").map((id) => things.get(id)?.name);
    return {
      shown: body === "" ? first! : { ...first!, name: `${first!.name} of ${whose.join(", ")}` },
      all,
    };
  });
}

/** The id of what is shown for a node: an office may be shown as another that is the same. */
export function shownId({ things }: Pick<Catalogue, "things">, id: string): string {
  return things.get(id)?.id ?? id;
}

/** What stands of these assertions, or all where nothing does. */
function standing(claims: readonly Claim[], replaced: ReadonlySet<string>): readonly Claim[] {
  const some = claims.filter(({ article }) => !replaced.has(article));
  return some.length > 0 ? some : claims;
}

function inOrder(claims: Claim[]): readonly Claim[] {
  return claims.sort((a, b) => (a.id < b.id ? -1 : 1));
}
