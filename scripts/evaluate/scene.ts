import type { GoldArticle } from "./gold.ts";
import type { Marks } from "./marks.ts";
import type { Prediction } from "./prediction.ts";
import type { Sheet } from "./tally.ts";
import type { Range } from "./text/spans.ts";

/** One article before its measures: what annotators marked, what we found, and where it counts. */
export interface Scene {
  readonly gold: GoldArticle;
  readonly ours: Prediction;
  readonly text: string;
  readonly marks: Marks;
  /** Does a range lie in what annotators read? */
  readonly inside: (range: Range) => boolean;
  readonly sheet: Sheet;
}

/** Counts one kind of thing in one article. */
export type Measure = (scene: Scene) => void;
