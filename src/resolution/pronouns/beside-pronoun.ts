import type { Draft, EventDraft, MentionDraft, StatementDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";
import { isPossessive, isReflexive } from "./agreement.ts";

/**
 * Whether a chain does to the pronoun what one telling tells: "Trump phoned Zelensky to congratulate him": who congratulates
 * is not him (principle B of the binding theory, over shared subjects too).
 */
export function doesToPronoun(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (isPossessive(pronoun) || isReflexive(pronoun)) return false;
  return toldIn(work.draft, pronoun.sentence).events.some((event) => {
    if (event.form !== "verb") return false;
    const own = event.participants.find((one) => one.mention === pronoun.id);
    return (
      own !== undefined &&
      own.part === "target" &&
      event.participants.some(
        (one) => one.part === "actor" && one.mention !== undefined && work.chainOf[one.mention] === chain,
      )
    );
  });
}

/** Whether a pronoun that is the subject of what somebody says stands for them: "Ruiz said she would resign". */
export function saysOfThemselves(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (!pronoun.relation.startsWith("nsubj") || pronoun.quotation !== undefined) return false;
  return toldIn(work.draft, pronoun.sentence).statements.some(
    ({ kind, cue, content, speaker }) =>
      kind !== "direct" &&
      cue !== null &&
      cue.end <= pronoun.start &&
      content[0] !== undefined &&
      content[0].start === pronoun.start &&
      speaker !== undefined &&
      "mention" in speaker &&
      work.chainOf[speaker.mention] === chain,
  );
}

interface Told {
  readonly events: readonly EventDraft[];
  readonly statements: readonly StatementDraft[];
}

const none: Told = { events: [], statements: [] };
const known = new WeakMap<Draft, ReadonlyMap<number, Told>>();

/** The events and statements of a sentence; those of a draft are sorted once. */
function toldIn(draft: Draft, sentence: number): Told {
  const bySentence = known.get(draft) ?? sorted(draft);
  known.set(draft, bySentence);
  return bySentence.get(sentence) ?? none;
}

function sorted(draft: Draft): ReadonlyMap<number, Told> {
  const rows = new Map<number, { events: EventDraft[]; statements: StatementDraft[] }>();
  const row = (sentence: number) => {
    const found = rows.get(sentence) ?? { events: [], statements: [] };
    rows.set(sentence, found);
    return found;
  };
  for (const event of draft.events) row(event.sentence).events.push(event);
  for (const statement of draft.statements) row(statement.sentence).statements.push(statement);
  return rows;
}
