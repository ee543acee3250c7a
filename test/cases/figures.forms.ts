type Form = readonly [text: string, figure: string, expected: Readonly<Record<string, unknown>>];

/** Forms of numbers, ranges, shares and units. */
export const figureForms: readonly Form[] = [
  ["Rebels killed five and wounded 12 in the town.", "five", { value: 5, counts: null }],
  ["Rebels killed five and wounded 12 in the town.", "12", { value: 12, counts: null }],
  ["A blast killed one soldier in the town.", "one", { value: 1, counts: "soldier" }],
  ["Two thirds of the workers left the plant.", "Two thirds", { unit: "fraction", counts: "workers" }],
  ["Half of the workers left the plant.", "Half", { value: 0.5, unit: "fraction", counts: "workers" }],
  ["One in three visits failed.", "One in three", { unit: "fraction", counts: "visits" }],
  ["The firm will pay between $12 million and $20 million.", "between $12 million and $20 million", { value: null, low: 12e6, high: 20e6, unit: "USD" }],
  ["The jet has 200-250 seats in it.", "200-250", { value: null, low: 200, high: 250, counts: "seats" }],
  ["Prices rose from 3 to 5 percent.", "5 percent", { value: 5, unit: "percent" }],
  ["She scored two or three goals.", "two or three", { value: null, low: 2, high: 3, counts: "goals" }],
  ["The phone has 30GB of memory.", "30GB", { value: 30, unit: "GB" }],
  ["The firm paid NZ$26 million for it.", "NZ$26 million", { value: 26e6, unit: "NZD" }],
  ["Half a million people fled the town.", "Half a million", { value: 500_000, counts: "people" }],
  ["Police arrested a score of students.", "a score", { value: 20, counts: "students" }],
  ["The navy saved 200 more.", "200", { value: 200, counts: null }],
  ["It rose by 2 percentage points.", "2 percentage points", { value: 2, unit: "percentage point" }],
  ["The firm lost 15.7 million dollars.", "15.7 million dollars", { value: 15_700_000, unit: "USD" }],
  ["The minors, including babies, were among 13,230 minors, including babies, who died.", "13,230", { counts: "minors" }],
  ["More than one and a half million civilians displaced by the war live there.", "More than one and a half million", { value: 1_500_000, counts: "civilians" }],
];
