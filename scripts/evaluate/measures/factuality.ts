import type { Scene } from "../scene.ts";
import type { Wanted } from "./events.ts";
import type { Telling } from "./our-events.ts";

const classes: Readonly<Record<string, string>> = {
  denied: "denied",
  announced: "future",
  possible: "future",
  demanded: "future",
};

/** Did an event that was found happen, will it, or did it not? Asked only where the gold says so. */
export function factuality(scene: Scene, { event, trigger }: Wanted, near: readonly Telling[]): void {
  if (scene.gold.corpus !== "meantime" || near.length === 0 || !event.certainty) return;
  const want =
    event.polarity === "NEG"
      ? "denied"
      : event.when === "FUTURE"
        ? "future"
        : event.certainty === "CERTAIN"
          ? "actual"
          : undefined;
  const got = new Set(
    near.flatMap((telling) => (telling.event ? [classes[telling.event.factuality ?? ""] ?? "actual"] : [])),
  );
  if (!want || got.size === 0) return;
  const ok = got.has(want);
  const said = near.map((telling) => telling.event?.factuality).filter(Boolean);
  const wrong = {
    group: `${want} given as ${[...new Set(said)].join(", ")}`,
    gold: trigger,
    word: event.trigger?.lemma ?? "",
  };
  scene.sheet.add("events: factuality", Number(ok), 0, 0);
  if (!ok) scene.sheet.wrong("events: factuality", wrong);
  scene.sheet.gold(`events: factuality, ${want}`, ok, () => wrong);
}
