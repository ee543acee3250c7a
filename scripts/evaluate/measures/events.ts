import type { GoldEvent } from "../gold.ts";
import type { Scene } from "../scene.ts";
import { keyOf, overlap, type Range } from "../text/spans.ts";
import { eventDates } from "./event-dates.ts";
import { factuality } from "./factuality.ts";
import { frameOf } from "./frames.ts";
import { triggerOf } from "./gold-events.ts";
import { type Telling, tellings } from "./our-events.ts";
import { participants } from "./participants.ts";

const measure = "events: trigger";
/** Golds that mark every event, so that one of ours that they lack is wrong. */
const complete = new Set(["meantime", "te3-platinum"]);

/** A gold event with where its trigger stands. */
export interface Wanted {
  readonly event: GoldEvent;
  readonly trigger: Range;
}

/** Events: their triggers, who, whom, where, when, and whether they happened. */
export function events(scene: Scene): void {
  const { gold } = scene;
  const ours = tellings(scene.ours);
  const wanted = gold.events.flatMap((event): readonly Wanted[] => {
    const trigger = triggerOf(event);
    return trigger && scene.inside(trigger) && event.type !== "GRAMMATICAL" ? [{ event, trigger }] : [];
  });
  if (wanted.length > 0) triggers(scene, wanted, ours);
  const corpus = gold.corpus ?? "";
  if (corpus === "meantime" || corpus === "wikievents") {
    const dates = eventDates(scene);
    for (const one of wanted) {
      const near = ours.filter((telling) => overlap(telling.trigger, one.trigger));
      participants(scene, one, near);
      dates(one, near);
      factuality(scene, one, near);
    }
  } else if (corpus === "plover-gsr") for (const event of gold.events) frameOf(scene, event, ours);
}

function triggers(scene: Scene, wanted: readonly Wanted[], ours: readonly Telling[]): void {
  const { gold, sheet, text } = scene;
  sheet.row(measure);
  for (const { event, trigger } of wanted) {
    const found = ours.some((telling) => overlap(telling.trigger, trigger));
    const word = event.trigger?.lemma ?? text.slice(trigger[0], trigger[1]).toLowerCase();
    sheet.gold(measure, found, () => ({ group: "missed", word, gold: trigger }));
  }
  if (!complete.has(gold.corpus ?? "")) return;
  const known = gold.events.map(triggerOf).filter((range) => range !== undefined);
  const seen = new Set<string>();
  for (const { trigger, event } of ours) {
    if (seen.has(keyOf(trigger))) continue;
    seen.add(keyOf(trigger));
    if (!scene.inside(trigger) || known.some((range) => overlap(trigger, range))) continue;
    const word = event?.lemma ?? text.slice(trigger[0], trigger[1]).toLowerCase();
    sheet.wrong(measure, { group: "no event in the gold", word, ours: trigger });
  }
}
