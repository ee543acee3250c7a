import type { GraphNode } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import type { Assertion } from "../read/assertion.ts";
import { kindOf, listOf, nameOf, textOf } from "../read/face.ts";
import { neighbourhood } from "../read/neighbourhood.ts";
import { surroundings } from "../read/surroundings.ts";
import { disagreementsOf } from "./disagreements.ts";
import { drawingSection } from "./drawing-section.ts";
import { assertionItems, glyphHtml, section } from "./evidence.ts";
import { frame } from "./frame.ts";
import { evidenceShown } from "./shown-evidence.ts";
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

/** The page of an entity. */
export async function entityPage(service: Service, node: GraphNode): Promise<Html> {
  const { store, limits } = service;
  const around = await surroundings(store, [node], limits.assertions);
  const picture = await neighbourhood(store, [node], limits.assertions, around);
  const name = nameOf(node);
  const others = listOf(node.properties, "names").filter((one) => one !== name);
  const mentions = around.accounts.filter((one) => one.edge.type === "MENTIONED_IN");
  const articles = new Set(mentions.map(({ spot }) => spot.article.id)).size;
  const person = node.labels.includes("Person");
  const show = await evidenceShown(
    service,
    [...around.assertions, ...mentions].map(({ spot }) => spot),
  );
  const left = new Set(around.assertions);
  const sections = groups.map(({ id, title, takes }) => {
    const mine = [...left].filter((one) => takes(one, node.node));
    for (const one of mine) left.delete(one);
    const heading = person
      ? title
          .replace(/\bit\b/, "they")
          .replace("to they", "to them")
          .replace(/(about|through) they/, "$1 them")
      : title;
    return section(
      id,
      heading.replace("or through it", `or through ${person ? "them" : "it"}`),
      assertionItems(mine, node.node, show),
    );
  });
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">${glyphHtml(kindOf(node))} ${capital(kindOf(node))}</p><h1>${name}</h1>
${others.length > 0 ? html`<p class="names">Also written ${others.map((one, at) => html`${at > 0 ? ", " : ""}<b>${one}</b>`)}</p>` : ""}
<p class="hint">${counted(mentions.length, "mention")} in ${counted(articles, "article")}${identifiers(node)}</p></header>
${drawingSection(picture, name, limits.drawnNodes)}
<div class="columns">${sections}</div>
${await disagreementsOf(service, "What the reports do not agree on", node.node)}
${section(
  "mentions",
  "Mentions",
  mentions.map(
    ({ spot, edge }) =>
      html`<li class="fact mention"><p><span class="chip plain">${String(edge.properties.form)}</span></p>${show(spot, edge)}</li>`,
  ),
  4,
)}
</article>`;
  return frame({
    title: `${name} · Dateline`,
    body,
    trail: [["People, places, bodies", "/search?kind=entity"]],
    alternates: [[`/api/entities/${node.node}`, "application/json"]],
    wide: true,
  });
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
