import { counted } from "../../../../schema/counted.ts";
import type { ExploreAnswer, ExploreFilter } from "../../../../schema/index.ts";
import { textWidth } from "../../drawing/text-width.ts";
import { exploreAddress } from "../../explore/addresses.ts";
import { type Cluster, clustersOf, type Frame, frameOf } from "../../explore/clusters.ts";
import type { Outlines } from "../../explore/outlines.ts";
import { type Html, html } from "../../html.ts";
import { cut } from "../words.ts";
import { thingHtml } from "./parts.ts";
import { rowsCounted } from "./rows-counted.ts";

const mostListed = 80;

/** The result on a map of its own; a place leads to what was there, and what has no point is listed. */
export function mapView(
  { map, rows }: Pick<ExploreAnswer, "map" | "rows">,
  filter: ExploreFilter,
  outlines: Outlines | undefined,
): Html {
  const { points, unplaced, nowhere } = map;
  const list = html`<div class="columns">${placeList("Places on the map", points, filter)}${placeList("Places without known coordinates", unplaced, filter)}</div>${nowhere.length > 0 ? html`<p class="hint">${rowsCounted(nowhere.length, filter)} of ${rows.length} ${nowhere.length === 1 ? "has" : "have"} no place: <a href="${exploreAddress(filter, { view: "table" })}">the table</a> has ${nowhere.length === 1 ? "it" : "them"}.</p>` : ""}`;
  if (points.length === 0)
    return html`<p class="notice">Nothing of this was at a place whose coordinates are known.</p>${list}`;
  const frame = frameOf(points);
  const clusters = clustersOf(points, frame);
  const title = `${counted(points.length, "place")} on a map`;
  return html`<div class="map"><p class="hint">Follow a place to what was there.</p><p class="hint sideways">There is more to the side ↔</p>
<div class="drawing-frame" role="region" aria-label="Map" tabindex="0"><svg class="drawing explore-map" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" role="group" aria-labelledby="map-title" xmlns="http://www.w3.org/2000/svg"><title id="map-title">${title}</title>
${outlines ? html`<g class="world" aria-hidden="true" transform="${frame.transform}"><path class="land" d="${outlines.land}"/><path class="borders" d="${outlines.borders}"/></g>` : ""}
<g>${named(clusters, frame).map((one, at) => clusterSvg(one, filter, at === 0 ? " begin" : ""))}</g></svg></div>
<p class="hint credit">Outlines: Natural Earth, public domain.</p>${list}</div>`;
}

function clusterSvg({ cluster, label, ...at }: Named, filter: ExploreFilter, begin: string): Html {
  const { x, y, r, count, places } = cluster;
  const names = places.map((one) => `${one.name} (${one.count})`);
  const words =
    `${label} ${count}: ${cut(names.slice(0, 8).join(", "), 240)}${names.length > 8 ? ` and ${names.length - 8} more` : ""}, ${rowsCounted(count, filter)}`.trim();
  const ids = places.slice(0, 40).map(({ id }) => id);
  return html`<a class="spot${places.length > 1 ? " several" : ""}${begin}" href="${exploreAddress(filter, { place: ids })}" data-id="${ids.join(" ")}" aria-label="${words}"><title>${words}</title><circle cx="${x}" cy="${y}" r="${r}"/>${label ? html`<text class="name" x="${at.x}" y="${at.y}" text-anchor="${at.anchor}">${label}</text> ` : ""}<text class="amount" x="${x}" y="${y + 4}" text-anchor="middle">${count}</text></a>`;
}

interface Named {
  readonly cluster: Cluster;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Names beside the circles, the fullest first, where nothing is in their way. */
function named(clusters: readonly Cluster[], frame: Frame): readonly Named[] {
  const taken = clusters.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return [...clusters]
    .sort((a, b) => b.count - a.count || a.x - b.x)
    .map((cluster) => {
      const { x, y, r, places } = cluster;
      const label =
        places.length === 1 ? cut(places[0]!.name, 24) : `${cut(places[0]!.name, 18)} +${places.length - 1}`;
      const wide = textWidth(label, 12) + 4;
      const ways = [
        { x: x + r + 4, y: y + 4, anchor: "start", left: x + r + 2 },
        { x: x - r - 4, y: y + 4, anchor: "end", left: x - r - wide - 2 },
        { x, y: y + r + 14, anchor: "middle", left: x - wide / 2 },
        { x, y: y - r - 6, anchor: "middle", left: x - wide / 2 },
      ] as const;
      for (const way of ways) {
        const room = { left: way.left, right: way.left + wide, top: way.y - 11, bottom: way.y + 4 };
        const inside =
          room.left > 0 && room.right < frame.width && room.top > 0 && room.bottom < frame.height;
        if (
          !inside ||
          !taken.every(
            (one) =>
              one.right <= room.left ||
              one.left >= room.right ||
              one.bottom <= room.top ||
              one.top >= room.bottom,
          )
        )
          continue;
        taken.push(room);
        return { cluster, label, x: way.x, y: way.y, anchor: way.anchor };
      }
      return { cluster, label: "", x, y, anchor: "middle" };
    });
}

function placeList(
  title: string,
  places: ExploreAnswer["map"]["unplaced"],
  filter: ExploreFilter,
): Html | "" {
  if (places.length === 0) return "";
  return html`<section><h2>${title} <span class="count">${places.length}</span></h2><ul class="place-list">${places.slice(0, mostListed).map(({ id, name, count }) => html`<li data-id="${id}">${thingHtml({ kind: "Place", name, href: `/entity/${id}` })} <a class="count" href="${exploreAddress(filter, { place: [id], view: "table" })}">${rowsCounted(count, filter)}</a></li>`)}</ul>${places.length > mostListed ? html`<p class="hint">and ${places.length - mostListed} more</p>` : ""}</section>`;
}
