import type { GoldArticle } from "../gold.ts";

/** The gold's offsets are characters, the product's code units: the same but for texts with characters of two units. */
export function inUnits(gold: GoldArticle): GoldArticle {
  const { text } = gold;
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return gold;
  const units: number[] = [];
  let length = 0;
  for (const character of text) {
    units.push(length);
    length += character.length;
  }
  units.push(length);
  const at = (offset: number): number => units[offset] ?? length;
  const pair = (range: readonly [number, number]): [number, number] => [at(range[0]), at(range[1])];
  const moved = <Item extends { start?: number | undefined; end?: number | undefined }>(item: Item): Item =>
    item.start === undefined || item.end === undefined
      ? item
      : { ...item, start: at(item.start), end: at(item.end) };
  const parts = (list: readonly [number, number, string][]): [number, number, string][] =>
    list.map(([start, end, words]) => [at(start), at(end), words]);
  return {
    ...gold,
    eval_spans: gold.eval_spans?.map(pair),
    mentions: gold.mentions.map((one) => ({
      ...moved(one),
      name: Array.isArray(one.name) ? pair(one.name) : one.name,
    })),
    events: gold.events.map((one) => ({
      ...one,
      trigger: one.trigger ? moved(one.trigger) : one.trigger,
      args: one.args.map(moved),
    })),
    times: gold.times.map(moved),
    values: gold.values.map(moved),
    quotes: gold.quotes.map((one) => ({
      source: parts(one.source),
      cue: parts(one.cue),
      content: parts(one.content),
    })),
    relations: gold.relations.map((one) => ({
      ...one,
      src_span: one.src_span && pair(one.src_span),
      dst_span: one.dst_span && pair(one.dst_span),
    })),
  };
}
