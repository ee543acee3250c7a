import { wordTable } from "../../text/word-table.ts";
/** Names of months and days of the week, short forms among them, as patterns; their place is their number (January is 0, Sunday is 0). */
export const months = ["Jan(?:uary|\\.)?", "Feb(?:ruary|\\.)?", "Mar(?:ch|\\.)?", "Apr(?:il|\\.)?", "May", "June?\\.?", "July?\\.?", "Aug(?:ust|\\.)?", "Sept?(?:ember|\\.)?", "Oct(?:ober|\\.)?", "Nov(?:ember|\\.)?", "Dec(?:ember|\\.)?"];
export const days = ["Sun(?:day)?", "Mon(?:day)?", "Tue(?:s(?:day)?)?", "Wed(?:nesday)?", "Thu(?:rs?(?:day)?)?", "Fri(?:day)?", "Sat(?:urday)?"];

/** Numbers that stand before units of time. */
export const counts: Readonly<Record<string, number>> = wordTable(
  Object.fromEntries([
    ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"].map((word, place) => [word, place + 1] as const),
    ...["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, place) => [word, (place + 2) * 10] as const),
    ["a", 1],
    ["an", 1],
    ["hundred", 100],
  ]),
);

export const ordinals: Readonly<Record<string, number>> = wordTable(Object.fromEntries("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" ").map((word, place) => [word, place + 1])));

/** First and last month of a season of the northern half of the world; a winter ends in the next year. */
export const seasons: Readonly<Record<string, readonly [from: number, to: number]>> = wordTable({ spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14] });

/** Zones whose letters mean one thing in news. */
export const zones: Readonly<Record<string, string>> = wordTable({
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  JST: "+09:00",
  MSK: "+03:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
});

/** Days with a name that are on one date everywhere. */
export const holidays: Readonly<Record<string, readonly [month: number, day: number]>> = wordTable({
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "boxing day": [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "new year": [1, 1],
  "valentine's day": [2, 14],
  "may day": [5, 1],
  halloween: [10, 31],
});

/** Plural nouns that a year may stand before: "the 2008 elections"; before others it counts them ("2000 homes"). */
export const datedPlurals = new Set("elections olympics paralympics games championships primaries results earnings sales profits figures accounts attacks bombings protests riots floods fires fires hearings talks negotiations finals playoffs hurricanes awards oscars emmys grammys".split(" "));

/** Nouns of what has happened where a day stands before them, whatever the clause: "punish them for the May 9 riots". */
export const pastNouns = new Set("riot attack bombing massacre killing shooting murder assassination coup raid clash siege invasion earthquake crash incident atrocity ambush uprising".split(" "));

/** Verbs, participles and adjectives under which an infinitive, or a date, is still to come. */
export const plans = new Set("plan agree intend want hope expect promise vow schedule set prepare decide pledge propose threaten offer due ready slate likely aim expected scheduled".split(" "));

/** Verbs that ask for what is still to come: "urged them to come on Monday". */
export const wishes = new Set([...plans, ..."urge ask call order tell request demand invite instruct beg implore encourage advise persuade wait prefer".split(" ")]);

/** Verbs that tell in the present tense what has happened: "he says on Friday". */
export const tellings = new Set("say tell report announce claim add note write show".split(" "));

/** What stands before or after the name of a day and makes it another name. */
export const namedDays = { before: /\b(?:Good|Black|Bloody|Super|Ash|Maundy|Easter|Palm|Cyber|Fat|Shrove|Holy)\s+$/u, after: /^\s+(?:Times|Mirror|Mail|Express|Telegraph|Post|Herald|Tribune|Night\s+(?:Live|Football))\b/u };
