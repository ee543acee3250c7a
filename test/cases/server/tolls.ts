import type { Account, Disagreement, Event, Figure } from "../../../schema/index.ts";
import { sample } from "../extractions/article.ts";

const text = "The dam at Sorvi broke. Police counted 12 dead. The hospital counted 19 dead. The mayor counted 31 dead. " + "The dam at Lomna broke. Police counted 40 dead. The hospital counted 50 dead. The army saved 60. The mayor spoke of 70 saved.\n";

/** Three figures of one toll and two of another, told in the same words, and two of those saved: the graph has a disagreement for each two. */
export const tolls = sample({ ref: "tolls.txt", published: { value: "2024-02-01", precision: "day" } }, text, ({ span, id }) => {
  const broke = (place: string): Event => {
    const evidence = span(`The dam at ${place} broke`);
    const trigger = { start: evidence.end - "broke".length, end: evidence.end, text: "broke" };
    const account: Account = { trigger, factuality: "actual", voice: "source", evidence };
    return { id: id("event", place), type: "accident", lemma: "break", name: `break of the dam at ${place}`, trigger, factuality: "actual", voice: "source", evidence, accounts: [account], participants: [], places: [] };
  };
  const [sorvi, lomna] = [broke("Sorvi"), broke("Lomna")];
  const dead = (event: string, value: number): Figure => ({ id: id("figure", value), value, bound: "exact", unit: "count", counts: null, event, voice: "source", ...span(String(value)), evidence: span(`counted ${value} dead`) });
  const [twelve, nineteen, thirtyOne] = [12, 19, 31].map((value) => dead(sorvi!.id, value));
  const [forty, fifty] = [40, 50].map((value) => dead(lomna!.id, value));
  const saved = (value: number, words: string): Figure => ({ ...dead(lomna!.id, 40), id: id("figure", value), value, ...span(String(value)), evidence: span(words) });
  const [sixty, seventy] = [saved(60, "saved 60"), saved(70, "70 saved")];
  const between = (about: string, one: Figure, other: Figure): Disagreement => ({ id: id("disagreement", `${one.value} ${other.value}`), kind: "conflict", about, between: [one.id, other.id], reason: `“${one.value}” and “${other.value}” cannot both hold` });
  return {
    events: [sorvi, lomna],
    figures: [twelve!, nineteen!, thirtyOne!, forty!, fifty!, sixty, seventy],
    disagreements: [between("people killed", twelve!, nineteen!), between("people killed", twelve!, thirtyOne!), between("people killed", nineteen!, thirtyOne!), between("people killed", forty!, fifty!), between("people saved", sixty, seventy)],
  };
});
