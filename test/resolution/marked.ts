import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Draft,
  EntityType,
  EventDraft,
  MentionDraft,
  RelationDraft,
  Role,
  Span,
  StatementDraft,
} from "../../schema/index.ts";
import { roleRow } from "../../schema/index.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import type { ResolutionContext } from "../../src/resolution/context.ts";
import type { Sentence } from "../../src/text/document.ts";
import { readGazetteer } from "../../src/text/gazetteer.ts";
import { readGivenNames } from "../../src/text/given-names.ts";
import { readTitles } from "../../src/text/titles.ts";

/*
 * Drafts from marked text, one sentence a line, an empty line between paragraphs:
 * `[the [Cuban|desc Place amod] leader|desc Person nsubj def #b]` is a mention, `{rally|noun rally def led=#b}` an event,
 * `<It is over|direct #b said>` what #b says. Marks may stand in each other. A line that begins with `# ` is a headline.
 */

const data = (...path: string[]): string => readFileSync(join(packageRoot(), "data", ...path), "utf8");
export const lists = {
  gazetteer: readGazetteer(data("gazetteer", "places.tsv")),
  givenNames: readGivenNames(data("names", "given-names.tsv")),
  titles: readTitles(data("names", "titles.tsv")),
};

export interface Marked {
  readonly draft: Draft;
  readonly context: ResolutionContext;
  /** The mention of each label, and the event of each. */
  readonly mention: ReadonlyMap<string, number>;
  readonly event: ReadonlyMap<string, number>;
}

interface Mark extends Span {
  readonly kind: "[" | "{" | "<";
  readonly options: readonly string[];
  readonly sentence: number;
  readonly paragraph: number;
}

interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number?: "singular" | "plural";
  readonly gender?: "f" | "m" | "n";
}

const pronouns: Readonly<Record<string, Pronoun>> = {
  ...Object.fromEntries(
    "he him his himself".split(" ").map((word) => [word, { person: 3, number: "singular", gender: "m" }]),
  ),
  ...Object.fromEntries(
    "she her hers herself".split(" ").map((word) => [word, { person: 3, number: "singular", gender: "f" }]),
  ),
  ...Object.fromEntries(
    "it its itself".split(" ").map((word) => [word, { person: 3, number: "singular", gender: "n" }]),
  ),
  ...Object.fromEntries("they them their".split(" ").map((word) => [word, { person: 3, number: "plural" }])),
  ...Object.fromEntries("i me my".split(" ").map((word) => [word, { person: 1, number: "singular" }])),
  ...Object.fromEntries("we us our".split(" ").map((word) => [word, { person: 1, number: "plural" }])),
  ...Object.fromEntries("you your".split(" ").map((word) => [word, { person: 2 }])),
  who: { person: 3 },
} as Readonly<Record<string, Pronoun>>;

const closing: Readonly<Record<string, Mark["kind"]>> = { "]": "[", "}": "{", ">": "<" };

function readMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sentences: readonly Sentence[];
} {
  let text = "";
  const marks: Mark[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const whole of marked
    .trim()
    .split("\n")
    .map((one) => one.trim())) {
    const kind = whole.startsWith("# ") ? "headline" : "body";
    const line = whole.replace(/^# /u, "");
    if (line === "") {
      paragraph += 1;
      text += "\n";
      continue;
    }
    const start = text.length;
    const open: number[] = [];
    const index = sentences.length;
    for (let at = 0; at < line.length; at++) {
      const character = line[at]!;
      if ("[{<".includes(character)) open.push(text.length);
      else if (character === "|") {
        const end = line.slice(at).search(/[\]}>]/u) + at;
        const from = open.pop()!;
        marks.push({
          kind: closing[line[end]!]!,
          start: from,
          end: text.length,
          text: text.slice(from),
          options: line
            .slice(at + 1, end)
            .trim()
            .split(/\s+/u),
          sentence: index,
          paragraph,
        });
        at = end;
      } else text += character;
    }
    const tokens = [
      ...text
        .slice(start)
        .matchAll(
          /['’]s\b|[\p{L}\p{M}\p{N}]+(?:(?!['’]s\b)[.'’-][\p{L}\p{M}\p{N}]+)*\.?(?=\s\p{Lu})|[\p{L}\p{M}\p{N}]+(?:(?!['’]s\b)[.'’-][\p{L}\p{M}\p{N}]+)*|\S/gu,
        ),
    ].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
    }));
    sentences.push({ index, paragraph, kind, start, end: text.length, tokens });
    text += "\n";
  }
  return { text, marks, sentences };
}

const label = (mark: Mark): string | undefined => mark.options.find((one) => one.startsWith("#"))?.slice(1);
const option = (mark: Mark, key: string): string | undefined =>
  mark.options.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1);
const has = (mark: Mark, word: string): boolean => mark.options.includes(word);

/** Reads marked text into drafts and their context. */
export function readMarked(
  marked: string,
  relations: readonly (readonly [type: RelationDraft["type"], from: string, to: string])[] = [],
): Marked {
  const { text, marks, sentences } = readMarks(marked);
  const span = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
  const wordAt = (sentence: number, offset: number): number =>
    sentences[sentence]!.tokens.findIndex((token) => token.start <= offset && offset < token.end);
  const order = marks
    .filter((mark) => mark.kind === "[")
    .sort((a, b) => nameStart(a) - nameStart(b) || a.end - b.end);
  const ids = new Map(
    order
      .map((mark, id) => [label(mark), id] as const)
      .filter((row): row is readonly [string, number] => row[0] !== undefined),
  );
  const mentions = order.map((mark, id): MentionDraft => {
    const form = has(mark, "name") ? "name" : has(mark, "pron") ? "pronoun" : "description";
    const type = mark.options.find((one) => /^[A-Z][a-z]+$/u.test(one)) as EntityType | undefined;
    const start = nameStart(mark);
    const headText =
      option(mark, "head") ??
      (form === "name" ? text.slice(start, mark.end) : text.slice(start, mark.end).split(/\s+/u).at(-1)!);
    const headStart = form === "name" ? start : text.lastIndexOf(headText, mark.end - headText.length);
    const pronoun = form === "pronoun" ? pronouns[mark.text.toLowerCase()] : undefined;
    const last = form === "name" ? text.slice(start, mark.end).split(/\s+/u).at(-1)! : headText;
    const word = wordAt(mark.sentence, form === "name" ? mark.end - last.length : headStart);
    const inner = order.filter(
      (other) => other !== mark && other.start >= mark.start && other.end <= mark.end && has(other, "Place"),
    );
    const gender = ["f", "m", "n"].find((one) => has(mark, one)) ?? pronoun?.gender;
    const same = option(mark, "same")?.split(":");
    const owner = option(mark, "of");
    const determined = /^(?:the|this|that|his|her|its|their)\b/iu.test(mark.text);
    const tokens = sentences[mark.sentence]!.tokens;
    const phrase: readonly [number, number] = [
      wordAt(mark.sentence, mark.start),
      tokens.findLastIndex((token) => token.start < mark.end) + 1,
    ];
    const quotation = option(mark, "q");
    return {
      id,
      form,
      ...span(start, mark.end),
      ...(type ? { type } : {}),
      head: span(headStart, headStart + headText.length),
      lemma: option(mark, "lemma") ?? headText.toLowerCase(),
      sentence: mark.sentence,
      paragraph: mark.paragraph,
      word,
      phrase,
      phraseSpan: span(mark.start, mark.end),
      relation:
        mark.options.find((one) =>
          /^(?:nsubj|obj|iobj|obl|nmod|amod|compound|appos|conj|root)(?::\w+)?$/u.test(one),
        ) ?? "nmod",
      governor: Number(option(mark, "gov") ?? 1000 + id),
      person: pronoun?.person ?? 3,
      ...(pronoun?.number
        ? { number: pronoun.number }
        : form === "pronoun"
          ? {}
          : { number: has(mark, "plural") ? ("plural" as const) : ("singular" as const) }),
      ...(gender ? { gender: gender as "f" | "m" | "n" } : {}),
      definite: has(mark, "def") || form !== "description" || determined,
      modifiers: tokens
        .slice(phrase[0], word)
        .map((token) => token.text.toLowerCase())
        .filter((one) => !/^(?:the|a|an|this|that)$/u.test(one)),
      titles: start > mark.start ? [span(mark.start, start - 1)] : [],
      ...(quotation ? { quotation: Number(quotation) } : {}),
      ...(same
        ? { sameAs: { mention: ids.get(same[0]!.slice(1))!, rule: `same.${same[1] ?? "apposition"}` } }
        : {}),
      ...(owner ? { possessor: ids.get(owner.slice(1))! } : {}),
      places: inner.map((other) => other.text),
    };
  });

  /** Where the name begins behind `title=2` words. */
  function nameStart(mark: Mark): number {
    const skipped = mark.text.split(/\s+/u).slice(0, Number(option(mark, "title") ?? 0));
    return mark.start + (skipped.length > 0 ? skipped.join(" ").length + 1 : 0);
  }

  const braces = marks.filter((mark) => mark.kind === "{").sort((a, b) => a.start - b.start);
  const events = braces.map((mark, id): EventDraft => {
    const participants = mark.options.flatMap((one) => {
      const match = /^([a-z-]+)=#(\w+)$/u.exec(one);
      if (!match || match[1] === "where") return [];
      const role = match[1]!.replace(/-/gu, " ") as Role;
      const mention = mentions[ids.get(match[2]!)!]!;
      return [
        {
          role,
          part: roleRow(role).part,
          mention: mention.id,
          head: mention.head,
          evidence: mention.phraseSpan,
        },
      ];
    });
    const places = mark.options
      .filter((one) => one.startsWith("where=#"))
      .map((one) => ({
        role: "where" as const,
        mention: ids.get(one.slice(7))!,
        evidence: mentions[ids.get(one.slice(7))!]!.head,
      }));
    const day = option(mark, "day");
    const year = option(mark, "year"); // it stands right before the noun
    const month = option(mark, "month"); // anywhere beside it
    const form = has(mark, "noun") ? "noun" : "verb";
    return {
      id,
      type: (option(mark, "type") ?? "rally").replace(/_/gu, " ") as EventDraft["type"],
      lemma: option(mark, "lemma") ?? mark.text.toLowerCase(),
      trigger: span(mark.start, mark.end),
      sentence: mark.sentence,
      paragraph: mark.paragraph,
      word: wordAt(mark.sentence, mark.start),
      form,
      definite: has(mark, "def"),
      ...(form === "noun"
        ? { number: has(mark, "plural") ? ("plural" as const) : ("singular" as const) }
        : {}),
      generic: has(mark, "generic"),
      factuality: (option(mark, "is") ?? "actual") as EventDraft["factuality"],
      participants,
      places,
      ...(day ? { time: { value: day, precision: "day" as const, text: span(mark.start, mark.end) } } : {}),
      ...(month
        ? { time: { value: month, precision: "month" as const, text: span(mark.start, mark.end) } }
        : {}),
      ...(year
        ? { time: { value: year, precision: "year" as const, text: span(mark.start - 5, mark.start - 1) } }
        : {}),
      phrase: span(year ? mark.start - 5 : mark.start, mark.end),
      evidence: span(sentences[mark.sentence]!.start, sentences[mark.sentence]!.end),
      rule: "test",
    };
  });

  const statements = marks
    .filter((mark) => mark.kind === "<")
    .sort((a, b) => a.start - b.start)
    .map((mark, id): StatementDraft => {
      const by = label(mark);
      const speaker = by === undefined ? undefined : ids.get(by);
      return {
        id,
        sentence: mark.sentence,
        speakerMention: speaker === undefined ? null : mentions[speaker]!.phraseSpan,
        ...(speaker === undefined ? {} : { speaker: { mention: speaker } }),
        cue: null,
        content: [span(mark.start, mark.end)],
        kind: has(mark, "direct") ? "direct" : "indirect",
        rule: "test",
        evidence: span(sentences[mark.sentence]!.start, sentences[mark.sentence]!.end),
      };
    });

  return {
    draft: {
      mentions,
      events,
      statements,
      figures: [],
      relations: relations.map(([type, from, to]) => ({
        type,
        from: ids.get(from)!,
        to: ids.get(to)!,
        rule: "test",
        evidence: mentions[ids.get(from)!]!.head,
      })),
      times: [],
      messages: [],
    },
    context: { text, paragraphs: [], sentences, ...lists },
    mention: ids,
    event: new Map(
      braces
        .map((mark, id) => [label(mark), id] as const)
        .filter((row): row is readonly [string, number] => row[0] !== undefined),
    ),
  };
}
