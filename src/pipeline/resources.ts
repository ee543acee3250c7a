import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openModel } from "../language/open-model.ts";
import { readGazetteer } from "../text/gazetteer.ts";
import { readGivenNames } from "../text/given-names.ts";
import { readKindWords } from "../text/kind-words.ts";
import { readTitles } from "../text/titles.ts";
import type { Resources } from "./extract.ts";
import { readModelFiles } from "./model-files.ts";
import { packageRoot, packageVersion } from "./package-root.ts";

/** Loads what extraction needs: the language model from `model` (the package's own unless told) and the vocabularies of `data/`. Throws if a file is missing. */
export async function openResources(model = join(packageRoot(), "data", "models")): Promise<Resources> {
  const data = (...path: string[]): Promise<string> => readFile(join(packageRoot(), "data", ...path), "utf8");
  const [files, gazetteer, givenNames, titles, kinds] = await Promise.all([
    readModelFiles(model), data("gazetteer", "places.tsv"), data("names", "given-names.tsv"), data("names", "titles.tsv"), data("names", "kinds.tsv"),
  ]);
  return {
    model: await openModel(files),
    vocabulary: { gazetteer: readGazetteer(gazetteer), givenNames: readGivenNames(givenNames), titles: readTitles(titles), kinds: readKindWords(kinds) },
    version: packageVersion(),
  };
}
