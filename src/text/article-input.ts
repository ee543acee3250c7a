import type { Published } from "../../schema/time.ts";

/** An article as it came in: `text` is what is analysed, the rest is what is known of it. */
export interface ArticleInput {
  /** The caller's own name for it. */
  readonly ref: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: Published;
}

/** Something that is no article, and why, in one line. */
export interface Refusal {
  readonly file: string;
  /** From 1, where one line of the file is meant. */
  readonly line?: number;
  readonly reason: string;
}

/** A file to be read: its name as the caller writes it, its bytes, and the bytes of `NAME.meta.yaml` if that lies beside it. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: Uint8Array;
}

export interface ReadResult {
  readonly articles: readonly ArticleInput[];
  readonly refusals: readonly Refusal[];
}

/** Thrown inside the readers and caught by `readFile`: the reason becomes a refusal. */
export class Refused extends Error {}
