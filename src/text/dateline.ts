import type { Dateline } from "./document.ts";
import { spanOf } from "./span.ts";

/** A dateline is not longer than this; it is looked for nowhere further in a paragraph. */
const LONGEST = 140;

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const LINK = "(?:of|the|and|de|del|la|las|los|el|da|do|dos|di|du|upon|on|al|es|am|en)";
const PLACE = `${NAME}(?:[ \\u00A0](?:${LINK}[ \\u00A0])?(?:al-|el-)?${NAME}){0,4}`;
const MONTH =
  "(?:JAN(?:UARY|\\.)?|FEB(?:RUARY|\\.)?|MAR(?:CH|\\.)?|APR(?:IL|\\.)?|MAY|JUNE?\\.?|JULY?\\.?|AUG(?:UST|\\.)?|SEPT?(?:EMBER|\\.)?|OCT(?:OBER|\\.)?|NOV(?:EMBER|\\.)?|DEC(?:EMBER|\\.)?|Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const DATE = `(?:${DAY},? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? (?:\\d{4}|['’]?\\d{2}(?=\\s*(?:$|[(\\[–—-]))))?|\\d{4}-\\d{2}-\\d{2})|${DAY}`;
const AGENCY = `\\((?<agency>[\\p{Lu}][\\p{L}\\p{M}\\p{N}&./ -]{0,40}|[\\p{Ll}\\d]{2,20}\\.\\p{Ll}{2,3}|dpa|afp|dapd|epd|apn)\\)`;

interface Form {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
}

const form = (name: string, example: string, pattern: string): Form => ({
  name,
  example,
  pattern: new RegExp(`^${pattern}`, "du"),
});
const places = (first: string) => `(?<places>${first}(?:(?:, |/)${PLACE}){0,3}?)`;
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?:[ \\u00A0][\\p{Lu}][\\p{Lu}\\p{M}'’.-]+){0,4}";
const dated = `(?:,? (?<date>${DATE}))`;

/** What stands at the head of a report, in the order it is tried. */
const FORMS: readonly Form[] = [
  form(
    "agency's stop",
    "Havana, Cuba.- The gathering",
    `${places(PLACE)}${dated}?(?: ${AGENCY})?[.,]?\\s?\\.\\s?[-–—]{1,2}(?=\\s+\\S|[^\\s\\p{Ll}])`,
  ),
  form(
    "with agency",
    "LONDON (Reuters) - Shares",
    `(?:${places(PLACE)}${dated}?,? )?${AGENCY}\\s?(?:[-–—_]{1,3}|:)(?=\\s*\\S)`,
  ),
  form(
    "date and agency",
    "WASHINGTON, March 3 (UPI) --",
    `(?:${places(PLACE)}, )?(?<date>${DATE}) ${AGENCY}(?:\\s?[-–—]{1,3})?(?=\\s*[\\p{Lu}“"‘[])`,
  ),
  form(
    "capitals",
    "KABUL, Afghanistan — Gunmen",
    `${places(CAPITALS)}${dated}?\\s?(?:[–—]|-{2,3}|(?<=\\s)-(?=\\s))(?=\\s*[\\p{Lu}\\p{N}“"‘[])`,
  ),
  form(
    "place and country",
    "Tehran, Iran — The",
    `(?<places>${PLACE}(?:, ${PLACE}){1,2}?)${dated}?\\s(?:[–—]|-{1,3})(?=\\s+[\\p{Lu}“"‘])`,
  ),
  form(
    "place and date",
    "Geneva, 3 March 2024 — The",
    `${places(PLACE)}${dated}\\s?(?:[–—:]|-{1,3})(?=\\s+[\\p{Lu}“"‘])`,
  ),
];

/** Forms that only the head of a report has: elsewhere a name and a colon begin what somebody says. */
const HEADS: readonly Form[] = [
  form(
    "agency without a dash",
    "KOTA KINABALU (AP) A launch",
    `${places(CAPITALS)}${dated}? ${AGENCY}(?=\\s+[\\p{Lu}“"])`,
  ),
  form(
    "date alone",
    "May 9 Aldrin Aircraft",
    `(?<date>${MONTH} \\d{1,2}(?:, \\d{4})?)(?=\\s+\\p{Lu}\\p{Ll}+ (?!Day))`,
  ),
  form(
    "bars",
    "Libreville, Gabon | AFP | Prosecutors",
    `${places(PLACE)}${dated}? \\| (?<agency>[\\p{Lu}][\\p{L}\\p{M}\\p{N}&./ -]{0,40}?) \\|(?=\\s+\\S)`,
  ),
  form("capitals and colon", "NEW DELHI: The court", `${places(CAPITALS)}${dated}?:(?=\\s+\\p{Lu})`),
  form(
    "town and hyphen",
    "Taipei - A storm",
    `${places(`${NAME}(?: ${NAME})?`)}\\s(?:[-–—]|--|––)(?=\\s\\p{Lu})`,
  ),
];
/** A paragraph under such a head is no shorter than this. */
const SHORTEST = 80;

/** What a page writes before the day of its report: “Published:”, “Last updated on”. */
const WHEN =
  "(?:(?:First|Last|Originally) )?(?:[Pp]ublished|[Uu]pdated|Posted|Modified|PUBLISHED|UPDATED|POSTED)(?: on| at)?:? ";
const ZONE = "(?: \\(?(?:GMT|UTC|BST|IST|CES?T|[ECMP][SD]?T|local time)\\)?)?";
const CLOCK = `(?:\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?|\\d{1,2} ?[AaPp]\\.?[Mm]\\.?)${ZONE}`;
const BARE_DATE = new RegExp(
  `^(?:${WHEN})?(?:${CLOCK}(?:,| on| [-–|])? )?(?:(?!${DAY})(?<places>${PLACE}), )?(?<date>${DATE})(?:(?:,| at| [-–|])? ${CLOCK})?\\.?$`,
  "du",
);
/** Words in capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:breaking|update|updated|exclusive|correction|corrected|analysis|opinion|editorial|video|photos?|watch|live|factbox|timeline|interview|explainer|note|refile|alert|urgent|poll|q|a|question|answer|wikinews)\b/i;
/** "[TEXT]", "[REPORT] [BY JUAN LOPEZ]": what an agency writes in brackets of the text that follows. */
const LABEL = /^(?:\s*\[\p{Lu}[\p{Lu}\p{M}\p{N}.,' -]{1,80}\])+(?=\s*\S)/u;
/** What every date has, and what every form does: its mark, or the bracket before an agency. */
const DATED = /\d|day/;
const MARKED = /[-–—_:|(]/;
const DATE_FIRST = /^\p{Lu}\p{L}{2,8}\.? \d/u;
const WHOLE_DAY = new RegExp(`^${DAY}$`, "u");

/** The dateline at the head of the paragraph `[start, end)`, with the mark that ends it; a paragraph that is only a date is one as well. `first` is the report's first paragraph. */
export function datelineAt(text: string, start: number, end: number, first = false): Dateline | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  // Most paragraphs have no mark that a dateline ends in, and no date: that is seen sooner than what each form lacks.
  if (end - start <= LONGEST && DATED.test(head)) {
    const bare = BARE_DATE.exec(head);
    if (bare && !WHOLE_DAY.test(head)) return build(text, start, end, bare);
  }
  if (!MARKED.test(head) && !DATE_FIRST.test(head)) return undefined;
  const forms = first && end - start >= SHORTEST ? [...FORMS, ...HEADS] : FORMS;
  for (const { pattern } of forms) {
    const match = pattern.exec(head);
    if (match && !NO_PLACE.test(match[0])) {
      const label = LABEL.exec(head.slice(match[0].length))?.[0].length ?? 0;
      return build(text, start, start + match[0].length + label, match);
    }
  }
  return undefined;
}

function build(text: string, start: number, end: number, match: RegExpExecArray): Dateline {
  const group = (name: string) => {
    const at = match.indices?.groups?.[name];
    return at && spanOf(text, start + at[0], start + at[1]);
  };
  const list = group("places");
  const agency = group("agency");
  const date = group("date");
  return {
    ...spanOf(text, start, end),
    places: list ? divide(text, list.start, list.end) : [],
    ...(agency && { agency }),
    ...(date && { date }),
  };
}

function divide(text: string, start: number, end: number) {
  let at = start;
  return text
    .slice(start, end)
    .split(/(, ?|\/)/)
    .flatMap((part, place) => {
      at += part.length;
      const name = part.replace(/(?<=\p{L}{4})\.$/u, "");
      return place % 2 === 0 && name !== ""
        ? [spanOf(text, at - part.length, at - part.length + name.length)]
        : [];
    });
}
