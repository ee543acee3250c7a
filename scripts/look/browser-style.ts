import { edgeTypes, entityTypes, nodeTypes } from "../../schema/index.ts";
import { captions } from "./captions.table.ts";
import { colourOf } from "./colours.ts";

/**
 * A graph style sheet (GraSS) for Neo4j Browser: the colours of the pages, what names each node, and roles and relations
 * apart from what only reports. Made from the schema. Later rules win, so a kind of entity comes after `Entity`.
 */
export function browserStyle(): string {
  const rule = (selector: string, entries: Readonly<Record<string, string>>): string =>
    `${selector} {\n${Object.entries(entries)
      .map(([key, value]) => `  ${key}: ${value};\n`)
      .join("")}}\n`;
  const node = (label: string, caption: string, diameter: string): string => {
    const color = colourOf(label);
    return rule(`node.${label}`, {
      diameter,
      color,
      "border-color": color,
      "text-color-internal": "#ffffff",
      caption: `"{${caption}}"`,
    });
  };
  return [
    rule("node", {
      diameter: "50px",
      color: "#5d564b",
      "border-color": "#4a4338",
      "border-width": "2px",
      "text-color-internal": "#ffffff",
      "font-size": "10px",
    }),
    rule("relationship", {
      color: "#a39a8a",
      "shaft-width": "1px",
      "font-size": "8px",
      padding: "3px",
      "text-color-external": "#1d1a16",
      "text-color-internal": "#ffffff",
      caption: '"<type>"',
    }),
    ...nodeTypes.map(({ label }) => node(label, captions[label], sizes[label] ?? "50px")),
    ...entityTypes.map(({ type }) => node(type, captions.Entity, "65px")),
    ...edgeTypes.map((row) =>
      rule(`relationship.${row.type}`, {
        color: row.part === undefined ? "#a39a8a" : colourOf("event"),
        "shaft-width": row.part === undefined ? "1px" : "3px",
        caption: '"<type>"',
      }),
    ),
  ].join("");
}

const sizes: Readonly<Record<string, string>> = {
  Event: "80px",
  Statement: "65px",
  Article: "40px",
  Source: "40px",
};
