import { type ExplorePath, everything, writeFilter } from "../../../schema/index.ts";
import { resolveName } from "../../query/resolve-name.ts";
import { type Hop, shortestPaths } from "../../query/shortest-paths.ts";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import { faceOf } from "./around.ts";
import { bundleId } from "./bundles.ts";
import type { Catalogue, Claim } from "./catalogue.ts";
import { catalogueNow } from "./explore.ts";
import { evidenceOf } from "./rows.ts";

/** A chain that is longer explains nothing. */
const limits = { paths: 3, length: 8, nodes: 50_000 };

/**
 * How two are connected: the shortest chains of assertions, each step with its sentence. Names stand for all who have
 * them. `asserted`: only what the source itself asserts. Throws `HttpError` for a name that nobody has.
 */
export async function pathBetween(
  service: Service,
  from: string,
  to: string,
  asserted: boolean,
): Promise<ExplorePath> {
  const catalogue = await catalogueNow(service);
  const start = await named(service, catalogue, "from", from);
  const goal = (await named(service, catalogue, "to", to)).filter((id) => !start.includes(id));
  const claims = new Map<string, Claim>();
  const expand = async (ids: readonly string[]): Promise<readonly Hop[]> =>
    ids.flatMap((id) =>
      (catalogue.at.get(id) ?? []).flatMap((claim) => {
        if (claim.from === claim.to || (asserted && claim.statement !== null)) return [];
        claims.set(claim.id, claim);
        return [hopOf(claim)];
      }),
    );
  const found = await shortestPaths(start, goal, expand, limits);
  const paths = found.map((hops) =>
    chainOf(
      catalogue,
      hops.map(({ id }) => claims.get(id)!),
      start,
    ),
  );
  const nodes = [...new Set(paths.flatMap((path) => path.nodes.map(({ id }) => id)))];
  const events = nodes.filter((id) => catalogue.things.get(id)!.kind === "Event");
  const picture = {
    ...everything,
    view: "graph",
    entity: nodes.filter((id) => !events.includes(id)),
    event: events,
  } as const;
  return {
    from: start.map((id) => faceOf(catalogue, id)),
    to: goal.map((id) => faceOf(catalogue, id)),
    paths,
    search: nodes.length === 0 ? "" : writeFilter(picture).toString(),
  };
}

async function named(
  { store }: Service,
  { things }: Catalogue,
  parameter: string,
  name: string,
): Promise<readonly string[]> {
  const ids = (await resolveName(store, "entity", name)).filter((id) => things.has(id));
  if (ids.length === 0) throw new HttpError(404, `nobody and nothing here is called “${name}”`, parameter);
  return ids;
}

function hopOf({ id, from, to, words, article, start, end, quote, statement }: Claim): Hop {
  return {
    id,
    subject: from,
    object: to,
    subjectName: null,
    objectName: null,
    relation: words,
    article,
    start,
    end,
    quote,
    voice: statement ?? "source",
  };
}

function chainOf(
  catalogue: Catalogue,
  claims: readonly Claim[],
  starts: readonly string[],
): ExplorePath["paths"][number] {
  const [first] = claims;
  const nodes = [starts.includes(first!.from) ? first!.from : first!.to];
  const hops = claims.map((claim) => {
    const forward = claim.from === nodes.at(-1);
    nodes.push(forward ? claim.to : claim.from);
    const same = bundleId(claim.from, claim.to);
    const others =
      (catalogue.at.get(claim.from) ?? []).filter(({ from, to }) => bundleId(from, to) === same).length - 1;
    return {
      edge: same,
      from: claim.from,
      to: claim.to,
      words: claim.words,
      forward,
      others,
      evidence: evidenceOf(catalogue, claim),
    };
  });
  return { nodes: nodes.map((id) => faceOf(catalogue, id)), hops };
}
