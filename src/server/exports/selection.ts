import { type ExploreFilter, FilterError, readFilter } from "../../../schema/index.ts";
import type { GraphSource } from "../../graph/exports/graph-source.ts";
import { resolveName } from "../../query/resolve-name.ts";
import type { Service } from "../dependencies.ts";
import type { Claim } from "../explore/catalogue.ts";
import { catalogueNow } from "../explore/catalogue-now.ts";
import { endsOf } from "../explore/chain.ts";
import { exploreChoices } from "../explore/choices.ts";
import { isOfOffice, otherThanOffice } from "../explore/one-office.ts";
import { pictureOf } from "../explore/picture.ts";
import { selected } from "../explore/selected.ts";
import { HttpError } from "../problem.ts";
import { nameOf } from "../read/face.ts";
import { readNodes } from "../read/links.ts";
import { linksById } from "../read/links-by-id.ts";
import { aroundOf, type Choosing, notEmpty } from "./around.ts";
import { articlePart } from "./article-part.ts";
import { partOf } from "./part.ts";
import { wholeGraph } from "./whole.ts";

/** A part of the graph, and in words which. */
export interface Selection {
  readonly graph: GraphSource;
  /** Absent for the whole. */
  readonly scope?: string;
  /** Whether articles come with their whole text unless told: where nothing or an article is asked for. */
  readonly texts: boolean;
}

/**
 * The graph that is asked for: the whole, all that an `article` tells, what lies around `entity`, `event` or `statement`, what the rows of `query` rest
 * on, or what the explorer draws for the address in `explore`. Throws `HttpError` and `QueryError`.
 */
export async function selectionOf(
  service: Choosing & Pick<Service, "remember">,
  asked: Readonly<Record<string, string>>,
): Promise<Selection> {
  const { store, limits } = service;
  // Who names a part and leaves it empty does not mean everything: that is refused below.
  if (Object.keys(asked).length === 0) return { graph: wholeGraph(store), texts: true };
  const given = notEmpty(asked);
  if (given.article !== undefined && given.query === undefined) return ofArticle(service, given);
  if (given.explore !== undefined) return explored(service, filterOf(given));
  const around = await aroundOf(service, given);
  const scope =
    given.query === undefined
      ? `around ${around.focus.slice(0, 3).map(nameOf).join(", ")}`
      : Object.entries(given)
          .map(([name, value]) => `${name}: ${value}`)
          .join(", ");
  const nodes = [...around.nodes.values(), ...around.focus];
  const edges = around.assertions.map(({ edge }) => edge);
  const focus = given.entity === undefined || given.query !== undefined ? [] : around.focus;
  const graph = await partOf(store, { nodes, edges }, limits.assertions, focus);
  return { graph, scope: said(scope, around.truncated), texts: false };
}

async function ofArticle({ store, limits }: Choosing, given: Readonly<Record<string, string>>) {
  const { article = "", ...rest } = given;
  const [beside] = Object.keys(rest);
  if (beside !== undefined) throw new HttpError(400, `“${beside}” does not go with “article”`, beside);
  const ids = (await resolveName(store, "article", article)).slice(0, 20);
  const part = await articlePart(store, ids);
  const own = part.nodes.filter(({ node }) => ids.includes(node));
  if (own.length === 0) throw new HttpError(404, `there is no article ${article}`, "article");
  const graph = await partOf(store, part, limits.assertions);
  return { graph, scope: own.slice(0, 3).map(nameOf).join(", "), texts: true };
}

async function explored(
  service: Choosing & Pick<Service, "remember">,
  filter: ExploreFilter,
): Promise<Selection> {
  const { store, limits } = service;
  const catalogue = await catalogueNow(service);
  const selection = await selected(service, catalogue, filter);
  const { steps, claims, hidden, left } = pictureOf(catalogue, selection, selection.shown);
  const shown = (id: string): boolean => steps.has(id) && !hidden.has(id);
  const wanted = [...claims.keys()].filter(({ from, to }) => shown(from) && shown(to));
  const busy = (id: string): number => catalogue.at.get(id)?.length ?? 0;
  const quicker = ({ from, to }: Claim): string => (busy(from) < busy(to) ? from : to);
  const edges = await linksById(
    store,
    // Of its two ends the one with fewer assertions is the quicker to look at; one office may be shown for another.
    wanted.map((claim) => ({
      id: claim.id,
      node: isOfOffice(claim) ? otherThanOffice(claim) : quicker(claim),
    })),
  );
  const nodes = await readNodes(store, [...steps.keys()].filter(shown));
  const graph = await partOf(store, { nodes: nodes.values(), edges }, limits.assertions);
  const cut = selection.all.length > selection.shown.length || left > 0 || catalogue.truncated;
  const nameOf = (id: string): string => catalogue.things.get(id)?.name ?? id;
  const named = (name: string, value: string): string =>
    name === "chain" ? endsOf(value).map(nameOf).join(" and ") : nameOf(value);
  const words = asked.flatMap(([name, before]) =>
    [filter[name]].flat().flatMap((value) => {
      const text = named(name, String(value));
      return text === "" ? [] : [name === "q" ? `“${text}”` : `${before} ${text}`.trim()];
    }),
  );
  return { graph, scope: said(words.join(", ") || "everything", cut), texts: false };
}

/** What of a filter a picture or a file is told to be of, and the words before each value. */
const asked: readonly (readonly [name: keyof ExploreFilter, before: string])[] = [
  ["q", ""],
  ["type", ""],
  ["standing", ""],
  ["entity", "with"],
  ["event", "part of"],
  ["chain", "between"],
  ["kind", "with a"],
  ["role", "who"],
  ["relation", ""],
  ["place", "at"],
  ["source", "from"],
  ["from", "since"],
  ["to", "until"],
  ["publishedFrom", "published since"],
  ["publishedTo", "published until"],
];

function said(scope: string, cut: boolean): string {
  return `${scope}${cut ? " (the first of it: there is more)" : ""}`;
}

function filterOf({ explore = "", ...rest }: Readonly<Record<string, string>>): ExploreFilter {
  const [beside] = Object.keys(rest);
  if (beside !== undefined)
    throw new HttpError(400, `“${beside}” does not go with “explore”: put it into its address`, beside);
  try {
    return readFilter(new URLSearchParams(explore), exploreChoices);
  } catch (error) {
    if (error instanceof FilterError) throw new HttpError(400, error.message, "explore");
    throw error;
  }
}
