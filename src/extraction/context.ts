import type { Published } from "../../schema/index.ts";
import type { ParsedSentence } from "../language/parse.ts";
import type { TextDocument } from "../text/document.ts";
import type { Gazetteer } from "../text/gazetteer.ts";
import type { GivenNames } from "../text/given-names.ts";
import type { KindWords } from "../text/kind-words.ts";
import type { Titles } from "../text/titles.ts";

/** The vocabularies of the world that extraction asks. */
export interface Vocabulary {
  readonly gazetteer: Gazetteer;
  readonly givenNames: GivenNames;
  readonly titles: Titles;
  readonly kinds: KindWords;
}

/** What every extractor of an article is given. */
export interface Context {
  readonly document: TextDocument;
  readonly sentences: readonly ParsedSentence[];
  readonly vocabulary: Vocabulary;
  readonly published?: Published;
}
