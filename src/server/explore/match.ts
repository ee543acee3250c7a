import type { ExploreFilter } from "../../../schema/index.ts";
import { words } from "../../query/pattern.ts";
import { sourceOf } from "../read/articles.ts";
import { turns } from "../turns.ts";
import { bundleId } from "./bundles.ts";
import type { Catalogue, Claim, Entry, Party, Telling } from "./catalogue.ts";
import { hopsOf, nodesOf } from "./chain.ts";
import { asked, daysOf, meet } from "./days.ts";
import type { Resolved } from "./names.ts";
import { shownId } from "./one-office.ts";

/** An entry with those of its tellings that match. */
export interface Match {
  readonly entry: Entry;
  readonly tellings: readonly Telling[];
}

/** One bit for each parameter that can fail, so that a facet can ask what would match without its own. */
export const bits = {
  q: 1,
  entity: 2,
  event: 4,
  type: 8,
  kind: 16,
  role: 32,
  relation: 64,
  source: 128,
  standing: 256,
  place: 512,
  date: 1024,
  published: 2048,
  show: 4096,
  versions: 8192,
  chain: 16384,
} as const;

/** For every telling of an entry the parameters that it fails, as bits; 0 matches. */
export type Failing = (entry: Entry, telling: Telling) => number;

/** How a filter judges entries and their tellings. What is true of the entry is judged once. */
export function failing(catalogue: Catalogue, { filter, entities, places }: Resolved): Failing {
  const byEntry = entryJudge(catalogue, filter, entities, places);
  const byTelling = tellingJudge(catalogue, filter);
  let last: Entry | undefined;
  let known = 0;
  return (entry, telling) => {
    if (entry !== last) known = byEntry(entry);
    last = entry;
    return known | byTelling(telling);
  };
}

/** Everything that matches, in the catalogue's order. */
export function matches({ entries }: Catalogue, fails: Failing): readonly Match[] {
  const found: Match[] = [];
  for (const entry of entries) {
    const all = entry.tellings;
    // Most are told once, and match whole or not at all: no list is made of what is one already.
    const failed = all.filter((telling) => fails(entry, telling) !== 0).length;
    if (failed === all.length) continue;
    found.push({
      entry,
      tellings: failed === 0 ? all : all.filter((telling) => fails(entry, telling) === 0),
    });
  }
  return found;
}

function entryJudge(
  { things }: Catalogue,
  filter: ExploreFilter,
  entities: ReadonlySet<string>,
  places: ReadonlySet<string>,
): (entry: Entry) => number {
  const set = (values: readonly string[]) => (values.length === 0 ? undefined : new Set(values));
  const [show, types, kinds, roles, relations, events] = [
    set(filter.show),
    set(filter.type),
    set(filter.kind),
    set(filter.role),
    set(filter.relation),
    set(filter.event),
  ];
  const shown = (chain: string): readonly string[] => nodesOf(chain).map((id) => shownId({ things }, id));
  const chained = linksOf(filter.chain.map((chain) => shown(chain).join("~")));
  const [named, sited] = [filter.entity.length > 0, filter.place.length > 0];
  const dates = filter.from === "" && filter.to === "" ? undefined : asked(filter.from, filter.to);
  const wanted = words(filter.q);
  const isNamed = ({ id }: Party): boolean => id !== null && entities.has(id);
  const isSited = ({ id, part, kind }: Party): boolean =>
    id !== null && places.has(id) && (part === "place" || kind === "Place" || kind === "Facility");
  return (entry) => {
    const { family, type, parties, days } = entry;
    let failed = 0;
    if (show && !show.has(family)) failed |= bits.show;
    if (named && !parties.some(isNamed) && !entry.events.some((id) => entities.has(id)))
      failed |= bits.entity;
    if (roles && !parties.some((party) => roles.has(party.role) && (!named || isNamed(party))))
      failed |= bits.role;
    if (kinds && !parties.some(({ kind }) => kinds.has(kind))) failed |= bits.kind;
    if (events && !entry.events.some((id) => events.has(id))) failed |= bits.event;
    if (
      types &&
      family !== "relation" &&
      !(family === "event"
        ? types.has(type)
        : entry.events.some((id) => types.has(things.get(id)?.type ?? "")))
    )
      failed |= bits.type;
    if (types && family === "relation") failed |= bits.type;
    if (relations && family === "relation" && !relations.has(type)) failed |= bits.relation;
    if (sited && !parties.some(isSited)) failed |= bits.place;
    if (dates && !(days && meet(days, dates))) failed |= bits.date;
    if (chained && !chained.has(entry.id) && !(family === "relation" && chained.has(joined(parties))))
      failed |= bits.chain;
    if (wanted.length > 0) {
      const text = haystack(entry);
      if (!wanted.every((word) => text.includes(` ${word}`))) failed |= bits.q;
    }
    return failed;
  };
}

/** The nodes of chains and the links between one and the next, by their ids; nothing where there are no chains. */
function linksOf(chains: readonly string[]): ReadonlySet<string> | undefined {
  if (chains.length === 0) return undefined;
  return new Set([...chains.flatMap(nodesOf), ...chains.flatMap(hopsOf)]);
}

function joined(parties: readonly Party[]): string {
  return bundleId(parties[0]?.id ?? "", parties[1]?.id ?? "");
}

/** Whether what a replaced version says is left out: what is asked for by its id is told of, be it in one. */
export function leavesOut(
  { replaced }: Catalogue,
  { versions, event }: Pick<ExploreFilter, "versions" | "event">,
) {
  const none = versions === "all" || event.length > 0 || replaced.size === 0;
  return (article: string): boolean => !none && replaced.has(article);
}

/** What is asserted at a node, without what is left out. */
export function standingAt(
  catalogue: Catalogue,
  filter: Pick<ExploreFilter, "versions" | "event">,
): (node: string) => readonly Claim[] {
  const isLeftOut = leavesOut(catalogue, filter);
  const all = (node: string) => catalogue.at.get(node) ?? [];
  return catalogue.replaced.size === 0
    ? all
    : (node) => all(node).filter(({ article }) => !isLeftOut(article));
}

function tellingJudge(catalogue: Catalogue, filter: ExploreFilter): (telling: Telling) => number {
  const { articles } = catalogue;
  const isLeftOut = leavesOut(catalogue, filter);
  const [sources, standings] = [new Set(filter.source), new Set<string>(filter.standing)];
  const published =
    filter.publishedFrom === "" && filter.publishedTo === ""
      ? undefined
      : asked(filter.publishedFrom, filter.publishedTo);
  const ofArticle = new Map<string, number>();
  const judged = (id: string): number => {
    const article = articles.get(id)!;
    let failed = isLeftOut(id) ? bits.versions : 0;
    if (sources.size > 0 && !sources.has(sourceOf(article))) failed |= bits.source;
    const days = published && article.published ? daysOf(article.published) : null;
    if (published && !(days && meet(days, published))) failed |= bits.published;
    return failed;
  };
  return ({ article, standing }) => {
    const known = ofArticle.get(article) ?? judged(article);
    ofArticle.set(article, known);
    return standings.size > 0 && !standings.has(standing) ? known | bits.standing : known;
  };
}

/** Has the words of all entries at hand, before somebody looks for one. It works in turns. */
export async function wordsReady({ entries }: Catalogue): Promise<void> {
  const pause = turns();
  for (const entry of entries) {
    haystack(entry);
    await pause();
  }
}

const haystacks = new WeakMap<Entry, string>();

/** All words of an entry without accents, each behind a space: they are looked for from their beginning. */
function haystack(entry: Entry): string {
  const known = haystacks.get(entry);
  if (known !== undefined) return known;
  const texts = [
    entry.name,
    ...entry.parties.map(({ name }) => name),
    ...entry.tellings.map(({ quote }) => quote),
  ];
  const made = ["", ...words(texts.join(" "))].join(" ");
  haystacks.set(entry, made);
  return made;
}
