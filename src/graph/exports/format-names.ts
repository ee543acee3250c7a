/** The names of all formats, in the order in which they are listed. */
export const exportFormats = ["json", "csv", "graphml", "gexf", "cypher"] as const;

export type ExportFormat = (typeof exportFormats)[number];
