/** As much of JSON Schema as zod writes of our shapes. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

/**
 * A JSON Schema as a TypeScript type. A part that `named` has by its own text is called by its name. Throws an `Error`
 * for what it does not know, so that no type is quietly `unknown`.
 */
export function typeText(schema: JsonSchema, named: ReadonlyMap<string, string>, indent = ""): string {
  const name = named.get(JSON.stringify(schema));
  return name ?? bodyText(schema, named, indent);
}

/** The same with its parts called by name, but not itself. */
export function bodyText(schema: JsonSchema, named: ReadonlyMap<string, string>, indent = ""): string {
  const { type, items, anyOf } = schema;
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (anyOf) return anyOf.map((one) => typeText(one, named, indent)).join(" | ");
  if (typeof type === "object")
    return type.map((one) => bodyText({ ...schema, type: one }, named, indent)).join(" | ");
  if (type === "array") return `readonly ${inParts(typeText(items ?? {}, named, indent))}[]`;
  if (type === "object") return objectText(schema, named, indent);
  if (type === "integer" || type === "number") return "number";
  if (type === "string" || type === "boolean" || type === "null") return type;
  if (Object.keys(schema).every((key) => key === "description")) return "unknown";
  throw new Error(`no type for ${JSON.stringify(schema).slice(0, 200)}`);
}

function inParts(text: string): string {
  return / \| /.test(text) && !text.startsWith("{") ? `(${text})` : text;
}

function objectText(schema: JsonSchema, named: ReadonlyMap<string, string>, indent: string): string {
  const { properties, required = [], propertyNames, additionalProperties: more } = schema;
  if (!properties) {
    const key = propertyNames?.enum ? bodyText(propertyNames, named) : "string";
    const value = typeof more === "object" ? typeText(more, named, indent) : "unknown";
    const record = `Record<${key}, ${value}>`;
    return `Readonly<${propertyNames?.enum && required.length === 0 ? `Partial<${record}>` : record}>`;
  }
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, one]) => {
    const told = one.description ? `${inner}/** ${one.description} */\n` : "";
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
    return `${told}${inner}readonly ${key}${required.includes(name) ? "" : "?"}: ${typeText(one, named, inner)};\n`;
  });
  const rest = typeof more === "object" ? [`${inner}readonly [property: string]: unknown;\n`] : [];
  return `{\n${[...lines, ...rest].join("")}${indent}}`;
}
