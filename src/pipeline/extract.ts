import type { Article, Extraction, Published, Span } from "../../schema/index.ts";
import { digestOf, stableId } from "../../schema/index.ts";
import type { Vocabulary } from "../extraction/context.ts";
import { extractDraft } from "../extraction/extract.ts";
import { findDisagreements } from "../graph/disagreements.ts";
import type { LanguageModel } from "../language/parse.ts";
import { parseSentences } from "../language/parse-sentences.ts";
import { resolve } from "../resolution/resolve.ts";
import type { ArticleInput } from "../text/article-input.ts";
import type { TextDocument } from "../text/document.ts";
import { readDocument } from "../text/read-document.ts";
import { inSmallLetters, raised } from "../text/small-letters.ts";
import { asWritten } from "./as-written.ts";
import { assemble } from "./assemble/assemble.ts";

/** What extraction needs beside the text: loaded once, used for every article. */
export interface Resources {
  readonly model: LanguageModel;
  readonly vocabulary: Vocabulary;
  /** The package's version. */
  readonly version: string;
}

/** The id of an article: a hash of its text and source, so that one text from two papers is two articles. */
export function articleId(text: string, source: string | undefined): string {
  return stableId("a", digestOf(text), source);
}

/** Everything found in one article, in the contract's shape. Never throws on text; the same input gives the same output. */
export async function extract(input: ArticleInput, resources: Resources): Promise<Extraction> {
  const small = inSmallLetters(input.text);
  const text = small ? raised(input.text) : input.text; // names are told by capitals, or by the words alone where all are
  const document = readDocument(text);
  const sentences = await parseSentences(document, resources.model);
  const published = input.published ?? publishedIn(document);
  const context = {
    document,
    sentences,
    vocabulary: resources.vocabulary,
    ...(published ? { published } : {}),
  };
  const draft = extractDraft(context);
  const { gazetteer, givenNames, titles } = resources.vocabulary;
  const resolution = resolve(draft, {
    text,
    paragraphs: document.paragraphs,
    sentences: document.sentences,
    gazetteer,
    givenNames,
    titles,
  });
  const dateline: Span | undefined = document.datelines.find((one) => one.places.length > 0);
  const article: Article = {
    id: articleId(input.text, input.source),
    ref: input.ref,
    text,
    ...(input.title ? { title: input.title } : {}),
    ...(input.source ? { source: input.source } : {}),
    ...(input.url ? { url: input.url } : {}),
    ...(published ? { published } : {}),
    ...(dateline ? { dateline: { start: dateline.start, end: dateline.end, text: dateline.text } } : {}),
    language: "en",
    digest: digestOf(input.text),
    analysis: { version: resources.version, model: resources.model.digest, runtime: resources.model.runtime },
  };
  const found = assemble(article, draft, resolution, findDisagreements);
  return small ? asWritten(found, input.text) : found;
}

const monthNames =
  "january february march april may june july august september october november december".split(" ");

/** A whole date that stands in the text as a dateline ("July 2, 2008"), where nobody gave one. */
function publishedIn(document: TextDocument): Published | undefined {
  for (const { date } of document.datelines) {
    const words = date?.text.toLowerCase().match(/[a-z]+|\d+/gu) ?? [];
    const month = words
      .map((word) => monthNames.findIndex((name) => word.length >= 3 && name.startsWith(word.slice(0, 9))))
      .find((index) => index >= 0);
    const year = words.find((word) => /^(?:19|20)\d\d$/u.test(word));
    const day = words.find((word) => /^\d{1,2}$/u.test(word) && Number(word) >= 1 && Number(word) <= 31);
    if (month === undefined || !year || !day) continue;
    return {
      value: `${year}-${String(month + 1).padStart(2, "0")}-${day.padStart(2, "0")}`,
      precision: "day",
      derivedFrom: "dateline",
    };
  }
  return undefined;
}
