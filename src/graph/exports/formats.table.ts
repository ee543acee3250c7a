import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { type Exporting, type Piece, pieces } from "./exporting.ts";
import type { ExportFormat } from "./format-names.ts";
import { ftm } from "./ftm/ftm.ts";
import { geojson } from "./geojson.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { html } from "./html/page.ts";
import { json } from "./json.ts";
import { neo4jAdmin } from "./neo4j-admin/bulk.ts";
import { jsonld } from "./rdf/jsonld.ts";
import { turtle } from "./rdf/turtle.ts";

export interface FormatRow {
  readonly format: ExportFormat;
  /** The file's name; of a format of several files, the folder's. */
  readonly file: string;
  readonly several: boolean;
  readonly media: string;
  readonly description: string;
  readonly write: (exporting: Exporting) => AsyncIterable<Piece>;
}

/** A format of one file. */
function one(format: ExportFormat, file: string, media: string, description: string, write: (exporting: Exporting) => AsyncIterable<string>): FormatRow {
  return { format, file, several: false, media, description, write: (exporting) => pieces(file, write(exporting)) };
}

/** The forms in which the graph can be taken elsewhere. */
export const formats: readonly FormatRow[] = [
  one("json", "graph.json", "application/json", "one document of nodes and edges", json),
  { format: "csv", file: "csv", several: true, media: "application/zip", description: "two tables for people, safe in a spreadsheet", write: csv },
  one("graphml", "graph.graphml", "application/graphml+xml", "for yEd, networkx, igraph", graphml),
  one("gexf", "graph.gexf", "application/gexf+xml", "for Gephi, with the days of everything that has some", gexf),
  one("turtle", "graph.ttl", "text/turtle; charset=utf-8", "RDF in the words of schema.org, SEM, PROV and Web Annotation", turtle),
  one("jsonld", "graph.jsonld", "application/ld+json", "the same as JSON-LD", jsonld),
  one("ftm", "graph.ftm.json", "application/x-ndjson", "entities of the FollowTheMoney model, one a line", ftm),
  one("geojson", "graph.geojson", "application/geo+json", "places with a point, and what is told of them", geojson),
  one("html", "graph.html", "text/html; charset=utf-8", "one page with its evidence, to open anywhere", html),
  one("cypher", "graph.cypher", "text/plain; charset=utf-8", "a script for cypher-shell", cypher),
  { format: "neo4j-admin", file: "neo4j-admin", several: true, media: "application/zip", description: "files and the command for the bulk import of Neo4j", write: neo4jAdmin },
];
