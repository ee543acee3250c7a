import type { ArticleInput } from "../text/article-input.ts";
import { articleId } from "./extract.ts";

/** Inputs that are one article, for an article is one text of one source: which of them tells what is known of it. */
export interface Tellings {
  readonly add: (input: ArticleInput) => void;
  /** The ref of the input that is read instead of this one; undefined where this one is read, which is asked once. */
  readonly insteadOf: (input: ArticleInput) => string | undefined;
}

/**
 * Chooses among inputs of the same text and source the one that knows most beside it, then the one whose ref comes first:
 * the same whatever their order, so that the graph is the same too. An input that was never added is read.
 */
export function tellingsOf(): Tellings {
  const best = new Map<string, Telling>();
  const taken = new Set<string>();
  return {
    add: (input) => {
      const id = articleId(input.text, input.source);
      const found = telling(input);
      const other = best.get(id);
      if (other === undefined || isBefore(found, other)) best.set(id, found);
    },
    insteadOf: (input) => {
      const id = articleId(input.text, input.source);
      const chosen = best.get(id);
      if (chosen !== undefined && (taken.has(id) || isBefore(chosen, telling(input)))) return chosen.ref;
      taken.add(id);
      return undefined;
    },
  };
}

interface Telling {
  readonly known: number;
  readonly ref: string;
  readonly words: string;
}

function telling({ ref, title, url, published }: ArticleInput): Telling {
  const known = [title, url, published].filter((one) => one !== undefined).length;
  return { known, ref, words: JSON.stringify([title, url, published?.value]) };
}

function isBefore(one: Telling, other: Telling): boolean {
  if (one.known !== other.known) return one.known > other.known;
  if (one.ref !== other.ref) return one.ref < other.ref;
  return one.words < other.words;
}
