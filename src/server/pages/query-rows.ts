import { counted } from "../../../schema/counted.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { fold } from "../../graph/fold.ts";
import type { NamedQuery, QueryAnswer, Row } from "../../query/named-query.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { articleFaces, publisherOf, titleOf } from "../read/articles.ts";
import { familyOf, isId, nameOf } from "../read/face.ts";
import { readNodes } from "../read/links.ts";
import { spotOf } from "../read/row-spot.ts";
import { type Standing, standingOf, standings } from "../standing.table.ts";
import { disagreementsHtml } from "./disagreements.ts";
import { nodeLink, standingChip } from "./evidence.ts";
import { namedEntities } from "./named-entities.ts";
import { amountOf, headOf, plainWords, seenBy, shownColumns } from "./query-columns.table.ts";
import { evidenceShown, type ShowEvidence } from "./shown-evidence.ts";
import { dateWords } from "./words.ts";

/** The rows of an answer, with how many there are: below those that rest on one sentence, that sentence. There is one at least. Sides of disagreements stand beside each other. */
export async function queryRows(service: Service, query: NamedQuery, answer: QueryAnswer): Promise<Html> {
  const { rows, truncated } = answer;
  const status = (count: string): Html =>
    html`<p class="hint" role="status">${count}${truncated ? " shown; there are more" : ""}</p>`;
  if (query.columns.includes("disagreement")) {
    const { count, list } = await disagreementsHtml(service, answer);
    return html`${status(counted(count, "disagreement"))}${list}`;
  }
  return html`${status(counted(rows.length, "row"))}${await rowsHtml(service, query, answer)}`;
}

/** The rows alone. */
export async function rowsHtml(service: Service, query: NamedQuery, answer: QueryAnswer): Promise<Html> {
  const { rows } = answer;
  // Where few are shown, whole disputes were chosen.
  if (query.columns.includes("disagreement"))
    return (await disagreementsHtml(service, { rows, truncated: false })).list;
  const { store } = service;
  const columns = shownColumns(query.columns, rows);
  const faces = await articleFaces(
    store,
    rows.map((row) => String(row.article)),
  );
  const texts = rows.flatMap((row) => ["id", ...columns].map((name) => String(row[name] ?? "")));
  const nodes = new Map([
    ...(await namedEntities(store, texts)),
    ...(await readNodes(store, texts.filter(isId))),
  ]);
  const show = await evidenceShown(
    service,
    rows.flatMap((row) => spotOf(row, faces) ?? []),
  );
  const cells = (row: Row): Html =>
    html`<tr class="${rowStanding(row)}">${columns.map((name) => html`<td data-label="${headOf(name, columns)}">${cell(name, row, nodes)}</td>`)}</tr>`;
  const group = (some: readonly Row[]): Html =>
    html`<tbody>${some.map(cells)}<tr class="words"><td colspan="${columns.length}">${wordsOf(some[0]!, faces, show)}</td></tr></tbody>`;
  return html`
<div class="table-frame" tabindex="0" role="region" aria-label="Rows"><table class="rows"><thead><tr>${columns.map((name) => html`<th scope="col">${headOf(name, columns)}</th>`)}</tr></thead>
${together(rows).map(group)}</table></div>`;
}

/** Rows that follow each other and rest on the same words in the same voice. */
function together(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  const placeOf = ({ article, start, end, voice }: Row): string => [article, start, end, voice].join(" ");
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && placeOf(last[0]!) === placeOf(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function rowStanding({ factuality, statement }: Row): Standing {
  const known = standings.some((one) => one.standing === factuality);
  return standingOf({
    factuality: (known ? factuality : "actual") as "actual",
    spot: { statement: typeof statement === "string" ? statement : null },
  });
}

function cell(name: string, row: Row, nodes: ReadonlyMap<string, GraphNode>): Html | string {
  const value = row[name];
  if (name === "value") return amountOf(row);
  const text = value === null || value === undefined ? "" : String(value);
  if (name === "factuality")
    return (
      standingChip(rowStanding({ factuality: text, statement: null })) ||
      (text === "actual" ? "happened" : text)
    );
  if (name === "when" || name === "period" || name === "published")
    return text === "" ? "" : html`<time>${dateWords(text)}</time>`;
  if (name === "rule") return seenBy(text);
  // What a row is of leads to its page, where its words stand.
  const own = name === "what" || name === "name" ? nodes.get(String(row.id)) : undefined;
  if (own) return nodeLink(own, 90);
  const words = plainWords[name]?.[text];
  if (words !== undefined) return words;
  const parts = text.split("; ");
  const node = nodes.get(text);
  if (node) return html`${nodeLink(node, 90)}${name === "event" ? toldAs(row, node) : ""}`;
  return parts.some((part) => nodes.has(part))
    ? html`<span class="several">${parts.map((part) => (nodes.has(part) ? html`${nodeLink(nodes.get(part)!)} ` : html`<span class="thing">${part}</span> `))}</span>`
    : text;
}

/** What the report calls the event here, where it is called otherwise. */
function toldAs({ what }: Row, node: GraphNode): Html | "" {
  const words = typeof what === "string" ? what.trim() : "";
  const same = fold(words) === fold(nameOf(node));
  return words === "" || same || familyOf(node) !== "Event"
    ? ""
    : html` <span class="hint">“${words}”</span>`;
}

function wordsOf(row: Row, faces: Awaited<ReturnType<typeof articleFaces>>, show: ShowEvidence): Html | "" {
  const spot = spotOf(row, faces);
  if (spot) return show(spot);
  const article = faces.get(String(row.article));
  return article
    ? html`<a href="/article/${article.id}">${titleOf(article)}</a>, ${publisherOf(article)}`
    : "";
}
