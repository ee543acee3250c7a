import type { GraphNode } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import type { Account, Assertion } from "../read/assertion.ts";
import { kindOf, listOf, nameOf, textOf } from "../read/face.ts";
import { neighbourhood } from "../read/neighbourhood.ts";
import { type Surroundings, surroundings } from "../read/surroundings.ts";
import { disagreementsOf } from "./disagreements.ts";
import { drawingSection } from "./drawing-section.ts";
import { glyphHtml } from "./evidence.ts";
import { exportLinks } from "./export-links.ts";
import { assertionFacts, type Fact } from "./facts.ts";
import { frame } from "./frame.ts";
import { type AskedList, type FactList, listPage, sectionsOf } from "./lists.ts";
import { capital, counted } from "./words.ts";

interface Group {
  readonly id: string;
  readonly title: string;
  readonly takes: (assertion: Assertion, self: string) => boolean;
}

const places = new Set(["AT", "FROM", "TO", "NEAR"]);
const about = new Set(["ABOUT", "THROUGH"]);

/** Each assertion stands under the first heading that takes it. */
const groups: readonly Group[] = [
  { id: "did", title: "What it did", takes: ({ edge }) => edge.properties.part === "actor" },
  { id: "undergone", title: "What was done to it", takes: ({ edge }) => edge.properties.part === "target" },
  { id: "said", title: "What it said", takes: ({ edge }) => edge.type === "SAID" },
  { id: "role", title: "Other parts in events", takes: ({ edge }) => edge.properties.part === "other" },
  {
    id: "here",
    title: "What happened here",
    takes: ({ edge, to, from }, self) =>
      places.has(edge.type) && to.node === self && from.labels.includes("Event"),
  },
  {
    id: "relations",
    title: "Offices and relations",
    takes: ({ to, from }) =>
      [to, from].every((end) => end.labels.includes("Entity") || end.labels.includes("Office")),
  },
  { id: "figures", title: "Figures", takes: ({ from }) => from.labels.includes("Figure") },
  { id: "about", title: "What was said about it, or through it", takes: ({ edge }) => about.has(edge.type) },
  { id: "more", title: "More", takes: () => true },
];

/** The page of an entity, or one list of it alone. Throws `HttpError` for a list that is not there. */
export async function entityPage(service: Service, node: GraphNode, asked?: AskedList): Promise<Html> {
  const { store, limits } = service;
  const around = await surroundings(store, [node], limits.assertions);
  const lists = listsOf(node, around);
  const [name, path] = [nameOf(node), `/entity/${node.node}`];
  const trail = ["People, places, bodies", "/search?kind=entity"] as const;
  if (asked) return listPage(service, { path, name, trail }, lists, asked);
  const picture = await neighbourhood(store, [node], limits.assertions, around);
  const others = listOf(node.properties, "names").filter((one) => one !== name);
  const mentions = mentionsOf(around);
  const articles = new Set(mentions.map(({ spot }) => spot.article.id)).size;
  const sections = await sectionsOf(service, path, lists);
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">${glyphHtml(kindOf(node))} ${capital(kindOf(node))}</p><h1>${name}</h1>
${others.length > 0 ? html`<p class="names">Also written ${others.map((one, at) => html`${at > 0 ? ", " : ""}<b>${one}</b>`)}</p>` : ""}
<p class="hint">${around.truncated ? "The first " : ""}${counted(mentions.length, "mention")} in ${counted(articles, "article")}${around.truncated ? "; there is more than is shown here" : ""}${identifiers(node)}</p></header>
${drawingSection(picture, name, limits.drawnNodes)}
<div class="columns">${groups.map(({ id }) => sections(id))}</div>
${await disagreementsOf(service, "What the reports do not agree on", { about: node.node })}
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

/** What is asserted of it, by the part it has, and where it is mentioned. */
function listsOf(node: GraphNode, around: Surroundings): readonly FactList[] {
  const person = node.labels.includes("Person");
  const found = new Map<string, Assertion[]>(groups.map(({ id }) => [id, []]));
  for (const one of around.assertions)
    found.get(groups.find(({ takes }) => takes(one, node.node))!.id)!.push(one);
  const lists = groups.map(({ id, title }) => ({
    id,
    title: person ? ofPerson(title) : title,
    facts: assertionFacts(found.get(id)!, node.node),
  }));
  return [...lists, { id: "mentions", title: "Mentions", facts: mentionsOf(around).map(mentionFact) }];
}

function ofPerson(title: string): string {
  const they = title.replace(/\bit\b/, "they").replace("to they", "to them");
  return they.replace(/(about|through) they/, "$1 them").replace("or through it", "or through them");
}

function mentionsOf({ accounts }: Surroundings): readonly Account[] {
  return accounts.filter((one) => one.edge.type === "MENTIONED_IN");
}

function mentionFact({ spot, edge }: Account): Fact {
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
