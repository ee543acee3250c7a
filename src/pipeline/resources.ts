import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Vocabulary } from "../extraction/context.ts";
import { openModel } from "../language/open-model.ts";
import { readGazetteer } from "../text/gazetteer.ts";
import { readGivenNames } from "../text/given-names.ts";
import { readKindWords } from "../text/kind-words.ts";
import { readTitles } from "../text/titles.ts";
import type { Resources } from "./extract.ts";
import { readModelFiles } from "./model-files.ts";
import { packageRoot, packageVersion } from "./package-root.ts";

/** Loads what extraction needs: the language model from `model` (the package's own unless told) and the vocabularies. Throws if a file is missing. */
export async function openResources(model = join(packageRoot(), "data", "models")): Promise<Resources> {
  const [files, vocabulary] = await Promise.all([readModelFiles(model), openVocabulary()]);
  return { model: await openModel(files), vocabulary, version: packageVersion() };
}

/** The vocabularies of `data/`: places, given names, titles, words that tell kinds. */
export async function openVocabulary(): Promise<Vocabulary> {
  const data = (...path: string[]): Promise<string> => readFile(join(packageRoot(), "data", ...path), "utf8");
  const [places, names, titles, kinds] = await Promise.all([
    data("gazetteer", "places.tsv"),
    data("names", "given-names.tsv"),
    data("names", "titles.tsv"),
    data("names", "kinds.tsv"),
  ]);
  return {
    gazetteer: readGazetteer(places),
    givenNames: readGivenNames(names),
    titles: readTitles(titles),
    kinds: readKindWords(kinds),
  };
}
