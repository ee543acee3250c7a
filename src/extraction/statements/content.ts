import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isPassive } from "../events/passive.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { conditionWords, reasonWords, unlessWords } from "./around-cue.ts";
import { saysMore } from "./beside-cue.ts";
import { clauseWords } from "./clause-words.ts";
import { clausesOf, isHeavy } from "./clauses.ts";
import type { Cue } from "./cue-rows.ts";
import { stretches } from "./edges.ts";
import { hostWords } from "./host.ts";
import { looseWords } from "./loose-content.ts";
import { namingWords } from "./naming.ts";
import { antecedentOf, firstOf, isOthersToo, isToldTo, nounBehind, phraseWords } from "./phrase-words.ts";
import { inOrder, introducedBy, withoutCase } from "./phrases.ts";
import { putIn } from "./put-in.ts";
import { isAscribed, isRemark } from "./remarks.ts";
import { behindWords, isTaken } from "./what-is-behind.ts";

/** What a cue's content is: the clause that hangs on it, the clause it is put into, or the phrase it takes; undefined where the tree has none. */
export function contentOf(
  text: string,
  cue: Cue,
  times: readonly TimeFinding[],
): readonly Span[] | undefined {
  const found = inTree(text, cue, times);
  if (found && found.length > 0) return found;
  const loose = looseWords(cue);
  return loose ? stretches(text, loose) : found;
}

/** What the tree has for it. */
function inTree(text: string, cue: Cue, times: readonly TimeFinding[]): readonly Span[] | undefined {
  const { sentence, verb, row } = cue;
  const takes = new Set(row.takes);
  const thing =
    childOf(sentence, verb, "obj", "iobj") ??
    (isPassive(sentence, verb) ? undergoer(sentence, verb) : undefined);
  if (cue.behind) {
    const open = takes.has("infinitive")
      ? childrenOf(sentence, verb, "xcomp", "advcl").find(
          (child) => isInfinitive(sentence, child) && child.index > verb.index && child !== cue.behind,
        )
      : undefined;
    if (!open && takes.has("infinitive") && /^(?:to|with)$/u.test(introducedBy(sentence, cue.behind)))
      return undefined;
    const asked = verb.lemma === "ask" ? childOf(sentence, verb, "obj", "iobj") : undefined;
    if (asked && verb.index < asked.index && asked.index < cue.behind.index)
      return stretches(text, inOrder([...subtree(sentence, asked), ...subtree(sentence, cue.behind)]));
    if (verb.lemma === "ask" && !open && cue.behind.children.length < 2) return undefined; // "asked for coffee"
    if (!open && !cue.light && isToldTo(sentence, cue.behind)) return undefined;
    return stretches(
      text,
      inOrder([...behindWords(sentence, cue.behind), ...(open ? behindWords(sentence, open) : [])]),
    );
  }
  const around = takes.has("clause") ? putIn(sentence, verb) : undefined;
  if (around) return stretches(text, around.words);
  if (takes.has("clause") || takes.has("quotation")) {
    const host = hostWords(cue);
    const clauses = host ? [] : clausesOf(cue);
    if (host || clauses.length > 0)
      return stretches(
        text,
        inOrder([
          ...(host ?? []),
          ...whomTo(cue, clauses[0], thing),
          ...askedHow(cue, clauses[0]),
          ...clauses.flatMap((clause) => clauseWords(cue, clause, times)),
          ...(clauses[0] ? reasonWords(sentence, verb, clauses[0]) : []),
          ...(clauses[0] ? conditionWords(sentence, verb, clauses[0]) : []),
        ]),
      );
  }
  if (takes.has("infinitive")) {
    const open = openClause(cue);
    if (open) {
      const object = thing;
      const going = subtree(
        sentence,
        open,
        (child) => saysMore(sentence, child) || isRemark(sentence, child) || isAscribed(sentence, child),
      );
      const never = sentence.words[going[0]!.index - 1]; // "vowed never to leave"
      const denied =
        never && never.head === verb.index && /^(?:never|not)$/iu.test(never.text) ? [never] : [];
      const words = [
        ...denied,
        ...(object ? subtree(sentence, object) : []),
        ...going,
        ...unlessWords(cue, open),
      ];
      return stretches(text, inOrder(words));
    }
  }
  if (takes.has("naming")) {
    const named = namingWords(cue, thing);
    if (named) return stretches(text, named);
    if (row.as) return undefined;
  }
  if (takes.has("phrase") && isPassive(sentence, verb)) {
    const agent = childOf(sentence, verb, "obl:agent");
    const about = reasonOf(sentence, verb) ?? (agent && reasonOf(sentence, agent)) ?? asWhat(sentence, verb);
    if (!thing || !(about || agent)) return undefined;
    return stretches(
      text,
      inOrder([...subtree(sentence, thing), ...(about ? subtree(sentence, about) : [])]),
    );
  }
  if (takes.has("phrase") && thing?.upos === "PRON" && thing.index > verb.index) {
    const named = namingWords({ ...cue, row: { ...row, as: true } }, thing); // "blasted it as a tax"
    if (named) return stretches(text, named);
  }
  const object =
    childOf(sentence, verb, "obj") ??
    nounBehind(sentence, verb) ??
    childrenOf(sentence, verb, "obl").find((child) => isHeavy(sentence, verb, child));
  if (takes.has("phrase") && object && object.index < verb.index && /^(?:whom?|that)$/iu.test(object.text)) {
    const about = reasonOf(sentence, verb);
    return about && stretches(text, subtree(sentence, about));
  }
  const which = takes.has("phrase") && (object ? object.index < verb.index : isTaken(sentence, verb)); // "which he derides as a tax"
  const deridedAs =
    which && verb.relation === "acl:relcl"
      ? namingWords({ ...cue, row: { ...row, as: true } }, undefined)
      : undefined;
  if (deridedAs) return stretches(text, deridedAs);
  const gap = takes.has("phrase") ? antecedentOf(sentence, verb) : undefined;
  if (gap)
    return stretches(
      text,
      withoutCase(sentence, gap).filter((one) => one.index < firstOf(sentence, verb)),
    );
  const reason = row.class === "condemned" && object ? reasonOf(sentence, verb) : undefined; // "accused him of fraud"
  if (!takes.has("phrase") || !object || object.index < verb.index) return undefined;
  const likened =
    /^(?:compare|liken|equate|attribute|ascribe|credit)$/u.test(verb.lemma) &&
    childrenOf(sentence, verb, "obl").some((one) => /^(?:to|with)$/u.test(caseOf(sentence, one))); // "likens him to Cyrus"
  const denied = row.class === "denied" && /^(?:this|that|it)$/iu.test(object.text);
  if (object.upos === "PRON" && !reason && !likened && !denied) return undefined;
  const words = phraseWords(sentence, verb, object);
  const why = reason
    ? subtree(
        sentence,
        reason,
        (child) => isOthersToo(sentence, child) || saysMore(sentence, child) || isRemark(sentence, child),
      )
    : [];
  return stretches(text, inOrder([...words, ...why]));
}

/** "to wait", "to be paid", "to be open". */
function isInfinitive(sentence: ParsedSentence, clause: Word): boolean {
  const be = childOf(sentence, clause, "aux:pass", "cop");
  const done = clause.xpos === "VBN" && be?.relation === "aux:pass" && !/^VB[DZP]$/u.test(be.xpos); // not "after he was hit"
  return clause.xpos === "VB" || be?.xpos === "VB" || done;
}

/** "refused to sign", "urged Kosovo to wait"; who declines to comment says nothing. */
function openClause({ sentence, verb, row }: Cue): Word | undefined {
  const whom =
    row.class === "demanded" || verb.lemma === "want" ? childOf(sentence, verb, "obj", "iobj") : undefined;
  const behind = whom ? subtree(sentence, whom).at(-1)!.index + 1 : 0;
  const next = sentence.words.slice(behind, behind + 2).map((one) => one.text.toLowerCase());
  const to = whom !== undefined && (next[0] === "to" || /^(?:,|not|never)to$/u.test(next.join("")));
  const done =
    /^(?:want|order)$/u.test(verb.lemma) && childOf(sentence, verb, "obj")
      ? childOf(sentence, verb, "xcomp")
      : undefined;
  if (done?.xpos === "VBN" && done.index > verb.index) return done; // "wants him fired", "ordered them removed"
  if (row.passive && /^(?:fear|report|presume|believe)$/u.test(verb.lemma)) {
    const state = childOf(sentence, verb, "xcomp");
    if (state && /^(?:JJ|VBN)$/u.test(state.xpos)) return state; // "are feared dead"
  }
  const day = childrenOf(sentence, verb, "obl").some(
    (one) => one.index > verb.index && subtree(sentence, one).at(-1)!.index + 1 === behindDay(sentence, verb),
  );
  const later = day && /^(?:threaten|promise|pledge|vow|agree|refuse|decline|swear)$/u.test(verb.lemma); // "threatened on Monday to strike"
  return childrenOf(sentence, verb, "xcomp", "ccomp", ...(to || later ? ["advcl"] : [])).find(
    (child) =>
      child.index > verb.index &&
      childOf(sentence, child, "mark")?.text.toLowerCase() === "to" &&
      !(
        row.class === "denied" &&
        /^(?:comment|say|elaborate|discuss|speak|talk|answer|respond|specify|give|provide|identify|disclose|name|interview|quote|be|weigh|guess|speculate|predict)$/u.test(
          child.lemma,
        )
      ),
  );
}

/** "warned consumers not to eat it", with the infinitive taken for a clause: who is to do it. */
function whomTo(
  { sentence, verb, row }: Cue,
  clause: Word | undefined,
  whom: Word | undefined,
): readonly Word[] {
  const to = clause && childOf(sentence, clause, "mark")?.text.toLowerCase() === "to";
  return to &&
    whom &&
    row.takes.includes("infinitive") &&
    verb.index < whom.index &&
    whom.index < clause.index
    ? subtree(sentence, whom)
    : [];
}

/** Where "to" begins what the verb has for an infinitive; -1 where there is none. */
function behindDay(sentence: ParsedSentence, verb: Word): number {
  const open = childrenOf(sentence, verb, "advcl").find((one) => one.xpos === "VB" && one.index > verb.index);
  const to = open && childOf(sentence, open, "mark");
  return to?.text.toLowerCase() === "to" ? to.index : -1;
}

/** What somebody is accused of or criticized for. */
function reasonOf(sentence: ParsedSentence, verb: Word): Word | undefined {
  return childrenOf(sentence, verb, "obl", "advcl", ...(verb.upos === "VERB" ? [] : ["acl"])).find(
    (child) =>
      child.index > verb.index &&
      !/^(?:year|month|week|day|decade|hour)$/u.test(child.lemma) && // "a move they have urged for years"
      /^(?:of|for|over)$/iu.test(introducedBy(sentence, child)),
  );
}

/** "was dismissed by the army as propaganda". */
function asWhat(sentence: ParsedSentence, verb: Word): Word | undefined {
  return childrenOf(sentence, verb, "obl", "advcl").find(
    (child) =>
      child.index > verb.index &&
      /^as$/iu.test(introducedBy(sentence, child)) &&
      !childOf(sentence, child, "nsubj"),
  );
}

/** Who or what a passive is done to, shared by coordinated participles: "was welcomed by some but condemned by others". */
function undergoer(sentence: ParsedSentence, verb: Word): Word | undefined {
  const own = childOf(sentence, verb, "nsubj:pass");
  const head = headOf(sentence, verb);
  return own ?? (base(verb) === "conj" && head ? childOf(sentence, head, "nsubj:pass") : undefined);
}

/** "asked how he could know": the question's word, which the tree hung on the verb of asking or saying. */
function askedHow({ sentence, verb }: Cue, clause: Word | undefined): readonly Word[] {
  const how = clause ? sentence.words[verb.index + 1] : undefined;
  const own = how && how.head === verb.index && how.index < clause!.index;
  return own && /^(?:how|why|what|when|where|who)$/iu.test(how.text) ? [how] : [];
}
