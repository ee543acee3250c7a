import type { Span } from "../../schema/span.ts";

/** A word or mark of the text, by Universal Dependencies' rules of division; `text` is the text's own characters. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a sentence is in the article: its headline, or running text. */
export type SentenceKind = "headline" | "body";

/** A sentence. `tokens` are all its tokens; a dateline or sign-off is not part of any sentence. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** A paired quotation: the outer marks are `[start, end)`, the words between them `inner`. A quotation that runs over paragraphs is one. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly inner: Span;
  readonly closed: boolean;
}

/** "Havana, Cuba.-" or "LONDON (Reuters) —" at the head of a paragraph: its places, in the order written, and the agency if one is given. */
export interface Dateline extends Span {
  readonly places: readonly Span[];
  readonly agency?: Span;
  readonly date?: Span;
}

/** A text with its divisions; every offset is UTF-16 code units into `text`, which is unchanged. */
export interface TextDocument {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly headline?: Span;
  readonly datelines: readonly Dateline[];
  /** "(PL)", "(Reuters)" at the end: who signs. */
  readonly signoff?: Span;
}
