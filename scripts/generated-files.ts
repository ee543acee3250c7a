import { z } from "zod";
import { Extraction, GraphEdge, GraphNode } from "../schema/index.ts";
import { constraintsFile, embeddedConstraints, neo4jConstraints } from "../src/store/constraints.ts";
import { clientTypes } from "./client-types.ts";
import { bloomPerspective } from "./look/bloom-perspective.ts";
import { browserStyle } from "./look/browser-style.ts";
import { modelPage } from "./model-page.ts";

/** All files that follow from the schema, by path from the root: a test compares them with what is committed. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const json = (schema: z.ZodType, title: string): string =>
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { target: "draft-2020-12" }) }, null, 2)}\n`;
  return new Map([
    ["schema/generated/extraction.schema.json", json(Extraction, "Dateline extraction, contract 1")],
    ["schema/generated/dump.schema.json", json(z.union([GraphNode, GraphEdge]), "A line of a Dateline dump")],
    ["schema/generated/constraints.grafeo.cypher", constraintsFile(embeddedConstraints())],
    ["schema/generated/constraints.neo4j.cypher", constraintsFile(neo4jConstraints())],
    ["schema/generated/client.ts", clientTypes()],
    ["schema/generated/model.md", modelPage()],
    ["docs/operating/browser-style.grass", browserStyle()],
    ["docs/operating/bloom-perspective.json", bloomPerspective()],
  ]);
}
