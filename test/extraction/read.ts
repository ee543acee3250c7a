import type { Draft, Extraction, Published } from "../../schema/index.ts";
import { extractDraft } from "../../src/extraction/extract.ts";
import { parseSentences } from "../../src/language/parse-sentences.ts";
import { extract, type Resources } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { readDocument } from "../../src/text/read-document.ts";

let opened: Promise<Resources> | undefined;

/** The real model and vocabularies, opened once a test file. */
export function resources(): Promise<Resources> {
  opened ??= openResources();
  return opened;
}

/** What extraction finds in a text before it is decided who is who. */
export async function draftOf(text: string, published?: Published): Promise<Draft> {
  const { model, vocabulary } = await resources();
  const document = readDocument(text);
  return extractDraft({
    document,
    sentences: await parseSentences(document, model),
    vocabulary,
    ...(published ? { published } : {}),
  });
}

/** The whole extraction of a text. */
export async function extractionOf(text: string, date = "2024-03-02"): Promise<Extraction> {
  return extract(
    { ref: "case", text, source: "Test Agency", published: { value: date, precision: "day" } },
    await resources(),
  );
}
