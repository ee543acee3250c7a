import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { evidenceColumns, type NamedQuery } from "./named-query.ts";
import { QueryFileError } from "./query-error.ts";

const kinds = [
  "text",
  "entity",
  "event",
  "article",
  "date",
  "type",
  "integer",
  "boolean",
  "place",
  "relation",
] as const;

const Head = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1),
  parameters: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z][A-Za-z]*$/),
      kind: z.enum(kinds),
      required: z.boolean().default(false),
      description: z.string().min(1),
    }),
  ),
  columns: z.array(z.string().min(1)).min(1),
  types: z.record(z.string(), z.enum(["integer", "number or text"])).default({}),
  example: z.record(z.string(), z.string()),
  algorithm: z.enum(["connections", "search", "paragraphs"]).optional(),
  pages: z.enum(["report", "article", "time", "key"]).optional(),
  choices: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});

/** Words that begin a clause which writes, reads files or calls procedures. `CALL {` stays allowed. */
const forbidden =
  /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|INSERT|LOAD\s+CSV|USE|SHOW|TERMINATE|CALL(?!\s*\{))\b/i;

/**
 * A named query out of the text of its file: `//` lines at the top hold its head as YAML, the rest is Cypher.
 * Throws `QueryFileError` with the line where the head is wrong, or where the Cypher would do more than read.
 */
export function readQuery(name: string, text: string): NamedQuery {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const body = lines.findIndex((line) => !line.startsWith("//"));
  const headLines = body === -1 ? lines : lines.slice(0, body);
  const fail = (line: number, message: string): never => {
    throw new QueryFileError(`${name}.cypher`, line, message);
  };

  const counter = new LineCounter();
  const document = parseDocument(headLines.map((line) => line.replace(/^\/\/ ?/, "")).join("\n"), {
    lineCounter: counter,
  });
  const wrong = document.errors[0];
  if (wrong) fail(counter.linePos(wrong.pos[0]).line, wrong.message.split("\n")[0]!);
  const head = Head.safeParse(document.toJS() ?? {});
  if (!head.success) {
    const issue = head.error.issues[0]!;
    const node = document.getIn(issue.path.map(String), true) as { range?: readonly [number] } | undefined;
    return fail(
      node?.range ? counter.linePos(node.range[0]).line : 1,
      `head: ${issue.path.join(".")} ${issue.message}`,
    );
  }

  const cypher = lines.slice(headLines.length).join("\n").trim();
  if (cypher === "") fail(lines.length, "expected Cypher after the head");
  const writes = lines.findIndex((line, at) => at >= headLines.length && forbidden.test(withoutText(line)));
  if (writes !== -1) fail(writes + 1, "expected a statement that only reads");
  const { algorithm, pages, ...rest } = head.data;
  const parts = Object.values(rest.choices).flatMap((choice) => Object.values(choice));
  if (parts.some((part) => part.split("\n").some((line) => forbidden.test(withoutText(line)))))
    fail(1, "choices: expected statements that only read");
  const marked = [cypher, ...parts].flatMap((part) =>
    [...part.matchAll(/^ *\/\/ choose: (\S+)$/gm)].map((match) => match[1]!),
  );
  const odd = [...marked, ...Object.keys(rest.choices)].find(
    (one) => !(one in rest.choices && marked.includes(one)),
  );
  if (odd !== undefined) fail(1, `choices: “${odd}” stands only in the head, or only in the statement`);
  for (const key of Object.keys(rest.example)) {
    if (!rest.parameters.some((one) => one.name === key)) fail(1, `example: “${key}” is no parameter`);
  }
  if ((pages !== undefined) !== (rest.choices.pages?.page !== undefined))
    fail(1, "pages: expected a choice of the same name with a part “page”, or neither");
  for (const key of Object.keys(rest.types)) {
    if (!rest.columns.includes(key)) fail(1, `types: “${key}” is no column`);
  }
  const clash = rest.columns.find((column) => evidenceColumns.some((one) => one === column));
  if (clash) fail(1, `columns: “${clash}” is a column of the evidence, which every row has`);
  return { name, ...rest, cypher, ...(algorithm ? { algorithm } : {}), ...(pages ? { pages } : {}) };
}

/** A line without its comment and what stands in quotes. */
function withoutText(line: string): string {
  return line.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''").replace(/\/\/.*$/, "");
}
