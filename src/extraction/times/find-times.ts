import type { Published } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import { base } from "../tree.ts";
import { type Day, edges } from "./calendar.ts";
import { timeRows } from "./patterns.table.ts";
import type { TimeFinding } from "./time-finding.ts";
import { type TimeValue, timeValue } from "./value.ts";

export interface TimeInput {
  readonly document: TextDocument;
  readonly sentences: readonly ParsedSentence[];
  readonly published?: Published;
}

const rows = timeRows.map((row) => ({
  row,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}$€£])(?:${row.pattern})(?![\\p{L}\\p{N}])`,
    row.kind === "duration" ||
      row.kind === "ago" ||
      row.kind === "relative" ||
      row.kind === "day-word" ||
      row.kind === "unclear" ||
      row.kind === "quarter"
      ? "giu"
      : "gu",
  ),
  after: row.after ? new RegExp(row.after, "iu") : undefined,
}));

/** The expressions of time in an article, in text order, counted from the day of publication where they are relative. */
export function findTimes({ document, sentences, published }: TimeInput): readonly TimeFinding[] {
  const anchor = published && published.value.length >= 10 ? published.value.slice(0, 10) : undefined;
  const outside = document.datelines.flatMap(({ date }) =>
    date ? timesIn(document.text, { ...date, index: -1, words: [] }, anchor) : [],
  );
  return [...sentences.flatMap((sentence) => timesIn(document.text, sentence, anchor)), ...outside].sort(
    (a, b) => a.start - b.start,
  );
}

/** A sentence, or the date of a dateline, which stands in none. */
type Stretch = Pick<ParsedSentence, "index" | "start" | "end" | "words">;

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function timesIn(text: string, sentence: Stretch, anchor: Day | undefined): readonly TimeFinding[] {
  const slice = text.slice(sentence.start, sentence.end);
  const hits: Hit[] = [];
  rows.forEach(({ pattern, after }, place) => {
    for (const match of slice.matchAll(pattern)) {
      if (after && !after.test(slice.slice(0, match.index))) continue;
      hits.push({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        place,
        groups: match.groups ?? {},
      });
    }
  });
  hits.sort((a, b) => a.start - b.start || b.end - a.end || a.place - b.place);
  const found: TimeFinding[] = [];
  for (const hit of hits) {
    if (found.some((one) => one.start < hit.end && hit.start < one.end)) continue;
    const finding = findingOf(text, sentence, hit, anchor);
    if (finding) found.push(finding);
  }
  return found;
}

function findingOf(
  text: string,
  sentence: Stretch,
  hit: Hit,
  anchor: Day | undefined,
): TimeFinding | undefined {
  const words = sentence.words.filter((word) => word.start < hit.end && hit.start < word.end);
  const head =
    words.find((word) => word.head < words[0]!.index || word.head > words.at(-1)!.index) ?? words[0];
  if (head && !isTime(sentence, hit, words, head)) return undefined;
  const made = timeValue(
    rows[hit.place]!.row.kind,
    hit.groups,
    anchor,
    head !== undefined && isFuture(sentence, head),
  );
  if (!made) return undefined;
  const { value, precision, relative } = sinceThen(text, sentence, hit, made, anchor);
  return {
    start: hit.start,
    end: hit.end,
    text: text.slice(hit.start, hit.end),
    ...(value ? { value } : {}),
    precision,
    ...((relative || precision === "duration") && anchor ? { anchor } : {}),
    sentence: sentence.index,
    from: words[0]?.index ?? 0,
    to: (words.at(-1)?.index ?? -1) + 1,
    head: head?.index ?? -1,
  };
}

/** A name ("May", "April") or a verb ("march") is no time; "a year" is one only where it says how long or when. */
function isTime(sentence: Stretch, hit: Hit, words: readonly Word[], head: Word): boolean {
  if (words.every((word) => word.name.endsWith("PER")) || (words.length === 1 && head.upos === "VERB"))
    return false;
  if (rows[hit.place]!.row.kind !== "duration" || !/^an?$/iu.test(hit.groups.count ?? "")) return true;
  return sentence.words.length > 0 && ["obl", "nmod"].includes(base(head));
}

/** "since October 7": from then to the anchor. */
function sinceThen(
  text: string,
  sentence: Stretch,
  hit: Hit,
  made: TimeValue,
  anchor: Day | undefined,
): TimeValue {
  const before = text.slice(Math.max(sentence.start, hit.start - 8), hit.start);
  const from = /\bsince\s+$/iu.test(before) && made.value ? edges(made.value)?.[0] : undefined;
  return from && anchor && from <= anchor
    ? { value: `${from}/${anchor}`, precision: "period", relative: true }
    : made;
}

/** Whether the clause speaks of what is to come: "will", "to", a plan. */
function isFuture(sentence: Stretch, head: Word): boolean {
  for (let up = sentence.words[head.head]; up; up = sentence.words[up.head]) {
    if (up.upos !== "VERB" && up.upos !== "AUX" && up.upos !== "ADJ" && up.upos !== "NOUN") continue;
    if (under(sentence, up, "aux").some((word) => /^(?:will|'ll|’ll|shall)$/iu.test(word.text))) return true;
    if (
      up.upos === "VERB" &&
      ["VB", "VBN"].includes(up.xpos) &&
      under(sentence, up, "mark").some((mark) => mark.text.toLowerCase() === "to")
    )
      return true;
    if (up.upos === "VERB" && !["xcomp"].includes(base(up)))
      return ["schedule", "expect", "plan", "set"].includes(up.lemma) && up.xpos === "VBN";
  }
  return false;
}

function under(sentence: Stretch, word: Word, relation: string): readonly Word[] {
  return word.children.map((index) => sentence.words[index]!).filter((child) => base(child) === relation);
}
