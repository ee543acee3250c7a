import type { Template } from "../gold.ts";
import type { PredictedEvent } from "../prediction.ts";
import type { Scene } from "../scene.ts";
import { daysOf } from "../text/days.ts";
import { incidentDays, sameFill, sitesOf } from "./incident-words.ts";
import { stemOf, violence, wideViolence } from "./violence.table.ts";

type Slot = "perp_individual" | "perp_org" | "victim_name" | "victim_desc" | "phys_target";
type Told = readonly [words: string, event: PredictedEvent];

/** The slots of a template, with the side of an event that fills them. */
const slots = [
  ["perp_individual", "actor"],
  ["perp_org", "actor"],
  ["victim_name", "target"],
  ["victim_desc", "target"],
  ["phys_target", "target"],
] as const satisfies readonly (readonly [Slot, string])[];

/** Reports of violence: are its incidents found, with who, whom, where and when, and is nothing found where there is none? */
export function incidents(scene: Scene): void {
  const templates = scene.gold.extra?.templates;
  if (!templates) return;
  const { sheet } = scene;
  const events = scene.ours.events.filter((event) => event.trigger);
  const hit = events.filter((event) => violence.test(nameOf(event)));
  const wide = events.filter((event) => wideViolence.test(nameOf(event)));
  const told = (side: string): readonly Told[] =>
    wide.flatMap((event) => filled(event, side).map((words): Told => [words, event]));
  const said = { actor: told("actor"), target: told("target") };
  if (templates.length === 0) {
    const real = hit.filter(isReal);
    const measure = "incidents: texts with none left empty";
    if (real.length === 0) sheet.add(measure, 1, 0, 0);
    else sheet.wrong(measure, { group: "found where there is none", ...at(real[0]!) });
    sheet.row("incidents: false events in texts with none (fp)");
    for (const event of wide.filter(isReal))
      sheet.wrong("incidents: false events in texts with none (fp)", {
        group: "no incident in the gold",
        word: event.lemma ?? "",
        ...at(event),
      });
  } else
    sheet.gold("incidents: texts with some, found", wide.length > 0, () => ({
      group: "missed",
      note: templates.map((one) => one.type).join(", "),
    }));
  for (const template of templates) if (!template.optional) incident(scene, template, { hit, wide, said });
  precision(scene, templates, said);
}

interface Found {
  readonly hit: readonly PredictedEvent[];
  readonly wide: readonly PredictedEvent[];
  readonly said: { readonly actor: readonly Told[]; readonly target: readonly Told[] };
}

function incident(scene: Scene, template: Template, { hit, wide, said }: Found): void {
  const { sheet } = scene;
  const ask = (measure: string, ok: boolean, note: string): void =>
    sheet.gold(`incidents: ${measure}`, ok, () => ({ group: template.type, note }));
  const stem = stemOf(template.type);
  const mine = wide.filter((event) => stem.test(nameOf(event)));
  const fill = slots.flatMap(([slot]) => template[slot]);
  const words = fill.map((alternatives) => alternatives[0]).join("; ");
  ask("text found", hit.length > 0, words);
  const known = mine.some((event) =>
    fill.length === 0
      ? true
      : filled(event).some((phrase) => fill.some((all) => all.some((one) => sameFill(one, phrase)))),
  );
  ask("found, kind and one who or whom right", known, words);
  for (const [slot, side] of slots)
    for (const alternatives of template[slot]) {
      const ok = alternatives.some((one) => said[side].some(([phrase]) => sameFill(one, phrase)));
      ask(slot.replace("_", " "), ok, alternatives.join(" / "));
    }
  const sites = sitesOf(template.place);
  if (sites.length > 0) {
    const inner = sites.length > 1 ? sites.slice(1) : sites;
    const usable = mine.length > 0 ? mine : wide;
    const spots = usable.flatMap((event) => event.places.flatMap((one) => one.evidence?.text ?? []));
    const ok = inner.some((site) => spots.some((spot) => sameFill(site, spot)));
    ask("location", ok, template.place);
  }
  const when = incidentDays(template.date);
  if (!when) return;
  const ok = mine.some((event) => {
    const days = daysOf(event.time?.value);
    return days && days[0] <= when[1] && when[0] <= days[1] && days[1] - days[0] <= 31;
  });
  ask("date", ok ?? false, template.date);
}

/** Of all that is said to act in, or suffer from, violence: how much do the templates know? */
function precision(scene: Scene, templates: readonly Template[], said: Found["said"]): void {
  const fillsOf = (names: readonly Slot[]): readonly string[] =>
    templates.flatMap((template) => names.flatMap((slot) => template[slot].flat()));
  const rows = [
    ["perpetrator", said.actor, fillsOf(["perp_individual", "perp_org"])],
    ["victim", said.target, fillsOf(["victim_name", "victim_desc", "phys_target"])],
  ] as const;
  for (const [label, told, fills] of rows)
    for (const [phrase, event] of told) {
      if (!isReal(event)) continue;
      const measure = `incidents: ${label}, precision`;
      if (fills.some((one) => sameFill(one, phrase))) scene.sheet.add(measure, 1, 0, 0);
      else
        scene.sheet.wrong(measure, {
          group: "not in the gold",
          word: event.lemma ?? "",
          note: phrase,
          ...at(event),
        });
    }
}

/** The phrases of what takes part in an event, on one side or on any. */
function filled(event: PredictedEvent, side?: string): readonly string[] {
  return event.participants.flatMap((one) =>
    one.evidence && (side === undefined || one.part === side) ? [one.evidence.text] : [],
  );
}

function nameOf(event: PredictedEvent): string {
  return [event.type ?? "", event.lemma ?? "", event.trigger?.text ?? ""].join(" ");
}

function isReal(event: PredictedEvent): boolean {
  return event.factuality === undefined || event.factuality === "actual" || event.factuality === "ongoing";
}

function at({ trigger }: PredictedEvent): { ours?: readonly [number, number] } {
  return trigger ? { ours: [trigger.start, trigger.end] } : {};
}
