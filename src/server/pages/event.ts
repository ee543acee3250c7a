import { counted } from "../../../schema/counted.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { typeWords } from "../../../schema/type-words.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import type { Account, Assertion } from "../read/assertion.ts";
import { comparisonOf } from "../read/comparison.ts";
import { listOf, nameOf, textOf } from "../read/face.ts";
import { leftOutAt, standingAround, type Versions } from "../read/left-out.ts";
import { nearest } from "../read/nearest.ts";
import { type Surroundings, surroundings } from "../read/surroundings.ts";
import { roleWords } from "../role-words.table.ts";
import { comparisonHtml } from "./comparison.ts";
import { disagreementsOf } from "./disagreements.ts";
import { drawingSection } from "./drawing-section.ts";
import { eventLead, eventLeadHtml, eventTitle } from "./event-lead.ts";
import { glyphHtml } from "./evidence.ts";
import { exportLinks } from "./export-links.ts";
import { accountFact, assertionFacts, type Fact } from "./facts.ts";
import { frame } from "./frame.ts";
import { type AskedList, type FactList, listOfAll, listPage, sectionsOf } from "./lists.ts";
import { versionsOfNode } from "./versions-asked.ts";
import { capital } from "./words.ts";

const places = new Set(["AT", "FROM", "TO", "NEAR"]);
const words = new Set(["DURING", "ABOUT", "ASSERTS"]);

/** The page of an event: how it is told, by whom, who took part, where; or one list of it alone. Throws `HttpError` for a list that is not there. */
export async function eventPage(
  service: Service,
  node: GraphNode,
  asked?: AskedList,
  versions?: Versions,
): Promise<Html> {
  const { store, limits } = service;
  const left = await leftOutAt(store, node, versions);
  const all = left.why === "current" ? undefined : "all";
  const around = standingAround(await surroundings(store, [node], limits.assertions), left);
  const lists = listsOf(node, around, asked);
  const [name, own] = [capital(nameOf(node)), `/event/${node.node}`];
  const path = withParameters(own, { versions: left.why === "all" ? all : undefined });
  const trail = ["Events", "/search?kind=event"] as const;
  if (asked) return listPage(service, { path, name, trail }, lists, asked);
  const picture = await nearest(store, node, { cap: limits.drawnNodes, limit: limits.assertions, left });
  const accounts = accountsOf(node, around);
  const lead = eventLead(node, around);
  const articles = new Set(accounts.map(({ spot }) => spot.article.id)).size;
  const sections = await sectionsOf(service, path, lists);
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">${glyphHtml("Event", false)} ${capital(typeWords(textOf(node.properties, "type") ?? "event"))}</p><h1>${name}</h1>
${eventLeadHtml(lead)}
<p class="hint">${counted(accounts.length, "account")} in ${counted(articles, "article")}</p>${versionsOfNode(left, own)}</header>
${await disagreementsOf(service, "What the reports do not agree on", { about: node.node, versions: all })}
${comparisonHtml(await comparisonOf(store, node, around))}
${drawingSection(picture, "this event", limits.drawnNodes, all)}
<div class="columns">${lists.map(({ id }) => sections(id))}</div>
${exportLinks({ event: node.node })}</article>`;
  return frame({
    title: `${eventTitle(name, lead)} · Dateline`,
    body,
    trail: [trail],
    alternates: [[`/api/events/${node.node}`, "application/json"]],
    wide: true,
  });
}

function listsOf(node: GraphNode, around: Surroundings, asked: AskedList | undefined): readonly FactList[] {
  const of = (takes: (one: Assertion) => boolean): readonly Fact[] =>
    assertionFacts(around.assertions.filter(takes), node.node);
  const accounts = accountsOf(node, around);
  const lists: readonly (readonly [id: string, title: string, facts: readonly Fact[]])[] = [
    ["accounts", "How it is told", accounts.map(accountFact)],
    [
      "who",
      "Who took part, and how",
      [...of(({ edge }) => typeof edge.properties.part === "string"), ...accounts.flatMap(unnamed)],
    ],
    ["where", "Where", of(({ edge, from }) => places.has(edge.type) && from.node === node.node)],
    ["figures", "Figures", of(({ from }) => from.labels.includes("Figure"))],
    [
      "words",
      "What was said there, and about it",
      of(({ edge }) => words.has(edge.type) || edge.type === "SAID"),
    ],
    ["parts", "Part of, and parts", of(({ edge }) => edge.type === "PART_OF")],
  ];
  return lists.map(([id, title, facts]) => listOfAll(id, title, facts, asked));
}

function accountsOf({ node }: GraphNode, { accounts }: Surroundings): readonly Account[] {
  return accounts.filter((one) => one.edge.from === node);
}

/** Participants that are no entity: the report's own words for them. */
function unnamed({ edge, spot }: Account): readonly Fact[] {
  const [names, roles] = [listOf(edge.properties, "words"), listOf(edge.properties, "wordRoles")];
  return names.map((name, at) => ({
    spots: [spot],
    write: (show) =>
      html`<li class="fact"><p><b>${name}</b> <span class="phrase">${roleWords(roles[at] ?? "")}</span></p>${show(spot, edge)}</li>`,
  }));
}
