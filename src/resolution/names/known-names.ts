import { fold } from "../../text/fold.ts";
import type { Chain } from "../context.ts";
import type { NameForm } from "./name-form.ts";

export interface KnownName {
  readonly form: NameForm;
  readonly chain: Chain;
}

/** Names met so far, to be found by whatever another name of theirs would share with them. */
export interface KnownNames {
  add(known: KnownName): void;
  /** Those that share a word, initials, or nearly all letters with a name, in the order in which they were added. */
  near(form: NameForm): readonly KnownName[];
}

/** An empty index of names: looking one up costs what it shares with others, not what the article has of names. */
export function knownNames(): KnownNames {
  const all: KnownName[] = [];
  const rows = new Map<string, number[]>();
  return {
    add: (known) => {
      for (const key of keysOf(known.form)) {
        const row = rows.get(key);
        if (row) row.push(all.length);
        else rows.set(key, [all.length]);
      }
      all.push(known);
    },
    near: (form) => {
      const found = new Set<number>();
      for (const key of keysOf(form)) for (const place of rows.get(key) ?? []) found.add(place);
      return [...found].sort((a, b) => a - b).map((place) => all[place]!);
    },
  };
}

function keysOf(form: NameForm): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of [...form.words, ...form.coreWords]) {
    keys.add(word);
    keys.add(word.replace(/'?s$/u, ""));
  }
  if (form.words.length > 1) keys.add(`initial ${form.words[0]![0]}`);
  if (/^(?:\p{Lu}[\p{Lu}&.\s]+s?|\p{Lu}\p{Ll}{2,5})$/u.test(form.mention.text))
    keys.add(`initial ${fold(form.mention.text)[0]}`);
  if (form.words.length === 1)
    for (const length of [-1, 0, 1]) keys.add(`letter ${form.key[0]} ${form.key.length + length}`);
  return keys;
}
