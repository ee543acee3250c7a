import { type ExploreAnswer, type ExploreFilter, writeFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { turns } from "../turns.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueNow } from "./catalogue-now.ts";
import { drawn, placed, type Unplaced } from "./drawn.ts";
import { mapOf } from "./map.ts";
import type { Resolved } from "./names.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { rowOf } from "./rows.ts";
import { conditionsOf, selected } from "./selected.ts";
import { timelineOf } from "./timeline.ts";
import { wholeOf } from "./whole.ts";

/** One result before its picture is laid out, which takes longer than all else: enough for rows, timeline and map. */
export interface Looked extends Omit<ExploreAnswer, "nodes"> {
  readonly nodes: readonly Unplaced[];
}

interface Prepared {
  readonly answer: Looked;
  readonly resolved: Resolved;
  readonly picture: Picture;
}

/** One result as rows, picture, timeline and map; made once for each state of the graph and filter. Throws `StoreError`. */
export async function explored(service: Service, filter: ExploreFilter): Promise<ExploreAnswer> {
  return service.remember(`explore ${searchOf(filter)}`, async () => {
    const { answer, resolved, picture } = await prepared(service, filter);
    const places = await placed(service, resolved, picture);
    const nodes = answer.nodes.map(({ id, kind, type, name, ...rest }) => ({
      ...{ id, kind, type, name, ...places.get(id)! },
      ...rest,
    }));
    return { ...answer, nodes };
  });
}

/** The same without the places of its nodes. Throws `StoreError`. */
export async function looked(service: Service, filter: ExploreFilter): Promise<Looked> {
  return (await prepared(service, filter)).answer;
}

/** The result is the same in every view. */
function searchOf(filter: ExploreFilter): string {
  return writeFilter({ ...filter, view: "table" }).toString();
}

function prepared(service: Service, filter: ExploreFilter): Promise<Prepared> {
  return service.remember(`explore before places ${searchOf(filter)}`, async () =>
    answered(service, await catalogueNow(service), filter),
  );
}

async function answered(service: Service, catalogue: Catalogue, filter: ExploreFilter): Promise<Prepared> {
  const pause = turns();
  const selection = await selected(service, catalogue, filter);
  const { all, shown, names } = selection;
  await pause();
  const {
    totals: { rows, ...totals },
    ...whole
  } = await service.remember(`explore whole ${conditionsOf(filter)}`, () =>
    wholeOf(catalogue, selection, filter),
  );
  await pause();
  const picture = pictureOf(catalogue, selection, shown);
  await pause();
  const { nodes, edges } = drawn(catalogue, selection, picture);
  await pause();
  const timeline = timelineOf(shown);
  const map = mapOf(catalogue, shown);
  const left = { rows: all.length - shown.length, nodes: picture.left };
  const answer: Looked = {
    filter: { ...filter },
    search: searchOf(filter),
    names: [...names],
    totals: {
      rows,
      shown: shown.length,
      ...totals,
      nodes: nodes.length,
      edges: edges.length,
      undated: timeline.undated.length,
      nowhere: map.nowhere.length,
    },
    truncated: left.rows > 0 || left.nodes > 0 || catalogue.truncated,
    left,
    facets: whole.facets,
    without: whole.without,
    rows: shown.map((match) => rowOf(catalogue, match)),
    nodes,
    edges: [...edges],
    timeline: { items: timeline.items, ...whole.bars, undated: timeline.undated },
    map,
  };
  const { entities, places } = selection;
  return { answer, resolved: { filter, names, entities, places }, picture };
}
