import { readDocument } from "../../../src/text/read-document.ts";
import type { GoldArticle } from "../gold.ts";
import type { Mistake } from "../tally.ts";
import type { Range } from "../text/spans.ts";
import { inUnits } from "../text/units.ts";

/** Mistakes grouped by what kind they are, the largest group first, each with its sentence: gold in [ ], ours in { }. */
export function errorsReport(
  title: string,
  mistakes: readonly Mistake[],
  articles: readonly GoldArticle[],
  limit = Number.POSITIVE_INFINITY,
): readonly string[] {
  const out: string[] = [];
  const texts = new Map(articles.map((gold) => [gold.id, sentencesOf(inUnits(gold).text)]));
  for (const [measure, own] of grouped(mistakes, (one) => one.measure)) {
    const groups = [...grouped(own, (one) => one.group)].sort(([, a], [, b]) => weight(b) - weight(a));
    const wrong = sum(own.map((one) => one.fp));
    const missed = sum(own.map((one) => one.fn));
    out.push(
      `${title}, ${measure}: ${counted(wrong)} wrong, ${counted(missed)} missed; gold in [ ], ours in { }`,
    );
    for (const [group, all] of groups)
      out.push(`  ${counted(weight(all)).padStart(6)}  ${group}${byWord(all)}`);
    for (const [group, all] of groups) {
      out.push("", `${counted(weight(all))} × ${group}`);
      for (const mistake of inWords(all).slice(0, limit))
        out.push(line(mistake, texts.get(mistake.article)!));
      if (all.length > limit) out.push(`  … and ${all.length - limit} more`);
    }
    out.push("");
  }
  return out;
}

interface Text {
  readonly text: string;
  readonly sentences: readonly Range[];
}

function sentencesOf(text: string): Text {
  return { text, sentences: readDocument(text).sentences.map(({ start, end }): Range => [start, end]) };
}

function line(mistake: Mistake, text: Text): string {
  const note = mistake.note ? `  (${oneLine(mistake.note)})` : "";
  return `  ${mistake.article}  ${marked(mistake, text)}${note}`;
}

/** The sentence of a mistake with its marks; where gold and ours stand in two sentences, both. */
function marked({ gold, ours }: Mistake, { text, sentences }: Text): string {
  const ranges = [gold, ours].filter((range) => range !== undefined);
  const frames = joined(ranges.map((range) => frame(range, sentences)));
  return frames
    .map(([start, end]) => {
      const signs: (readonly [at: number, order: number, sign: string])[] = [];
      const mark = (range: Range | undefined, open: string, close: string, order: number): void => {
        if (!range || range[1] < start || range[0] > end) return;
        signs.push([Math.max(start, range[0]), order, open], [Math.min(end, range[1]), -order, close]);
      };
      mark(gold, "[", "]", 1);
      mark(ours, "{", "}", 2);
      signs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      let at = start;
      let out = "";
      for (const [place, , sign] of signs) {
        out += text.slice(at, place) + sign;
        at = place;
      }
      return oneLine(out + text.slice(at, end));
    })
    .join(" … ");
}

/** Ranges that share text as one, in text order. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const out: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}

/** From the sentence where a range begins to the one where it ends. */
function frame([start, end]: Range, sentences: readonly Range[]): Range {
  const met = sentences.filter((one) => one[0] < end && start < one[1]);
  return [Math.min(start, met[0]?.[0] ?? start), Math.max(end, met.at(-1)?.[1] ?? end)];
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}

/** The words that the mistakes of a group hang on, the most frequent first. */
function byWord(mistakes: readonly Mistake[], shown = 15): string {
  const words = [...grouped(mistakes, (one) => one.word ?? "")].filter(([word]) => word !== "");
  if (words.length === 0) return "";
  words.sort(([, a], [, b]) => weight(b) - weight(a));
  const list = words.slice(0, shown).map(([word, all]) => (all.length > 1 ? `${word} ${all.length}` : word));
  return `   (${list.join(" · ")}${words.length > shown ? ` · ${words.length - shown} more` : ""})`;
}

/** Mistakes of one word beside each other, the most frequent word first. */
function inWords(mistakes: readonly Mistake[]): readonly Mistake[] {
  const words = [...grouped(mistakes, (one) => one.word ?? "").values()];
  return words.sort((a, b) => weight(b) - weight(a)).flat();
}

function weight(mistakes: readonly Mistake[]): number {
  return sum(mistakes.map((one) => Math.max(one.fp, one.fn)));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function counted(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
