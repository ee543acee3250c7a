/** What the model says of one sentence of words; each list has one item a word. */
export interface Parse {
  /** Universal part of speech, e.g. `VERB`. */
  readonly upos: readonly string[];
  /** Penn tag, e.g. `VBD`. */
  readonly xpos: readonly string[];
  /** Index of the word's head in the same list, -1 for the root. */
  readonly head: readonly number[];
  /** Universal Dependencies relation to the head, e.g. `nsubj:pass`. */
  readonly relation: readonly string[];
  /** BIO label of the word: `O`, `B-PER`, `I-PER`, `B-LOC`, `B-ORG`, `B-MISC`, … */
  readonly name: readonly string[];
}

/** The language model behind one small interface: words of one sentence in, their analysis out. Which runtime does it is nobody's business. */
export interface LanguageModel {
  /** `sha256:…` over the model's files: it stands in every extraction. */
  readonly digest: string;
  /** Name and version of the runtime, e.g. `onnxruntime-node 1.16.3`. */
  readonly runtime: string;
  /** How many pieces a word has for the model: it takes 510 a sentence. */
  pieces(word: string): number;
  parse(words: readonly string[]): Promise<Parse>;
}

/** A word of a parsed sentence: a token with its analysis. Words that were kept from the model (emoji, bullets) hang on their neighbour as `punct`. */
export interface Word {
  /** Its place in the sentence's `words`, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of its head word, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly name: string;
  /** Indices of the words that hang on it, in text order. */
  readonly children: readonly number[];
}

/** A sentence with its tree. `index`, `paragraph`, `kind` are those of the text's sentence. */
export interface ParsedSentence {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: "headline" | "body";
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}
