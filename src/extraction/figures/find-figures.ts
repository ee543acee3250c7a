import type { Bound, FigureDraft, MentionDraft, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import { clauseOf } from "../events/clause.ts";
import { mentionLookup } from "../events/events.ts";
import { timeOf } from "../events/time-of.ts";
import { groupBy } from "../group.ts";
import { shortPhrase } from "../mentions/phrase.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, childrenOf, headOf, spanAt, spanOf } from "../tree.ts";
import { type FoundNumber, numberAt } from "./number.ts";
import { bounds, currencies, measures, timeNouns } from "./numbers.table.ts";

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

interface Unit {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
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

/** "between 20 and 30", "20 to 30", "20-30". */
function rangeOf(
  words: readonly Word[],
  number: FoundNumber,
):
  | { readonly from: number; readonly number: FoundNumber; readonly low: number; readonly high: number }
  | undefined {
  const joint = words[number.to]?.text.toLowerCase() ?? "";
  const between = words[number.from - 1]?.text.toLowerCase();
  const currency = words[number.to + 1] && currencies[words[number.to + 1]!.text.toLowerCase()] ? 1 : 0;
  const joins =
    (joint === "and" && between === "between") ||
    (joint === "to" && number.value !== null) ||
    ["-", "–"].includes(joint);
  const second = joins ? numberAt(words, number.to + 1 + currency) : undefined;
  if (
    !second ||
    number.value === null ||
    second.value === null ||
    second.value <= 0 ||
    (number.value >= second.value && number.value > 999)
  )
    return undefined;
  const low =
    number.value < 1000 && second.value >= 1e6 && number.value < second.value / 1e6
      ? number.value * (second.value >= 1e9 ? 1e9 : 1e6)
      : number.value;
  if (low >= second.value) return undefined;
  return {
    from: between === "between" || between === "from" ? number.from - 1 : number.from,
    number: second,
    low,
    high: second.value,
  };
}

/** A currency before or after, percent, or a unit of measure after the number. */
function unitOf(words: readonly Word[], number: FoundNumber): Unit | undefined {
  const before = words[number.from - 1];
  const after = words[number.to];
  const sign = before ? currencies[before.text.toLowerCase()] : undefined;
  if (
    sign &&
    before &&
    (!/^\p{L}/u.test(before.text) ||
      before.end === words[number.from]!.start ||
      /^(?:usd|eur|gbp|us\$)$/iu.test(before.text))
  ) {
    const country = words[number.from - 2];
    const wide =
      before.text === "$" &&
      country &&
      /^(?:US|USD|AU|A|C|CA|NZ|HK)$/u.test(country.text) &&
      country.end === before.start;
    return {
      unit: wide && country.text !== "US" && country.text !== "USD" ? `${country.text.slice(0, 2)}D` : sign,
      from: number.from - (wide ? 2 : 1),
      to: number.to,
    };
  }
  if (!after) return undefined;
  const word = after.text.toLowerCase();
  const two = `${word} ${words[number.to + 1]?.text.toLowerCase() ?? ""}`;
  if (word === "%" || word === "percent" || two === "per cent" || word === "pc")
    return { unit: "percent", from: number.from, to: number.to + (two === "per cent" ? 2 : 1) };
  if (two === "percentage points" || two === "percentage point")
    return { unit: "percentage point", from: number.from, to: number.to + 2 };
  const national =
    words[number.to + 1] && currencies[words[number.to + 1]!.text.toLowerCase()] && after.upos === "ADJ"
      ? 2
      : 0;
  const money =
    currencies[word] ?? (national ? currencies[words[number.to + 1]!.text.toLowerCase()] : undefined);
  if (money) return { unit: money, from: number.from, to: number.to + Math.max(1, national) };
  const measure = measures[word];
  if (word === "square" && measures[words[number.to + 1]?.text.toLowerCase() ?? ""])
    return {
      unit: `square ${measures[words[number.to + 1]!.text.toLowerCase()]}`,
      from: number.from,
      to: number.to + 2,
    };
  return measure && word !== "square" ? { unit: measure, from: number.from, to: number.to + 1 } : undefined;
}

const boundRows = bounds
  .flatMap((row) => row.words.split(", ").map((words) => ({ bound: row.bound, words: words.split(" ") })))
  .sort((a, b) => b.words.length - a.words.length);

function boundBefore(
  words: readonly Word[],
  from: number,
): { readonly bound: Bound; readonly from: number } | undefined {
  for (const row of boundRows) {
    const start = from - row.words.length;
    if (start >= 0 && row.words.every((word, index) => words[start + index]!.text.toLowerCase() === word))
      return { bound: row.bound, from: start };
  }
  return undefined;
}

/** The noun that a number counts: the one it hangs on, the one behind its "of", or the next noun. */
function countedNoun(sentence: ParsedSentence, number: FoundNumber): Word | undefined {
  const { words } = sentence;
  const last = words[number.to - 1]!;
  const of =
    words[number.to]?.text.toLowerCase() === "of" ? words.slice(number.to + 1, number.to + 8) : undefined;
  if (of) {
    const noun =
      childrenOf(sentence, last, "nmod", "obl").find((child) => caseOf(sentence, child) === "of") ??
      of.find(
        (word) => ["NOUN", "PROPN"].includes(word.upos) && !["compound", "amod"].includes(word.relation),
      );
    if (noun) return noun;
  }
  const head = headOf(sentence, last);
  if (
    ["nummod", "amod", "det", "compound"].includes(base(last)) &&
    head &&
    head.index >= number.to &&
    ["NOUN", "PROPN", "ADJ"].includes(head.upos)
  )
    return timeNouns.has(head.lemma) ? undefined : head;
  for (let at = number.to; at < Math.min(words.length, number.to + 5); at++) {
    const word = words[at]!;
    if (["NOUN", "PROPN"].includes(word.upos)) {
      const next = words[at + 1];
      if (next && ["NOUN", "PROPN"].includes(next.upos) && word.relation === "compound") continue;
      return timeNouns.has(word.lemma) ? undefined : word;
    }
    if (!["ADJ", "ADV"].includes(word.upos) && word.xpos !== "VBN" && word.text !== "-") return undefined;
  }
  return undefined;
}

/** The counted phrase without its number: "women", "Havana citizens". */
function countedSpan(text: string, sentence: ParsedSentence, noun: Word, number: FoundNumber): Span {
  const words = shortPhrase(sentence, noun).filter(
    (word) => word.index >= number.to && !["of", "the"].includes(word.text.toLowerCase()),
  );
  return words.length > 0 ? spanOf(text, words) : spanOf(text, [noun]);
}

function verbAbove(sentence: ParsedSentence, word: Word): Word | undefined {
  for (let up: Word | undefined = word; up; up = headOf(sentence, up))
    if (up.upos === "VERB" || childOf(sentence, up, "cop")) return up;
  return undefined;
}

/** Where the counted are: a place that hangs on them, on what they are among, or on their verb; or the place they are said of. */
function placeOf(
  sentence: ParsedSentence,
  word: Word,
  verb: Word | undefined,
  mentionAt: (word: Word) => MentionDraft | undefined,
): MentionDraft | undefined {
  const inside = (at: Word): MentionDraft | undefined => {
    for (const child of childrenOf(sentence, at, "nmod", "obl")) {
      const mention = mentionAt(child);
      const said = caseOf(sentence, child);
      if (
        mention?.type === "Place" &&
        mention.form !== "pronoun" &&
        ["in", "at", "inside", "throughout", "across"].includes(said)
      )
        return mention;
      if (["among", "of", "in"].includes(said) && mention?.type !== "Place") {
        const deeper = inside(child);
        if (deeper) return deeper;
      }
    }
    return undefined;
  };
  const own = inside(word);
  if (own) return own;
  for (let up = headOf(sentence, word); up && up !== verb; up = headOf(sentence, up)) {
    const found = inside(up);
    if (found) return found;
  }
  return (
    (verb ? inside(verb) : undefined) ??
    homeOf(sentence, word, mentionAt) ??
    (verb ? relativePlace(sentence, verb, mentionAt) : undefined)
  );
}

/** "the city, home to a million people": those counted are there. */
function homeOf(
  sentence: ParsedSentence,
  word: Word,
  mentionAt: (word: Word) => MentionDraft | undefined,
): MentionDraft | undefined {
  const home = sentence.words.slice(0, word.index).findLast((one) => one.lemma === "home");
  if (!home || sentence.words[home.index + 1]?.text.toLowerCase() !== "to" || word.index - home.index > 8)
    return undefined;
  return sentence.words
    .slice(0, home.index)
    .map(mentionAt)
    .filter((one) => one?.type === "Place")
    .at(-1);
}

/** "the city, where thousands shelter". */
function relativePlace(
  sentence: ParsedSentence,
  verb: Word,
  mentionAt: (word: Word) => MentionDraft | undefined,
): MentionDraft | undefined {
  for (let up: Word | undefined = verb; up; up = headOf(sentence, up)) {
    if (base(up) !== "acl") continue;
    const where = childrenOf(sentence, up, "advmod").some((child) => child.text.toLowerCase() === "where");
    const noun = where ? headOf(sentence, up) : undefined;
    const mention = noun ? mentionAt(noun) : undefined;
    if (mention?.type === "Place") return mention;
  }
  return undefined;
}
