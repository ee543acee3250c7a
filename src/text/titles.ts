export type TitleClass = "honorific" | "office" | "military" | "clergy" | "royal" | "profession" | "sport";

/** A title, office or trade that stands before a name. */
export interface TitleRow {
  readonly title: string;
  readonly class: TitleClass;
  readonly gender?: "f" | "m";
}

export interface Titles {
  /** The row of a title, in any case, with or without its dot. */
  find(words: string): TitleRow | undefined;
}

/** Reads the table of titles: title, class and, where it tells it, gender, a line. */
export function readTitles(tsv: string): Titles {
  const rows = new Map<string, TitleRow>();
  for (const line of tsv.split("\n")) {
    const [title, kind, gender] = line.split("\t");
    if (!title || !kind || title.startsWith("#")) continue;
    rows.set(key(title), {
      title,
      class: kind as TitleClass,
      ...(gender === "f" || gender === "m" ? { gender } : {}),
    });
  }
  return { find: (words) => rows.get(key(words)) };
}

function key(words: string): string {
  return words
    .toLowerCase()
    .replace(/\./gu, "")
    .replace(/[\s-]+/gu, " ")
    .trim();
}
