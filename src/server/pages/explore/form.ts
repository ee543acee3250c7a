import {
  type ExploreAnswer,
  type ExploreFacet,
  type ExploreFilter,
  exploreLimits,
} from "../../../../schema/index.ts";
import { longestText } from "../../../../schema/limits.ts";
import { type Html, html } from "../../html.ts";
import type { Problem } from "../../problem.ts";
import { isId } from "../../read/face.ts";
import { completes, namesList } from "../names-list.ts";
import { grouped } from "../words.ts";
import { wrongField } from "../wrong-field.ts";

/** What of a filter cannot be, and what was given for it. */
export interface WrongFilter extends Pick<Problem, "detail" | "parameter"> {
  readonly given: readonly string[];
}

/** The id of the field that a parameter is given in, where it has one. */
export function fieldOf(name: string): string | undefined {
  if (name === "entity" || name === "place") return `f-${name}-0`;
  return ["q", "from", "to", "publishedFrom", "publishedTo", "order"].includes(name)
    ? `f-${name}`
    : undefined;
}

interface Group {
  readonly name: "show" | "standing" | "type" | "kind" | "source" | "role" | "relation";
  readonly title: string;
  /** Values that stand open; the rest folds. */
  readonly open: number;
  /** Whether the whole group is folded while nothing of it is chosen. */
  readonly folded: boolean;
}

const groups: readonly Group[] = [
  { name: "show", title: "Show", open: 3, folded: false },
  { name: "standing", title: "How far it is a fact", open: 7, folded: false },
  { name: "type", title: "What happened", open: 7, folded: false },
  { name: "kind", title: "Who or what is in it", open: 7, folded: true },
  { name: "source", title: "Who publishes it", open: 6, folded: true },
  { name: "role", title: "Part played in it", open: 8, folded: true },
  { name: "relation", title: "Lasting relations drawn", open: 12, folded: true },
];
const mostListed = 60;

/** The filter as a form: plain words, no script needed; what the form has no field for goes along unseen. */
export function filterForm(
  filter: ExploreFilter,
  { facets, names }: Pick<ExploreAnswer, "facets" | "names">,
  replaced: number,
  wrong?: WrongFilter,
): Html {
  const one = (
    name: "q" | "from" | "to" | "publishedFrom" | "publishedTo",
    label: string,
    hint = "",
  ): Html => {
    const { marks, words } = wrongField(wrong, name, `f-${name}`);
    const value = name === wrong?.parameter ? (wrong.given[0] ?? "") : filter[name];
    return html`<div class="field"><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" value="${value}" autocomplete="off" maxlength="${longestText}"${hint ? html` placeholder="${hint}"` : ""}${marks}>${words}</div>`;
  };
  const isLate = wrong?.parameter === "publishedFrom" || wrong?.parameter === "publishedTo";
  return html`<form class="explore-filter" action="/explore" method="get" aria-label="Filter">${namesList}
${one("q", "Words", "in what is told")}
${several("entity", "Who or what", filter.entity, names, wrong)}
${several("place", "Where", filter.place, names, wrong)}
<fieldset class="dates"><legend>When it was</legend>${one("from", "From", "2024-03")}${one("to", "Until", "2024-03-31")}</fieldset>
${groups.map((group) => groupHtml(group, facets[group.name] ?? [], new Set<string>(filter[group.name])))}
<details${filter.publishedFrom || filter.publishedTo || isLate ? html` open` : ""}><summary>When it was published</summary><div class="dates">${one("publishedFrom", "From", "2024")}${one("publishedTo", "Until", "2024")}</div></details>
${versionsBox(filter, replaced)}
<div class="field order"><label for="f-order">In order of</label><select id="f-order" name="order">${orders.map(([value, words]) => html`<option value="${value}"${value === filter.order ? html` selected` : ""}>${words}</option>`)}</select></div>
${hidden("view", filter.view === "table" ? [] : [filter.view])}${hidden("event", filter.event)}${hidden("chain", filter.chain)}${hidden("expand", filter.expand)}${hidden("hide", filter.hide)}${hidden("limit", filter.limit === 200 ? [] : [String(filter.limit)])}
<p class="actions"><button type="submit">Show</button> <a href="/explore${filter.view === "table" ? "" : `?view=${filter.view}`}">Clear</a></p>
</form>`;
}

const orders = [
  ["weight", "how much is told of it"],
  ["newest", "time, the newest first"],
  ["oldest", "time, the oldest first"],
] as const;

/** What was chosen by its id, by name, to be taken away; a field for each other value, and one more. */
function several(
  name: "entity" | "place",
  label: string,
  values: readonly string[],
  names: ExploreAnswer["names"],
  wrong: WrongFilter | undefined,
): Html {
  const { marks, words } = wrongField(wrong, name, `f-${name}-0`);
  const all = name === wrong?.parameter ? wrong.given.slice(0, exploreLimits.values) : values;
  const called = (value: string): string | undefined =>
    isId(value)
      ? (names.find((one) => one.parameter === name && one.value === value)?.name ?? undefined)
      : undefined;
  const chosen = all.filter((value) => called(value) !== undefined);
  const shown = all.filter((value) => !chosen.includes(value));
  const boxes = chosen.map(
    (value) =>
      html`<div class="box"><input type="checkbox" id="f-${name}-${value}" name="${name}" value="${value}" checked><label for="f-${name}-${value}"><span>${called(value)}</span></label></div>`,
  );
  return html`<div class="field several">${[...shown, ""].map((value, at) => html`<label for="f-${name}-${at}"${at > 0 ? html` class="unseen"` : ""}>${at > 0 ? `${label}, or` : label}</label><input id="f-${name}-${at}" name="${name}" value="${value}" autocomplete="off" maxlength="${longestText}" placeholder="${at > 0 ? "or another name" : name === "place" ? "a place, and what lies there" : "a name"}"${completes("entity")}${at === 0 ? marks : ""}>`)}${boxes}${words}</div>`;
}

function groupHtml(
  { name, title, open, folded }: Group,
  facet: readonly ExploreFacet[],
  chosen: ReadonlySet<string>,
): Html | "" {
  if (facet.length === 0) return "";
  const shown = facet.filter(({ value }, at) => at < open || chosen.has(value));
  const rest = facet.filter((one) => !shown.includes(one)).slice(0, mostListed);
  const boxes = (some: readonly ExploreFacet[]): readonly Html[] =>
    some.map((one) => box(name, one, chosen.has(one.value)));
  const inside = html`${boxes(shown)}${rest.length > 0 ? html`<details class="rest"><summary>${rest.length} more</summary>${boxes(rest)}</details>` : ""}`;
  if (!folded) return html`<fieldset class="boxes"><legend>${title}</legend>${inside}</fieldset>`;
  return html`<details class="boxes"${chosen.size > 0 ? html` open` : ""}><summary>${title}</summary><fieldset><legend class="unseen">${title}</legend>${inside}</fieldset></details>`;
}

function box(name: string, { value, words, count }: ExploreFacet, checked: boolean): Html {
  const id = `f-${name}-${value.replace(/[^\w]+/g, "-")}`;
  const mark =
    name === "standing"
      ? html`<svg class="sample" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true"><line class="line ${value}" x1="1" y1="4" x2="23" y2="4"/></svg>`
      : "";
  return html`<div class="box${count === 0 ? " none" : ""}"><input type="checkbox" id="${id}" name="${name}" value="${value}"${checked ? html` checked` : ""}><label for="${id}">${mark}<span>${words}</span> <span class="count">${grouped(count)}</span></label></div>`;
}

function hidden(name: string, values: readonly string[]): readonly Html[] {
  return values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`);
}

/** Where articles were replaced: whether what only the replaced versions say is shown too. */
function versionsBox({ versions }: ExploreFilter, replaced: number): Html | readonly Html[] {
  if (replaced === 0) return hidden("versions", versions === "all" ? ["all"] : []);
  const checked = versions === "all" ? html` checked` : "";
  return html`<div class="box"><input type="checkbox" id="f-versions" name="versions" value="all"${checked}><label for="f-versions"><span>also what replaced versions say</span> <span class="count">${grouped(replaced)}</span></label></div>`;
}
