import type { FigureDraft, MentionDraft } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import { clauseOf } from "../events/clause.ts";
import { mentionLookup } from "../events/events.ts";
import { timeOf } from "../events/time-of.ts";
import { groupBy } from "../group.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { spanAt } from "../tree.ts";
import { boundBefore, rangeOf } from "./bound.ts";
import { countedNoun, countedSpan } from "./counted.ts";
import { type FoundNumber, numberAt } from "./number.ts";
import { timeNouns } from "./numbers.table.ts";
import { unitOf } from "./unit.ts";
import { placeOf, verbAbove } from "./where.ts";

export interface FigureInput {
  readonly document: TextDocument;
  readonly sentences: readonly ParsedSentence[];
  readonly times: readonly TimeFinding[];
  readonly mentions: readonly MentionDraft[];
}

type Loose = Omit<FigureDraft, "id">;

/** The quantities that an article gives, in text order: value or range, bound, unit, what is counted, where and over which time. */
export function findFigures(input: FigureInput): readonly FigureDraft[] {
  const bySentence = groupBy(input.mentions, (mention) => mention.sentence);
  const found: Loose[] = [];
  for (const sentence of input.sentences) {
    const own = bySentence.get(sentence.index) ?? [];
    const times = input.times.filter((time) => time.sentence === sentence.index);
    for (let at = 0; at < sentence.words.length; ) {
      const number = numberAt(sentence.words, at);
      const figure =
        number && !excluded(sentence, number, times, own)
          ? figureOf(input.document.text, sentence, number, own, times)
          : undefined;
      if (figure) found.push(figure.draft);
      at = Math.max(figure?.next ?? number?.to ?? at + 1, at + 1);
    }
  }
  return found.map((figure, id) => ({ ...figure, id }));
}

/** Numbers that count nothing: times, parts of names, ages, ordinals, scores, "one of", years. */
function excluded(
  sentence: ParsedSentence,
  number: FoundNumber,
  times: readonly TimeFinding[],
  mentions: readonly MentionDraft[],
): boolean {
  const { words } = sentence;
  const first = words[number.from]!;
  const next = words[number.to];
  const before = words[number.from - 1];
  if (times.some((time) => time.from < number.to && number.from < time.to)) return true;
  if (mentions.some((one) => one.form === "name" && one.start <= first.start && first.end <= one.end))
    return true;
  if (
    next?.text === "-" &&
    words[number.to + 1] &&
    (timeNouns.has(words[number.to + 1]!.lemma) || /^\d/u.test(words[number.to + 1]!.text))
  )
    return true;
  if (next && timeNouns.has(next.lemma)) return true;
  const single = number.to - number.from === 1;
  if (
    single &&
    first.text.toLowerCase() === "one" &&
    (first.upos === "PRON" || !next || next.text === "of" || first.relation !== "nummod")
  )
    return true;
  if (single && /^(?:19|20)\d\d$/u.test(first.text) && (!next || first.relation !== "nummod")) return true;
  const name = before && before.upos === "PROPN" && single && first.relation !== "nummod";
  const ordinal =
    single &&
    /^(?:no|number|chapter|page|article|section|flight|version|model|level|type|phase)\.?$/iu.test(
      before?.text ?? "",
    );
  return Boolean(name || ordinal);
}

function figureOf(
  text: string,
  sentence: ParsedSentence,
  number: FoundNumber,
  mentions: readonly MentionDraft[],
  times: readonly TimeFinding[],
): { readonly draft: Loose; readonly next: number } | undefined {
  const { words } = sentence;
  const range = rangeOf(words, number);
  const unit = unitOf(words, range?.number ?? number);
  const from = Math.min(range?.from ?? number.from, unit?.from ?? number.from);
  const to = Math.max(range?.number.to ?? number.to, unit?.to ?? number.to);
  const bound = boundBefore(words, from);
  const start = bound ? words[bound.from]!.start : words[from]!.start;
  const span = spanAt(text, start, words[to - 1]!.end);
  const head = words[number.to - 1]!;
  const counted = unit ? undefined : countedNoun(sentence, number);
  if (!unit && !counted && number.value !== null && number.value < 10 && !range) return undefined;
  const mentionAt = mentionLookup(mentions);
  const mention = counted ? mentionAt(counted) : undefined;
  const verb = verbAbove(sentence, counted ?? head);
  const place = placeOf(sentence, counted ?? head, verb, mentionAt);
  const period = timeOf(sentence, [counted ?? head, ...(verb ? [verb] : [])], times);
  const value = range ? null : number.value;
  const low = range?.low ?? number.low;
  const high = range?.high ?? number.high;
  const draft: Loose = {
    ...span,
    sentence: sentence.index,
    word: head.index,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    bound: number.order ? "order" : (bound?.bound ?? "exact"),
    unit: unit?.unit ?? "count",
    counts: counted ? countedSpan(text, sentence, counted, number) : null,
    ...(counted ? { countsWord: counted.index } : {}),
    ...(mention ? { mention: mention.id } : {}),
    ...(place ? { where: place.id } : {}),
    ...(period ? { period } : {}),
    rule: number.order ? "figure.order" : range ? "figure.range" : unit ? "figure.unit" : "figure.count",
    evidence: verb ? clauseOf(text, sentence, verb) : spanAt(text, sentence.start, sentence.end),
  };
  return { draft, next: to };
}
