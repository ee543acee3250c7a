/** The names of all formats, in the order in which they are listed. */
export const exportFormats = [
  "json",
  "csv",
  "graphml",
  "gexf",
  "turtle",
  "jsonld",
  "ftm",
  "geojson",
  "html",
  "svg",
  "cypher",
  "neo4j-admin",
] as const;

export type ExportFormat = (typeof exportFormats)[number];
