import type { Published } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import { base } from "../tree.ts";
import { anchorOf } from "./anchor.ts";
import type { Day } from "./calendar.ts";
import { isTime } from "./false-friends.ts";
import { type Hit, hitsIn, type Stretch, withEnds } from "./hits.ts";
import { sinceThen } from "./since.ts";
import { tenseOf } from "./tense.ts";
import type { TimeFinding } from "./time-finding.ts";
import { readValue } from "./values/read-value.ts";
import { firstDay } from "./values/relative.ts";
import { open, type Standpoint } from "./values/time-value.ts";

export interface TimeInput {
  readonly document: TextDocument;
  readonly sentences: readonly ParsedSentence[];
  readonly published?: Published;
}

/** The day last told of, and where: nothing is counted from a day that stands further off than the sentence before. */
interface Told {
  readonly day: Day;
  readonly sentence: number;
}

/**
 * The expressions of time in an article, in text order. Relative ones are counted from the day of publication, or
 * from a whole date that stands in the text as a dateline; without either they have no value.
 */
export function findTimes({ document, sentences, published }: TimeInput): readonly TimeFinding[] {
  const { text } = document;
  const anchor = anchorOf(document, published);
  const found: TimeFinding[] = [];
  for (const { date } of document.datelines)
    if (date)
      found.push(...timesIn(text, { ...date, index: -1, kind: "body", words: [] }, anchor, undefined));
  let told: Told | undefined;
  for (const sentence of sentences) {
    const times = timesIn(text, sentence, anchor, told);
    found.push(...times);
    const day = times.findLast(({ precision }) => precision === "day" || precision === "time");
    if (day?.value) told = { day: (day.own?.value ?? day.value).slice(0, 10), sentence: sentence.index };
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function timesIn(
  text: string,
  stretch: Stretch,
  anchor: Day | undefined,
  told: Told | undefined,
): readonly TimeFinding[] {
  const before = told && stretch.index - told.sentence <= 1 ? told.day : undefined;
  const hits = hitsIn(text, stretch)
    .filter((hit) => isTime(text, stretch, hit))
    .flatMap((hit) => withEnds(text, stretch, hit));
  const found: TimeFinding[] = [];
  const read = (hit: Hit): void => {
    const days = found.filter((one) => one.precision === "day" && one.value && one.end <= hit.start);
    const beside = found.find((one) => one.precision === "day" && one.value)?.value;
    const finding = findingOf(text, stretch, hit, {
      anchor,
      previous: days.at(-1)?.value?.slice(0, 10) ?? before,
      beside: beside?.slice(0, 10),
      last: told?.day,
    });
    if (finding) found.push(finding);
  };
  for (const hit of hits) if (hit.row.kind !== "clock") read(hit);
  for (const hit of hits) if (hit.row.kind === "clock") read(hit);
  return found;
}

function findingOf(
  text: string,
  stretch: Stretch,
  hit: Hit,
  days: Omit<Standpoint, "tense">,
): TimeFinding | undefined {
  const { words, head } = hit;
  const tense = tenseOf(stretch, head);
  const read = readValue(hit.row.kind, hit.groups, { ...days, tense });
  if (!read) return undefined;
  /* "Christmas sales" are not those of one day. */
  const season = hit.row.kind === "holiday" && head !== undefined && base(head) === "compound";
  const value = season ? open("period") : read;
  const since = sinceThen(text, stretch, hit, firstDay(value.value), days.anchor);
  return {
    start: hit.start,
    end: hit.end,
    text: text.slice(hit.start, hit.end),
    ...(since ?? value),
    ...(value.precision === "duration" && days.anchor ? { anchor: days.anchor } : {}),
    ...(since ? { own: value } : {}),
    sentence: stretch.index,
    from: words[0]?.index ?? 0,
    to: (words.at(-1)?.index ?? -1) + 1,
    head: head?.index ?? -1,
    rule: `time.${hit.row.name}`,
  };
}
