import type { GraphEdge } from "../../../../schema/index.ts";
import type { Background } from "../background.ts";
import { evidencePage } from "../naming.ts";
import { datesOf, type FtmEntity, ftmEntity } from "./node-entity.ts";
import { linkSchemata } from "./schemata.table.ts";

const rows = new Map(linkSchemata.map((row) => [row.edge, row]));

/** An edge as an entity of the model, with its words, where they stand, who says so, and the address that shows them. */
export function linkEntity(
  edge: GraphEdge,
  schemaOf: (id: string) => string,
  background: Background,
  base: string,
): FtmEntity {
  const { edge: id, type, from, to, properties } = edge;
  const time = background.timeOf(edge);
  const about = {
    recordId: id,
    role: type.toLowerCase().replaceAll("_", " "),
    summary: properties.quote as string | undefined,
    description: placed(edge, background),
    publisher: background.articleOf(edge)?.source,
    sourceUrl: evidencePage(properties, base),
    ...datesOf(time === undefined ? [] : [time]),
  };
  if (type === "MENTIONED_IN" || type === "REPORTED_IN")
    return ftmEntity(id, "Documentation", { ...about, document: to, entity: from });
  const row = rows.get(type);
  if (row?.from.includes(schemaOf(from)) && row.to.includes(schemaOf(to))) {
    const { role, ...rest } = about;
    const own =
      row.schema === "Family"
        ? { relationship: String(properties.relation ?? role) }
        : row.schema === "Occupancy"
          ? {}
          : { role };
    return ftmEntity(id, row.schema, { ...rest, ...own, [row.ends[0]]: from, [row.ends[1]]: to });
  }
  return ftmEntity(id, "UnknownLink", { ...about, subject: from, object: to });
}

/** A mention of somebody who can act, as the model has it for the comparison of names; its words stand in the link beside it. Undefined where its name has no letter. */
export function mentionEntity(
  { edge, from, to, properties }: GraphEdge,
  schema: string,
): FtmEntity | undefined {
  const mention = ftmEntity(`${edge}-mention`, "Mention", {
    document: to,
    resolved: from,
    name: String(properties.name),
    detectedSchema: schema,
  });
  return mention.properties.name ? mention : undefined;
}

/** The place of the words in plain language: what the model has no property for. */
function placed(edge: GraphEdge, background: Background): string | undefined {
  const { article, start, end, rule } = edge.properties;
  const voice = background.voiceOf(edge);
  if (voice === undefined) return undefined;
  const facts = [
    `characters ${start} to ${end} (UTF-16) of article ${article}`,
    `according to: ${voice}`,
    `factuality: ${background.factualityOf(edge)}`,
    ...(rule === undefined ? [] : [`found by: ${rule}`]),
  ];
  return facts.join("; ");
}
