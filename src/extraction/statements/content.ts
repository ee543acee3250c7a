import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Cue } from "./cue.ts";
import { ascribing, cues, goingOn, nounCues } from "./cues.table.ts";
import { stretches } from "./edges.ts";

/** What a cue's content is: the clause that hangs on it, the clause it is put into, or the phrase it takes; undefined where the tree has none. */
export function contentOf(
  text: string,
  cue: Cue,
  times: readonly TimeFinding[],
): readonly Span[] | undefined {
  const { sentence, verb, row } = cue;
  const takes = new Set(row.takes);
  if (cue.behind) {
    const open = takes.has("infinitive")
      ? childrenOf(sentence, verb, "xcomp", "advcl").find(
          (child) => child.xpos === "VB" && child.index > verb.index,
        )
      : undefined;
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
          ...clauses.flatMap((clause) => clauseWords(cue, clause, times)),
          ...(clauses[0] ? reasonWords(sentence, verb, clauses[0]) : []),
        ]),
      );
  }
  if (takes.has("infinitive")) {
    const open = childOf(sentence, verb, "xcomp");
    if (open && open.xpos === "VB") {
      const object = childOf(sentence, verb, "obj", "iobj");
      const going = subtree(sentence, open, (child) => saysMore(sentence, child));
      const words = [...(object ? subtree(sentence, object) : []), ...going];
      return stretches(text, inOrder(words));
    }
  }
  const object = childOf(sentence, verb, "obj");
  if (takes.has("naming") && object) {
    const name =
      childOf(sentence, verb, "xcomp") ??
      childrenOf(sentence, verb, "obl").find((child) => caseOf(sentence, child) === "as");
    if (name) return stretches(text, inOrder([...subtree(sentence, object), ...subtree(sentence, name)]));
  }
  return takes.has("phrase") && object && object.upos !== "PRON" && object.index > verb.index
    ? stretches(text, phraseWords(sentence, verb, object))
    : undefined;
}

function inOrder(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.index, word])).values()].sort((a, b) => a.index - b.index);
}

/** The clauses that hang on the cue: "that …", the quoted sentence before it and the one behind it. */
function clausesOf({ sentence, verb, row }: Cue): readonly Word[] {
  const clear = row.verbs.includes("make_clear") ? childrenOf(sentence, verb, "xcomp") : [];
  const own = [verb, ...clear]
    .flatMap((one) => childrenOf(sentence, one, "ccomp"))
    .filter((clause) => !isRelative(sentence, clause));
  const mates = childrenOf(sentence, verb, "conj").filter(
    (mate) => mate.upos === "VERB" && !childOf(sentence, mate, "ccomp", "obj", "xcomp"),
  );
  const first = own.filter(
    (clause) => !mates.some((mate) => verb.index < mate.index && mate.index < clause.index),
  );
  if (first.length > 0) return first;
  const head = headOf(sentence, verb);
  if (base(verb) === "conj" && head)
    return childrenOf(sentence, head, "ccomp").filter((clause) => clause.index > verb.index);
  const beside = childrenOf(sentence, verb, "parataxis").find(
    (child) => Math.abs(child.index - verb.index) > 1 && child.upos !== "PUNCT" && !isAside(sentence, child),
  );
  if (beside) return [beside];
  const doing = childrenOf(sentence, verb, "xcomp").filter((child) => child.xpos === "VBG");
  if (doing.length > 0) return doing;
  const asked = childrenOf(sentence, verb, "obj").filter(
    (child) => /^W/u.test(child.xpos) && child.index > verb.index && childOf(sentence, child, "acl", "advcl"),
  );
  if (asked.length > 0) return asked;
  const carriers = row.takes.includes("phrase") ? ["obl", "iobj"] : ["obl", "obj", "iobj"];
  return childrenOf(sentence, verb, ...carriers)
    .filter((child) => !(aboutIt.has(caseOf(sentence, child)) && told.has(child.lemma)))
    .flatMap((child) => [child, ...childrenOf(sentence, child, "nmod")])
    .flatMap((child) =>
      childrenOf(sentence, child, "acl", "ccomp").filter((clause) => isThatClause(sentence, clause)),
    )
    .slice(0, 1);
}

const aboutIt = new Set(["on", "of", "about", "over", "after", "amid", "against", "despite", "because of"]);

/** "claimed by rebels that targeted mourners": "that" is the subject, nothing is said. */
function isRelative(sentence: ParsedSentence, clause: Word): boolean {
  return childrenOf(sentence, clause, "nsubj").some(
    (word) => word.text.toLowerCase() === "that" && word.xpos === "WDT",
  );
}

const told = new Set(nounCues.map((row) => row.noun));

/** "announced in a memo that he would leave": a clause with "that" as its mark, not a relative one. */
export function isThatClause(sentence: ParsedSentence, clause: Word): boolean {
  return childrenOf(sentence, clause).some(
    (that) =>
      that.text.toLowerCase() === "that" &&
      that.index < clause.index &&
      (that.relation === "mark" || (clause.relation !== "acl:relcl" && base(that) !== "nsubj")),
  );
}

function isAside(sentence: ParsedSentence, word: Word): boolean {
  return childOf(sentence, word, "nsubj") === undefined && word.upos !== "VERB";
}

function withoutCase(sentence: ParsedSentence, word: Word): readonly Word[] {
  return subtree(sentence, word, (child) => child.head === word.index && base(child) === "case");
}

/** A clause without its "that", without the cue inside it, and without a list mate that speaks of a later time than the saying. */
function clauseWords(cue: Cue, clause: Word, times: readonly TimeFinding[]): readonly Word[] {
  const { sentence, verb } = cue;
  const said = times.find(
    (time) => time.sentence === sentence.index && sentence.words[time.head]?.head === verb.index,
  );
  const later = (child: Word): boolean =>
    base(child) === "conj" &&
    childOf(sentence, child, "nsubj") !== undefined &&
    said !== undefined &&
    times.some(
      (time) =>
        time.sentence === sentence.index &&
        sentence.words[time.head]?.head === child.index &&
        /^(?:today|now|tonight)$/iu.test(time.text) &&
        !/^(?:today|now|tonight)$/iu.test(said.text),
    );
  const mark = childrenOf(sentence, clause).find(
    (child) => child.text.toLowerCase() === "that" && child.relation === "mark" && child.index < clause.index,
  );
  const words = subtree(
    sentence,
    clause,
    (child) =>
      child.index === verb.index ||
      child.index === mark?.index ||
      later(child) ||
      saysMore(sentence, child) ||
      isAscribed(sentence, child) ||
      belongsToCue(sentence, child),
  ).filter((word) => word.index !== verb.index);
  if (strayedSubject(sentence, verb)) return words.filter((word) => word.index > verb.index);
  const small = childOf(sentence, clause, "nsubj", "nsubj:pass")
    ? undefined
    : smallSubject(sentence, verb, clause);
  return small ? [...subtree(sentence, small), ...words] : words;
}

/** "Polls show Ruiz leading": whom the tree hung on the cue is the subject of the participle. */
function smallSubject(sentence: ParsedSentence, verb: Word, clause: Word): Word | undefined {
  if (clause.xpos !== "VBG") return undefined;
  return childrenOf(sentence, verb, "nsubj", "obj").find(
    (child) => verb.index < child.index && child.index < clause.index,
  );
}

/** ", according to a transcript" at the end of a sentence is about all of it. */
function isAscribed(sentence: ParsedSentence, child: Word): boolean {
  if (!ascribing.has(caseOf(sentence, child))) return false;
  const own = subtree(sentence, child);
  return sentence.words.slice(own.at(-1)!.index + 1).every((word) => word.upos === "PUNCT");
}

const ordering = new Set(
  cues
    .filter((row) => row.animate && row.takes.includes("infinitive"))
    .flatMap((row) => row.verbs.split(" ")),
);

/** "said it was looking into it but declined to comment", "ruled that the ban was illegal and ordered …": the second goes with the cue's speaker. */
export function belongsToCue(sentence: ParsedSentence, child: Word): boolean {
  if (base(child) !== "conj" || childOf(sentence, child, "nsubj", "nsubj:pass", "aux")) return false;
  const clause = headOf(sentence, child);
  const subject = clause && childOf(sentence, clause, "nsubj", "nsubj:pass");
  const thing = subject?.upos === "NOUN" && nounClass(subject) === undefined;
  return (
    /^(?:decline|refuse)$/u.test(child.lemma) || (thing && child.xpos === "VBD" && ordering.has(child.lemma))
  );
}

/** "said the bridge is safe, adding that …": the participle goes on with the saying, it is not in what is said. */
export function saysMore(sentence: ParsedSentence, child: Word): boolean {
  if (!["advcl", "acl"].includes(child.relation) || child.xpos !== "VBG" || !goingOn.has(child.lemma))
    return false;
  const first = subtree(sentence, child)[0]!;
  const before = first.text === "," ? first : sentence.words[first.index - 1];
  return before?.text === "," || first.text.toLowerCase() === "with";
}

/** "that a source said prices fell": the tree may hang both subjects on "fell"; the one before the cue speaks. */
export function strayedSubject(sentence: ParsedSentence, verb: Word): Word | undefined {
  if (childOf(sentence, verb, "nsubj") || !["VBD", "VBZ", "VBP"].includes(verb.xpos)) return undefined;
  const clause = childOf(sentence, verb, "ccomp");
  if (!clause || clause.index < verb.index) return undefined;
  const subjects = childrenOf(sentence, clause, "nsubj");
  const first = subjects[0];
  return first && first.index < verb.index && subjects.some((one) => one.index > verb.index)
    ? first
    : undefined;
}

const reasons = new Set(["because", "since", "if", "unless"]);

/** "said that it rains because the wind has turned": the reason right behind the clause is said too, wherever the tree hung it. */
function reasonWords(sentence: ParsedSentence, verb: Word, clause: Word): readonly Word[] {
  return childrenOf(sentence, verb, "advcl")
    .filter(
      (child) =>
        child.index > clause.index &&
        childOf(sentence, child, "nsubj", "nsubj:pass") &&
        childrenOf(sentence, child, "mark").some((mark) => reasons.has(mark.text.toLowerCase())),
    )
    .flatMap((child) => subtree(sentence, child));
}

/** "The bridge, she said, is safe": the clause that the cue is put into, with a quoted clause that the tree hung on the cue. */
function hostWords({ sentence, verb }: Cue): readonly Word[] | undefined {
  if (!childOf(sentence, verb, "nsubj") || !(base(verb) === "parataxis" || isPutIn(sentence, verb)))
    return undefined;
  const from = Math.min(verb.index, verb.head);
  const apart = sentence.words.slice(from, Math.max(verb.index, verb.head)).some((word) => word.text === ";");
  if (
    apart ||
    childrenOf(sentence, verb, "obj").some(
      (child) =>
        child.index > verb.index &&
        child.upos !== "PRON" &&
        childOf(sentence, verb, "nsubj")!.index < verb.index,
    )
  )
    return undefined;
  const behind = childrenOf(sentence, verb, "ccomp").filter((child) => child.index > verb.index);
  const quoted = sentence.words.some((word) => word.index < verb.index && /["“”]|''/u.test(word.text));
  if (behind.length > 0 && !quoted) return undefined;
  let host = headOf(sentence, verb)!;
  while (host.upos !== "VERB" && ["nsubj", "nsubj:pass", "obl", "obj"].includes(host.relation))
    host = headOf(sentence, host)!;
  return [
    ...subtree(sentence, host, (child) => child.index === verb.index),
    ...behind.flatMap((child) => subtree(sentence, child)),
  ];
}

/** "The bridge, Ruiz wrote, is safe": the tree takes it for a relative clause, but it stands between commas and relates nothing. */
function isPutIn(sentence: ParsedSentence, verb: Word): boolean {
  if (verb.relation !== "acl:relcl" || childOf(sentence, verb, "obj", "ccomp", "mark")) return false;
  const own = subtree(sentence, verb).filter((word) => word.upos !== "PUNCT");
  const before = sentence.words[own[0]!.index - 1];
  const after = sentence.words[own.at(-1)!.index + 1];
  return before?.text === "," && after?.text === "," && !own.some((word) => /^W/u.test(word.xpos));
}

const adjoining = new Set(["of", "over", "about", "at", "for", "with", "against", "in", "to", "on", "as"]);

/** A phrase with what follows it without a break: "pain over the deaths" is said, wherever the tree hung "over". */
function phraseWords(sentence: ParsedSentence, verb: Word, object: Word): readonly Word[] {
  const words = [...subtree(sentence, object)];
  for (let grown = true; grown; ) {
    grown = false;
    const last = Math.max(...words.map((word) => word.index));
    const next = childrenOf(sentence, verb, "obl", "advcl").find(
      (child) =>
        adjoining.has(
          caseOf(sentence, child) || (childOf(sentence, child, "mark")?.text.toLowerCase() ?? ""),
        ) &&
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
