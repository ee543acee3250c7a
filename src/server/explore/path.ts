import { type ExplorePath, everything, writeFilter } from "../../../schema/index.ts";
import { resolveName } from "../../query/resolve-name.ts";
import { type Neighbours, shortestPaths } from "../../query/shortest-paths.ts";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import type { Versions } from "../read/left-out.ts";
import { faceOf } from "./around.ts";
import { bundleId } from "./bundles.ts";
import type { Catalogue, Claim } from "./catalogue.ts";
import { catalogueNow } from "./catalogue-now.ts";
import { standingAt } from "./match.ts";
import { passagesAt } from "./passages.ts";
import { evidenceOf } from "./rows.ts";

/** A chain that is longer explains nothing. */
const limits = { paths: 3, length: 8, nodes: 50_000 };

/**
 * How two are connected: the shortest chains of assertions, each step with its sentence. Names stand for all who have
 * them. `asserted`: only what the source itself asserts; `versions`: of which versions. Throws `HttpError` for a name that nobody has.
 */
export async function pathBetween(
  service: Service,
  from: string,
  to: string,
  { asserted, versions }: { readonly asserted: boolean; readonly versions: Versions },
): Promise<ExplorePath> {
  const catalogue = await catalogueNow(service);
  const start = await named(service, catalogue, "from", from);
  const goal = (await named(service, catalogue, "to", to)).filter((id) => !start.includes(id));
  const at = standingAt(catalogue, { versions, event: [] });
  const joining = (id: string): readonly Claim[] =>
    at(id).filter((claim) => claim.from !== claim.to && !(asserted && claim.statement !== null));
  const expand = async (ids: readonly string[]): Promise<Neighbours> =>
    new Map(ids.map((id) => [id, joining(id).map(({ from, to }) => (from === id ? to : from))]));
  const found = await shortestPaths(start, goal, expand, limits);
  const chains = found.map((chain) =>
    chainOf(
      catalogue,
      at,
      chain.slice(1).map((node, step) => firstBetween(joining(chain[step]!), node)),
      start,
    ),
  );
  const passages = await passagesAt(
    service,
    chains.flatMap(({ hops }) => hops.map(({ evidence }) => evidence)),
  );
  let hopAt = 0;
  const paths = chains.map(({ hops, ...chain }) => ({
    ...chain,
    hops: hops.map((hop) => ({ ...hop, passage: passages[hopAt++]! })),
  }));
  const kinds = new Set(paths.flatMap((path) => path.nodes.map(({ kind }) => kind)));
  const picture = {
    ...everything,
    view: "graph",
    versions,
    chain: paths.map((path) => path.nodes.map(({ id }) => id).join("~")),
    show: [
      ...(kinds.has("Event") ? ["event" as const] : []),
      ...(kinds.has("Statement") ? ["statement" as const] : []),
      "relation",
    ],
  } as const;
  return {
    from: start.map((id) => faceOf(catalogue, id)),
    to: goal.map((id) => faceOf(catalogue, id)),
    paths,
    search: paths.length === 0 ? "" : writeFilter(picture).toString(),
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

/** Of a node's claims the first that joins it to another, by article and place. */
function firstBetween(claims: readonly Claim[], other: string): Claim {
  const parallel = claims.filter(({ from, to }) => from === other || to === other);
  return parallel.reduce((first, one) => (comesBefore(one, first) ? one : first));
}

function comesBefore(one: Claim, other: Claim): boolean {
  if (one.article !== other.article) return one.article < other.article;
  if (one.start !== other.start) return one.start < other.start;
  if (one.end !== other.end) return one.end < other.end;
  return one.id < other.id;
}

function chainOf(
  catalogue: Catalogue,
  at: ReturnType<typeof standingAt>,
  claims: readonly Claim[],
  starts: readonly string[],
) {
  const [first] = claims;
  const nodes = [starts.includes(first!.from) ? first!.from : first!.to];
  const hops = claims.map((claim) => {
    const forward = claim.from === nodes.at(-1);
    nodes.push(forward ? claim.to : claim.from);
    const same = bundleId(claim.from, claim.to);
    const others = at(claim.from).filter(({ from, to }) => bundleId(from, to) === same).length - 1;
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
