import { pieces } from "../../graph/exports/exporting.ts";
import type { FormatRow } from "../../graph/exports/formats.table.ts";
import { formats as graphFormats } from "../../graph/exports/formats.table.ts";
import { svg } from "./svg.ts";

const drawn: FormatRow = { format: "svg", file: "graph.svg", several: false, media: "image/svg+xml", description: "a picture of what is connected most, with its legend and sources", write: (exporting) => pieces("graph.svg", svg(exporting)) };

const at = graphFormats.findIndex(({ format }) => format === "html") + 1;

/** Every form in which the graph can be taken elsewhere: those of the graph, and the picture. */
export const formats: readonly FormatRow[] = [...graphFormats.slice(0, at), drawn, ...graphFormats.slice(at)];
