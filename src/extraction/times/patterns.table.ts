import { fullMonth } from "./month-names.ts";
import { counts, days, holidays, months, ordinals, seasons, zones } from "./words.table.ts";

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const small = "one|two|three|four|five|six|seven|eight|nine";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

const MONTH = `(?<month>${months.join("|")})`;
const SHORTMONTH = "(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Jun|Jul)(?:\\b\\.?)";
const WEEKDAY = "(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
const ANYDAY = `(?:(?<weekday>${days.join("|")})\\.?,?\\s+)?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const LAST = "(?<last>\\d{1,2})(?:st|nd|rd|th)?";
const TO = "\\s?(?:-|–|—|to|through|until|and)\\s?";
const ANYYEAR = "(?:1[5-9]|20)\\d\\d";
const YEAR = `(?<year>${ANYYEAR})`;
const PART = "(?:\\s+(?<part>morning|afternoon|evening|night))?";
const PHASE = "(?:(?:the\\s+)?(?:early|late|mid)(?:\\s|-)|(?:the\\s+)?(?:very\\s+)?(?:beginning|start|end|middle|close|turn|rest|(?:first|second|third|last|final|opening|closing) (?:week|weekend|days|weeks))\\s+of\\s+)";
/** What narrows a day: "the early hours of Sunday", "late on Friday", "the night of 15 August". */
const HOURS = "(?:(?:the\\s+)?(?:(?:early|small|late|first|wee)\\s+hours|early\\s+morning|morning|afternoon|evening|night)\\s+of\\s+|(?:early|late|earlier|later)\\s+(?:on\\s+)?)?";
const UNIT = "(?<unit>day|week|month|year|decade|quarter|century)";
const UNITS = "(?<unit>seconds|minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|quarters(?!\\s+of)|centur(?:y|ies))";
const NUMBER = `\\d+(?:½|\\s1/2)|\\d[\\d,]*(?:\\.\\d+)?|(?:${tens})(?:[ -](?:${small}))?|(?:an?|one) hundred|${any(Object.keys(counts).filter((word) => !/^an?$|hundred/u.test(word)))}`;
const COUNT = `(?<count>(?:${NUMBER})[ -]and[ -]a[ -]half|(?:${NUMBER})(?:\\s(?:to|or)\\s|-|–)(?:${NUMBER})|half an?|a couple of|couple of|a few|few|several|many|dozens of|hundreds of|thousands of|${NUMBER}|an?)`;
const HALF = "(?<half>\\s+and\\s+a\\s+half)?";
const SEASON = `(?<season>${any(Object.keys(seasons))})`;
const ABOUT = "(?:about|almost|nearly|more than|less than|over|up to|at least|at most|around|roughly|some|only|just|(?:the|a|its|their|his|her)?\\s?(?:last|past|next|first|coming|final|previous|following)|every)";
const ZONED = `(?:\\s+(?<zone>local time|Eastern|Pacific|(?:${any(Object.keys(zones))})|BST|IST|CST|MST|ET|PT))`;
const ZONE = `${ZONED}?`;

export type TimeKind =
  | "iso"
  | "date"
  | "numeric"
  | "numeric-short"
  | "day-range"
  | "week-of"
  | "ended"
  | "day-of-month"
  | "month"
  | "month-name"
  | "year"
  | "years"
  | "decade"
  | "century"
  | "season"
  | "quarter"
  | "half"
  | "holiday"
  | "weekday"
  | "day-word"
  | "relative"
  | "part-of"
  | "told"
  | "ago"
  | "duration"
  | "clock"
  | "vague";

/** Marks of expressions of time. Most sentences have few of them. */
export type Mark = "digit" | "year" | "dash" | "slash" | "colon" | "month" | "weekday" | "day" | "unit" | "season" | "which" | "holiday" | "hour" | "recent" | "half";

export const marks: Readonly<Record<Mark, string>> = {
  digit: "\\d",
  year: ANYYEAR,
  dash: "\\d[-–]\\d",
  slash: "\\d/\\d",
  colon: "\\d:\\d",
  month: "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
  weekday: "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day",
  day: "today|yesterday|tomorrow|tonight|overnight",
  unit: "second|minute|hour|day|week|month|year|decade|quarter|centur",
  season: any(Object.keys(seasons)),
  which: "this|last|next|past|previous|coming|following",
  holiday: "Christmas|day|year|halloween",
  hour: "noon|midday|night|dawn|dusk|daybreak|sunrise|sunset|clock",
  recent: "recent",
  half: "half",
};

export interface TimeRow {
  readonly name: string;
  readonly kind: TimeKind;
  /** What stands in every expression that the pattern matches: a stretch without it need not be searched. */
  readonly needs: readonly Mark[];
  readonly pattern: string;
  /** Words that must stand right before it, as a pattern. */
  readonly after?: string;
  /** A sentence that has it, published on Saturday 2024-03-02, and what it says then. */
  readonly example: string;
  readonly value: string | undefined;
}

/** Expressions of time. At one place the longest match holds, of two as long the first row's. */
export const timeRows: readonly TimeRow[] = [
  { name: "iso", kind: "iso", needs: ["dash"], pattern: "(?<iso>(?:1[5-9]|20)\\d\\d-\\d\\d-\\d\\d)(?:[T ](?<hour24>\\d\\d):(?<minute24>\\d\\d)(?::\\d\\d)?(?<zone>Z)?)?", example: "The phone came out on 2007-01-09 in the city.", value: "2007-01-09" },
  { name: "month-day-year", kind: "date", needs: ["month", "year"], pattern: `${ANYDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`, example: "They met on June 13, 2005 in Paris.", value: "2005-06-13" },
  { name: "day-month-year", kind: "date", needs: ["month", "year"], pattern: `${ANYDAY}(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, example: "They met on 9 January 2007 in Paris.", value: "2007-01-09" },
  { name: "day-month-short-year", kind: "date", needs: ["digit", "month"], pattern: `${DAY}\\s+${MONTH}\\s+['’]?(?<short>\\d\\d)(?=\\s*(?:$|[(),.;\\]]|--))`, example: "The town fell on 16 NOV 89, they said.", value: "1989-11-16" },
  { name: "numeric", kind: "numeric", needs: ["slash"], pattern: "(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<short>(?:19|20)\\d\\d|\\d\\d)", example: "It was shown on 25/12/2023 in Rome.", value: "2023-12-25" },
  { name: "numeric-points", kind: "numeric", needs: ["digit"], pattern: "(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.(?<short>(?:19|20)\\d\\d)", example: "It was shown on 25.12.2023 in Rome.", value: "2023-12-25" },
  { name: "numeric-short", kind: "numeric-short", needs: ["slash"], pattern: "(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![/\\d])", after: "\\bon\\s+$", example: "It was shown on 11/9 in Rome.", value: undefined },
  { name: "months-days", kind: "day-range", needs: ["digit", "month"], pattern: `${MONTH}\\s+${DAY}${TO}(?<month2>${months.join("|")})\\s+${LAST}(?:,?\\s+${YEAR})?`, example: "It ran from June 28 to July 3, 2010 in Berlin.", value: "2010-06-28/2010-07-03" },
  { name: "days-months", kind: "day-range", needs: ["digit", "month"], pattern: `${DAY}\\s+${MONTH}${TO}${LAST}\\s+(?<month2>${months.join("|")})(?:,?\\s+${YEAR})?`, example: "It ran from 28 June to 3 July 2010 in Berlin.", value: "2010-06-28/2010-07-03" },
  { name: "month-days", kind: "day-range", needs: ["digit", "month"], pattern: `${MONTH}\\s+${DAY}${TO}${LAST}(?:,?\\s+${YEAR})?`, example: "The fair took place on June 18-20 in Leipzig.", value: "2023-06-18/2023-06-20" },
  { name: "days-month", kind: "day-range", needs: ["digit", "month"], pattern: `${DAY}${TO}${LAST}\\s+${MONTH}(?:,?\\s+${YEAR})?`, example: "The fair took place on 18-20 June 2019 in Leipzig.", value: "2019-06-18/2019-06-20" },
  { name: "week-of", kind: "week-of", needs: ["digit", "month"], pattern: `the\\s+week\\s+of\\s+${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?`, example: "Sales fell in the week of February 20.", value: "2024-02-19/2024-02-25" },
  {
    name: "ended",
    kind: "ended",
    needs: ["unit"],
    pattern: `(?:the\\s+)?(?<span>(?:fiscal |financial )?year|(?:fiscal )?quarter|(?:three|six|nine|twelve|12) months)\\s+(?:(?:that\\s+)?ended|ending|to)\\s+(?:on\\s+)?(?:${MONTH}\\s+${DAY}(?!\\d)|(?:(?<day2>\\d{1,2})\\s+)?(?<month2>${fullMonth}))(?:,?\\s+${YEAR})?`,
    example: "Profit rose in the three months ended December 31.",
    value: "2023-10-01/2023-12-31",
  },
  { name: "month-day", kind: "date", needs: ["digit", "month"], pattern: `${HOURS}${ANYDAY}${MONTH}\\s+${DAY}(?!\\d|[:.,]\\d)`, example: "The war began on October 7 in the south.", value: "2023-10-07" },
  { name: "day-month", kind: "date", needs: ["digit", "month"], pattern: `${HOURS}${ANYDAY}(?:the\\s+)?${DAY}\\s+(?:of\\s+)?(?<month>${SHORTMONTH}|${fullMonth})`, example: "Voters will go to the polls on 7 October.", value: "2024-10-07" },
  { name: "day-of-month", kind: "day-of-month", needs: ["digit"], pattern: "the\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)(?:\\s+of\\s+(?<which>this|last|next|the)\\s+month)?(?!\\s*\\p{L})", after: "\\bon\\s+$", example: "The wages were paid on the 15th, he said.", value: "2024-02-15" },
  { name: "day-of-this-month", kind: "day-of-month", needs: ["digit", "unit"], pattern: "the\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)\\s+of\\s+(?<which>this|last|next|the)\\s+month", example: "The wages of the 5th of last month were paid.", value: "2024-02-05" },
  { name: "month-year", kind: "month", needs: ["month", "year"], pattern: `${PHASE}?${MONTH},?\\s+(?:of\\s+)?${YEAR}`, example: "The bank failed in January 2007.", value: "2007-01" },
  { name: "month-of-year", kind: "month", needs: ["month", "unit"], pattern: `${PHASE}?${MONTH}(?:\\s+of)?\\s+(?<which>last|this|next)\\s+year`, example: "The bank failed in January of last year.", value: "2023-01" },
  { name: "season-year", kind: "season", needs: ["season", "year"], pattern: `(?:the\\s+)?${SEASON}\\s+(?:of\\s+)?${YEAR}`, example: "The dam was built in spring 2011.", value: "2011-03/2011-05" },
  { name: "season", kind: "season", needs: ["season"], pattern: SEASON, after: "\\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]ver)\\s+(?:the\\s+|early\\s+|late\\s+)?$", example: "The dam burst in the spring.", value: undefined },
  {
    name: "quarter",
    kind: "quarter",
    needs: ["unit"],
    pattern: `(?:the\\s+)?(?:(?:fiscal|financial)[ -])?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?quarter(?:\\s+(?:of\\s+)?(?:(?:fiscal\\s+)?${YEAR}|(?<which>this|last|next|the)\\s+year))?`,
    example: "Profit rose in the third quarter of 2010.",
    value: "2010-07-01/2010-09-30",
  },
  { name: "quarter-short", kind: "quarter", needs: ["digit"], pattern: `Q(?<ordinal>[1-4])(?:\\s+(?:of\\s+)?${YEAR})?`, example: "Profit rose in Q3 2010.", value: "2010-07-01/2010-09-30" },
  { name: "half", kind: "half", needs: ["half"], pattern: `(?:the\\s+)?(?<ordinal>first|second)\\s+half\\s+of\\s+(?:${YEAR}|(?<which>this|last|next|the)\\s+year)`, example: "Sales fell in the first half of 2008.", value: "2008-01/2008-06" },
  { name: "weekday", kind: "weekday", needs: ["weekday"], pattern: `${HOURS}(?:(?<which>last|next|this|past|coming)\\s+)?${WEEKDAY}${PART}`, example: "The president spoke on Friday at the summit.", value: "2024-03-01" },
  { name: "day-word", kind: "day-word", needs: ["day"], pattern: `(?:(?:earlier|later|early|late)\\s+)?(?<word>today|yesterday|tomorrow|tonight|overnight)${PART}`, example: "The president led the march yesterday.", value: "2024-03-01" },
  { name: "day-beyond", kind: "day-word", needs: ["day"], pattern: "the\\s+day\\s+(?<side>before(?=\\s+y)|after(?=\\s+t))\\s+(?<word>yesterday|tomorrow)", example: "The bridge fell the day before yesterday.", value: "2024-02-29" },
  { name: "duration-past", kind: "duration", needs: ["unit"], pattern: "the\\s+past\\s+(?<unit>hour|day|week|month|year|decade|century)", example: "Prices doubled over the past decade.", value: "P10Y" },
  {
    name: "told",
    kind: "told",
    needs: ["unit"],
    pattern: "the\\s+(?<which>same|very same|following|preceding)\\s+(?<unit>day|week|month|year)|(?:the\\s+(?<which2>next|previous)\\s+|that\\s+same\\s+)day|that\\s+(?<unit2>day|week|month|year)|the\\s+day\\s+(?<side>before|after)(?!\\s+\\p{L})",
    example: "He was shot on January 3, 2019 and died the next day.",
    value: "2019-01-04",
  },
  {
    name: "this-unit",
    kind: "relative",
    needs: ["which"],
    pattern: `(?:the\\s+)?(?:later\\s+|earlier\\s+|early\\s+|late\\s+|(?:early|small)\\s+hours\\s+of\\s+)?(?<which>this|last|next|past|previous|coming|following)\\s+(?:${UNIT}|(?<weekend>weekend)|${SEASON}|(?<month>${fullMonth})|(?<part>morning|afternoon|evening|night))`,
    example: "The minister resigned last month.",
    value: "2024-02",
  },
  { name: "weekend", kind: "relative", needs: ["unit"], pattern: "the\\s+(?<weekend>weekend)", example: "Shops were closed over the weekend.", value: "2024-02-24/2024-02-25" },
  { name: "part-of", kind: "part-of", needs: ["unit"], pattern: `${PHASE}(?<which>the|this|last|next)\\s+(?<unit>year|month|week|decade)`, example: "It was third at the beginning of the year.", value: "2024" },
  { name: "ago", kind: "ago", needs: ["unit"], pattern: `(?:${ABOUT}\\s+)?${COUNT}\\s+${UNITS}${HALF}\\s+(?<direction>ago|earlier|later|previously|from now)(?!\\s+than\\b)`, example: "The war began five months ago.", value: "2023-10" },
  { name: "ago-open", kind: "ago", needs: ["unit"], pattern: "(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)\\s+(?<direction>ago|earlier|later)(?!\\s+than\\b)", example: "The bank failed decades ago.", value: undefined },
  { name: "month-name", kind: "month-name", needs: ["month"], pattern: `${PHASE}?(?<month>${fullMonth})`, example: "The minister resigned in October.", value: "2023-10" },
  { name: "years", kind: "years", needs: ["year"], pattern: `(?<from>${ANYYEAR})\\s?(?:-|–|—|to|until|till|through)\\s?(?<to>${ANYYEAR})`, example: "She led the party from 1999 to 2004.", value: "1999/2004" },
  { name: "years-between", kind: "years", needs: ["year"], pattern: `between\\s+(?<from>${ANYYEAR})\\s+and\\s+(?<to>${ANYYEAR})`, example: "Prices doubled between 2014 and 2016.", value: "2014/2016" },
  { name: "year-pair", kind: "years", needs: ["digit"], pattern: `(?<from>${ANYYEAR})[-–/](?<short>\\d\\d)(?![-–/])`, example: "They won the title in 2010-11.", value: "2010/2011" },
  { name: "year-part", kind: "year", needs: ["year"], pattern: `(?:${PHASE}|FY\\s?)${YEAR}`, example: "The bank failed in early 2007.", value: "2007" },
  { name: "decade", kind: "decade", needs: ["year"], pattern: `(?:the\\s+)?(?:(?:early|late|mid)(?:\\s|-))?(?<decade>(?:1[5-9]|20)\\d0)s`, example: "He was jailed in the 1990s.", value: "1990/1999" },
  { name: "century", kind: "century", needs: ["unit"], pattern: `(?:the\\s+)?(?:(?:early|late|mid)(?:\\s|-))?(?<century>\\d{1,2}(?:st|nd|rd|th)|${any(Object.keys(ordinals))}|twenty[- ]first)[ -]century`, example: "The house dates from the 19th century.", value: "1801/1900" },
  {
    name: "year",
    kind: "year",
    needs: ["year"],
    pattern: YEAR,
    after: `(?:\\b(?:[Ii]n|[Ss]ince|[Bb]y|of|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|to|[Ff]or|fiscal|financial|year|through|throughout|around|circa|between|than|[Ss]ummer|[Ww]inter)\\s+(?:the\\s+|fiscal\\s+|year\\s+)*(?:${ANYYEAR}(?:,|,?\\s+and|,?\\s+or)\\s+)*|\\($)$`,
    example: "The bank failed in 2007.",
    value: "2007",
  },
  { name: "year-of", kind: "year", needs: ["year"], pattern: `${YEAR}(?=[\\s-]+(?!years?\\b)\\p{L})`, after: "(?:\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?|[Tt]his|record|final)|['’]s)\\s+(?:[\\p{L}-]+\\s+)?$", example: "He lost the 2008 election to a rival.", value: "2008" },
  { name: "year-named", kind: "year", needs: ["year"], pattern: YEAR, after: "(?:\\b(?:Conference|Summit|Olympics|Games|Congress|Forum|Expo|Festival|Cup|Election|Championships?|Awards|Prix|Euro)|(?<![\\p{L}\\p{N}-])\\p{Lu}{3,6})\\s+$", example: "The phone was shown at CES 2024.", value: "2024" },
  { name: "holiday", kind: "holiday", needs: ["holiday"], pattern: `(?<holiday>${any(Object.keys(holidays)).replaceAll("'", "['’]")})`, example: "The truce ended on Christmas Day.", value: "2023-12-25" },
  { name: "clock", kind: "clock", needs: ["digit"], pattern: `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap]\\.\\s?m\\.?|[ap]m|in\\s+the\\s+(?:morning|afternoon|evening)|at\\s+night)(?!\\p{L})${ZONE}`, example: "The plane landed at 10 a.m. EST yesterday.", value: "2024-03-01T10:00-05:00" },
  {
    name: "clock-24-alone",
    kind: "clock",
    needs: ["colon"],
    pattern: "(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?",
    after: "(?:^|\\b(?:[Aa]t|[Bb]y|[Bb]efore|[Aa]round|[Uu]ntil|[Tt]ill|[Aa]bout|[Ss]ince|[Aa]fter|[Ff]rom|[Bb]etween|to|and)\\s+|day,?\\s+|\\d\\s?[-–]\\s?)$",
    example: "The plane took off at 17:00 in the rain.",
    value: "2024-03-02T17:00",
  },
  { name: "clock-24", kind: "clock", needs: ["colon"], pattern: `(?<hour24>[01]?\\d|2[0-3])[:](?<minute24>[0-5]\\d)(?::[0-5]\\d)?${ZONED}`, example: "The plane took off at 17:00 UTC.", value: "2024-03-02T17:00Z" },
  { name: "clock-military", kind: "clock", needs: ["digit"], pattern: "(?<hour24>[01]\\d|2[0-3])(?<minute24>[0-5]\\d)\\s+(?<zone>GMT|UTC)", example: "The plane took off at 1730 GMT.", value: "2024-03-02T17:30Z" },
  {
    name: "clock-military-alone",
    kind: "clock",
    needs: ["digit"],
    pattern: `(?<hour24>[01]\\d|2[0-3])(?<minute24>[0-5]\\d)(?:\\s+(?:hours|hrs))?(?=\\s*(?:$|[(),.;]|(?:on|in|this|last|and|but|when|while|near|outside)\\s|today|yesterday|local))`,
    after: "\\bat\\s+(?:about\\s+|around\\s+|approximately\\s+)?$",
    example: "The bomb went off at 0645 on Monday.",
    value: "2024-02-26T06:45",
  },
  { name: "noon", kind: "clock", needs: ["hour"], pattern: "(?<noon>noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall|\\d{1,2} o['’]clock)", after: "\\b(?:[Aa]t|[Bb]y|[Bb]efore|around|until|about|[Ss]ince|[Aa]fter|from)\\s+$", example: "The siren sounded at noon.", value: "2024-03-02T12:00" },
  {
    name: "duration",
    kind: "duration",
    needs: ["unit"],
    pattern: `(?:${ABOUT}\\s+)?${COUNT}[ -](?:(?:consecutive|straight|successive|full|long|whole|more|further|additional|working|business|calendar)[ -])?${UNITS}${HALF}(?!(?:\\s+(?:or|to)\\s+(?:\\w+\\s+)?(?:days|weeks|months|years))?[ -]?old\\b|\\s+of\\s+age|\\s+older|\\s+younger)`,
    example: "They fought for 147 days in the hills.",
    value: "P147D",
  },
  {
    name: "duration-open",
    kind: "duration",
    needs: ["unit"],
    pattern: "(?:(?:past|last|coming|next|recent|previous|following)\\s+)?(?:(?:few|several|many)\\s+)?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?![ -]?old\\b)",
    after: "\\b(?:[Ff]or|[Ii]n|[Oo]ver|[Aa]fter|[Ww]ithin|[Dd]uring|[Tt]hroughout)\\s+(?:the\\s+)?$",
    example: "They had waited for years in the camp.",
    value: undefined,
  },
  { name: "duration-long", kind: "duration", needs: ["unit"], pattern: "(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)-long", example: "They settled their decades-long dispute.", value: undefined },
  { name: "vague", kind: "vague", needs: ["recent"], pattern: "(?:more\\s+)?recently|(?:over\\s+)?recent\\s+(?:days|weeks|months|years)", example: "The bank has recently failed.", value: undefined },
];
