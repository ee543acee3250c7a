import { AdhocError } from "./adhoc-error.ts";

export interface Token {
  readonly kind: "word" | "number" | "text" | "parameter" | "sign";
  readonly text: string;
}

const longest = 4_000;
const deepest = 32;
const patterns = [
  ["space", /[ \t\r\n]+/y],
  ["text", /'[^'\\]*'|"[^"\\]*"/y],
  ["parameter", /\$[A-Za-z_]\w*/y],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w])/y],
  ["word", /[A-Za-z_]\w*/y],
  ["sign", /\.\.|<>|<=|>=|=~|[-+*/%^=<>()[\]{},:.|&!]/y],
] as const;

/**
 * A query in its tokens. Only what is known is let through: outside of texts plain ASCII letters and signs, no comment,
 * no backtick, no semicolon; a backslash nowhere, for the engines do not agree on what it means. Throws `AdhocError`.
 */
export function tokensOf(cypher: string): readonly Token[] {
  if (cypher.length > longest) throw new AdhocError("refused", `a query may have ${longest} characters`);
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = 0; at < cypher.length; ) {
    const found = match(cypher, at);
    if (!found || cypher.startsWith("//", at) || cypher.startsWith("/*", at))
      throw new AdhocError(
        "refused",
        `${JSON.stringify(cypher[at])} at ${at} is not allowed outside of a text`,
      );
    const { kind, text } = found;
    at += text.length;
    if (kind === "space") continue;
    if (kind === "text" && tokens.at(-1)?.kind === "text")
      throw new AdhocError("refused", "one text directly after another is not allowed");
    tokens.push({ kind, text });
    if (/^[([{]$/.test(text)) depth++;
    if (/^[)\]}]$/.test(text)) depth--;
    if (depth < 0 || depth > deepest)
      throw new AdhocError("refused", `brackets must match, at most ${deepest} within each other`);
  }
  if (depth !== 0) throw new AdhocError("refused", "a bracket is not closed");
  return tokens;
}

function match(cypher: string, at: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(cypher)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}
