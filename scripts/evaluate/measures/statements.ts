import type { GoldQuote } from "../gold.ts";
import type { PredictedStatement } from "../prediction.ts";
import type { Scene } from "../scene.ts";
import { pattern } from "../text/pattern.ts";
import { samePhrase } from "../text/phrases.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";
import { dice, shared, tokenSet } from "../text/tokens.ts";
import { cues } from "./cues.ts";
import { speakerMistake } from "./speaker-mistake.ts";

const mark = /[“”"]/u;
const opens = pattern('^\\s*["“]');
const closes = pattern('[”"][,.]?\\s*$');
/** Golds that do not mark every statement: what they lack is not wrong. */
const recallOnly = new Set(["gum"]);
const totals = ["content", "content, exact", "speaker and content", "speaker and content, strict"] as const;

type Part = readonly [number, number, string];

export function partRange([start, end]: Part): Range {
  return [start, end];
}

/** Are there quotation marks around all, some or none of the gold's content? */
function kindOf(quote: GoldQuote): "direct" | "mixed" | "indirect" {
  const texts = quote.content.map(([, , words]) => words);
  if (opens.test(texts[0]!) && closes.test(texts.at(-1)!)) return "direct";
  return texts.some((words) => mark.test(words)) ? "mixed" : "indirect";
}

/** One gold statement to one of ours, the best overlap of contents first; at least half of the tokens must be shared. */
export function statements(scene: Scene): void {
  const { sheet, text, inside } = scene;
  if (!scene.marks.quotes) return;
  const every = !recallOnly.has(scene.gold.corpus ?? "");
  const gold = scene.gold.quotes.filter(
    (quote) => quote.content.length > 0 && quote.content.every((part) => inside(partRange(part))),
  );
  const ours = scene.ours.statements.filter(
    (one) => one.content.length > 0 && one.content.every((part) => inside(rangeOf(part))),
  );
  const goldTokens = gold.map((quote) => tokenSet(quote.content.map(partRange), text));
  const ourTokens = ours.map((one) => tokenSet(one.content.map(rangeOf), text));
  const { forGold, forOurs } = matched(goldTokens, ourTokens);
  const sure = new Map([...forGold].filter(([, match]) => match.value >= 0.5).map(([i, m]) => [i, m.ours]));
  const right = new Map<string, Set<number>>();
  const isRight = (measure: string, index: number): boolean => right.get(measure)?.has(index) ?? false;
  const setRight = (measure: string, index: number, ok: boolean): void => {
    if (ok) right.set(measure, (right.get(measure) ?? new Set()).add(index));
  };
  for (const [index, quote] of gold.entries()) {
    const kind = kindOf(quote);
    const at = { gold: hull(quote.content) };
    const statement = ours[sure.get(index) ?? -1];
    if (statement) {
      const own = { ...at, ours: hullOf(statement) };
      setRight("content", index, true);
      setRight("content, exact", index, equal(goldTokens[index]!, ourTokens[sure.get(index)!]!));
      for (const [measure, ok] of speakerVerdicts(quote, statement, text)) setRight(measure, index, ok);
      const speaker = isRight("speaker and content", index);
      sheet.add("statements: speaker, where content is found", Number(speaker), 0, 0);
      if (!speaker)
        sheet.wrong(
          "statements: speaker, where content is found",
          speakerMistake(quote, statement, hullOf(statement), text),
        );
      if (quote.cue.length > 0) {
        const measure = "statements: cue, where content is found";
        const { cue } = statement;
        const ok = !!cue && quote.cue.some((part) => overlap(rangeOf(cue), partRange(part)));
        sheet.add(measure, Number(ok), 0, 0);
        if (!ok)
          sheet.wrong(measure, {
            group: `“${quote.cue[0]![2].toLowerCase()}” given as ${cue ? `“${cue.text.toLowerCase()}”` : "none"}`,
            ...own,
          });
      }
      const measure = "statements: kind, where content is found";
      const ok = statement.kind === kind;
      sheet.add(measure, Number(ok), 0, 0);
      if (!ok) sheet.wrong(measure, { group: `${kind} given as ${statement.kind}`, ...own });
    }
    for (const measure of ["content", "speaker and content"] as const) {
      const ok = isRight(measure, index);
      sheet.add(`statements: ${measure}, ${kind}`, Number(ok), 0, Number(!ok));
      sheet.gold(`statements: ${measure}`, ok, () =>
        statement
          ? speakerMistake(quote, statement, hullOf(statement), text)
          : {
              ...at,
              group: `content ${forGold.has(index) ? "shares less than half" : "not found"}: ${kind}, “${quote.cue[0]?.[2].toLowerCase() ?? "no cue"}”`,
              ...(forGold.has(index) ? { ours: hullOf(ours[forGold.get(index)!.ours]!) } : {}),
            },
      );
    }
  }
  for (const measure of [...totals, "speaker and content, any overlap"]) {
    const found = right.get(measure) ?? new Set();
    const row = sheet.row(`statements: ${measure}`);
    if (measure === "content" || measure === "speaker and content") {
      const used = new Set([...found].map((index) => sure.get(index)!));
      if (every)
        for (const [index, one] of ours.entries())
          if (!used.has(index))
            sheet.wrong(`statements: ${measure}`, {
              group: `no such statement in the gold: “${one.cue?.text.toLowerCase() ?? "no cue"}”`,
              ours: hullOf(one),
            });
    } else {
      row.tp += found.size;
      row.fp += every ? ours.length - found.size : 0;
      row.fn += gold.length - found.size;
    }
  }
  const mean = sheet.row("statements: content, tokens");
  mean.precision ??= { sum: 0, of: 0 };
  for (const [index, tokens] of goldTokens.entries()) {
    const match = forGold.get(index);
    const share = match ? shared(tokens, ourTokens[match.ours]!) / Math.max(1, tokens.size) : 0;
    mean.tp += share;
    mean.fn += 1 - share;
  }
  if (every)
    for (const [index, tokens] of ourTokens.entries()) {
      const match = forOurs.get(index);
      if (match !== undefined)
        mean.precision.sum += shared(tokens, goldTokens[match]!) / Math.max(1, tokens.size);
      mean.precision.of += 1;
    }
  cues(scene, gold, ours, every);
  if (!every) return;
  const used = new Set(sure.values());
  const quoted = [...ours.entries()].filter(([, one]) => {
    const [start, end] = hullOf(one);
    return mark.test(around(text, start, end));
  });
  const good = quoted.filter(([index]) => used.has(index)).length;
  sheet.add("statements: with quotation marks, precision", good, quoted.length - good, 0);
}

/** The words with one character to either side. */
function around(text: string, start: number, end: number): string {
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? "";
  return before + text.slice(start, end) + (Array.from(text.slice(end, end + 2))[0] ?? "");
}

function speakerVerdicts(
  quote: GoldQuote,
  { speakerMention: mention }: PredictedStatement,
  text: string,
): readonly (readonly [measure: string, ok: boolean])[] {
  const sources = quote.source.map(partRange);
  const range = mention ? rangeOf(mention) : undefined;
  const judge = (right: (range: Range) => boolean): boolean =>
    sources.length === 0 ? !range : !!range && right(range);
  return [
    ["speaker and content", judge((one) => samePhrase(one, sources, text))],
    [
      "speaker and content, strict",
      judge((one) => dice(tokenSet([one], text), tokenSet(sources, text)) >= 0.5),
    ],
    ["speaker and content, any overlap", judge((one) => sources.some((source) => overlap(one, source)))],
  ];
}

interface Matches {
  readonly forGold: ReadonlyMap<number, { readonly ours: number; readonly value: number }>;
  readonly forOurs: ReadonlyMap<number, number>;
}

/** Each gold to at most one of ours, the best overlap first, earlier ones before later ones. */
function matched(gold: readonly Set<number>[], ours: readonly Set<number>[]): Matches {
  const at = new Map<number, number[]>();
  for (const [index, tokens] of gold.entries())
    for (const token of tokens) at.set(token, [...(at.get(token) ?? []), index]);
  const all = ours.flatMap((tokens, j) => {
    const met = new Set([...tokens].flatMap((token) => at.get(token) ?? []));
    return [...met].map((i) => ({ i, j, value: dice(gold[i]!, tokens) }));
  });
  all.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const forGold = new Map<number, { ours: number; value: number }>();
  const forOurs = new Map<number, number>();
  for (const { i, j, value } of all) {
    if (forGold.has(i) || forOurs.has(j)) continue;
    forGold.set(i, { ours: j, value });
    forOurs.set(j, i);
  }
  return { forGold, forOurs };
}

function equal(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && shared(a, b) === a.size;
}

function hull(parts: readonly Part[]): Range {
  return [parts[0]![0], parts.at(-1)![1]];
}

export function hullOf(statement: PredictedStatement): Range {
  return [statement.content[0]!.start, statement.content.at(-1)!.end];
}
