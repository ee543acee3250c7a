import type { Store } from "../dependencies.ts";

export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** A text and where its sentences are, in order. */
export interface DividedText {
  readonly text: string;
  readonly sentences: readonly Bounds[];
}

/** The texts of these articles, divided; ids that are none are left out. */
export type Texts = (ids: readonly string[]) => Promise<ReadonlyMap<string, DividedText>>;

/** Texts kept in memory, in UTF-16 code units. */
const mostKept = 8_000_000;

/**
 * Reads texts from the store and divides them once. An article's id is a hash of its text, so what is kept stays true;
 * the texts that were asked for longest ago are forgotten first.
 */
export function textsOf(store: Pick<Store, "read">, divide: (text: string) => readonly Bounds[]): Texts {
  const kept = new Map<string, DividedText>();
  let held = 0;
  const keep = (id: string, one: DividedText): void => {
    held += one.text.length - (kept.get(id)?.text.length ?? 0);
    kept.delete(id);
    kept.set(id, one);
    for (const [old, { text }] of kept) {
      if (held <= mostKept || old === id) break;
      kept.delete(old);
      held -= text.length;
    }
  };
  return async (ids) => {
    const wanted = [...new Set(ids)].sort();
    const found = new Map(wanted.flatMap((id) => (kept.has(id) ? [[id, kept.get(id)!] as const] : [])));
    const missing = wanted.filter((id) => !found.has(id));
    const rows =
      missing.length === 0
        ? []
        : await store.read(
            "UNWIND $ids AS wanted MATCH (article:Article {id: wanted}) RETURN article.id AS id, article.text AS text",
            { ids: missing },
          );
    for (const { id, text } of rows) {
      const bounds = divide(String(text)).map(({ start, end }) => ({ start, end }));
      found.set(String(id), { text: String(text), sentences: bounds });
    }
    for (const [id, one] of found) keep(id, one);
    return found;
  };
}

/** What stands for sentences where nobody says better: the lines of a text. */
export function linesOf(text: string): readonly Bounds[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
