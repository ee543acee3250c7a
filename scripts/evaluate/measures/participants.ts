import type { GoldEvent } from "../gold.ts";
import type { Scene } from "../scene.ts";
import { headWord } from "../text/phrases.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";
import { dice, tokenSet } from "../text/tokens.ts";
import type { Wanted } from "./events.ts";
import { argumentsOf } from "./gold-events.ts";
import type { OurParticipant, Side, Telling } from "./our-events.ts";
import { labels, sideOf } from "./sides.ts";

/** Is a participant of ours the gold's phrase? Heads meet, or the phrases share half their words. */
export function covers(one: OurParticipant, range: Range, text: string): boolean {
  return (
    overlap(one.head, headWord(range, text)) ||
    dice(tokenSet([one.phrase], text), tokenSet([range], text)) >= 0.5
  );
}

/** Who, whom or what, and where, of one gold event: by overlap, by head, and on whichever side. */
export function participants(scene: Scene, { event, trigger }: Wanted, near: readonly Telling[]): void {
  const { sheet, text } = scene;
  const whole = scene.gold.corpus === "meantime"; // the other set marks only some of what takes part
  const mine = near.flatMap((telling) => telling.participants);
  const agentless = whole && !event.args.some((one) => one.role === "Arg0");
  for (const side of Object.keys(labels) as Side[]) {
    if (!whole && side !== "place") continue;
    const gold = argumentsOf(event, (role) => sideOf(role) === side);
    const given = mine.filter((one) => one.side === side);
    const measure = `events: ${labels[side]}`;
    const found = gold.filter((range) => given.some((one) => overlap(one.phrase, range))).length;
    const stray = given.filter((one) => !gold.some((range) => overlap(one.phrase, range))).length;
    sheet.add(measure, found, whole ? stray : 0, gold.length - found);
    // What falls or rises (Arg1 without Arg0) may be given on either side.
    const usable = agentless && side === "target" ? mine : given;
    const fit = usable.filter((one) => one.side !== "place" || side === "place");
    sheet.row(`${measure}, head`);
    for (const range of gold)
      sheet.gold(
        `${measure}, head`,
        fit.some((one) => covers(one, range, text)),
        () => missed({ range, side, mine, near, trigger, text, word: wordOf(event) }),
      );
    if (!whole) continue;
    const alone = agentless && side === "actor" ? argumentsOf(event, (role) => role === "Arg1") : [];
    for (const one of given) {
      if ([...gold, ...alone].some((range) => covers(one, range, text))) continue;
      if (!marked(scene).some((head) => overlap(one.head, head))) continue; // an end that the gold marks nowhere
      const beside = gold.length > 0 ? "another than the gold's" : "the gold has none";
      sheet.wrong(`${measure}, head`, {
        group: beside,
        ours: one.phrase,
        note: eventNote(trigger, text),
        word: wordOf(event),
      });
    }
  }
  const either = argumentsOf(event, (role) =>
    whole ? role === "Arg0" || role === "Arg1" : role !== "Argm-LOC" && role !== "Place",
  );
  for (const range of either) {
    const there = mine.some((one) => one.side !== "place" && covers(one, range, text));
    sheet.add("events: participant, either side", Number(there), 0, Number(!there));
  }
}

interface Missing {
  readonly range: Range;
  readonly side: Side;
  readonly mine: readonly OurParticipant[];
  readonly near: readonly Telling[];
  readonly trigger: Range;
  readonly text: string;
  readonly word: string;
}

/** What stands where a participant was missed. */
function missed({ range, side, mine, near, trigger, text, word }: Missing) {
  const elsewhere = mine.find((one) => covers(one, range, text));
  const own = mine.filter((one) => one.side === side);
  const other = own.find((one) => overlap(one.phrase, range)) ?? own[0];
  const given = elsewhere ?? other;
  const group =
    near.length === 0
      ? "event missed"
      : elsewhere
        ? `given as ${elsewhere.side}`
        : other
          ? overlap(other.phrase, range)
            ? "boundary or head"
            : "another one given"
          : "none given";
  return {
    group,
    gold: range,
    ...(given ? { ours: given.phrase } : {}),
    note: eventNote(trigger, text),
    word,
  };
}

function eventNote(trigger: Range, text: string): string {
  return `of “${text.slice(trigger[0], trigger[1])}”`;
}

function wordOf(event: GoldEvent): string {
  return event.trigger?.lemma ?? event.trigger?.text ?? "";
}

let last: { readonly scene: Scene; readonly heads: readonly Range[] } | undefined;

/** The heads of everything that the gold marks: only among these can a participant be wrong. */
function marked(scene: Scene): readonly Range[] {
  if (last?.scene !== scene)
    last = {
      scene,
      heads: [...scene.gold.mentions, ...scene.gold.values].map((one) => headWord(rangeOf(one), scene.text)),
    };
  return last.heads;
}
