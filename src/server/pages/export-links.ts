import { withParameters } from "../addresses.ts";
import { formats } from "../exports/formats.table.ts";
import { type Html, html } from "../html.ts";

/** What a page tells of as a file, in every format of the service. `chosen` are the parameters of `/export` that select it. */
export function exportLinks(chosen: Readonly<Record<string, string>>): Html {
  const links = formats.filter(({ format }) => format !== "neo4j-admin");
  return html`<details class="take-along"><summary>Download this as a file</summary><ul>${links.map(({ format, description }) => html`<li><a href="${withParameters(`/export/${format}`, chosen)}" download><b>${names[format] ?? format}</b></a> <span>${description}</span></li>`)}</ul></details>`;
}

const names: Readonly<Record<string, string>> = {
  json: "JSON",
  csv: "CSV",
  graphml: "GraphML",
  gexf: "GEXF",
  turtle: "Turtle",
  jsonld: "JSON-LD",
  ftm: "FollowTheMoney",
  geojson: "GeoJSON",
  html: "Web page",
  svg: "SVG",
  cypher: "Cypher",
};
