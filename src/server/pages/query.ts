import { eventTypes, type GraphNode } from "../../../schema/index.ts";
import type { NamedQuery, QueryAnswer, QueryParameter, Row } from "../../query/named-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import type { Problem } from "../problem.ts";
import { type ArticleFace, articleFaces, sourceOf } from "../read/articles.ts";
import { evidencePath } from "../read/assertion.ts";
import { isId } from "../read/face.ts";
import { readNodes } from "../read/links.ts";
import { type Standing, standingOf, standings } from "../standing.table.ts";
import { nodeLink, standingChip, voiceHtml } from "./evidence.ts";
import { frame } from "./frame.ts";
import { namedEntities } from "./named-entities.ts";
import { capital, counted, dateWords } from "./words.ts";

type Given = Readonly<Record<string, string>>;

/** The page of a named query: its form, its rows with their sentences, the same in other formats. */
export async function queryPage(
  service: Service,
  query: NamedQuery,
  given: Given,
  answer: QueryAnswer | Problem,
): Promise<Html> {
  const found = "rows" in answer ? answer : undefined;
  const formats = ["json", "csv", "ndjson"].map(
    (format) => [withParameters(`/api/queries/${query.name}`, { ...given, format }), format] as const,
  );
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">Question</p><h1>${query.question}</h1></header>
<form class="ask" action="/query/${query.name}" method="get">
<div class="fields">${query.parameters.map((one) => field(one, given[one.name] ?? "", "parameter" in answer && answer.parameter === one.name))}</div>
<p class="actions"><button type="submit">Ask</button> <a href="/query/${query.name}">Clear</a>${Object.keys(query.example).length > 0 ? html` <a href="${withParameters(`/query/${query.name}`, query.example)}">An example</a>` : ""}</p>
</form>
${found ? await rowsHtml(service, query, found) : waiting(answer as Problem, query, given)}
${found ? html`<p class="formats">The same as ${formats.map(([href, format], at) => html`${at > 0 ? " · " : ""}<a href="${href}">${format.toUpperCase()}</a>`)}</p>` : ""}
</article>`;
  const alternates = (found ? formats : []).map(([href, format]) => [href, types[format]!] as const);
  return frame({ title: `${query.title} · Dateline`, body, alternates, wide: true });
}

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  ndjson: "application/x-ndjson",
};

/** A question not asked yet is no error. */
function waiting(problem: Problem, query: NamedQuery, given: Given): Html {
  const asked = query.parameters.some(({ name }) => (given[name] ?? "") !== "");
  return asked
    ? html`<p class="notice" role="alert">${problem.detail}</p>`
    : html`<p class="hint">Fill in ${query.parameters
        .filter((one) => one.required)
        .map((one) => `“${one.name}”`)
        .join(" and ")} to ask.</p>`;
}

function field({ name, kind, required, description }: QueryParameter, value: string, wrong: boolean): Html {
  const id = `p-${name}`;
  const must = required ? html` required` : "";
  const invalid = wrong ? html` aria-invalid="true"` : "";
  const shared = html`id="${id}" name="${name}" aria-describedby="${id}-hint"${must}${invalid}`;
  const input =
    kind === "boolean"
      ? html`<select ${shared}>${["", "true", "false"].map((one) => option(one, value, one === "true" ? "yes" : one === "false" ? "no" : "any"))}</select>`
      : kind === "type"
        ? html`<select ${shared}>${option("", value, "any")}${[...eventTypes]
            .map(({ type }) => type)
            .sort()
            .map((type) => option(type, value, type))}</select>`
        : html`<input ${shared} value="${value}" autocomplete="off" maxlength="300">`;
  return html`<div class="field"><label for="${id}">${capital(name)}${required ? html` <span class="must">needed</span>` : ""}</label>${input}<p class="hint" id="${id}-hint">${description}</p></div>`;
}

function option(value: string, chosen: string, words: string): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${words}</option>`
    : html`<option value="${value}">${words}</option>`;
}

async function rowsHtml(
  { store }: Service,
  query: NamedQuery,
  { rows, truncated }: QueryAnswer,
): Promise<Html> {
  if (rows.length === 0) return html`<p class="notice">Nothing in these articles answers that.</p>`;
  const columns = query.columns.filter((name) => rows.some((row) => row[name] !== null && row[name] !== ""));
  const faces = await articleFaces(
    store,
    rows.map((row) => String(row.article)),
  );
  const texts = rows.flatMap((row) => columns.map((name) => String(row[name] ?? "")));
  const nodes = new Map([
    ...(await namedEntities(store, texts)),
    ...(await readNodes(store, texts.filter(isId))),
  ]);
  return html`<p class="hint" role="status">${counted(rows.length, "row")}${truncated ? " shown; there are more" : ""}</p>
<div class="table-frame" tabindex="0" role="region" aria-label="Rows"><table class="rows"><thead><tr>${columns.map((name) => html`<th scope="col">${headOf(name)}</th>`)}<th scope="col">In these words</th></tr></thead>
<tbody>${rows.map((row) => html`<tr class="${rowStanding(row)}">${columns.map((name) => html`<td data-label="${headOf(name)}">${cell(name, row, nodes)}</td>`)}<td class="words" data-label="In these words">${rowEvidence(row, faces)}</td></tr>`)}</tbody></table></div>`;
}

/** Plain words for columns whose names are the model's own. */
const heads: Readonly<Record<string, string>> = {
  factuality: "How sure",
  cue: "Word of saying",
};

function headOf(column: string): string {
  return heads[column] ?? capital(column);
}

function rowStanding({ factuality, statement }: Row): Standing {
  const known = standings.some((one) => one.standing === factuality);
  return standingOf({
    factuality: (known ? factuality : "actual") as "actual",
    spot: { statement: typeof statement === "string" ? statement : null },
  });
}

function cell(name: string, row: Row, nodes: ReadonlyMap<string, GraphNode>): Html | string {
  const text = row[name] === null || row[name] === undefined ? "" : String(row[name]);
  if (name === "factuality")
    return (
      standingChip(rowStanding({ factuality: text, statement: null })) ||
      (text === "actual" ? "happened" : text)
    );
  if (name === "when" || name === "period" || name === "published")
    return text === "" ? "" : html`<time>${dateWords(text)}</time>`;
  const parts = text.split("; ");
  if (nodes.has(text)) return nodeLink(nodes.get(text)!, 90);
  return parts.some((part) => nodes.has(part))
    ? html`${parts.map((part) => (nodes.has(part) ? html`${nodeLink(nodes.get(part)!)} ` : html`${part} `))}`
    : text;
}

function rowEvidence(row: Row, faces: ReadonlyMap<string, ArticleFace>): Html | "" {
  const article = faces.get(String(row.article));
  if (!article) return "";
  if (typeof row.start !== "number" || typeof row.end !== "number")
    return html`<a href="/article/${article.id}">${sourceOf(article)}</a>`;
  const statement = typeof row.statement === "string" ? row.statement : null;
  const spot = {
    article,
    start: row.start,
    end: row.end,
    quote: String(row.quote),
    voice: String(row.voice),
    statement,
  };
  return html`<a class="quote" href="${evidencePath(spot)}">${spot.quote}</a> ${voiceHtml(spot)}`;
}
