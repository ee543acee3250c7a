import type { MentionDraft, StatementDraft } from "../../schema/index.ts";
import { link, shownName } from "./chains.ts";
import type { Chain, Work } from "./context.ts";
import { innermost } from "./pronouns/first-person.ts";
import { candidatesFor } from "./pronouns/link-pronouns.ts";

/** How many sentences may lie between the words of one speaker. */
const gap = 2;
/** How far back the one may have been named with whom the pronoun agrees. */
const memory = 12;

/** For each mention that is the speaker of statements, those statements; and all statements in text order. */
export interface Speakers {
  readonly by: ReadonlyMap<number, readonly StatementDraft[]>;
  readonly inOrder: readonly StatementDraft[];
}

export function speakersOf(work: Work): Speakers {
  const by = new Map<number, StatementDraft[]>();
  for (const statement of work.draft.statements) {
    if (!statement.speaker || !("mention" in statement.speaker)) continue;
    const row = by.get(statement.speaker.mention) ?? [];
    by.set(statement.speaker.mention, [...row, statement]);
  }
  const inOrder = work.draft.statements
    .filter((one) => one.cue === null || outermost(work, one))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.id - b.id);
  return { by, inOrder };
}

/** Whether nobody else says that somebody says it. */
function outermost(work: Work, statement: StatementDraft): boolean {
  const cue = statement.cue!;
  const around = innermost(work, cue.start, cue.end);
  return around === undefined || around.id === statement.id;
}

/**
 * A "he said" right after a woman has spoken, where no man was named since she began: either the report goes on with her
 * words and has the pronoun wrong, or it means a man named before. The one who has the floor is the likelier; both are
 * kept, and the reader is told. Gives whether the pronoun was such a one.
 */
export function linkDoubtfulSpeaker(work: Work, pronoun: MentionDraft, speakers: Speakers): boolean {
  const own = speakers.by.get(pronoun.id)?.[0];
  if (!own || (pronoun.gender !== "f" && pronoun.gender !== "m")) return false;
  const place = speakers.inOrder.findIndex((one) => one.id === own.id);
  if (place < 1) return false;
  const floor = floorBefore(work, speakers, place);
  if (!floor?.chain.gender || floor.chain.gender === pronoun.gender) return false;
  const others = candidatesFor(work, pronoun, memory);
  if (others.length === 0 || others.some((one) => namedSince(work, one.chain, floor.since, pronoun.start)))
    return false;
  const spoken = others.filter((one) =>
    speakers.inOrder.slice(0, place).some((statement) => speakerOf(work, statement) === one.chain),
  );
  const alternatives = (spoken.length > 0 ? spoken : others.slice(0, 1)).map((one) => one.chain);
  const shown = shownName(work, floor.chain);
  const reason = `“${pronoun.text}” follows the words of ${shown}, with whom it does not agree; it may be ${alternatives.map((one) => shownName(work, one)).join(" or ")}`;
  link(work, floor.chain, pronoun, reason, "ambiguous");
  for (const statement of speakers.by.get(pronoun.id)!)
    work.alternatives[statement.id] = alternatives.map((one) => one.id);
  work.messages.push({
    level: "warning",
    rule: "resolution.speaker",
    reason,
    start: pronoun.start,
    end: pronoun.end,
  });
  return true;
}

function namedSince(work: Work, chain: Chain, since: number, until: number): boolean {
  return chain.mentions.some(
    (id) => work.draft.mentions[id]!.start > since && work.draft.mentions[id]!.start < until,
  );
}

/** Who has the floor before a statement, and where they were named as the speaker of its first words. */
function floorBefore(
  work: Work,
  speakers: Speakers,
  place: number,
): { readonly chain: Chain; readonly since: number } | undefined {
  const last = speakers.inOrder[place - 1]!;
  const chain = speakerOf(work, last);
  if (chain?.type !== "Person" || speakers.inOrder[place]!.sentence - last.sentence > gap) return undefined;
  let first = last;
  for (let index = place - 2; index >= 0; index--) {
    const before = speakers.inOrder[index]!;
    if (speakerOf(work, before) !== chain || first.sentence - before.sentence > gap) break;
    first = before;
  }
  return {
    chain,
    since: work.draft.mentions[(first.speaker as { readonly mention: number }).mention]!.start,
  };
}

function speakerOf(work: Work, statement: StatementDraft): Chain | undefined {
  return statement.speaker && "mention" in statement.speaker
    ? work.chainOf[statement.speaker.mention]
    : undefined;
}
