import {
  type ArticleInput,
  type InputFile,
  type ReadResult,
  type Refusal,
  Refused,
} from "./article-input.ts";
import { decode } from "./decode.ts";
import { requireEnglish } from "./english.ts";
import { metadata, withoutFrontMatter, yamlMapping } from "./metadata.ts";
import { readHtml } from "./read-html.ts";
import { type Reading, readJson, readLines } from "./read-json.ts";

/** An article of more UTF-16 code units is refused: it is a book, not a report. A file of many articles may have any size. */
export const LONGEST_TEXT = 2_000_000;

type Kind = "text" | "html" | "json" | "lines";
const KINDS = new Map<string, Kind>([
  ...(["txt", "text"] as const).map((ending) => [ending, "text"] as const),
  ...(["html", "htm", "xhtml"] as const).map((ending) => [ending, "html"] as const),
  ["json", "json"],
  ...(["jsonl", "ndjson"] as const).map((ending) => [ending, "lines"] as const),
]);
const BRACE = 0x7b;

/** Whether a file of a folder is read as articles, by its name. */
export function isArticleFile(name: string): boolean {
  return kindByName(name) !== undefined;
}

/** The name of the file beside `name` that tells its source, date, title and url: `a/b.txt` has `a/b.meta.yaml`. Nothing for kinds that carry them inside. */
export function sidecarName(name: string): string | undefined {
  const kind = kindByName(name);
  return kind === "text" || kind === "html" ? name.replace(/\.[^.]*$/, ".meta.yaml") : undefined;
}

/** The articles of a file and what was refused of it, each with one clear line. Never throws. A file called `-` is standard input: JSON Lines if it begins with `{`. */
export function readFile(file: InputFile): ReadResult {
  const articles: ArticleInput[] = [];
  const refusals: Refusal[] = [];
  const refuse = (error: unknown, line?: number): void => {
    if (!(error instanceof Refused)) throw error;
    refusals.push({ file: file.name, ...(line !== undefined && { line }), reason: error.message });
  };
  try {
    for (const { line, read } of readings(file)) {
      try {
        articles.push(checked(read()));
      } catch (error) {
        refuse(error, line);
      }
    }
  } catch (error) {
    refuse(error);
  }
  return { articles, refusals };
}

function readings(file: InputFile): Iterable<Reading> {
  const kind = file.name === "-" ? kindByContent(file.bytes) : kindByName(file.name);
  if (kind === "text") return [{ read: () => plain(file) }];
  if (kind === "html") return [{ read: () => page(file) }];
  if (kind === "json") return readJson(file.bytes, file.name);
  if (kind === "lines") return readLines(file.bytes, file.name);
  throw new Refused("is of an unknown kind; expected .txt, .html, .json or .jsonl");
}

function kindByName(name: string): Kind | undefined {
  return KINDS.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
}

function kindByContent(bytes: Uint8Array): Kind {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.subarray(mark).find((byte) => byte > 0x20) === BRACE ? "lines" : "text";
}

function checked(article: ArticleInput): ArticleInput {
  if (article.text.trim() === "") throw new Refused("is empty");
  if (article.text.length > LONGEST_TEXT) {
    throw new Refused(
      `is too long: a text of ${article.text.length} characters; an article has at most ${LONGEST_TEXT}`,
    );
  }
  refuseHalves(article);
  requireEnglish(article.text);
  return article;
}

/** JSON can name half of a character (`\ud83d`): no UTF-8 can hold it, and so no store. */
function refuseHalves({ text, ref, title = "", source = "", url = "" }: ArticleInput): void {
  const said = { text, id: ref, title, source, url };
  for (const [name, value] of Object.entries(said)) {
    const at = value.search(/\p{Surrogate}/u);
    if (at >= 0) throw new Refused(`has half of a character (a lone surrogate) at ${at} of its \`${name}\``);
  }
}

function plain(file: InputFile): ArticleInput {
  const { text, fields } = withoutFrontMatter(decode(file.bytes));
  return { ref: file.name, text, ...metadata({ ...fields, ...sidecar(file) }) };
}

/** A page says itself in which characters it is written. */
function page(file: InputFile): ArticleInput {
  if (file.bytes.length === 0) throw new Refused("is empty");
  const head = new TextDecoder("latin1").decode(file.bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const charset = named && /^(?:iso-8859-\d+|windows-125\d|latin1|us-ascii)$/.test(named) ? named : "utf-8";
  const { text, fields } = withoutFrontMatter(decode(file.bytes, charset));
  return { ref: file.name, ...readHtml(text), ...metadata({ ...fields, ...sidecar(file) }) };
}

function sidecar(file: InputFile): Record<string, unknown> {
  return file.sidecar ? yamlMapping(decode(file.sidecar), "a sidecar file") : {};
}
