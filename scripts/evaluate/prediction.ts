import { z } from "zod";

const Span = z.looseObject({ start: z.int(), end: z.int(), text: z.string() });
const word = z.string().nullish();
const number = z.number().nullish();
const id = z.union([z.string(), z.number()]).transform(String);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

const Time = z.looseObject({ value: word, text: z.unknown().optional() });
const Account = z.looseObject({ trigger: Span });
const Participant = z.looseObject({
  part: word,
  account: number,
  head: Span.nullish(),
  evidence: Span.nullish(),
});
const Place = z.looseObject({ account: number, entity: id.nullish(), evidence: Span.nullish() });
const Coordinate = z.coerce.number().nullish();

/**
 * What scoring needs of an extraction; everything else passes. Any program's output in the contract's shape will do, so
 * that peers are scored by the same rules: what it leaves out counts as not found.
 */
export const Prediction = z.looseObject({
  article: z.looseObject({ ref: id.optional(), text: z.string().optional() }),
  entities: list(
    z.looseObject({
      id,
      name: word,
      wikidata: id.nullish(),
      geonames: id.nullish(),
      lat: Coordinate,
      lon: Coordinate,
      latitude: Coordinate,
      longitude: Coordinate,
    }),
  ),
  mentions: list(Span.extend({ type: word, form: word, entity: id.nullish() })),
  events: list(
    z.looseObject({
      type: word,
      lemma: word,
      trigger: Span.nullish(),
      factuality: word,
      salience: z.unknown().optional(),
      accounts: z.array(Account).nullish(),
      participants: list(Participant),
      places: list(Place),
      time: Time.nullish(),
    }),
  ),
  statements: list(
    z.looseObject({
      speakerMention: Span.nullish(),
      cue: Span.nullish(),
      content: list(Span),
      kind: word,
    }),
  ),
  figures: list(Span.extend({ value: z.unknown().optional(), bound: word })),
  relations: list(z.looseObject({ type: z.string(), from: id, to: id.nullish(), evidence: Span.nullish() })),
  times: list(Span.extend({ value: word })),
});
export type Prediction = z.output<typeof Prediction>;
export type PredictedEvent = Prediction["events"][number];
export type PredictedStatement = Prediction["statements"][number];
