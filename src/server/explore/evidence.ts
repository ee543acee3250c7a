import type { ExploreEvidenceAnswer, ExploreFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import { evidencePath } from "../read/assertion.ts";
import { comparisonOf } from "../read/comparison.ts";
import { readNodes } from "../read/links.ts";
import { surroundings } from "../read/surroundings.ts";
import { faceOf } from "./around.ts";
import { bundleId } from "./bundles.ts";
import type { Catalogue, Claim, Telling } from "./catalogue.ts";
import { catalogueNow } from "./catalogue-now.ts";
import { passagesAt } from "./passages.ts";
import { pictureOf } from "./picture.ts";
import { evidenceOf, standingsOf } from "./rows.ts";
import { selected } from "./selected.ts";
import { sourcesOf } from "./sources-of.ts";

const most = 200;

interface Found {
  readonly of: ExploreEvidenceAnswer["of"];
  readonly assertions: readonly (Claim | Telling)[];
  readonly compared?: ExploreEvidenceAnswer["compared"];
}

/** Every assertion of a line `from~to`, with its sentence and the neighbours of that. Throws `HttpError` for a line there is not. */
export async function evidenceOfEdge(
  service: Service,
  edge: string,
  filter: ExploreFilter,
): Promise<ExploreEvidenceAnswer> {
  const catalogue = await catalogueNow(service);
  const [a = "", b = ""] = edge.split("~");
  const ends = [faceOf(catalogue, a), faceOf(catalogue, b)];
  const [one = "", other = ""] = ends.map(({ id }) => id);
  const all = (catalogue.at.get(one) ?? []).filter(
    ({ from, to }) => bundleId(from, to) === bundleId(one, other),
  );
  if (all.length === 0) throw new HttpError(404, `there is no line ${edge}`, "edge");
  const assertions = preferred(all, await drawnClaims(service, catalogue, filter));
  return answered(service, catalogue, {
    of: { edge: bundleId(one, other), node: null, name: ends.map(({ name }) => name).join(" – ") },
    assertions,
  });
}

/** How a node is told: the accounts of an event or statement, everything asserted of an entity. Throws `HttpError` for a node there is not. */
export async function evidenceOfNode(
  service: Service,
  node: string,
  filter: ExploreFilter,
): Promise<ExploreEvidenceAnswer> {
  const catalogue = await catalogueNow(service);
  const entry = catalogue.entryOf.get(node);
  const { id, name } = entry ?? faceOf(catalogue, node);
  const of = { edge: null, node: id, name };
  if (!entry)
    return answered(service, catalogue, {
      of,
      assertions: preferred(catalogue.at.get(id) ?? [], await drawnClaims(service, catalogue, filter)),
    });
  const { all } = await selected(service, catalogue, filter);
  const matching = all.find((match) => match.entry === entry)?.tellings;
  const compared = entry.family === "event" ? await comparedOf(service, node) : [];
  return answered(service, catalogue, { of, assertions: matching ?? entry.tellings, compared });
}

/** Those that the filter draws, unless it draws none of them. */
function preferred(all: readonly Claim[], drawn: { has(claim: Claim): boolean }): readonly Claim[] {
  const mine = all.filter((claim) => drawn.has(claim));
  return mine.length > 0 ? mine : all;
}

async function drawnClaims(service: Service, catalogue: Catalogue, filter: ExploreFilter) {
  const selection = await selected(service, catalogue, filter);
  return pictureOf(catalogue, selection, selection.shown).claims;
}

async function answered(
  service: Service,
  catalogue: Catalogue,
  { of, assertions, compared = [] }: Found,
): Promise<ExploreEvidenceAnswer> {
  const shown = assertions.slice(0, most);
  const evidence = shown.map((one) => evidenceOf(catalogue, one));
  const passages = await passagesAt(service, evidence);
  const articles = new Set(assertions.map(({ article }) => article));
  return {
    of,
    count: assertions.length,
    truncated: assertions.length > most,
    articles: articles.size,
    ...sourcesOf(catalogue, articles),
    standings: standingsOf(assertions),
    compared: [...compared],
    items: evidence.map((one, at) => ({ ...one, ...saying(catalogue, shown[at]!), ...passages[at]! })),
  };
}

function saying(catalogue: Catalogue, one: Claim | Telling) {
  if (!("type" in one)) return { subject: null, words: "", object: null };
  return { subject: faceOf(catalogue, one.from), words: one.words, object: faceOf(catalogue, one.to) };
}

/** What the accounts of an event agree on, each value with those on whose word it is. */
async function comparedOf(
  { store, limits }: Service,
  id: string,
): Promise<ExploreEvidenceAnswer["compared"]> {
  const node = (await readNodes(store, [id], ["Event"])).get(id);
  if (!node) return [];
  const aspects = await comparisonOf(store, node, await surroundings(store, [node], limits.assertions));
  return aspects.map(({ name, verdict, given }) => ({
    name,
    verdict,
    given: given.map(({ value, spots }) => {
      const [first, voices] = [new Map<string, string>(), spots.map(({ voice }) => voice)];
      for (const spot of spots) if (!first.has(spot.voice)) first.set(spot.voice, evidencePath(spot));
      return {
        value,
        voices: [...first].map(([voice, href]) => ({
          voice,
          href,
          count: voices.filter((one) => one === voice).length,
        })),
      };
    }),
  }));
}
