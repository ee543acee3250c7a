import type { EventDraft, MentionDraft, Part, StatementDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";
import { isPossessive, isReflexive } from "./agreement.ts";
import { innermost } from "./first-person.ts";

/**
 * Whether a chain does to the pronoun what one telling tells, or has it done by the pronoun: "Trump phoned Zelensky to congratulate him": who congratulates
 * is not him (principle B of the binding theory, over shared subjects too).
 */
export function doesToPronoun(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (isPossessive(pronoun) || isReflexive(pronoun)) return false;
  return (work.eventsBySentence.get(pronoun.sentence) ?? []).some((event) => {
    if (event.form !== "verb") return false;
    const own = event.participants.find((one) => one.mention === pronoun.id);
    if (own?.part === "actor") return takesPart(work, event, chain, "target"); // "whether he agreed with Ruiz"
    return own !== undefined && own.part === "target" && takesPart(work, event, chain, "actor");
  });
}

/** Whether a pronoun that is the subject of what somebody says stands for them: "Ruiz said she would resign". */
export function saysOfThemselves(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (!pronoun.relation.startsWith("nsubj") || pronoun.quotation !== undefined) return false;
  return (work.statementsBySentence.get(pronoun.sentence) ?? []).some(
    ({ kind, cue, cueClass, content, speaker }) =>
      kind !== "direct" &&
      cueClass !== "asked" && // "a reporter asked how he could know"
      cue !== null &&
      cue.end <= pronoun.start &&
      content[0] !== undefined &&
      content[0].start === pronoun.start &&
      speaker !== undefined &&
      "mention" in speaker &&
      work.chainOf[speaker.mention] === chain,
  );
}

/** "Trump aides insist that he will win", "Trump's lawyers say he will": for whom those speak who say it. */
export function saysOfOwner(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (!pronoun.relation.startsWith("nsubj") || pronoun.quotation !== undefined) return false;
  const here = work.bySentence.get(pronoun.sentence) ?? [];
  return (work.statementsBySentence.get(pronoun.sentence) ?? []).some(
    ({ cue, content, speakerMention: said }) => {
      if (cue === null || cue.end > pronoun.start || content[0]?.start !== pronoun.start) return false;
      return (
        said !== null &&
        here.some(
          (one) =>
            one.form === "name" &&
            /^(?:compound|nmod:poss)$/u.test(one.relation) &&
            said.start <= one.start &&
            one.end < said.end &&
            work.chainOf[one.id] === chain,
        )
      );
    },
  );
}

/** “He lied,” Ruiz said; a reporter asked how he could know: who tells or asks it is not the one whom the pronoun means. */
export function tellsOfOthers(work: Work, pronoun: MentionDraft): Chain | undefined {
  const around = (one: StatementDraft): boolean =>
    one.content.some((piece) => piece.start <= pronoun.start && pronoun.end <= piece.end);
  const said =
    pronoun.quotation === undefined
      ? (work.statementsBySentence.get(pronoun.sentence) ?? []).find(
          (one) => one.cueClass === "asked" && around(one),
        )
      : innermost(work, pronoun.start, pronoun.end);
  const chain = said?.speaker && "mention" in said.speaker ? work.chainOf[said.speaker.mention] : undefined;
  if (!said || !chain) return undefined;
  const doubts = /^question/iu.test(said.cue?.text ?? ""); // "Coons questioned whether she has the experience"
  return said.kind === "direct" || (said.cueClass === "asked" && (doubts || !chain.named))
    ? chain
    : undefined;
}

/** "Children, they say, are giving up dolls": the subject of what is said around a cue is not the pronoun between its halves. */
export function isSubjectAround(work: Work, one: MentionDraft, pronoun: MentionDraft): boolean {
  if (one.sentence !== pronoun.sentence || !one.relation.startsWith("nsubj")) return false;
  return (work.statementsBySentence.get(pronoun.sentence) ?? []).some(
    ({ speaker, content }) =>
      speaker !== undefined &&
      "mention" in speaker &&
      speaker.mention === pronoun.id &&
      content.length > 1 &&
      content.at(-1)!.start > pronoun.end &&
      content.some((piece) => piece.start <= one.start && one.end <= piece.end && piece.end < pronoun.start),
  );
}

/** How many sentences before a speaker is still the one who goes on. */
const stillSpeaking = 2;

/** "A villager told of shots. He said …": who said the last thing before a pronoun that says more. */
export function lastSpeaker(work: Work, pronoun: MentionDraft): Chain | undefined {
  const says = (one: StatementDraft): number | undefined =>
    one.speaker && "mention" in one.speaker ? one.speaker.mention : undefined;
  const own = work.statementsBySentence.get(pronoun.sentence) ?? [];
  if (pronoun.quotation !== undefined || !own.some((one) => says(one) === pronoun.id)) return undefined;
  for (let back = 1; back <= stillSpeaking; back++) {
    const said = work.statementsBySentence.get(pronoun.sentence - back) ?? [];
    const last = said.map(says).findLast((one) => one !== undefined);
    if (last !== undefined) return work.chainOf[last];
    if (isOfAnother(work, pronoun, pronoun.sentence - back)) return undefined;
  }
  return undefined;
}

/** "Ryan declined to comment. Earlier he assured donors that …": a sentence of the same paragraph that begins to tell of somebody by name. */
function isOfAnother(work: Work, pronoun: MentionDraft, sentence: number): boolean {
  return (work.bySentence.get(sentence) ?? []).some(
    (one) =>
      one.form === "name" &&
      one.type === "Person" &&
      one.paragraph === pronoun.paragraph &&
      one.relation === "nsubj",
  );
}

/** Types whose cause news finds with whom they are done to (Garvey and Caramazza 1974, "Implicit causality in verbs"). */
const causedByTarget = new Set([
  "arrest",
  "accusation",
  "conviction",
  "sentence",
  "trial",
  "criticism",
  "praise",
  "dismissal",
  "expulsion",
  "deportation",
  "rescue",
]);

/** "arrested three men after they fled": who did what a deed followed on is whom it was done to. */
export function broughtItOn(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  const before = work.context.text.slice(Math.max(0, pronoun.start - 9), pronoun.start);
  if (!pronoun.relation.startsWith("nsubj") || !/\b(?:after|because|when|since)\s$/iu.test(before))
    return false;
  return (work.eventsBySentence.get(pronoun.sentence) ?? []).some(
    (event) =>
      causedByTarget.has(event.type) &&
      event.trigger.end < pronoun.start &&
      takesPart(work, event, chain, "target"),
  );
}

/** Whether one telling has a chain on a side of it. */
export function takesPart(work: Work, event: EventDraft, chain: Chain, part: Part): boolean {
  return event.participants.some(
    (one) => one.part === part && one.mention !== undefined && work.chainOf[one.mention] === chain,
  );
}
