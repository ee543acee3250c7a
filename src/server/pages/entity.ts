import { counted } from "../../../schema/counted.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { datesOf } from "../read/articles.ts";
import { kindOf, listOf, nameOf, textOf } from "../read/face.ts";
import { leftOutAt, standingOnly, type Versions } from "../read/left-out.ts";
import { type Mention, mentionsOf } from "../read/mentions.ts";
import { nearest } from "../read/nearest.ts";
import { atShown, type Offices, officesAt, withOffices } from "../read/offices.ts";
import { assertionsOf, type Outlined, outlineOf } from "../read/outline.ts";
import { standingFace } from "../read/standing-face.ts";
import { disagreementsOf } from "./disagreements.ts";
import { drawingSection } from "./drawing-section.ts";
import { glyphHtml } from "./evidence.ts";
import { exportLinks } from "./export-links.ts";
import { assertionFacts, type Fact, factKey } from "./facts.ts";
import { frame } from "./frame.ts";
import { type AskedList, type FactList, listPage, sectionsOf, shownOf } from "./lists.ts";
import { versionsOfNode } from "./versions-asked.ts";
import { capital } from "./words.ts";

interface Group {
  readonly id: string;
  readonly title: string;
  readonly takes: (edge: Outlined, self: string) => boolean;
}

const places = new Set(["AT", "FROM", "TO", "NEAR"]);
const about = new Set(["ABOUT", "THROUGH"]);
const lasting = new Set(["Entity", "Office"]);
/** Lines of a list that are not folded. */
const open = 8;

/** Each assertion stands under the first heading that takes it. */
const groups: readonly Group[] = [
  { id: "did", title: "What it did", takes: ({ properties }) => properties.part === "actor" },
  { id: "undergone", title: "What was done to it", takes: ({ properties }) => properties.part === "target" },
  { id: "said", title: "What it said", takes: ({ type }) => type === "SAID" },
  { id: "role", title: "Other parts in events", takes: ({ properties }) => properties.part === "other" },
  {
    id: "here",
    title: "What happened here",
    takes: ({ type, to, fromLabel }, self) => places.has(type) && to === self && fromLabel === "Event",
  },
  {
    id: "relations",
    title: "Offices and relations",
    takes: ({ fromLabel, toLabel }) => lasting.has(fromLabel) && lasting.has(toLabel),
  },
  {
    id: "figures",
    title: "Figures",
    takes: ({ fromLabel }) => fromLabel === "Figure",
  },
  { id: "about", title: "What was said about it, or through it", takes: ({ type }) => about.has(type) },
  { id: "more", title: "More", takes: () => true },
];

/**
 * The page of an entity, or one list of it alone. However often it is mentioned, only what is shown is read with its
 * sentence; the rest is counted. Throws `HttpError` for a list that is not there.
 */
export async function entityPage(
  service: Service,
  found: GraphNode,
  asked?: AskedList,
  versions?: Versions,
): Promise<Html> {
  const { store, limits } = service;
  const [whole, left] = await Promise.all([outlineOf(store, [found]), leftOutAt(store, found, versions)]);
  const node = await standingFace(store, found, left);
  const outline = standingOnly(whole, left);
  const all = left.why === "current" ? undefined : "all";
  const [name, own] = [nameOf(node), `/entity/${node.node}`];
  const path = withParameters(own, { versions: left.why === "all" ? all : undefined });
  const trail = ["People, places, bodies", "/search?kind=entity"] as const;
  const offices = await officesAt(store, node, outline, left);
  const [told, mentions] = await Promise.all([
    listsOf(service, node, { outline, offices }, asked),
    mentionsOf(
      store,
      node.node,
      (total) => shownOf("mentions", total, asked),
      left.why === "current" ? left.here : [],
    ),
  ]);
  const mentioned = { id: "mentions", title: "Mentions", total: mentions.total };
  const lists = [...told, { ...mentioned, facts: mentions.shown.map(mentionFact) }];
  if (asked) return listPage(service, { path, name, trail }, lists, asked);
  const [picture, sections, disputed] = await Promise.all([
    nearest(store, node, { cap: limits.drawnNodes, limit: limits.assertions, left }, outline),
    sectionsOf(service, path, lists),
    disagreementsOf(service, "What the reports do not agree on", { about: node.node, versions: all }),
  ]);
  const others = listOf(node.properties, "names").filter((one) => one !== name);
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">${glyphHtml(kindOf(node), false)} ${capital(kindOf(node))}</p><h1>${name}</h1>
${others.length > 0 ? html`<p class="names">Also written ${others.map((one, at) => html`${at > 0 ? ", " : ""}<b>${one}</b>`)}</p>` : ""}
${officeLine(outline, offices)}
<p class="hint">${counted(mentions.total, "mention")} in ${counted(mentions.articles, "article")}${identifiers(node)}</p>${versionsOfNode(left, own)}</header>
${drawingSection(picture, name, limits.drawnNodes, all)}
${besideEachOther(lists, sections)}
${disputed}
${sections("mentions")}
${exportLinks({ entity: node.node })}
</article>`;
  return frame({
    title: `${name} · Dateline`,
    body,
    trail: [trail],
    alternates: [[`/api/entities/${node.node}`, "application/json"]],
    wide: true,
  });
}

/** Offices in the lead: more are in their list. */
const mostOffices = 3;

/** What offices somebody is said to hold, the most told first: who it is, before all else that is told. */
function officeLine(outline: readonly Outlined[], offices: Offices): Html | "" {
  const told = new Map<string, number>();
  for (const { type, to } of outline) {
    const name = type === "HOLDS_OFFICE" ? offices.get(to) && nameOf(offices.get(to)!) : undefined;
    if (name !== undefined) told.set(name, (told.get(name) ?? 0) + 1);
  }
  const names = [...told].sort(([, a], [, b]) => b - a).map(([name]) => name);
  if (names.length === 0) return "";
  const [shown, left] = [names.slice(0, mostOffices), names.length - mostOffices];
  return html`<p class="gist"><a href="#relations">${capital(shown.join(", "))}</a>${left > 0 ? html`<span>and ${counted(left, "more office")}</span>` : ""}</p>`;
}

/** Its lists on two sides, each on the one that has less so far: none leaves a gap beside a longer one. */
function besideEachOther(lists: readonly FactList[], section: (id: string) => Html | ""): Html {
  const sides = [0, 1].map(() => ({ lines: 0, sections: [] as Html[] }));
  for (const { id } of groups) {
    const [shown, list] = [section(id), lists.find((one) => one.id === id)];
    if (shown === "" || !list) continue;
    const side = sides[0]!.lines <= sides[1]!.lines ? sides[0]! : sides[1]!;
    side.lines += 2 + Math.min(list.facts.length, open);
    side.sections.push(shown);
  }
  const filled = sides.filter(({ sections }) => sections.length > 0);
  return html`<div class="columns">${filled.map(({ sections }) => html`<div class="side">${sections}</div>`)}</div>`;
}

/** What is asserted of it, by the part it has: under each heading lines of the same words to the same end; equal offices are one end. */
async function listsOf(
  { store, limits }: Service,
  node: GraphNode,
  { outline, offices }: { readonly outline: readonly Outlined[]; readonly offices: Offices },
  asked: AskedList | undefined,
): Promise<readonly FactList[]> {
  const self = node.node;
  const found = new Map(groups.map(({ id }) => [id, new Map<string, Outlined[]>()]));
  const taken = new Map<string, string>();
  for (const edge of outline) {
    // What decides of a heading is the same for many.
    const kind = `${edge.type} ${edge.properties.part} ${edge.fromLabel} ${edge.toLabel} ${edge.to === self}`;
    const id = taken.get(kind) ?? groups.find(({ takes }) => takes(edge, self))!.id;
    taken.set(kind, id);
    const lines = found.get(id)!;
    const key = factKey(atShown(edge, offices));
    const mine = lines.get(key);
    if (mine) mine.push(edge);
    else lines.set(key, [edge]);
  }
  const published = await datesOf(
    store,
    outline.map(({ properties }) => String(properties.article)),
  );
  const lists = groups.map(({ id, title }) => {
    const lines = inOrder([...found.get(id)!.values()], published);
    const shown = lines.slice(...shownOf(id, lines.length, asked)).flat();
    return {
      id,
      title: node.labels.includes("Person") ? ofPerson(title) : title,
      total: lines.length,
      shown,
    };
  });
  const all = lists.flatMap(({ shown }) => shown);
  const assertions = await assertionsOf(store, all, limits.assertions);
  const known = new Map(assertions.map((one) => [one.edge.edge, withOffices(one, offices)]));
  return lists.map(({ shown, ...list }) => ({
    ...list,
    facts: assertionFacts(
      shown.flatMap(({ edge }) => known.get(edge) ?? []),
      self,
    ),
  }));
}

/** What is told most comes first, and of the same the newest; what has no date is last. */
function inOrder(lines: Outlined[][], published: ReadonlyMap<string, string>): readonly Outlined[][] {
  const newest = new Map(
    lines.map((line) => {
      let last = "";
      for (const { properties } of line) {
        const date = published.get(String(properties.article)) ?? "";
        if (date > last) last = date;
      }
      return [line, last] as const;
    }),
  );
  return lines.sort(
    (a, b) =>
      b.length - a.length || (newest.get(a)! < newest.get(b)! ? 1 : newest.get(a)! > newest.get(b)! ? -1 : 0),
  );
}

function ofPerson(title: string): string {
  const they = title.replace(/\bit\b/, "they").replace("to they", "to them");
  return they.replace(/(about|through) they/, "$1 them").replace("or through it", "or through them");
}

function mentionFact({ spot, edge }: Mention): Fact {
  return {
    spots: [spot],
    write: (show) =>
      html`<li class="fact mention"><p><span class="chip plain">${String(edge.properties.form)}</span></p>${show(spot, edge)}</li>`,
  };
}

function identifiers({ properties }: GraphNode): Html {
  const known = [
    ["wikidata", "https://www.wikidata.org/wiki/", "Wikidata"],
    ["geonames", "https://www.geonames.org/", "GeoNames"],
  ] as const;
  return html`${known.map(([key, address, name]) => {
    const id = textOf(properties, key);
    return id && /^Q?\d+$/.test(id)
      ? html` · <a rel="noreferrer" href="${address}${id}">${name} ${id}</a>`
      : "";
  })}`;
}
