import type { PredictedEvent } from "../prediction.ts";
import type { Scene } from "../scene.ts";
import { characters, rangeOf } from "../text/spans.ts";
import { tokenF1 } from "../text/tokens.ts";

/** The main event (who, what, where, when) against the best of the answers that two people or more gave. */
export function mainEvent(scene: Scene): void {
  const answers = scene.gold.extra?.answers;
  if (!answers || Object.keys(answers).length === 0) return;
  for (const [question, mine] of Object.entries(given(scene))) {
    const gold = (answers[question] ?? []).filter((one) => (one.coders ?? 0) >= 2);
    if (gold.length === 0) continue;
    const best = Math.max(...gold.map((one) => tokenF1(mine, one.text)));
    scene.sheet.add(`5W1H: ${question}, mean token F1`, best, 0, 1 - best);
    scene.sheet.gold(`5W1H: ${question}, F1 >= .5`, best >= 0.5, () => ({
      group: mine === "" ? "none given" : best === 0 ? "another one" : "too long or too short",
      note: `“${mine}”, the answers: ${gold.map((one) => `“${one.text}”`).join(", ")}`,
    }));
  }
}

function given({ ours, text }: Scene): Readonly<Record<"who" | "what" | "where" | "when", string>> {
  const events = ours.events.filter((event) => event.trigger);
  const weight = (event: PredictedEvent): number => event.salience as number;
  const order =
    events.length > 0 && events.every((event) => typeof event.salience === "number")
      ? [...events].sort((a, b) => weight(b) - weight(a))
      : events;
  const main = order.find((event) => actorsOf(event).length > 0);
  const rest = main ? [main, ...order.filter((event) => event !== main)] : order;
  const names = new Map(ours.entities.map((entity) => [entity.id, entity.name]));
  const place = rest.flatMap((event) => event.places)[0];
  const time = rest.map((event) => wordsOf(event.time?.text)).find((words) => words !== undefined);
  return {
    who: main ? actorsOf(main)[0]! : "",
    what: main ? whatOf(main, text) : "",
    where: place ? (place.evidence?.text ?? names.get(place.entity ?? "") ?? "") : "",
    when: time ?? "",
  };
}

function actorsOf(event: PredictedEvent): readonly string[] {
  return event.participants.flatMap((one) =>
    one.part === "actor" && one.evidence ? [one.evidence.text] : [],
  );
}

/** What happened: from the trigger to the last of what takes part, after what it was done to if that stands before. */
function whatOf(event: PredictedEvent, text: string): string {
  const trigger = rangeOf(event.trigger!);
  const ends = [
    ...event.participants.flatMap((one) =>
      one.evidence && one.part !== "actor" && one.evidence.start >= trigger[0] ? [one.evidence.end] : [],
    ),
    ...event.places.flatMap((one) => (one.evidence ? [one.evidence.end] : [])),
  ];
  const near = ends.filter((end) => end <= trigger[1] || characters(text, [trigger[1], end]) < 300);
  const told = text.slice(trigger[0], Math.max(trigger[1], ...near));
  const before = event.participants.find(
    (one) => one.evidence && one.part === "target" && one.evidence.end <= trigger[0],
  );
  return before?.evidence ? `${before.evidence.text} ${told}` : told;
}

function wordsOf(value: unknown): string | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
  const { text } = value as { readonly text?: unknown };
  return typeof text === "string" ? text : undefined;
}
