import type { MentionDraft } from "../../../schema/index.ts";
import { link, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { chainsNear, mentionsBefore, roleWeight } from "../salience.ts";
import { agrees, isAnaphor, isPossessive, isReflexive } from "./agreement.ts";
import {
  broughtItOn,
  doesToPronoun,
  isSubjectAround,
  lastSpeaker,
  saysOfOwner,
  saysOfThemselves,
  tellsOfOthers,
} from "./beside-pronoun.ts";
import { fitsClause } from "./fit.ts";
import { subjectOfReflexive } from "./reflexive.ts";
import { isBeforeCourt, toBeFreed } from "./set-free.ts";
import { subjectAhead } from "./subject-ahead.ts";
import { unnamedSource } from "./unnamed-source.ts";
import { lead, reach, thresholds, weights } from "./weights.table.ts";

export interface Candidate {
  readonly chain: Chain;
  readonly score: number;
}

type Kind = keyof typeof thresholds;

/** Links a pronoun of the third person to the chain that agrees with it and is most in focus; under the threshold it stays open, with a reason. */
export function linkPronoun(work: Work, pronoun: MentionDraft): void {
  if (work.chainOf[pronoun.id]) return;
  if (pronoun.sameAs) {
    const chain = work.chainOf[pronoun.sameAs.mention];
    if (chain) link(work, chain, pronoun, `the relative pronoun of ${shownName(work, chain)}`);
    return;
  }
  if (!isAnaphor(pronoun)) return;
  if (isWhatWasSaid(work, pronoun)) {
    work.reasons[pronoun.id] = `open: “${pronoun.text}” is what was said`;
    return;
  }
  const own = subjectOfReflexive(work, pronoun);
  if (own) {
    const chain = work.chainOf[own.id];
    if (chain && agrees(pronoun, chain))
      link(work, chain, pronoun, `“${pronoun.text}” is the subject of its clause`);
    else work.reasons[pronoun.id] = `open: “${pronoun.text}” is the subject of its clause, whoever that is`;
    return;
  }
  const source = unnamedSource(work, pronoun);
  if (source !== undefined) {
    if (source && agrees(pronoun, source))
      link(work, source, pronoun, `“${pronoun.text}” spoke without being named`);
    else work.reasons[pronoun.id] = `open: “${pronoun.text}” is a source who is not named`;
    return;
  }
  const ahead = subjectAhead(work, pronoun);
  if (ahead) {
    link(
      work,
      ahead,
      pronoun,
      `“${pronoun.text}” stands before ${shownName(work, ahead)}, the subject, in what opens the sentence`,
    );
    return;
  }
  const [first, second] = candidatesFor(work, pronoun);
  if (!first || first.score < thresholds[kindOf(pronoun)]) {
    work.reasons[pronoun.id] = first
      ? `open: “${pronoun.text}” may be ${shownName(work, first.chain)}, too weakly`
      : `open: nothing before “${pronoun.text}” agrees with it`;
    return;
  }
  const close = second !== undefined && first.score - second.score < lead && second.chain.named;
  const shown = shownName(work, first.chain);
  if (!close) {
    link(work, first.chain, pronoun, `“${pronoun.text}” agrees with ${shown}, most in focus before it`);
    return;
  }
  const other = shownName(work, second.chain);
  work.messages.push({
    level: "info",
    rule: "resolution.pronoun",
    reason: `“${pronoun.text}” may be ${shown} or ${other}`,
    start: pronoun.start,
    end: pronoun.end,
  });
  link(work, first.chain, pronoun, `“${pronoun.text}” may be ${shown} or ${other}`, "ambiguous");
}

/** "Lopez spoke of two dead, but Perez denied it." */
function isWhatWasSaid(work: Work, pronoun: MentionDraft): boolean {
  return (
    pronoun.lemma === "it" &&
    pronoun.relation === "obj" &&
    /\b(?:den(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|admit(?:s|ted|ting)?|said|says)\s+$/iu.test(
      work.context.text.slice(Math.max(0, pronoun.start - 12), pronoun.start),
    )
  );
}

export function kindOf(pronoun: MentionDraft): Kind {
  return pronoun.gender === "f" || pronoun.gender === "m"
    ? "person"
    : pronoun.number === "plural"
      ? "many"
      : "thing";
}

/** The chains that a pronoun can mean, the likeliest first. */
export function candidatesFor(
  work: Work,
  pronoun: MentionDraft,
  within = reach[kindOf(pronoun)],
): readonly Candidate[] {
  const found: Candidate[] = [];
  const speaker = lastSpeaker(work, pronoun);
  const silent = tellsOfOthers(work, pronoun);
  for (const chain of chainsNear(work, pronoun, within)) {
    if (!agrees(pronoun, chain) || chain === silent || !fitsClause(work, chain, pronoun)) continue;
    const score = scoreOf(work, chain, pronoun, within);
    if (score !== undefined) found.push({ chain, score: score + (chain === speaker ? weights.goesOn : 0) });
  }
  return found.sort((a, b) => b.score - a.score || a.chain.id - b.chain.id);
}

/** The points of a chain as the meaning of a pronoun; undefined where syntax rules it out. */
function scoreOf(work: Work, chain: Chain, pronoun: MentionDraft, within: number): number | undefined {
  const before = mentionsBefore(work, chain, pronoun.start);
  if (before.some((one) => bars(one, pronoun) || isSubjectAround(work, one, pronoun))) return undefined;
  if (doesToPronoun(work, chain, pronoun) || isOtherNumber(before, pronoun)) return undefined;
  const quoted = (one: MentionDraft): boolean =>
    one.quotation === pronoun.quotation ||
    (one.quotation !== undefined && one.paragraph === pronoun.paragraph && pronoun.relation === "nsubj"); // “The firm lied,” she said. “They hid it.”
  if (isTheyOfBody(chain, pronoun) && !before.some(quoted)) return undefined;
  if (saysAsTown(work, chain, pronoun)) return undefined;
  const near = before.filter(
    (one) =>
      pronoun.sentence - one.sentence <= within &&
      !holds(one, pronoun) &&
      !(kindOf(pronoun) === "thing" && isBare(work, one)),
  );
  if (near.length === 0) return undefined;
  let best = Number.NEGATIVE_INFINITY;
  for (const one of near) {
    const distance = pronoun.sentence - one.sentence;
    let score = 100 - 20 * distance + roleWeight(one);
    if (one.relation.startsWith("nsubj")) {
      if (pronoun.relation.startsWith("nsubj"))
        score += weights.parallel + (distance === 0 ? weights.parallelHere : 0);
      if (distance === 0 && isPossessive(pronoun)) score += weights.clauseSubject;
    }
    if ((one.quotation === undefined) !== (pronoun.quotation === undefined))
      score += kindOf(pronoun) === "thing" ? weights.thingAcrossQuotation : weights.acrossQuotation;
    if (one.paragraph !== pronoun.paragraph) score += weights.paragraph;
    best = Math.max(best, score);
  }
  best += 4 * Math.min(5, before.length);
  if (saysOfThemselves(work, chain, pronoun) || saysOfOwner(work, chain, pronoun)) best += weights.ofSpeaker;
  if (broughtItOn(work, chain, pronoun)) best += weights.broughtItOn;
  if (isBeforeCourt(work, chain, pronoun)) best += weights.beforeCourt;
  best += weights.toBeFreed * toBeFreed(work, chain, pronoun);
  if (chain.named) best += weights.named;
  if (chain.gender && chain.gender === pronoun.gender) best += weights.genderTold;
  if (kindOf(pronoun) === "many") best += chain.type === "Group" ? weights.groupForThey : weights.bodyForThey;
  if (kindOf(pronoun) === "thing" && chain.type === "Place") best += weights.placeForIt;
  return best;
}

/** "on campus", "leaves office", "teaches shop": a countable noun in the singular without an article is for no thing in particular; headlines leave articles out. */
function isBare(work: Work, one: MentionDraft): boolean {
  return (
    one.form === "description" &&
    one.number === "singular" &&
    one.phrase[1] - one.phrase[0] === 1 &&
    (/^(?:obl|nmod)$/u.test(one.relation) || one.type === "Facility" || one.type === "Organization") &&
    /^\p{Ll}/u.test(one.text) &&
    work.context.sentences[one.sentence]?.kind !== "headline"
  );
}

/** "“They say I'm rude,” he said": no body that was spoken of before the quotation. */
function isTheyOfBody(chain: Chain, pronoun: MentionDraft): boolean {
  return pronoun.quotation !== undefined && kindOf(pronoun) === "many" && chain.type === "Organization";
}

/** "Olsen will travel to Geneva, it said": a country may say something, a town does not. */
function saysAsTown(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (
    chain.type !== "Place" ||
    kindOf(pronoun) !== "thing" ||
    ["country", "region"].includes(chain.place?.kind ?? "")
  )
    return false;
  return (work.statementsBySentence.get(pronoun.sentence) ?? []).some(
    ({ speaker }) => speaker !== undefined && "mention" in speaker && speaker.mention === pronoun.id,
  );
}

/** The other argument of the same verb is somebody else, unless the pronoun is reflexive: "Lee met her". */
function bars(one: MentionDraft, pronoun: MentionDraft): boolean {
  if (one.sentence !== pronoun.sentence || one.word < 0) return false;
  if (isReflexive(pronoun) || isPossessive(pronoun)) return false;
  return one.governor === pronoun.governor && one.governor >= 0 && one.relation !== "conj";
}

/** "Air France said it would send planes to pick them up": in one sentence nobody is both "it" and "them". */
function isOtherNumber(before: readonly MentionDraft[], pronoun: MentionDraft): boolean {
  const kind = kindOf(pronoun);
  return (
    kind !== "person" &&
    before.some(
      (one) =>
        one.form === "pronoun" &&
        one.sentence === pronoun.sentence &&
        one.quotation === pronoun.quotation &&
        /^(?:it|its|they|them|their)$/iu.test(one.text) &&
        kindOf(one) !== kind,
    )
  );
}

/** A phrase that holds the pronoun is not what it means: "the firm and its staff". */
function holds(one: MentionDraft, pronoun: MentionDraft): boolean {
  return (
    one.sentence === pronoun.sentence &&
    pronoun.word >= one.phrase[0] &&
    pronoun.word < one.phrase[1] &&
    one.form === "description"
  );
}
