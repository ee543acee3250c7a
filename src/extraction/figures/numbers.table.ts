import type { Bound } from "../../../schema/index.ts";

/** Number words with their values. */
export const ones: Readonly<Record<string, number>> = Object.fromEntries("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ").map((word, value) => [word, value]));
export const tens: Readonly<Record<string, number>> = Object.fromEntries("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]));
export const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6, mln: 1e6, m: 1e6, k: 1e3, b: 1e9, tn: 1e12, dozen: 12, score: 20 };
export const fractions: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5, tenth: 1 / 10, tenths: 1 / 10 };

/** Orders of magnitude, with the least and the most that they can be. */
export const orders: Readonly<Record<string, readonly [low: number, high: number]>> = {
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2_000, 999_999],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
  "tens of thousands": [20_000, 99_999],
  "hundreds of thousands": [200_000, 999_999],
  "tens of millions": [20e6, 99e6],
  "hundreds of millions": [200e6, 999e6],
};

export interface BoundRow {
  readonly bound: Bound;
  readonly words: string;
  readonly example: string;
}

/** Words before a number that bound it; longer ones first. */
export const bounds: readonly BoundRow[] = [
  { bound: "at least", words: "at least, no fewer than, no less than, a minimum of", example: "at least 30 people" },
  { bound: "at most", words: "at most, up to, no more than, not more than, as many as, as much as, a maximum of", example: "up to 60 jets" },
  { bound: "more than", words: "more than, over, above, in excess of, upwards of, greater than", example: "more than 30,000 people" },
  { bound: "less than", words: "less than, fewer than, under, below, nearly, almost, close to, just under", example: "fewer than ten" },
  { bound: "about", words: "about, around, some, approximately, roughly, an estimated, estimated, circa, ~, or so", example: "some 8,800 women" },
  { bound: "exact", words: "exactly, precisely, only, just", example: "exactly ten" },
];

/** Currency signs and words. */
export const currencies: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  usd$: "USD",
  usd: "USD",
  dollar: "USD",
  dollars: "USD",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  "£": "GBP",
  pound: "GBP",
  pounds: "GBP",
  gbp: "GBP",
  "¥": "JPY",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  rupee: "INR",
  rupees: "INR",
  "₹": "INR",
  ruble: "RUB",
  rubles: "RUB",
  rouble: "RUB",
  roubles: "RUB",
  "₽": "RUB",
  franc: "CHF",
  francs: "CHF",
  krona: "SEK",
  kronor: "SEK",
  won: "KRW",
  "₩": "KRW",
  peso: "MXN",
  pesos: "MXN",
  real: "BRL",
  reais: "BRL",
  shekel: "ILS",
  shekels: "ILS",
  "₪": "ILS",
  lira: "TRY",
  cent: "USD-cent",
  cents: "USD-cent",
};

/** Units of measure that make a quantity of their own. */
export const measures: Readonly<Record<string, string>> = {
  kilometre: "km",
  kilometres: "km",
  kilometer: "km",
  kilometers: "km",
  km: "km",
  mile: "mi",
  miles: "mi",
  metre: "m",
  metres: "m",
  meter: "m",
  meters: "m",
  foot: "ft",
  feet: "ft",
  inch: "in",
  inches: "in",
  centimetres: "cm",
  centimeters: "cm",
  cm: "cm",
  mm: "mm",
  kilogram: "kg",
  kilograms: "kg",
  kg: "kg",
  tonne: "t",
  tonnes: "t",
  ton: "t",
  tons: "t",
  lb: "lb",
  lbs: "lb",
  ounces: "oz",
  barrel: "bbl",
  barrels: "bbl",
  gallon: "gal",
  gallons: "gal",
  litre: "l",
  litres: "l",
  liter: "l",
  liters: "l",
  hectare: "ha",
  hectares: "ha",
  acre: "acre",
  acres: "acre",
  square: "square",
  megawatt: "MW",
  megawatts: "MW",
  mw: "MW",
  gigawatts: "GW",
  gw: "GW",
  gigabyte: "GB",
  gigabytes: "GB",
  gb: "GB",
  mb: "MB",
  tb: "TB",
  megabytes: "MB",
  mph: "mph",
  "km/h": "km/h",
  knots: "kn",
  degrees: "°",
  celsius: "°C",
  fahrenheit: "°F",
  ghz: "GHz",
  mhz: "MHz",
  megapixels: "MP",
  pixels: "px",
};

/** What is never counted here: time is told by times, and these are ages, ordinals, scores. */
export const timeNouns = new Set("second minute hour day week month year decade century am pm o'clock quarter season weekend night morning evening afternoon".split(" "));
