import type { Draft, Message, Span } from "../../schema/index.ts";
import type { Sentence } from "../text/document.ts";
import type { Gazetteer } from "../text/gazetteer.ts";
import type { GivenNames } from "../text/given-names.ts";
import type { Titles } from "../text/titles.ts";
import type { Clusters } from "./clusters.ts";

/** The text and the lists of the world. */
export interface ResolutionContext {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly gazetteer: Gazetteer;
  readonly givenNames: GivenNames;
  readonly titles: Titles;
}

/** What the steps of a resolution share. */
export interface Work {
  readonly draft: Draft;
  readonly context: ResolutionContext;
  readonly clusters: Clusters;
  readonly messages: Message[];
  /** Mentions of which it is doubtful whom they mean. */
  readonly doubts: Map<number, string>;
  /** Names under which a set is known beyond the article: a country's id. */
  readonly keys: Map<number, string>;
}
