import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isPassive } from "../events/passive.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { conditionWords, reasonWords } from "./around-cue.ts";
import { saysMore } from "./beside-cue.ts";
import { clauseWords, isAscribed, isRemark } from "./clause-words.ts";
import { clausesOf, isHeavy } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { stretches } from "./edges.ts";
import { hostWords } from "./host.ts";
import { namingWords } from "./naming.ts";
import { utterances } from "./papers.table.ts";
import { inOrder, introducedBy, withoutCase } from "./phrases.ts";

/** What a cue's content is: the clause that hangs on it, the clause it is put into, or the phrase it takes; undefined where the tree has none. */
export function contentOf(
  text: string,
  cue: Cue,
  times: readonly TimeFinding[],
): readonly Span[] | undefined {
  const { sentence, verb, row } = cue;
  const takes = new Set(row.takes);
  const thing =
    childOf(sentence, verb, "obj", "iobj") ??
    (isPassive(sentence, verb) ? undergoer(sentence, verb) : undefined);
  if (cue.behind) {
    const open = takes.has("infinitive")
      ? childrenOf(sentence, verb, "xcomp", "advcl").find(
          (child) =>
            (child.xpos === "VB" || (child.xpos === "VBN" && childOf(sentence, child, "aux:pass"))) &&
            child.index > verb.index &&
            child !== cue.behind,
        )
      : undefined;
    if (!open && takes.has("infinitive") && /^(?:to|with)$/u.test(introducedBy(sentence, cue.behind)))
      return undefined;
    const asked = verb.lemma === "ask" ? childOf(sentence, verb, "obj", "iobj") : undefined;
    if (asked && verb.index < asked.index && asked.index < cue.behind.index)
      return stretches(text, inOrder([...subtree(sentence, asked), ...subtree(sentence, cue.behind)]));
    if (verb.lemma === "ask" && !open && cue.behind.children.length < 2) return undefined; // "asked for coffee"
    return stretches(
      text,
      inOrder([...withoutCase(sentence, cue.behind), ...(open ? subtree(sentence, open) : [])]),
    );
  }
  if (takes.has("clause") || takes.has("quotation")) {
    const host = hostWords(cue);
    const clauses = host ? [] : clausesOf(cue);
    if (host || clauses.length > 0)
      return stretches(
        text,
        inOrder([
          ...(host ?? []),
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
      const words = [...denied, ...(object ? subtree(sentence, object) : []), ...going];
      return stretches(text, inOrder(words));
    }
  }
  if (takes.has("naming")) {
    const named = namingWords(cue, thing);
    if (named) return stretches(text, named);
    if (row.as) return undefined;
  }
  if (takes.has("phrase") && isPassive(sentence, verb)) {
    const about = reasonOf(sentence, verb);
    const agent = childOf(sentence, verb, "obl:agent");
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
  const reason = row.class === "condemned" && object ? reasonOf(sentence, verb) : undefined; // "accused him of fraud"
  if (!takes.has("phrase") || !object || (object.upos === "PRON" && !reason) || object.index < verb.index)
    return undefined;
  const words = phraseWords(sentence, verb, object);
  return stretches(text, inOrder([...words, ...(reason ? subtree(sentence, reason) : [])]));
}

/** "denied wrongdoing": the parser takes a bare noun now and then for a complement. */
function nounBehind(sentence: ParsedSentence, verb: Word): Word | undefined {
  return childrenOf(sentence, verb, "xcomp").find(
    (child) =>
      child.upos === "NOUN" && child.index > verb.index && !childOf(sentence, child, "mark", "case", "cop"),
  );
}

/** "refused to sign", "urged Kosovo to wait"; who declines to comment says nothing. */
function openClause({ sentence, verb, row }: Cue): Word | undefined {
  const whom = row.class === "demanded" ? childOf(sentence, verb, "obj", "iobj") : undefined;
  const behind = whom ? subtree(sentence, whom).at(-1)!.index + 1 : 0;
  const next = sentence.words.slice(behind, behind + 2).map((one) => one.text.toLowerCase());
  const to = whom !== undefined && (next[0] === "to" || next.join("") === ",to");
  const done =
    verb.lemma === "want" && childOf(sentence, verb, "obj") ? childOf(sentence, verb, "xcomp") : undefined;
  if (done?.xpos === "VBN" && done.index > verb.index) return done; // "wants him fired"
  return childrenOf(sentence, verb, "xcomp", "ccomp", ...(to ? ["advcl"] : [])).find(
    (child) =>
      child.index > verb.index &&
      childOf(sentence, child, "mark")?.text.toLowerCase() === "to" &&
      !(
        row.class === "denied" &&
        /^(?:comment|say|elaborate|discuss|speak|talk|answer|respond|specify|give|provide|identify|disclose|name|be|guess|speculate|predict)$/u.test(
          child.lemma,
        )
      ),
  );
}

/** What somebody is accused of or criticized for. */
function reasonOf(sentence: ParsedSentence, verb: Word): Word | undefined {
  return childrenOf(sentence, verb, "obl", "advcl").find(
    (child) => child.index > verb.index && /^(?:of|for|over)$/iu.test(introducedBy(sentence, child)),
  );
}

/** Who or what a passive is done to, shared by coordinated participles: "was welcomed by some but condemned by others". */
function undergoer(sentence: ParsedSentence, verb: Word): Word | undefined {
  const own = childOf(sentence, verb, "nsubj:pass");
  const head = headOf(sentence, verb);
  return own ?? (base(verb) === "conj" && head ? childOf(sentence, head, "nsubj:pass") : undefined);
}

/** "condemned the raid, as did the union": what another does too is not in it. */
function isAsDid(sentence: ParsedSentence, child: Word): boolean {
  const first = subtree(sentence, child).find((word) => word.upos !== "PUNCT");
  return (
    first !== undefined &&
    /^as$/iu.test(first.text) &&
    sentence.words[first.index - 1]?.text === "," &&
    /^(?:do|have|be)$/u.test(sentence.words[first.index + 1]?.lemma ?? "")
  );
}

/** What somebody speaks in: "brushed off the poll in an interview". */
const speeches = new Set(
  "appearance interview speech address remark briefing conversation testimony".split(" "),
);
const adjoining = new Set(["of", "over", "about", "at", "for", "with", "against", "in", "to", "on", "as"]);

/** "confirmed the raid to Xinhua": to whom. */
function isToldTo(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  return (
    caseOf(sentence, child) === "to" &&
    /^(?:confirm|announce|reveal|disclose|admit|acknowledge|deny)$/u.test(verb.lemma) &&
    (child.name.endsWith("-ORG") ||
      child.name.endsWith("-PER") ||
      /^(?:reporter|journalist|press|media|newsmen)$/u.test(child.lemma))
  );
}

/** A phrase with what follows it without a break: "pain over the deaths" is said, wherever the tree hung "over". */
function phraseWords(sentence: ParsedSentence, verb: Word, object: Word): readonly Word[] {
  const words = [
    ...subtree(sentence, object, (child) => isAsDid(sentence, child) || isToldTo(sentence, verb, child)),
  ];
  for (let grown = true; grown; ) {
    grown = false;
    const last = Math.max(...words.map((word) => word.index));
    const next = childrenOf(sentence, verb, "obl", "advcl").find(
      (child) =>
        adjoining.has(introducedBy(sentence, child)) &&
        !isAsDid(sentence, child) &&
        !isWeekday(child.text) &&
        !isToldTo(sentence, verb, child) &&
        !(caseOf(sentence, child) === "in" && (utterances.has(child.lemma) || speeches.has(child.lemma))) &&
        child.xpos !== "VB" &&
        Math.min(...subtree(sentence, child).map((word) => word.index)) === last + 1,
    );
    if (next) {
      words.push(...subtree(sentence, next));
      grown = true;
    }
  }
  return words.sort((a, b) => a.index - b.index);
}

/** "asked how he could know": the question's word, which the tree hung on the verb of asking. */
function askedHow({ sentence, verb }: Cue, clause: Word | undefined): readonly Word[] {
  const how = clause && verb.lemma === "ask" ? sentence.words[verb.index + 1] : undefined;
  const own = how && how.head === verb.index && how.index < clause!.index;
  return own && /^(?:how|why|what|when|where|who)$/iu.test(how.text) ? [how] : [];
}
