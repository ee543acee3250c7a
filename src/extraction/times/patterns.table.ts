/** Names of months and days of the week, short forms among them, as patterns. */
export const months = ["Jan(?:uary|\\.)?", "Feb(?:ruary|\\.)?", "Mar(?:ch|\\.)?", "Apr(?:il|\\.)?", "May", "June?\\.?", "July?\\.?", "Aug(?:ust|\\.)?", "Sept?(?:ember|\\.)?", "Oct(?:ober|\\.)?", "Nov(?:ember|\\.)?", "Dec(?:ember|\\.)?"];
export const days = ["Sun(?:day)?", "Mon(?:day)?", "Tue(?:s(?:day)?)?", "Wed(?:nesday)?", "Thu(?:rs?(?:day)?)?", "Fri(?:day)?", "Sat(?:urday)?"];

const MONTH = `(?<month>${months.join("|")})`;
const MONTHNAME = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";
const WEEKDAY = "(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
const ANYDAY = `(?:(?:${days.join("|")})\\.?,?\\s+)?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";
const PART = "(?:\\s+(?<part>morning|afternoon|evening|night))?";
const UNIT = "(?<unit>second|minute|hour|day|week|month|year|decade|quarter|century)";
const UNITS = "(?<unit>seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|quarters?|centur(?:y|ies))";
const COUNT = "(?<count>\\d[\\d,]*(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|several|few|a few|many|a couple of|couple of|half an?|(?:one|two|three|\\d+)[ -]and[ -]a[ -]half)";
const SEASON = "(?<season>spring|summer|autumn|fall|winter)";

export type TimeKind = "date" | "month-day" | "month" | "year" | "span" | "weekday" | "day-word" | "relative" | "ago" | "duration" | "quarter" | "decade" | "clock" | "season" | "years" | "iso" | "month-name" | "month-days" | "unclear";

export interface TimeRow {
  readonly name: string;
  readonly kind: TimeKind;
  readonly pattern: string;
  /** Words that must stand right before it, as a pattern. */
  readonly after?: string;
  readonly example: string;
}

/** Expressions of time. At one place the longest match holds, of two as long the first row's. */
export const timeRows: readonly TimeRow[] = [
  { name: "iso", kind: "iso", pattern: "(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?)", example: "2007-01-09" },
  { name: "month-day-year", kind: "date", pattern: `${ANYDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`, example: "June 13, 2005" },
  { name: "day-month-year", kind: "date", pattern: `${ANYDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, example: "9 January 2007" },
  { name: "month-days", kind: "month-days", pattern: `${MONTH}\\s+(?<day>\\d{1,2})\\s?(?:-|–|to|and)\\s?(?<last>\\d{1,2})(?:,?\\s+${YEAR})?`, example: "June 18-20" },
  { name: "month-day", kind: "month-day", pattern: `${ANYDAY}${MONTH}\\s+${DAY}(?!\\d|[:.,]\\d)`, example: "October 7" },
  { name: "day-month", kind: "month-day", pattern: `${ANYDAY}${DAY}\\s+(?:of\\s+)?${MONTHNAME}`, example: "7 October" },
  { name: "month-year", kind: "month", pattern: `(?:(?:early|late|mid)[ -])?${MONTH},?\\s+(?:of\\s+)?${YEAR}`, example: "January 2007" },
  { name: "season-year", kind: "season", pattern: `(?:the\\s+)?${SEASON}\\s+(?:of\\s+)?${YEAR}`, example: "spring 2011" },
  { name: "quarter-year", kind: "quarter", pattern: `(?:the\\s+)?(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?quarter(?:\\s+(?:of\\s+)?(?:${YEAR}|(?<which>this|last|next)\\s+year))?`, example: "the third quarter of 2010" },
  { name: "quarter-short", kind: "quarter", pattern: `Q(?<ordinal>[1-4])(?:\\s+(?:of\\s+)?${YEAR})?`, example: "Q3 2010" },
  { name: "weekday", kind: "weekday", pattern: `(?:(?<which>last|next|this|past|coming)\\s+)?${WEEKDAY}${PART}(?!s)`, example: "Tuesday morning" },
  { name: "day-word", kind: "day-word", pattern: `(?<word>today|yesterday|tomorrow|tonight)${PART}`, example: "yesterday" },
  { name: "this-unit", kind: "relative", pattern: `(?:the\\s+)?(?:later\\s+|earlier\\s+)?(?<which>this|last|next|past|previous|coming|following)\\s+(?:${UNIT.replace("second|minute|", "")}|(?<weekend>weekend)|${SEASON}|${MONTHNAME}|(?<dayPart>morning|afternoon|evening|night))(?!s)`, example: "last month" },
  { name: "weekend", kind: "relative", pattern: "(?:the\\s+)(?<weekend>weekend)", example: "over the weekend" },
  { name: "ago", kind: "ago", pattern: `(?:(?:about|almost|nearly|more than|over)\\s+)?${COUNT}\\s+${UNITS}\\s+(?<direction>ago|earlier|later|from now)`, example: "five months ago" },
  { name: "month-name", kind: "month-name", pattern: `(?:(?:early|late|mid)[ -])?${MONTHNAME}`, after: "(?:in|since|until|till|by|during|from|to|of|through|between|before|after|late|early|mid)\\s+$", example: "in October" },
  { name: "years", kind: "years", pattern: "(?<from>(?:1[5-9]|20)\\d\\d)\\s?(?:-|–|to|until|through)\\s?(?<to>(?:1[5-9]|20)\\d\\d)", example: "from 1999 to 2004" },
  { name: "year-part", kind: "span", pattern: `(?<half>early|late|mid|the end of|the beginning of|the start of|end of|the middle of)[ -]${YEAR}`, example: "early 2007" },
  { name: "decade", kind: "decade", pattern: "(?:the\\s+)?(?:(?:early|late|mid)[ -])?(?<decade>(?:1[5-9]|20)\\d0)s", example: "the 1990s" },
  {
    name: "year",
    kind: "year",
    pattern: `${YEAR}(?![-–/]\\d|\\d|%|,\\d{3}|\\s+(?:people|men|women|jobs|million|dollars|euros|workers|employees|units|copies|km|miles))`,
    after: "(?:\\b(?:in|since|by|of|until|till|before|after|from|during|to|late|early|mid|fiscal|year|through|around|circa|and|between|the)\\s+|\\(|,\\s+)$",
    example: "in 2007",
  },
  { name: "year-of", kind: "year", pattern: `${YEAR}(?=\\s+(?:elections?|Olympics?|Olympic|World Cup|season|budget|campaign|report|edition|model|census|war|invasion|crisis|summit|attacks?|championships?|agreement|treaty|law|act))`, example: "the 2008 elections" },
  { name: "clock", kind: "clock", pattern: "(?:at\\s+)?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?(?<half>a\\.?m\\.?|p\\.?m\\.?|AM|PM)(?:\\s+(?:local time|[A-Z]{2,4}))?|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::\\d\\d)?(?:\\s+(?:local time|UTC|GMT|[A-Z]{2,4}))?", example: "10 a.m. EST" },
  { name: "duration", kind: "duration", pattern: `(?:(?:about|almost|nearly|more than|over|up to|at least|around|the (?:last|past|next|first))\\s+)?${COUNT}[ -]${UNITS}(?![ -]?old\\b|\\s+of age|\\s+older|\\s+younger)`, example: "147 days" },
  { name: "day-unclear", kind: "unclear", pattern: "the (?:same|next|following|previous) day|the day (?:before|after)|recent (?:days|weeks|months|years)|(?:now|currently|recently)(?=\\s)", example: "the next day" },
];
