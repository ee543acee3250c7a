import {
  edgeTypes,
  entityTypes,
  eventTypes,
  evidenceProperties,
  factualities,
  nodeTypes,
  relationTypes,
  roleRow,
  roles,
} from "../schema/index.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
const code = (text: string): string => `\`${text}\``;

/** The page that shows the whole model: diagram, node labels, relationship types, event types, roles. Made from the schema's tables. */
export function modelPage(): string {
  const kinds = Object.entries(evidenceProperties)
    .map(([name, kind]) => `${code(name)} ${kind}`)
    .join(", ");
  return `# The model

Made from \`schema/\` by \`npm run generate\`; a test proves it fresh.

${diagram()}

## Nodes
${table(
  ["label", "what it is", "properties"],
  nodeTypes.map((row) => [
    row.label,
    row.description,
    Object.entries(row.properties)
      .map(([name, kind]) => `${name}: ${kind}`)
      .join(", "),
  ]),
)}

## Entity types
${table(
  ["type", "what it is", "example"],
  entityTypes.map((row) => [row.type, row.description, row.example]),
)}

## Relationships
Each that asserts something carries its evidence: ${kinds}.

${table(
  ["type", "from → to", "what it says"],
  edgeTypes.map((row) => [row.type, `${row.from.join(", ")} → ${row.to.join(", ")}`, row.description]),
)}

## Event types
${table(
  ["type", "domain", "PLOVER", "who", "to whom or what", "also", "example"],
  eventTypes.map((row) => [
    row.type,
    row.domain,
    "plover" in row ? row.plover : "",
    row.actor,
    row.target,
    row.also.join(", "),
    row.example,
  ]),
)}

## Roles
${table(
  ["role", "part", "relationship", "who may fill it", "example"],
  roles
    .map(({ role }) => roleRow(role))
    .map((row) => [row.role, row.part, row.edge, row.fills.join(", "), row.example]),
)}

## Relations between entities
${table(
  ["type", "what it says", "from", "to", "example"],
  relationTypes.map((row) => [
    row.type,
    row.description,
    row.from.join(", "),
    row.to.join(", "),
    row.example,
  ]),
)}

## How far an event is told as having happened
${table(
  ["factuality", "what it means", "example"],
  factualities.map((row) => [row.factuality, row.description, row.example]),
)}
`;
}

/** The labels and how they hang together, roles and relations drawn as one arrow each. */
function diagram(): string {
  const drawn = edgeTypes.filter(
    (row) => row.part === undefined && !relationTypes.some((one) => one.type === row.type),
  );
  const arrows = drawn.flatMap((row) =>
    row.from.flatMap((from) => row.to.map((to) => `  ${from} -->|${row.type}| ${to}`)),
  );
  return [
    "```mermaid",
    "flowchart LR",
    ...arrows,
    "  Entity ==>|roles: LED, ATTENDED, AGENT_OF, …| Event",
    "  Entity ==>|relations: LOCATED_IN, MEMBER_OF, …| Entity",
    "  Entity -->|HOLDS_OFFICE| Office",
    "```",
  ].join("\n");
}
