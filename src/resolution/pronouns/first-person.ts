import type { MentionDraft, StatementDraft } from "../../../schema/index.ts";
import { link, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";

/** Links "I" and "my" inside somebody's words to who says them, and "we" to a group or body that speaks; for a person "we" stays open: it is some side the person is on. */
export function linkFirstPerson(work: Work): void {
  for (const mention of work.draft.mentions) {
    if (mention.form !== "pronoun" || mention.person !== 1 || work.chainOf[mention.id]) continue;
    const statement = innermost(work, mention.start, mention.end);
    const speaker =
      statement?.speaker && "mention" in statement.speaker
        ? work.chainOf[statement.speaker.mention]
        : undefined;
    if (!statement || !speaker) {
      work.reasons[mention.id] = `open: it is not known who says “${mention.text}”`;
      continue;
    }
    const shown = shownName(work, speaker);
    const plural = mention.number === "plural";
    const body = plural && speaker.type === "Person" ? bodyOf(work, speaker, mention) : undefined;
    if (body) {
      link(
        work,
        body,
        mention,
        `“${mention.text}” in the words of ${shown}, who speaks for ${shownName(work, body)}`,
      );
      continue;
    }
    if (plural && (speaker.type === "Person" || speaker.type === undefined)) {
      work.reasons[mention.id] = `open: “${mention.text}” is some side that ${shown} is on`;
      continue;
    }
    if (!plural && speaker.type !== "Person") continue;
    const doubtful =
      work.certainties[(statement.speaker as { mention: number }).mention] === "ambiguous" ||
      work.alternatives[statement.id]!.length > 0;
    link(
      work,
      speaker,
      mention,
      `“${mention.text}” in the words of ${shown}`,
      doubtful ? "ambiguous" : undefined,
    );
  }
}

/** Offices of those who speak for the body that the article speaks of, where it does not say of which. */
const spokesOffices = /\b(?:spokes\p{L}+|executive|ceo|chairman|chairwoman|director)\b/u;

/** The one body in which the article gives somebody an office, or whose name stands in their title: whoever speaks for it says "we". */
function bodyOf(work: Work, person: Chain, at: MentionDraft): Chain | undefined {
  const bodies = new Set<Chain>();
  const add = (mention: number | undefined): void => {
    const chain = mention === undefined ? undefined : work.chainOf[mention];
    if (chain?.type === "Organization" && chain.named) bodies.add(chain);
  };
  for (const one of work.draft.relations) {
    const held = one.type === "HOLDS_OFFICE" || one.type === "EMPLOYED_BY" || one.type === "MEMBER_OF";
    if (held && work.chainOf[one.from] === person && !one.attributes?.status) add(one.to);
  }
  for (const id of person.mentions) {
    const mention = work.draft.mentions[id]!;
    if (mention.form === "pronoun" || work.certainties[id]) continue;
    for (const one of work.bySentence.get(mention.sentence) ?? [])
      if (
        one.id !== id &&
        one.form === "name" &&
        one.start >= mention.phraseSpan.start &&
        one.end <= mention.phraseSpan.end
      )
        add(one.id);
  }
  if (bodies.size === 0 && [...person.offices].some((office) => spokesOffices.test(office))) {
    const latest = at.sentence;
    for (let sentence = latest - 2; sentence <= latest; sentence++)
      for (const one of work.bySentence.get(sentence) ?? []) if (one.form !== "pronoun") add(one.id);
    return spokenOf(work, bodies);
  }
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

/** The one of bodies of which no other is named as often in the report: "polled by FactSet" is said of one that is named once. */
function spokenOf(work: Work, bodies: ReadonlySet<Chain>): Chain | undefined {
  const [first, second] = work.chains
    .filter((one) => one.type === "Organization" && one.named)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return first && bodies.has(first) && first.mentions.length > (second?.mentions.length ?? 0)
    ? first
    : undefined;
}

/** The shortest statement in whose content a stretch stands. */
export function innermost(work: Work, start: number, end: number): StatementDraft | undefined {
  let best: { readonly statement: StatementDraft; readonly length: number } | undefined;
  for (const statement of work.draft.statements)
    for (const piece of statement.content)
      if (piece.start <= start && end <= piece.end && (!best || piece.end - piece.start < best.length))
        best = { statement, length: piece.end - piece.start };
  return best?.statement;
}
