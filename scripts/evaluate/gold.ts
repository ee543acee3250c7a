import { z } from "zod";

const word = z.string().nullish();
const id = z.union([z.string(), z.number()]).transform(String);
const flag = z.unknown().optional().transform(Boolean);
const range = z.tuple([z.int(), z.int()]);
const part = z.tuple([z.int(), z.int(), z.string()]);

const GoldMention = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: word,
  types: z.array(z.string()).optional(),
  subtype: word,
  entity: id.nullish(),
  kb: id.nullish(),
  level: word,
  /** Where the name stands inside the phrase; some sets give its words instead. */
  name: z.union([range, z.string()]).nullish(),
  /** A reference that is no name, marked apart. */
  coref: flag,
  /** Neither demanded nor counted wrong. */
  optional: flag,
  /** Stands inside another one. */
  parent: z
    .unknown()
    .optional()
    .transform((value) => value !== undefined && value !== null),
  lat: z.coerce.number().nullish(),
  lon: z.coerce.number().nullish(),
});
export type GoldMention = z.output<typeof GoldMention>;

const GoldArgument = z.object({
  role: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
  text: z.string().optional(),
});

const GoldEvent = z.object({
  id: id.optional(),
  type: word,
  trigger: z
    .object({ start: z.int().optional(), end: z.int().optional(), text: z.string().optional(), lemma: word })
    .nullish(),
  polarity: word,
  certainty: word,
  when: word,
  args: z.array(GoldArgument),
  place: z.union([z.string(), z.object({ name: z.string() })]).nullish(),
});
export type GoldEvent = z.output<typeof GoldEvent>;

const GoldTime = z.object({
  id: id.optional(),
  start: z.int(),
  end: z.int(),
  text: z.string().optional(),
  type: word,
  value: word,
});
export type GoldTime = z.output<typeof GoldTime>;

const GoldValue = z.object({ start: z.int(), end: z.int(), text: z.string(), type: word });

const GoldQuote = z.object({ source: z.array(part), cue: z.array(part), content: z.array(part) });
export type GoldQuote = z.output<typeof GoldQuote>;

const GoldRelation = z.object({
  type: z.string(),
  src: id.optional(),
  dst: id.optional(),
  src_span: range.optional(),
  dst_span: range.optional(),
  cue: word,
});
export type GoldRelation = z.output<typeof GoldRelation>;

const slot = z.array(z.array(z.string()));
const Template = z.object({
  type: z.string(),
  optional: flag,
  perp_individual: slot,
  perp_org: slot,
  victim_name: slot,
  victim_desc: slot,
  phys_target: slot,
  place: z.string(),
  date: z.string(),
});
export type Template = z.output<typeof Template>;

const Answer = z.object({ text: z.string(), coders: z.number().nullish() });

/** An article with what annotators marked in it; offsets are characters until `inUnits` has made them code units. */
export const GoldArticle = z.object({
  id,
  corpus: z.string().nullish(),
  date: word,
  title: word,
  url: word,
  text: z.string(),
  eval_spans: z.array(range).nullish(),
  mentions: z.array(GoldMention).default([]),
  events: z.array(GoldEvent).default([]),
  quotes: z.array(GoldQuote).default([]),
  times: z.array(GoldTime).default([]),
  values: z.array(GoldValue).default([]),
  relations: z.array(GoldRelation).default([]),
  extra: z
    .object({
      templates: z.array(Template).optional(),
      answers: z.record(z.string(), z.array(Answer)).nullish(),
    })
    .nullish(),
});
export type GoldArticle = z.output<typeof GoldArticle>;
