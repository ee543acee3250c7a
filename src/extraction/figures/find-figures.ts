import { groupBy } from "../../../schema/group-by.ts";
import type { Bound, FigureDraft, MentionDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import { clauseOf } from "../events/clause.ts";
import { mentionLookup } from "../events/events.ts";
import { timeOf } from "../events/time-of.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, spanAt } from "../tree.ts";
import { boundAfter, boundBefore } from "./bound.ts";
import { countedNoun, countedSpan } from "./counted.ts";
import { exclusions } from "./exclusions.ts";
import { type FoundNumber, numberAt } from "./number.ts";
import { type FoundRange, rangeOf } from "./range.ts";
import { sizeOf } from "./size.ts";
import { type Unit, unitOf } from "./unit.ts";
import { placeOf, verbAbove } from "./where.ts";

export interface FigureInput {
  readonly document: TextDocument;
  readonly sentences: readonly ParsedSentence[];
  readonly times: readonly TimeFinding[];
  readonly mentions?: readonly MentionDraft[];
}

type Loose = Omit<FigureDraft, "id">;

/** A quantity: its number or range with unit and bound, at words `[from, to)`. */
interface Quantity {
  readonly number: FoundNumber;
  readonly range: FoundRange | undefined;
  readonly unit: Unit | undefined;
  readonly bound: Bound;
  readonly bounded: boolean;
  readonly from: number;
  readonly to: number;
  /** One past the last word of the number itself: what is counted begins here. */
  readonly end: number;
}

/** The quantities that an article gives, in text order: value or range, bound, unit, what is counted, where and over which time. */
export function findFigures({
  document,
  sentences,
  times,
  mentions = [],
}: FigureInput): readonly FigureDraft[] {
  const { text } = document;
  const mentionsOf = groupBy(mentions, (mention) => mention.sentence);
  const timesOf = groupBy(times, (time) => time.sentence);
  const found: Loose[] = [];
  for (const sentence of sentences) {
    const own = mentionsOf.get(sentence.index) ?? [];
    const when = timesOf.get(sentence.index) ?? [];
    for (let at = 0; at < sentence.words.length; ) {
      const number = numberAt(sentence.words, at);
      const quantity =
        number && !isTaken(sentence, number, when, own) ? quantityOf(sentence.words, number) : undefined;
      const figure = quantity && figureOf(text, sentence, quantity, own, when);
      if (figure) found.push(figure);
      at = figure && quantity ? quantity.to : (number?.to ?? at + 1);
    }
  }
  return found.map((figure, id) => ({ ...figure, id }));
}

/** Whether a time or a name has the number already. */
function isTaken(
  { words }: ParsedSentence,
  number: FoundNumber,
  times: readonly TimeFinding[],
  mentions: readonly MentionDraft[],
): boolean {
  const { start, end } = words[number.from]!;
  return (
    times.some((time) => time.from < number.to && number.from < time.to) ||
    mentions.some((one) => one.form === "name" && one.start <= start && end <= one.end)
  );
}

function quantityOf(words: readonly Word[], number: FoundNumber): Quantity {
  const range = rangeOf(words, number);
  const first = range && unitOf(words, number);
  const unit = unitOf(words, range?.number ?? number) ?? first;
  const end = range?.number.to ?? number.to;
  const from = Math.min(range?.from ?? number.from, unit?.from ?? number.from, first?.from ?? number.from);
  const before = boundBefore(words, from);
  const after = boundAfter(words, Math.max(end, unit?.to ?? end));
  return {
    number,
    range,
    unit,
    bound: number.kind === "order" ? "order" : (after?.bound ?? before?.bound ?? "exact"),
    bounded: before !== undefined || after !== undefined || range !== undefined,
    from: before?.from ?? from,
    to: Math.max(end, unit?.to ?? end, after?.to ?? end),
    end: Math.max(end, after?.to ?? end),
  };
}

function figureOf(
  text: string,
  sentence: ParsedSentence,
  quantity: Quantity,
  mentions: readonly MentionDraft[],
  times: readonly TimeFinding[],
): Loose | undefined {
  const { number, range, unit, bounded } = quantity;
  const seen = { text, sentence, number, bounded, measured: unit !== undefined || number.kind !== "number" };
  if (exclusions.some((row) => row.holds(seen))) return undefined;
  const head = sentence.words[(range?.number ?? number).to - 1]!;
  const counted = unit
    ? undefined
    : (countedNoun(sentence, { to: quantity.end }) ?? countedNoun(sentence, number));
  if (!unit && !counted && !stands(head, number, quantity)) return undefined;
  const mentionAt = mentionLookup(mentions);
  const mention = counted && mentionAt(counted);
  const verb = verbAbove(sentence, counted ?? head);
  const place = placeOf(sentence, counted ?? head, verb, mentionAt);
  const size = unit ? undefined : sizeOf(sentence, head);
  const periods = times.filter((time) => isPeriod(sentence, time));
  const beside = periods.filter((time) => standsBehind(sentence, quantity, counted, time));
  const words = [counted ?? head, ...(verb ? [verb] : [])];
  const period = timeOf(text, sentence, words, beside.length > 0 ? beside : periods);
  const low = range?.low ?? number.low;
  const high = range?.high ?? number.high;
  return {
    ...spanAt(text, sentence.words[quantity.from]!.start, sentence.words[quantity.to - 1]!.end),
    sentence: sentence.index,
    word: head.index,
    value: range ? null : number.value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    bound: quantity.bound,
    unit: unit?.unit ?? (number.kind === "fraction" ? "fraction" : "count"),
    counts: counted ? countedSpan(text, sentence, counted, quantity.end) : null,
    ...(counted ? { countsWord: counted.index } : {}),
    ...(mention ? { mention: mention.id } : {}),
    ...(size ? { size } : {}),
    ...(place ? { where: place.id } : {}),
    ...(period ? { period } : {}),
    rule: ruleOf(quantity),
    evidence: verb ? clauseOf(text, sentence, verb) : spanAt(text, sentence.start, sentence.end),
  };
}

/** "5.6 percent in February", "60 people in 2020": the time right behind a figure is its own. */
function standsBehind(
  { words }: ParsedSentence,
  quantity: Quantity,
  counted: Word | undefined,
  time: TimeFinding,
): boolean {
  const to = Math.max(quantity.to, (counted?.index ?? 0) + 1);
  const between = words.slice(to, time.from);
  return (
    to <= time.from && between.length <= 2 && between.every((word) => ["ADP", "DET"].includes(word.upos))
  );
}

/** "in 147 days" is a period; "two a day" is a rate, "a one-day loss" a kind. */
function isPeriod(sentence: ParsedSentence, time: TimeFinding): boolean {
  if (time.precision !== "duration") return true;
  const head = sentence.words[time.head];
  return head !== undefined && caseOf(sentence, head) !== "";
}

const argument = new Set(["nsubj", "obj", "conj", "obl", "nmod", "root", "iobj"]);

/** A number without a noun: "killing five". A small one must be an argument of its clause. */
function stands(head: Word, number: FoundNumber, { bounded }: Quantity): boolean {
  if (number.value === null || number.value >= 10 || bounded || number.kind === "fraction") return true;
  return head.upos === "NUM" && argument.has(base(head)) && number.value > 1;
}

function ruleOf({ number, range, unit }: Quantity): string {
  if (number.kind !== "number") return `figure.${number.kind}`;
  return range ? "figure.range" : unit ? "figure.unit" : "figure.count";
}
