import type { EventDraft, StatementDraft } from "../../../schema/index.ts";
import { eventTypeRow } from "../../../schema/index.ts";
import type { Work } from "../context.ts";
import type { Telling } from "./telling.ts";

/** Where a telling stands in its sentence, in weight. */
const standings = { main: 2.5, said: 1, clause: 0.5, phrase: -0.5 } as const;
const pronoun =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|who|which|one|his|her|its|their|our|my|your)$/iu;
/** Verbs that only say. */
const saying = new Set("say tell state report add note write post".split(" "));
/** Types that tell of people harmed, which news tells first (Harcup and O'Neill 2017, "What is news?"). */
const harms = new Set(["killing", "death", "injury", "attack", "kidnapping", "massacre"]);
/** Types that tell of words rather than deeds. */
const sayings = new Set(["announcement", "accusation", "criticism", "praise", "demand", "threat"]);

/**
 * How much an event weighs in the report. What stands in the headline and the lead weighs most, and less towards the end
 * (van Dijk 1988, "News as Discourse"), in a main clause more than in passing; each further telling, who does it to
 * whom, a date, a place, and a type of the table add to it; what stands only in somebody's words, has not happened, or
 * is but a word for some action or saying weighs less.
 */
export function weightOf(work: Work, telling: Telling): number {
  const { drafts } = telling;
  const lead = leadOf(work);
  const named = [...telling.all].filter((one) => one.named).length;
  let weight = Math.max(
    ...drafts.map((one) => position(work, one, lead) + standings[one.standing ?? "clause"]),
  );
  const clauses = drafts.filter((one) => one.standing !== "phrase").length;
  weight += Math.min(1.6, Math.max(0, clauses - 1) * 0.8) + Math.min(1, (drafts.length - clauses) * 0.3);
  weight += Math.min(1.5, named * 0.5);
  if (!telling.types.has("action")) weight += [...telling.types].every((one) => sayings.has(one)) ? 0.5 : 1.5;
  if (
    telling.types.size === 1 &&
    !telling.types.has("action") &&
    eventTypeRow(drafts[0]!.type).domain === "other"
  )
    weight -= 0.5;
  const sides = (part: string): boolean =>
    drafts.some((one) => one.participants.some((other) => other.part === part));
  const doers = drafts.flatMap((one) => one.participants.filter((other) => other.part === "actor"));
  if (doers.some((one) => !pronoun.test(one.evidence.text))) weight += 1.5;
  else if (doers.length > 0) weight -= 1;
  const harm = drafts.some((one) => harms.has(one.type) && one.sentence <= lead);
  if (sides("target") || (telling.types.has("death") && doers.length > 0))
    weight += harm ? (telling.types.has("injury") ? 1.6 : 1.8) : 0.7; // "killed and 30 injured"
  if (drafts.some((one) => one.time)) weight += 0.5;
  if (telling.wheres.size > 0) weight += 0.7;
  if (drafts.every((one) => one.standing !== "main" && isSaid(work, one.trigger.start, one.trigger.end)))
    weight -= drafts.some((one) => one.standing === "said" && one.sentence <= lead) ? 1 : 3;
  if (drafts.every((one) => saying.has(one.lemma))) weight -= 2;
  if (drafts.every((one) => ["possible", "denied", "demanded"].includes(one.factuality))) weight -= 1;
  return weight;
}

/** The first sentence below the headline that tells of something by a verb. */
function leadOf(work: Work): number {
  const { sentences } = work.context;
  const first = work.draft.events.find(
    (one) => one.form === "verb" && sentences[one.sentence]?.kind !== "headline",
  );
  return first?.sentence ?? 0;
}

function position(work: Work, draft: EventDraft, lead: number): number {
  const { sentences } = work.context;
  const behind = Math.max(0, draft.sentence - lead);
  const early = 3 * (1 - draft.sentence / Math.max(1, sentences.length));
  if (sentences[draft.sentence]?.kind === "headline") return early + 2.5;
  return early + ([3, 1.5, 0.7][behind] ?? 0);
}

function isSaid(work: Work, start: number, end: number): boolean {
  return work.draft.statements.some(
    (one) =>
      one.cueClass !== "wanted" &&
      one.cueClass !== "agreed" &&
      !trails(one) &&
      one.content.some((piece) => piece.start <= start && end <= piece.end),
  );
}

/** "A bomb exploded, officials said": who says so is named in passing, and the report tells it as its own. */
function trails({ kind, cue, content }: StatementDraft): boolean {
  return kind === "indirect" && cue !== null && content.every((piece) => piece.end <= cue.start);
}
