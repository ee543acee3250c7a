/** Quantities with value, range, bound, unit and what is counted. */
export const figureCases: readonly (readonly [text: string, figure: string, expected: Readonly<Record<string, unknown>>])[] = [
  ["The raids killed more than 30,000 people.", "more than 30,000", { value: 30_000, bound: "more than", unit: "count", counts: "people" }],
  ["Some 8,800 women and 13,230 minors died.", "Some 8,800", { value: 8_800, bound: "about", counts: "women" }],
  ["Some 8,800 women and 13,230 minors died.", "13,230", { value: 13_230, bound: "exact", counts: "minors" }],
  ["More than one and a half million civilians fled.", "More than one and a half million", { value: 1_500_000, bound: "more than", counts: "civilians" }],
  ["The firm paid $3.2bn.", "$3.2bn", { value: 3_200_000_000, unit: "USD" }],
  ["Shares fell 5.3 percent.", "5.3 percent", { value: 5.3, unit: "percent" }],
  ["Between 20 and 30 people came.", "Between 20 and 30", { value: null, low: 20, high: 30 }],
  ["Thousands of farmers marched.", "Thousands", { value: null, bound: "order", counts: "farmers" }],
  ["Police arrested a dozen students.", "a dozen", { value: 12, counts: "students" }],
  ["The plant makes up to 60 jets.", "up to 60", { value: 60, bound: "at most" }],
  ["The road is 300 kilometres long.", "300 kilometres", { value: 300, unit: "km" }],
  ["It cost 300,000 euros.", "300,000 euros", { value: 300_000, unit: "EUR" }],
  ["At least 117 people died in Lima, 55 in Puno and 39 in Cusco.", "39", { value: 39, counts: "people" }],
  ["Two hundred and ten miners died.", "Two hundred and ten", { value: 210, counts: "miners" }],
];

/** Numbers that count nothing. */
export const noFigures: readonly string[] = ["The Airbus A380 landed.", "He was born in 1975.", "The 34-year-old driver won.", "One of them spoke.", "Spain won 2-1.", "The king died at 88.", "Thai singer dead at 61", "They met on June 13, 2005."];
