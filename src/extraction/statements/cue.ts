import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { isPersonNoun } from "../mentions/person-nouns.table.ts";
import { base, caseOf, childOf, childrenOf, headOf, spanAt } from "../tree.ts";
import { behindCues } from "./behind-cue.ts";
import { type Cue, cueRows } from "./cue-rows.ts";
import { saidAfter } from "./cues.table.ts";
import { isState, stays } from "./states.ts";

/** Whether a word is a cue of some row: "…, the mayor said" is not what another cue before it tells. */
export function isCueWord(word: Word): boolean {
  return word.upos === "VERB" && cueRows.has(word.lemma);
}

/** The ways in which a verb may be a cue in its sentence, with its particle or preposition first. */
export function cuesAt(text: string, sentence: ParsedSentence, verb: Word): readonly Cue[] {
  const stative =
    verb.upos === "ADJ" &&
    (childOf(sentence, verb, "cop", "aux:pass") !== undefined || stays(sentence, verb));
  if (verb.upos !== "VERB" && !stative) return [];
  const particle =
    childOf(sentence, verb, "compound:prt") ??
    childrenOf(sentence, verb, "advmod").find((one) => one.index === verb.index + 1 && one.lemma === "back");
  const found: Cue[] = [...behindCues(text, sentence, verb, particle)];
  const whole = particle ? `${verb.lemma}_${particle.lemma}` : verb.lemma;
  const names = particle && cueRows.has(whole) ? [whole, verb.lemma] : [verb.lemma];
  if (whole === "swear_in") return found;
  const clearly = childrenOf(sentence, verb, "xcomp").find((one) => one.lemma === "clear");
  if (verb.lemma === "make" && clearly && [verb, clearly].some((one) => childOf(sentence, one, "ccomp")))
    names.push("make_clear");
  if (isState(sentence, verb)) names.push(verb.text.toLowerCase());
  for (const name of names) {
    for (const row of cueRows.get(name) ?? []) {
      const object = childOf(sentence, verb, "obj");
      if (
        object &&
        !childOf(sentence, verb, "ccomp") &&
        row.butNot?.split(" ").includes(object.lemma) &&
        !isCallForSomething(sentence, object)
      )
        continue;
      if (row.ofThings && object && isSomebody(object)) continue;
      if (row.only && !(object && row.only.split(" ").includes(object.lemma))) continue;
      if (object && verb.lemma === "dismiss" && isSacked(sentence, object)) continue;
      if (row.class === "thought" && particle) continue;
      if (row.would && !childrenOf(sentence, verb, "aux").some((one) => /^(?:would|['’]d)$/iu.test(one.text)))
        continue;
      if (row.asIt && !isAsIt(sentence, verb)) continue;
      if (row.passive && !childOf(sentence, verb, "aux:pass", "nsubj:pass")) continue;
      const clear = name === "make_clear" ? childOf(sentence, verb, "xcomp") : undefined;
      const end =
        clear && clear.index <= verb.index + 2
          ? clear.end
          : particle && particle.index === verb.index + 1 && name.includes("_")
            ? particle.end
            : verb.end;
      found.push({ sentence, verb, class: row.class, row, span: spanAt(text, verb.start, end) });
    }
  }
  return found;
}

/** "rejected an appeal for calm": asked for, and no appeal in court. */
function isCallForSomething(sentence: ParsedSentence, object: Word): boolean {
  return (
    object.lemma === "appeal" &&
    childrenOf(sentence, object, "nmod", "acl").some((one) =>
      [caseOf(sentence, one), childOf(sentence, one, "mark")?.text].includes("for"),
    )
  );
}

/** "as she sees it", "as he tells it". */
export function isAsIt(sentence: ParsedSentence, verb: Word): boolean {
  const object = childOf(sentence, verb, "obj");
  return (
    /^as$/iu.test(childOf(sentence, verb, "mark")?.text ?? "") &&
    /^it$/iu.test(object?.text ?? "") &&
    object!.index === verb.index + 1
  );
}

/** "endorsed Ruiz", "supports six children", "defended the town": who or where something is, and no matter that one speaks for. */
function isSomebody(object: Word): boolean {
  return (
    /-(?:PER|ORG|LOC)$/u.test(object.name) ||
    ["Person", "Group", "Organization", "Place"].includes(nounClass(object)?.type ?? "")
  );
}

/** Whether the verb is denied: "did not say"; "vowed never to leave" is said. */
export function isNegated(sentence: ParsedSentence, verb: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj");
  const nor = childrenOf(sentence, verb, "cc", "advmod").some(
    (word) => /^nor$/iu.test(word.text) && subject !== undefined && word.index < subject.index,
  );
  const head = base(verb) === "conj" && !subject ? headOf(sentence, verb) : undefined;
  const or = childrenOf(sentence, verb, "cc").some((word) => /^or$/iu.test(word.text));
  if (head && or && isNegated(sentence, head)) return true; // "will not confirm or deny it"
  const neither = childrenOf(sentence, verb, "cc", "cc:preconj").some(
    (word) => /^(?:nor|neither)$/iu.test(word.text) && word.index < verb.index && !subject,
  ); // "neither confirmed nor denied it"
  return (
    nor ||
    neither ||
    childrenOf(sentence, verb, "advmod").some(
      (word) =>
        /^(?:not|n't|n’t|never)$/iu.test(word.text) &&
        !(subject && word.index < subject.index && subject.index < verb.index) && // "Not since 1982, he says, has …"
        !(word.index > verb.index && /^to$/iu.test(sentence.words[word.index + 1]?.text ?? "")),
    )
  );
}

/** A bare infinitive of purpose, or "let's say", tells what is meant, not what was said: "a rally to demand peace"; "went on to say" is no purpose. */
export function isPurpose(sentence: ParsedSentence, verb: Word): boolean {
  if (verb.xpos !== "VB") return false;
  const head = headOf(sentence, verb);
  const us = [verb, ...(head ? [head] : [])].flatMap((one) => childrenOf(sentence, one, "nsubj", "obj"));
  if (head?.lemma === "let" && us.some((one) => /^(?:['’]s|us|me)$/iu.test(one.text))) return true;
  const sought =
    /^(?:try|attempt|seek)$/u.test(head?.lemma ?? "") &&
    /^(?:find|learn|determine|discover)$/u.test(verb.lemma);
  if (sought) return true; // "are trying to find out why it fell"
  const chained = head !== undefined && ["xcomp", "advcl"].includes(base(verb)) && saidAfter.has(head.lemma);
  if (chained) return isNegated(sentence, head) || isPurpose(sentence, head);
  if (head && /^(?:advcl|xcomp)$/u.test(base(verb)) && goesPublic(sentence, head))
    return isNegated(sentence, head);
  const marks = childrenOf(sentence, verb, "mark").map((one) => one.text.toLowerCase());
  if (marks.join(" ") === "as to" && head?.lemma === "as") return false; // "went as far as to say"
  if (marks[0] === "to") return true;
  return (
    base(verb) === "conj" &&
    head !== undefined &&
    !childOf(sentence, verb, "aux") &&
    isPurpose(sentence, head)
  );
}

/** "took to Twitter to demand …", "went on television to say …": where somebody goes to say it. */
function goesPublic(sentence: ParsedSentence, verb: Word): boolean {
  const way = verb.lemma === "take" ? "to" : verb.lemma === "go" ? "on" : undefined;
  return way !== undefined && childrenOf(sentence, verb, "obl").some((one) => caseOf(sentence, one) === way);
}

/** "left without saying why", "voted against recommending it", "stopped short of promising more". */
export function isUnsaid(sentence: ParsedSentence, verb: Word): boolean {
  if (verb.xpos !== "VBG") return false;
  const mark = childrenOf(sentence, verb, "mark", "case").map((one) => one.text.toLowerCase());
  return (
    mark.includes("without") ||
    mark.includes("against") ||
    mark.includes("instead") ||
    (mark.includes("of") &&
      childrenOf(sentence, headOf(sentence, verb) ?? verb, "advmod").some((one) => one.lemma === "short"))
  );
}

/** "Do you think that it is alive?": what is asked is not said. */
export function isAsked(sentence: ParsedSentence, verb: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj");
  const who =
    subject !== undefined && /^WP/u.test(subject.xpos) && base(verb) !== "acl" && subject.index < verb.index;
  const before = who || childrenOf(sentence, verb, "aux").some((one) => subject && one.index < subject.index);
  return before && sentence.words.slice(verb.index).some((word) => word.text === "?");
}

/** "dismissed energy minister Teresa Lanz": who is somebody by name and is dismissed as nothing loses an office. */
function isSacked(sentence: ParsedSentence, object: Word): boolean {
  const verb = sentence.words[object.head]!;
  const as = childrenOf(sentence, verb, "obl", "xcomp", "advcl").some(
    (one) => caseOf(sentence, one) === "as",
  );
  return (
    !as &&
    (object.name === "B-PER" ||
      (isPersonNoun(object.lemma) && object.xpos === "NN") ||
      /^(?:him|her|them)$/iu.test(object.text))
  );
}
