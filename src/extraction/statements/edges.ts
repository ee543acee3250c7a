import type { Span } from "../../../schema/index.ts";
import type { Word } from "../../language/parse.ts";
import { spanAt } from "../tree.ts";

const doubles = /``|''|["“”„«»]/gu;
const leading = /^(?:[\s,;:–—-]|['‘’`](?!['`])|\.(?!\.))+/u;
const trailing = /(?:\s+["“`]+|[\s;:–—-])+$/u;

/**
 * A stretch without the quotation marks around it and without joining marks at its edges. Marks around some of its words
 * stay, and so does a full stop that ends a sentence of its own.
 */
export function tidy(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end];
  for (let [before, after] = [-1, -1]; before !== from || after !== to; ) {
    [before, after] = [from, to];
    from += leading.exec(text.slice(from, to))?.[0].length ?? 0;
    to -= trailing.exec(text.slice(from, to))?.[0].length ?? 0;
    if (from >= to) return undefined;
    [from, to] = withoutMarks(text, from, to);
  }
  return spanAt(text, from, to);
}

/** Takes a quotation mark off an edge where it has no fellow within, or its fellow is on the other edge. */
function withoutMarks(text: string, from: number, to: number): [number, number] {
  const raw = text.slice(from, to);
  const body = raw.replace(/[,;]$/u, "");
  const marks = [...raw.matchAll(doubles)];
  const first = marks[0];
  const last = marks.at(-1);
  const opens = first?.index === 0;
  const closes = last !== undefined && last.index > 0 && last.index + last[0].length === body.length;
  if (first && last && opens && closes && marks.length === 2)
    return [from + first[0].length, from + last.index];
  if (first && opens && marks.length % 2 === 1) return [from + first[0].length, to];
  if (last && closes && marks.length % 2 === 1) return [from, from + last.index];
  if (/(?<!s)['’‘]$/u.test(raw) && !/(?:^|\s)['‘’]\p{L}/u.test(raw)) return [from, to - 1];
  return [from, to];
}

/** "and", or the "that" before what is said. */
function introduces(word: Word): boolean {
  return word.upos === "CCONJ" || (word.upos === "SCONJ" && word.text.toLowerCase() === "that");
}

const joining = new Set([",", ".", ";", ":", "–", "—", "-", "--"]);

/** The words of a clause or phrase as stretches of text: what stands between two of them only as marks joins them. */
export function stretches(text: string, words: readonly Word[]): readonly Span[] {
  const found: Word[][] = [];
  for (const word of words) {
    const last = found.at(-1)?.at(-1);
    if (last && /^[\s\p{P}]*$/u.test(text.slice(last.end, word.start))) found.at(-1)!.push(word);
    else found.push([word]);
  }
  while (found[0] && found[0].length > 1 && introduces(found[0][0]!)) found[0].shift();
  return found.flatMap((run) => {
    if (
      run.every((word) => /^W/u.test(word.xpos) || /^(?:PUNCT|SCONJ)$/u.test(word.upos)) &&
      found.length > 1
    )
      return [];
    while (run.length > 1 && joining.has(run.at(-1)!.text)) run.pop();
    const span = tidy(text, run[0]!.start, run.at(-1)!.end);
    return span && /[\p{L}\p{N}]/u.test(span.text) ? [span] : [];
  });
}
