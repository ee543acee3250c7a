import { type Article, digestOf, type EntityType, type Extraction, type Span, stableId } from "../../../schema/index.ts";

/** What a sample is written with: quotes become spans, names become ids. */
export interface Writer {
  readonly article: string;
  /** The span of a quote; `occurrence` counts from 0. Throws if the text has no such words. */
  span(quote: string, occurrence?: number): Span;
  /** The id of something of this article alone. */
  id(kind: string, key: string | number): string;
}

type Parts = Partial<Omit<Extraction, "contract" | "article">>;
type About = Partial<Omit<Article, "text" | "id" | "digest" | "analysis" | "ref" | "dateline">> & { readonly ref: string; readonly dateline?: string };

/** The id of an entity by type and full name, the same in every article. */
export function entityId(type: EntityType, name: string): string {
  return stableId("entity", type, name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
}

/** An extraction written by hand: `parts` quotes the text, and the offsets are counted here. */
export function sample(about: About, text: string, parts: (writer: Writer) => Parts): Extraction {
  const id = stableId("article", text, about.source);
  const span = (quote: string, occurrence = 0): Span => {
    let start = -1;
    for (let seen = 0; seen <= occurrence; seen++) start = text.indexOf(quote, start + 1);
    if (start < 0) throw new RangeError(`“${quote}” does not stand ${occurrence + 1} times in ${about.ref}`);
    return { start, end: start + quote.length, text: quote };
  };
  const { ref, dateline, ...rest } = about;
  return {
    contract: 1,
    article: { language: "en", ...rest, id, ref, text, digest: digestOf(text), analysis: { version: "0.1.0", model: "sha256:sample", runtime: "by hand" }, ...(dateline === undefined ? {} : { dateline: span(dateline) }) },
    entities: [],
    mentions: [],
    events: [],
    statements: [],
    figures: [],
    relations: [],
    times: [],
    disagreements: [],
    messages: [],
    ...parts({ article: id, span, id: (kind, key) => stableId(kind, id, key) }),
  };
}

/** A mention of an entity at a span. */
export function mention(writer: Writer, type: EntityType, entity: string, form: "name" | "description" | "pronoun", span: Span, reason?: string) {
  return { id: writer.id("mention", span.start), entity, type, form, ...span, ...(reason === undefined ? {} : { reason }) };
}
