import { describe, expect, test } from "vitest";
import { extractionOf } from "../extraction/read.ts";

/** A text, and the triggers of its events, those of one event together. */
const deeds: readonly (readonly [what: string, text: string, events: readonly (readonly string[])[]])[] = [
  [
    "how somebody was killed is told of the killing",
    "The rebels killed Major Rene Aguiluz, who was machinegunned yesterday.",
    [["killed", "machinegunned"]],
  ],
  [
    "what was done to him before is not",
    "The rebels killed Major Rene Aguiluz, who had been shot in May.",
    [["killed"], ["shot"]],
  ],
  [
    "an attack on a whole is the one on its part, not another told of",
    "A car bomb exploded in front of a bank. The attack hurt four people.\n\nRebels blew up a section of the coastal pipeline near Saravena. It was the 14th attack on the pipeline.",
    [["exploded", "attack"], ["hurt"], ["blew up", "attack"]],
  ],
  [
    "the attack on whom somebody murdered is that murder, of however many murderers",
    "A reward was offered for the murderers of Senator Jaime Echegaray. He died hours after the attack.",
    [["offered"], ["murderers", "attack"], ["died"]],
  ],
  [
    "one deed that is laid at two doors is one",
    "A car bomb killed nine people in Lima on Friday. Islamic State claimed responsibility for the bombing. The army said the bombing had been carried out by the PKK.",
    [["killed", "bombing", "bombing had been carried"], ["claimed"]],
  ],
  [
    "a quake, an earthquake and a tremor are one, and the wave behind it is another",
    "7.8-magnitude quake hits New Zealand\n\nA powerful earthquake struck New Zealand on Monday, generating a tsunami. The 7.8-magnitude tremor was felt in Wellington.",
    [["hits", "earthquake", "struck", "tremor"], ["generating"], ["tsunami"], ["felt"]],
  ],
];

describe("a report tells of one deed", () => {
  test.each(deeds)("%s", async (_, text, expected) => {
    const { events } = await extractionOf(text);
    const found = events.map((one) => one.accounts.map(({ trigger }) => trigger.text));
    const sorted = (all: readonly (readonly string[])[]) => all.map((one) => one.join("/")).sort();
    expect(sorted(found)).toEqual(sorted(expected));
  });
});
