import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { HttpError } from "../problem.ts";
import type { Fact } from "./facts.ts";
import { frame } from "./frame.ts";
import { evidenceShown, type ShowEvidence } from "./shown-evidence.ts";
import { grouped } from "./words.ts";

/** A list of a page: its name in addresses, its heading, how many lines it has, and those that are shown. */
export interface FactList {
  readonly id: string;
  readonly title: string;
  readonly total: number;
  readonly facts: readonly Fact[];
}

/** What of a list a reader asked to see whole: its name and the page of it, from 1. */
export interface AskedList {
  readonly list: string;
  readonly page: number;
}

/** A list up to this length stands on its page, the rest of it folded; a longer one begins there and has a page of its own. */
const whole = 24;
const begun = 8;
const perPage = 100;

/** Which lines of a list of `total` are shown: its beginning, or of the list that is asked for that page alone. */
export function shownOf(
  id: string,
  total: number,
  asked: AskedList | undefined,
): readonly [from: number, to: number] {
  if (!asked) return [0, total > whole ? begun : whole];
  const from = asked.list === id ? (asked.page - 1) * perPage : total;
  return [from, from + perPage];
}

/** A list whose lines are all at hand. */
export function listOfAll(
  id: string,
  title: string,
  facts: readonly Fact[],
  asked: AskedList | undefined,
): FactList {
  return { id, title, total: facts.length, facts: facts.slice(...shownOf(id, facts.length, asked)) };
}

/**
 * Lists as sections of the page at `path`, by their name; an empty one is nothing. Sentences are looked up for no
 * more than is shown.
 */
export async function sectionsOf(
  service: Pick<Service, "texts">,
  path: string,
  lists: readonly FactList[],
): Promise<(id: string) => Html | ""> {
  const show = await evidenceShown(
    service,
    lists.flatMap(({ facts }) => facts.flatMap(({ spots }) => spots)),
  );
  return (id) => {
    const list = lists.find((one) => one.id === id);
    return list && list.total > 0 ? sectionHtml(list, path, show) : "";
  };
}

function sectionHtml({ id, title, total, facts }: FactList, path: string, show: ShowEvidence): Html {
  const items = facts.map(({ write }) => write(show));
  const [first, rest] = [items.slice(0, begun), items.slice(begun)];
  const folded =
    rest.length > 0
      ? html`<details><summary>${rest.length} more</summary><ol class="facts">${rest}</ol></details>`
      : "";
  const all =
    total > items.length
      ? html`<p class="all"><a href="${withParameters(path, { list: id })}">All ${grouped(total)}</a></p>`
      : "";
  return html`<section id="${id}"><h2>${title} <span class="count">${grouped(total)}</span></h2><ol class="facts">${first}</ol>${folded}${all}</section>`;
}

/** One list of a page by itself, a hundred lines at a time. Throws `HttpError` for a list or page that is not there. */
export async function listPage(
  service: Pick<Service, "texts">,
  {
    path,
    name,
    trail,
  }: { readonly path: string; readonly name: string; readonly trail: readonly [string, string] },
  lists: readonly FactList[],
  asked: AskedList,
): Promise<Html> {
  const list = lists.find(({ id, total }) => id === asked.list && total > 0);
  const pages = Math.ceil((list?.total ?? 0) / perPage);
  if (!list || asked.page > pages)
    throw new HttpError(404, `there is no list “${asked.list}”, page ${asked.page}, at ${path}`, "list");
  const from = (asked.page - 1) * perPage;
  const some = list.facts;
  const show = await evidenceShown(
    service,
    some.flatMap(({ spots }) => spots),
  );
  const at = (page: number, words: string): Html =>
    html`<a rel="${page < asked.page ? "prev" : "next"}" href="${withParameters(path, { list: list.id, page: page === 1 ? "" : page })}">${words}</a>`;
  const turn = html`<nav class="turn" aria-label="Pages">${asked.page > 1 ? at(asked.page - 1, "Before") : ""} <span>${grouped(from + 1)} to ${grouped(from + some.length)} of ${grouped(list.total)}</span> ${asked.page < pages ? at(asked.page + 1, "Next") : ""}</nav>`;
  const body = html`<article class="sheet"><header class="lead"><p class="kicker"><a href="${path}">${name}</a></p><h1>${list.title}</h1></header>
${turn}<ol class="facts" start="${from + 1}">${some.map(({ write }) => write(show))}</ol>${pages > 1 ? turn : ""}</article>`;
  return frame({
    title: `${list.title} · ${name} · Dateline`,
    body,
    trail: [trail, [name, path]],
    wide: true,
  });
}

/** What an address asks: `list` and `page`. Throws `HttpError`. */
export function askedList(list: string | undefined, page: string | undefined): AskedList | undefined {
  if (list === undefined || list === "") return undefined;
  if (page !== undefined && !/^[1-9]\d{0,5}$/.test(page))
    throw new HttpError(400, "malformed parameter “page”: expected a whole number from 1", "page");
  return { list, page: Number(page ?? 1) };
}
