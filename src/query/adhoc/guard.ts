import { AdhocError } from "./adhoc-error.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { beforeBracket, beginnings, functions, keywords, refused } from "./words.table.ts";

const farthest = 6;
const mostPaths = 2;
const highestRange = 10_000;

/**
 * Refuses every query that is not known to read the graph and nothing else, in bounded steps: an allow-list of words,
 * functions and signs, which holds whatever an engine has learnt since. Throws `AdhocError` that says what is not allowed.
 */
export function assertReadsGraph(cypher: string): void {
  const tokens = tokensOf(cypher);
  const first = tokens[0]?.text.toUpperCase() ?? "";
  if (!beginnings.has(first)) refuse(`a query begins with ${[...beginnings].join(", ")}`);
  for (const [at, token] of tokens.entries()) if (token.kind === "word") assertWord(tokens, at);
  if (tokens.some(({ kind }, at) => kind === "parameter" && tokens[at + 1]?.text === "("))
    refuse("a parameter is a value and nothing else");
  assertPaths(tokens);
  assertRanges(tokens);
}

function refuse(why: string): never {
  throw new AdhocError("refused", why);
}

function isKeyword({ kind, text }: Token): boolean {
  return kind === "word" && keywords.has(text.toUpperCase());
}

/** A word is a property, a label, a known function, a word of the language, or else a name, which stands alone. */
function assertWord(tokens: readonly Token[], at: number): void {
  const { text } = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const word = text.toUpperCase();
  const named = before?.text === "." || before?.text === ":";
  const isName = named || !keywords.has(word);
  if (after?.text === "(") {
    const known = functions.has(text.toLowerCase()) || beforeBracket.has(word);
    if (before?.text === "." || !known) refuse(`${text}( is no function that may be used`);
  }
  if (!named && refused.has(word) && after?.text !== ":")
    refuse(`${word} is not allowed: a query may only read`);
  if (!isName) return;
  if (after && after.kind !== "sign" && !isKeyword(after))
    refuse(`${text} ${after.text} is no part of a query that only reads`);
  if (before && (/^[)\]}]$/.test(before.text) || (before.kind !== "sign" && !isKeyword(before))))
    refuse(`${before.text} ${text} is no part of a query that only reads`);
}

/** Paths of any length have a bound, and there are few of them; a repeated pattern is not allowed. */
function assertPaths(tokens: readonly Token[]): void {
  let paths = 0;
  const brackets: boolean[] = [];
  for (const [at, { text }] of tokens.entries()) {
    const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
    if (text === "[") brackets.push(before === "-");
    if (text === "]") brackets.pop();
    if ((before === ">" || before === "-") && /^[+*{]$/.test(text))
      refuse("a repeated relationship is written [*1..3]");
    if (before === ")" && (text === "{" || (/^[+*]$/.test(text) && isEndOfPattern(tokens[at + 1]))))
      refuse("a repeated pattern is not allowed");
    if (text !== "*" || brackets.at(-1) !== true) continue;
    const bound =
      after === ".." ? tokens[at + 2] : tokens[at + 2]?.text === ".." ? tokens[at + 3] : tokens[at + 1];
    if (bound?.kind !== "number" || !(Number(bound.text) <= farthest))
      refuse(`a path of any length needs a bound of at most ${farthest}, as [*1..3]`);
    if (++paths > mostPaths) refuse(`at most ${mostPaths} paths of any length are allowed`);
  }
}

function isEndOfPattern(token: Token | undefined): boolean {
  return token === undefined || token.text === "(" || token.text === "," || isKeyword(token);
}

/** A range is given by small numbers, names and sizes; nothing is multiplied in it. */
function assertRanges(tokens: readonly Token[]): void {
  for (const [at, { text }] of tokens.entries()) {
    if (text.toLowerCase() !== "range" || tokens[at + 1]?.text !== "(" || tokens[at - 1]?.text === ".")
      continue;
    let depth = 0;
    for (let inside = at + 1; inside < tokens.length; inside++) {
      const token = tokens[inside]!;
      if (token.text === "(") depth++;
      if (token.text === ")" && --depth === 0) break;
      if (/^[*^/]$/.test(token.text) || (token.kind === "number" && !(Number(token.text) <= highestRange)))
        refuse(`a range goes to at most ${highestRange}`);
    }
  }
}
