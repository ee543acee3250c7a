import type { EventDraft, EventType } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";

/** One telling of an event, or all of those that are one so far, with chains for mentions. */
export interface Telling {
  readonly drafts: readonly EventDraft[];
  readonly types: ReadonlySet<EventType>;
  readonly actors: ReadonlySet<Chain>;
  readonly targets: ReadonlySet<Chain>;
  readonly leaders: ReadonlySet<Chain>;
  /** Everybody in it under any role. */
  readonly all: ReadonlySet<Chain>;
  /** Head words of targets that are no entity. */
  readonly things: ReadonlySet<string>;
  /** The numbers of those to whom it is done: "34" of "all 34 people". */
  readonly counts: ReadonlySet<string>;
  readonly wheres: ReadonlySet<Chain>;
  /** Of one happening or of many: by the noun's number, or by the many places in which it is. */
  readonly number: "singular" | "plural" | undefined;
  /** Told of in a headline only. */
  readonly headline: boolean;
  /** Told of in the lead: the headline, or one of the sentences that follow it. */
  readonly lead: boolean;
}

/** How many sentences from the top the lead goes. */
const leadLength = 4;

/** Whether a draft tells of nobody but those who die: "Twelve people died", whom the slide killed. */
export function isDying(draft: EventDraft): boolean {
  return (
    draft.type === "death" &&
    draft.form === "verb" &&
    draft.participants.every((one) => one.part !== "target")
  );
}

export function tellingOf(work: Work, draft: EventDraft): Telling {
  const done = isDying(draft) ? "actor" : "target";
  const of = (fits: (part: EventDraft["participants"][number]) => boolean): ReadonlySet<Chain> =>
    new Set(
      draft.participants
        .filter((one) => one.mention !== undefined && fits(one))
        .map((one) => work.chainOf[one.mention!])
        .filter((one) => one !== undefined),
    );
  const wheres = new Set(
    draft.places
      .filter((one) => one.role === "where")
      .map((one) => work.chainOf[one.mention])
      .filter((one) => one !== undefined),
  );
  const many = [...wheres].some((one) => one.type === "Group");
  const number = many ? "plural" : draft.number;
  return {
    drafts: [draft],
    types: new Set([draft.type]),
    actors: of((one) => one.part === "actor" && done !== "actor"),
    targets: of((one) => one.part === done),
    leaders: of((one) => one.role === "led"),
    all: of(() => true),
    things: new Set(
      draft.participants
        .filter(
          (one) => one.part === done && (one.mention === undefined || !work.chainOf[one.mention]?.named),
        )
        .flatMap((one) => [one.head.text.toLowerCase(), ...wholeOf(one.evidence.text)]),
    ),
    counts: new Set(
      draft.participants
        .filter((one) => one.part === done)
        .flatMap((one) => one.evidence.text.toLowerCase().match(counted) ?? [])
        .map(asDigits),
    ),
    wheres,
    number,
    headline: work.context.sentences[draft.sentence]?.kind === "headline",
    lead: draft.sentence < leadLength,
  };
}

/** "a section of the pipeline": of what it is a part, by its head word. */
function wholeOf(phrase: string): readonly string[] {
  const whole = part.exec(phrase.toLowerCase())?.[1];
  return whole ? [whole] : [];
}
const part =
  /\b(?:section|part|stretch|portion|segment|span|branch|wing)s? of (?:(?:the|a|an|its|their) )?(?:[\p{L}\p{Nd}-]+ )*?([\p{L}-]+)(?=$|,| (?:in|near|at|between|outside|of|from|to|on|that|which|linking|leading)\b)/u;

const small =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const counted = new RegExp(`\\b(?:\\d[\\d,]*|${small.join("|")}|dozens|scores|hundreds|thousands)\\b`, "gu");

/** "twelve" is "12". */
function asDigits(count: string): string {
  const place = small.indexOf(count);
  return place < 0 ? count : String(place + 2);
}

/** Two tellings of one event taken together. */
export function together(a: Telling, b: Telling): Telling {
  const union = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> =>
    new Set([...one, ...other]);
  return {
    drafts: [...a.drafts, ...b.drafts],
    types: union(a.types, b.types),
    actors: union(a.actors, b.actors),
    targets: union(a.targets, b.targets),
    leaders: union(a.leaders, b.leaders),
    all: union(a.all, b.all),
    things: union(a.things, b.things),
    counts: union(a.counts, b.counts),
    wheres: union(a.wheres, b.wheres),
    number: a.number ?? b.number,
    headline: a.headline && b.headline,
    lead: a.lead || b.lead,
  };
}

export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
