import { counted } from "../../../schema/counted.ts";
import { type GraphNode, placeRoles } from "../../../schema/index.ts";
import { accountsOf } from "./accounts.ts";
import { gathering } from "./background.ts";
import type { Exporting } from "./exporting.ts";
import { intervalOf } from "./interval.ts";
import { evidencePage, kindOf, nameOf, pageOf } from "./naming.ts";

const placeEdges = new Map<string, string>(placeRoles.map(({ edge, role }) => [edge, role]));

/**
 * What has a place on the map, as GeoJSON: each place whose point is known, and at its point everything that an article
 * says was, began, ended or lies near there, with its days, its sentence and who says so.
 */
export async function* geojson({ graph, base, wrote }: Exporting): AsyncIterable<string> {
  const gathered = gathering();
  const points = new Map<string, readonly [longitude: number, latitude: number]>();
  let happenings = 0;
  let before = "\n";
  yield '{"type":"FeatureCollection","features":[';
  for await (const node of graph.nodes()) {
    gathered.add(node);
    const { latitude, longitude, country, wikidata, geonames } = node.properties;
    if (typeof latitude !== "number" || typeof longitude !== "number") continue;
    points.set(node.node, [longitude, latitude]);
    const about = {
      kind: kindOf(node),
      name: nameOf(node),
      country,
      wikidata,
      geonames,
      page: pageOf(node, base),
    };
    yield before + feature(node.node, [longitude, latitude], about);
    before = ",\n";
  }
  const background = gathered.with(await accountsOf(graph));
  for await (const edge of graph.edges([...placeEdges.keys()])) {
    const role = placeEdges.get(edge.type);
    const point = points.get(edge.to);
    if (role === undefined || !point) continue;
    happenings += 1;
    const { article, start, end, quote } = edge.properties;
    const days = intervalOf(background.timeOf(edge) ?? "");
    yield before +
      feature(edge.edge, point, {
        kind: "happening",
        of: edge.from,
        name: background.nameOf(edge.from),
        role,
        place: edge.to,
        placeName: background.nameOf(edge.to),
        from: days?.start,
        to: days?.end,
        factuality: background.factualityOf(edge),
        voice: background.voiceOf(edge),
        article,
        start,
        end,
        quote,
        page: evidencePage(edge.properties, base),
      });
    before = ",\n";
  }
  wrote?.(`${counted(points.size, "place")} and ${counted(happenings, "happening")} there`);
  yield "\n]}\n";
}

function feature(
  id: GraphNode["node"],
  coordinates: readonly [number, number],
  properties: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ type: "Feature", id, geometry: { type: "Point", coordinates }, properties });
}
