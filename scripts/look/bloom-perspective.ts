import { edgeProperties, edgeTypes, entityTypes, nodeTypes, type PropertyKind } from "../../schema/index.ts";
import { captions } from "./captions.table.ts";
import { colourOf } from "./colours.ts";
import { type Phrase, phrases } from "./phrases.ts";

/** Bloom wants a time of making; the same for the same schema. */
const made = Date.UTC(2026, 0, 1);

/**
 * A perspective for Neo4j Bloom: categories with the colours of the pages and what names each node, and search phrases.
 * The shape is what Bloom 2 exports and imports. Made from the schema.
 */
export function bloomPerspective(): string {
  const kinds = entityTypes.map(({ type }) => ({
    label: type as string,
    row: nodeTypes.find((one) => one.label === "Entity")!,
  }));
  const all = [...kinds, ...nodeTypes.map((row) => ({ label: row.label as string, row }))];
  const perspective = {
    name: "Dateline",
    id: "7f1c1c52-6d0b-5d5e-9a55-dae11e0a7e11",
    version: "2.21.0",
    type: "STANDARD_PERSPECTIVE",
    createdAt: made,
    lastEditedAt: made,
    isAuto: false,
    parentPerspectiveId: null,
    hideUncategorisedData: true,
    categories: all.map(({ label, row }, index) =>
      category(index + 1, label, captions[row.label], row.properties),
    ),
    labels: Object.fromEntries(all.map(({ label, row }) => [label, keys(label, row.properties)])),
    relationshipTypes: edgeTypes.map((row) => ({
      id: row.type,
      name: row.type,
      color: row.part === undefined ? "#a39a8a" : colourOf("event"),
      size: row.part === undefined ? 1 : 2,
      properties: keys(row.type, edgeProperties(row)),
      captionKeys: ["0_REL_TYPE_CAPTION_KEY"],
      styleRules: [],
    })),
    templates: phrases().map(template),
    sceneActions: [],
    hiddenCategories: [],
    hiddenRelationshipTypes: [],
    palette: { colors: [...new Set(all.map(({ label }) => colourOf(label)))], currentIndex: 0 },
    metadata: {
      pathSegments: edgeTypes.flatMap((row) =>
        row.from.flatMap((source) =>
          row.to.map((target) => ({ source, relationshipType: row.type, target })),
        ),
      ),
      indexes: nodeTypes.map(({ label }) => ({
        label,
        type: "native",
        propertyKeys: [{ key: "id", metadataProp: false }],
      })),
    },
  };
  return `${JSON.stringify(perspective, null, 2)}\n`;
}

function category(
  id: number,
  label: string,
  caption: string,
  properties: Readonly<Record<string, PropertyKind>>,
) {
  return {
    id,
    name: label,
    labels: [label],
    properties: Object.entries(properties).map(([name, kind]) => ({
      name,
      exclude: name === "text" && label === "Article",
      dataType: typeOf(kind),
    })),
    createdAt: made,
    lastEditedAt: made,
    color: colourOf(label),
    size: label === "Event" ? 2 : 1,
    icon: "no-icon",
    captionKeys: [caption],
    styleRules: [],
  };
}

function keys(type: string, properties: Readonly<Record<string, PropertyKind>>) {
  return Object.entries(properties).map(([propertyKey, kind]) => ({
    propertyKey,
    type,
    dataType: typeOf(kind),
  }));
}

function typeOf(kind: PropertyKind): string {
  const bare = kind.replace("?", "");
  if (bare.endsWith("s")) return "array";
  return bare === "integer" ? "bigint" : bare;
}

function template({ text, description, cypher, parameters }: Phrase, index: number) {
  return {
    name: description,
    id: `tmpl:${made + index}`,
    createdAt: made,
    text,
    cypher,
    isUpdateQuery: false,
    params: Object.entries(parameters).map(([name, { label, property }]) => ({
      name: `$${name}`,
      dataType: "String",
      collapsed: false,
      suggestionLabel: label,
      suggestionProp: property,
      suggestionBoolean: true,
      cypher: null,
    })),
    hasCypherErrors: false,
  };
}
