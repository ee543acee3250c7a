import type { GraphNode } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import type { Account } from "../read/assertion.ts";
import { listOf, nameOf, textOf } from "../read/face.ts";
import { neighbourhood } from "../read/neighbourhood.ts";
import { surroundings } from "../read/surroundings.ts";
import { comparisonHtml } from "./comparison.ts";
import { disagreementsOf } from "./disagreements.ts";
import { drawingSection } from "./drawing-section.ts";
import { accountItem, assertionItems, glyphHtml, section } from "./evidence.ts";
import { frame } from "./frame.ts";
import { evidenceShown, type ShowEvidence } from "./shown-evidence.ts";
import { capital, counted } from "./words.ts";

const places = new Set(["AT", "FROM", "TO", "NEAR"]);
const words = new Set(["DURING", "ABOUT", "ASSERTS"]);

/** The page of an event: how it is told, by whom, who took part, where. */
export async function eventPage(service: Service, node: GraphNode): Promise<Html> {
  const { store, limits } = service;
  const around = await surroundings(store, [node], limits.assertions);
  const picture = await neighbourhood(store, [node], limits.assertions, around);
  const name = nameOf(node);
  const accounts = around.accounts.filter((one) => one.edge.from === node.node);
  const articles = new Set(accounts.map(({ spot }) => spot.article.id)).size;
  const show = await evidenceShown(
    service,
    [...around.assertions, ...accounts].map(({ spot }) => spot),
  );
  const of = (takes: (one: (typeof around.assertions)[number]) => boolean): readonly Html[] =>
    assertionItems(around.assertions.filter(takes), node.node, show);
  const participant = (type: unknown): boolean => typeof type === "string";
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">${glyphHtml("Event")} ${capital(textOf(node.properties, "type") ?? "event")}</p><h1>${capital(name)}</h1>
<p class="hint">${counted(accounts.length, "account")} in ${counted(articles, "article")}</p></header>
${await disagreementsOf(service, "What the reports do not agree on", node.node)}
${await comparisonHtml(store, node, around)}
${drawingSection(picture, "this event", limits.drawnNodes)}
<div class="columns">
${section(
  "accounts",
  "How it is told",
  accounts.map((one) => accountItem(one, show)),
)}
${section("who", "Who took part, and how", [...of(({ edge }) => participant(edge.properties.part)), ...accounts.flatMap((one) => unnamed(one, show))])}
${section(
  "where",
  "Where",
  of(({ edge, from }) => places.has(edge.type) && from.node === node.node),
)}
${section(
  "figures",
  "Figures",
  of(({ from }) => from.labels.includes("Figure")),
)}
${section(
  "words",
  "What was said there, and about it",
  of(({ edge }) => words.has(edge.type) || edge.type === "SAID"),
)}
${section(
  "parts",
  "Part of, and parts",
  of(({ edge }) => edge.type === "PART_OF"),
)}
</div></article>`;
  return frame({
    title: `${capital(name)} · Dateline`,
    body,
    trail: [["Events", "/search?kind=event"]],
    alternates: [[`/api/events/${node.node}`, "application/json"]],
    wide: true,
  });
}

/** Participants that are no entity: the report's own words for them. */
function unnamed({ edge, spot }: Account, show: ShowEvidence): readonly Html[] {
  const [names, roles] = [listOf(edge.properties, "words"), listOf(edge.properties, "wordRoles")];
  return names.map(
    (name, at) =>
      html`<li class="fact"><p><b>${name}</b> <span class="phrase">${roles[at] ?? ""}</span></p>${show(spot, edge)}</li>`,
  );
}
