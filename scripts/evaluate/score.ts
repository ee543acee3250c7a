import type { GoldArticle } from "./gold.ts";
import { type Marks, marksOf } from "./marks.ts";
import { coreference } from "./measures/coreference.ts";
import { events } from "./measures/events.ts";
import { figures } from "./measures/figures.ts";
import { incidents } from "./measures/incidents.ts";
import { linking } from "./measures/linking.ts";
import { mainEvent } from "./measures/main-event.ts";
import { names } from "./measures/names.ts";
import { places } from "./measures/places.ts";
import { relations } from "./measures/relations.ts";
import { sayings } from "./measures/sayings.ts";
import { statements } from "./measures/statements.ts";
import { times } from "./measures/times.ts";
import { Prediction } from "./prediction.ts";
import type { Measure } from "./scene.ts";
import { emptyTally, sheetFor, type Tally } from "./tally.ts";
import { divided } from "./text/pattern.ts";
import type { Range } from "./text/spans.ts";
import { settle, spansOf } from "./text/spans-of.ts";
import { inUnits } from "./text/units.ts";

const measures: readonly Measure[] = [
  names,
  coreference,
  linking,
  places,
  statements,
  sayings,
  events,
  times,
  figures,
  relations,
  incidents,
  mainEvent,
];

/** How the articles of a gold fared as a whole. */
export interface State {
  documents: number;
  words: number;
  /** No extraction for it: everything in it counts as missed. */
  missing: number;
  /** Its text was changed: the same. */
  changed: number;
  /** Spans whose words are not what stands there. */
  lies: number;
}

/** Scores extractions, by the article's own name, on one gold. */
export function score(
  articles: readonly GoldArticle[],
  extractions: ReadonlyMap<string, Prediction>,
): { readonly tally: Tally; readonly state: State } {
  const golds = articles.map(inUnits);
  const tally = emptyTally();
  const marks = asGiven(marksOf(golds), [...extractions.values()]);
  const state: State = { documents: golds.length, words: 0, missing: 0, changed: 0, lies: 0 };
  for (const gold of golds) {
    const { text } = gold;
    const given = extractions.get(gold.id);
    if (!given) state.missing++;
    else if (given.article.text !== text) state.changed++;
    const read = given?.article.text === text ? given : {};
    const ours = Prediction.parse({ ...structuredClone(read), article: {} });
    settle(ours, text);
    state.words += divided(text).length;
    for (const span of spansOf(ours)) if (text.slice(span.start, span.end) !== span.text) state.lies++;
    const parts = gold.eval_spans?.length ? gold.eval_spans : [[0, text.length] as const];
    const inside = ([start, end]: Range): boolean => parts.some(([from, to]) => from <= start && end <= to);
    const scene = { gold, ours, text, marks, inside, sheet: sheetFor(tally, gold.id) };
    for (const measure of measures) measure(scene);
  }
  return { tally, state };
}

/** What the output does not have at all is not asked of it: ids of entities, coordinates. */
function asGiven(marks: Marks, extractions: readonly Prediction[]): Marks {
  const has = (...keys: readonly ("wikidata" | "geonames" | "lat" | "latitude")[]): boolean =>
    extractions.some((one) =>
      one.entities.some((entity) => keys.some((key) => entity[key] !== undefined && entity[key] !== null)),
    );
  return {
    ...marks,
    links: marks.links && has(marks.links) ? marks.links : undefined,
    coordinates: marks.coordinates && has("lat", "latitude"),
  };
}
