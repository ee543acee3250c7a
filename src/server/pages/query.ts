import { eventTypes, type GraphNode, relationNames } from "../../../schema/index.ts";
import { longestText } from "../../../schema/limits.ts";
import type { NamedQuery, QueryAnswer, QueryParameter } from "../../query/named-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import type { Problem } from "../problem.ts";
import { isId } from "../read/face.ts";
import { readNodes } from "../read/links.ts";
import { nodeLink } from "./evidence.ts";
import { exportLinks } from "./export-links.ts";
import { frame } from "./frame.ts";
import { completes, namesList } from "./names-list.ts";
import { noAnswer } from "./no-answer.ts";
import { plainWords } from "./query-columns.table.ts";
import { queryRows } from "./query-rows.ts";
import { versionsAsked } from "./versions-asked.ts";
import { capital } from "./words.ts";
import { wrongField, wrongNotice } from "./wrong-field.ts";

type Given = Readonly<Record<string, string>>;

/** The page of a named query: its form, its rows with their sentences, the same in other formats. */
export async function queryPage(
  service: Service,
  query: NamedQuery,
  given: Given,
  answer: QueryAnswer | Problem,
): Promise<Html> {
  const found = "rows" in answer ? answer : undefined;
  const wrong = "rows" in answer ? undefined : answer;
  // A question not asked yet is no error.
  const asked = query.parameters.some(({ name }) => (given[name] ?? "") !== "");
  const ids = query.parameters.flatMap(({ name }) => (isId(given[name] ?? "") ? given[name]! : []));
  const meant = await readNodes(service.store, ids);
  const formats = ["json", "csv", "ndjson"].map(
    (format) => [withParameters(`/api/queries/${query.name}`, { ...given, format }), format] as const,
  );
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">Question</p><h1>${query.question}</h1></header>
<form class="ask" action="/query/${query.name}" method="get">
${namesList}<div class="fields">${query.parameters.map((one) => field(one, given[one.name] ?? "", meant, asked ? wrong : undefined))}</div>
${given.versions === "all" ? html`<input type="hidden" name="versions" value="all">` : ""}
<p class="actions"><button type="submit">Ask</button> <a href="/query/${query.name}">Clear</a>${Object.keys(query.example).length > 0 ? html` <a href="${withParameters(`/query/${query.name}`, query.example)}">An example</a>` : ""}</p>
</form>
${found ? await versionsAsked(service, `/query/${query.name}`, given) : ""}
${found ? await (found.rows.length === 0 ? noAnswer(service, query, given) : queryRows(service, query, found)) : asked ? noticeOf(wrong!, query) : waiting(query)}
${found ? html`<p class="formats">The same as ${formats.map(([href, format], at) => html`${at > 0 ? " · " : ""}<a href="${href}">${format.toUpperCase()}</a>`)}</p>${exportLinks({ query: query.name, ...given })}` : ""}
</article>`;
  const alternates = (found ? formats : []).map(([href, format]) => [href, types[format]!] as const);
  return frame({
    title: `${query.title} · Dateline`,
    body,
    alternates,
    trail: [["Questions", "/#questions"]],
    wide: true,
  });
}

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  ndjson: "application/x-ndjson",
};

function noticeOf(wrong: Problem, query: NamedQuery): Html {
  const { name } = query.parameters.find((one) => one.name === wrong.parameter) ?? {};
  return wrongNotice(wrong, capital(name ?? ""), name && `p-${name}`);
}

function waiting(query: NamedQuery): Html {
  const names = query.parameters.filter((one) => one.required).map((one) => `“${one.name}”`);
  return html`<p class="hint">Fill in ${names.join(" and ")} to ask.</p>`;
}

function field(
  { name, kind, required, description }: QueryParameter,
  value: string,
  meant: ReadonlyMap<string, GraphNode>,
  wrong: Problem | undefined,
): Html {
  const id = `p-${name}`;
  const must = required ? html` required` : "";
  const node = meant.get(value);
  const { marks, words } = wrongField(wrong, name, id, `${id}-hint`);
  const shared = html`id="${id}" name="${name}"${marks}${must}`;
  const named = completing[kind];
  const input =
    kind === "boolean"
      ? html`<select ${shared}>${["", "true", "false"].map((one) => option(one, value, one === "true" ? "yes" : one === "false" ? "no" : "any"))}</select>`
      : closed[kind]
        ? html`<select ${shared}>${option("", value, "any")}${inWords(name, closed[kind]).map(([one, words]) => option(one, value, words))}</select>`
        : html`<input ${shared} value="${value}" autocomplete="off" maxlength="${longestText}"${named === undefined ? "" : completes(named)}>`;
  return html`<div class="field"><label for="${id}">${capital(name)}${required ? html` <span class="must">needed</span>` : ""}</label>${input}${node ? html`<p>${nodeLink(node, 60)}</p>` : ""}${words}<p class="hint" id="${id}-hint">${description.replace(/^true: /, "yes: ")}</p></div>`;
}

/** What the parameters that take one of a table are chosen from. */
const closed: Partial<Record<QueryParameter["kind"], readonly string[]>> = {
  type: eventTypes.map(({ type }) => type),
  relation: relationNames,
};

/** Words that say too little where nothing stands on either side of them. */
const alone: Readonly<Record<string, string>> = { nationality: "is of a country or people" };

/** Values with their words, in the order of the words. */
function inWords(
  name: string,
  values: readonly string[],
): readonly (readonly [value: string, words: string])[] {
  const all = values.map((one) => [one, alone[one] ?? plainWords[name]?.[one] ?? one] as const);
  return all.sort(([, one], [, other]) => (one < other ? -1 : 1));
}

/** What the parameters that take a name are completed with. */
const completing: Partial<Record<QueryParameter["kind"], "entity" | "event" | "article">> = {
  entity: "entity",
  place: "entity",
  event: "event",
  article: "article",
};

function option(value: string, chosen: string, words: string): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${words}</option>`
    : html`<option value="${value}">${words}</option>`;
}
