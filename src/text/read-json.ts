import { type ArticleInput, Refused } from "./article-input.ts";
import { decode } from "./decode.ts";
import { jsonErrorLine } from "./json-error.ts";
import { isMapping, metadata, word } from "./metadata.ts";

/** One article to be read out of a file that holds several; `read` throws `Refused` if it is none. */
export interface Reading {
  readonly line?: number;
  readonly read: () => ArticleInput;
}

const NEW_LINE = 0x0a;
const SPACE = 0x20;

/** The articles of JSON Lines: each line is decoded by itself, so that a bad one refuses only itself. Lines are numbered from 1; blank ones are none. */
export function* readLines(bytes: Uint8Array, file: string): Generator<Reading> {
  let line = 0;
  let empty = true;
  for (let from = 0; from < bytes.length; ) {
    line++;
    const end = bytes.indexOf(NEW_LINE, from);
    const to = end < 0 ? bytes.length : end;
    const part = bytes.subarray(from, to);
    const ref = `${file}#${line}`;
    if (part.some((byte) => byte > SPACE)) {
      empty = false;
      yield { line, read: () => fromValue(parseLine(decode(part)), ref) };
    }
    from = to + 1;
  }
  if (empty) throw new Refused("is empty");
}

/** The articles of a JSON file: one object, or an array of them. Throws `Refused` if it is no JSON. */
export function* readJson(bytes: Uint8Array, file: string): Generator<Reading> {
  const text = decode(bytes);
  if (text.trim() === "") throw new Refused("is empty");
  const value = parseWhole(text);
  if (!Array.isArray(value)) yield { read: () => fromValue(value, file) };
  else if (value.length === 0) throw new Refused("is an empty list");
  else
    for (const [place, item] of value.entries())
      yield { read: () => named(item, `${file}#${place + 1}`, place) };
}

function named(item: unknown, ref: string, place: number): ArticleInput {
  try {
    return fromValue(item, ref);
  } catch (error) {
    throw error instanceof Refused ? new Refused(`item ${place + 1} ${error.message}`) : error;
  }
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("is not valid JSON");
  }
}

function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(`is not valid JSON (line ${jsonErrorLine(text)})`);
  }
}

function fromValue(value: unknown, ref: string): ArticleInput {
  if (!isMapping(value))
    throw new Refused("is JSON, but no object; expected {id?, title?, date?, source?, url?, text}");
  const { text } = value;
  if (text === undefined || text === null) throw new Refused("has no `text`");
  if (typeof text !== "string")
    throw new Refused(`has ${JSON.stringify(text).slice(0, 60)} as \`text\`; expected a string`);
  return { ref: word(value, "id") ?? ref, text, ...metadata(value) };
}
