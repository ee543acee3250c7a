import type { GoldEvent } from "../gold.ts";
import type { Scene } from "../scene.ts";
import { overlap, type Range } from "../text/spans.ts";
import type { Side, Telling } from "./our-events.ts";
import { labels, sideOf } from "./sides.ts";

const frameSides: ReadonlySet<string> = new Set(["Arg0", "Arg1", "Argm-LOC", "source", "target"]);

/** A sentence with who did it to whom, whatever word tells it: each may stand in any of our events. */
export function frameOf(scene: Scene, event: GoldEvent, ours: readonly Telling[]): void {
  const { sheet, text } = scene;
  const wanted = event.args.flatMap(({ role, start, end }): readonly (readonly [Side, Range])[] => {
    const side = frameSides.has(role) ? sideOf(role) : undefined;
    return side && start !== undefined && end !== undefined ? [[side, [start, end]]] : [];
  });
  const mine = ours.flatMap((telling) => telling.participants);
  for (const [side, range] of wanted) {
    const met = mine.filter((one) => overlap(one.phrase, range));
    const other = met.find((one) => one.side !== side);
    sheet.gold(
      `events: ${labels[side]}`,
      met.some((one) => one.side === side),
      () => ({
        group: other ? `given as ${other.side}` : "not given",
        word: event.type ?? "",
        gold: range,
        ...(other ? { ours: other.phrase } : {}),
      }),
    );
    const there = met.some((one) => one.side !== "place");
    sheet.gold("events: participant, either side", there, () => ({
      group: labels[side],
      word: event.type ?? "",
      gold: range,
    }));
  }
  const sides = new Set(wanted.map(([side]) => side));
  if (sides.size === 2 && sides.has("actor") && sides.has("target")) {
    const holds = (telling: Telling, side: Side): boolean =>
      telling.participants.some(
        (one) =>
          one.side === side && wanted.some(([other, range]) => other === side && overlap(one.phrase, range)),
      );
    const whole = ours.some((telling) => holds(telling, "actor") && holds(telling, "target"));
    sheet.gold("events: who did it to whom, in one event", whole, () => ({
      group: "not together",
      word: event.type ?? "",
      gold: wanted[0]![1],
      note: wanted.map(([side, range]) => `${labels[side]}: ${text.slice(range[0], range[1])}`).join("; "),
    }));
  }
  if (!event.place) return;
  const name = (typeof event.place === "string" ? event.place : event.place.name).toLowerCase();
  const there = mine.some(
    (one) => one.side === "place" && text.slice(one.phrase[0], one.phrase[1]).toLowerCase().includes(name),
  );
  const at = text.toLowerCase().indexOf(name);
  sheet.gold("events: where", there, () => ({
    group: "not given",
    word: event.type ?? "",
    note: name,
    ...(at >= 0 ? { gold: [at, at + name.length] as const } : {}),
  }));
}
