import type { CueClass } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { subjectsOf } from "../events/subjects.ts";
import { isPlural } from "../mentions/noun-class.ts";
import { base, caseOf, childOf, childrenOf, headOf, spanAt, subtree } from "../tree.ts";
import { saysMore } from "./beside-cue.ts";
import { cues, issuing } from "./cues.table.ts";
import { stretches } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { asksWhether, clauseAstray, ownerAstray, phraseOf, wordsBehindColon } from "./noun-content.ts";
import { nounCues } from "./noun-cues.table.ts";
import { shaped } from "./shape.ts";
import { nobody, speakerAt } from "./speaker.ts";

/** "the firm's claim that it had paid", "a claim by the firm that …", "the union's call for a strike", "reports that …". */
export function byNoun(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  const row = word.upos === "NOUN" ? nounCues.find((one) => one.noun === word.lemma) : undefined;
  if (!row) return undefined;
  const { text } = input.document;
  const heldBy = ownerOf(sentence, word);
  const astray =
    clauseAstray(sentence, word, false) ??
    (heldBy && openable.has(row.class) ? clauseAstray(sentence, word, true) : undefined);
  const own = heldBy ?? (astray && ownerAstray(sentence, word, astray));
  const owner = own ?? makerOf(text, sentence, word, mentionAt, input.events);
  const clause =
    copied(sentence, word) ??
    astray ??
    childrenOf(sentence, word, "acl", "ccomp").find(
      (child) =>
        saysThat(sentence, child, owner !== undefined) ||
        asksWhether(sentence, word, child) ||
        saysBare(sentence, word, child) ||
        (own !== undefined &&
          (child.xpos === "VB"
            ? openable.has(row.class)
            : row.class === "claimed" && hasDone(sentence, child))),
    );
  const preposition = row.of ?? (["claimed", "warned"].includes(row.class) ? "of" : "for");
  const behind =
    childOf(sentence, word, "nmod:poss") &&
    (row.of || !["said", "announced", "thought"].includes(row.class)) &&
    !(preposition === "of" && figured.has(row.noun))
      ? phraseOf(sentence, word, preposition)
      : undefined;
  const colon = own && summing.has(row.noun) && !clause ? wordsBehindColon(sentence, word) : undefined;
  const source = clause ?? behind ?? colon?.[0];
  if (!source || carriesCue(sentence, word)) return undefined;
  const judged = clause && judgedWords(sentence, word, clause);
  const said = subtree(
    sentence,
    source,
    (child) =>
      child.head === source.index &&
      ((source.xpos !== "VB" &&
        !hasDone(sentence, source) &&
        child.relation === "mark" &&
        !/^whether$/iu.test(child.text)) ||
        (child.relation === "mark" && child.upos !== "PART" && child.text.toLowerCase() === "about") ||
        (clause !== undefined && child.index < isBefore(sentence, word, source)) ||
        child.relation === "case" ||
        caseOf(sentence, child) === "according to" ||
        saysMore(sentence, child) ||
        child.index === word.index ||
        (child.text.toLowerCase() === "that" && child.index < source.index)),
  );
  const asked =
    clause?.xpos === "VB"
      ? childrenOf(sentence, word, "nmod").find(
          (one) =>
            one.index < clause.index &&
            one.index > word.index &&
            sentence.words[word.index + 1]?.text === "for",
        )
      : undefined; // "his call for agencies to stop it"
  const whole = asked
    ? [...subtree(sentence, asked), ...said].filter((one) => one.index > word.index + 1)
    : said;
  const content = stretches(text, colon ?? judged ?? whole);
  const speaker = owner ? speakerAt(text, sentence, owner, mentionAt, input.events) : nobody;
  if (content.length === 0 || (owner && !speaker.animate && base(owner) !== "amod") || speaker.firstPerson)
    return undefined;
  if (!owner && row.owned) return undefined;
  if (row.noun !== "doubt" && childrenOf(sentence, word, "det").some((one) => /^no$/iu.test(one.text)))
    return undefined; // "had no plans to leave", "no reports that it fell"
  if (!owner && row.class === "thought" && !isPlural(word) && !isWide(sentence, word)) return undefined;
  const cue = spanAt(text, word.start, word.end);
  return shaped(input, sentence, cue, row.class, speaker, content, word, "statement.noun");
}

/** "amid concern that …", "There is growing hope that …": what many think, without an article. */
function isWide(sentence: ParsedSentence, noun: Word): boolean {
  const there = childOf(sentence, noun, "expl") ?? childOf(sentence, headOf(sentence, noun) ?? noun, "expl");
  return (
    !childOf(sentence, noun, "det") &&
    (there !== undefined || /^(?:amid|amidst|on|by|over|despite)$/u.test(caseOf(sentence, noun)))
  );
}

/** Nouns before whose colon somebody sums up what they say: "Her advice: stay away". */
const summing = new Set(
  "message answer reply response argument conclusion explanation opinion prediction promise theory warning plea advice verdict".split(
    " ",
  ),
);

/** What may be told by an infinitive: "a promise to leave". */
const openable = new Set<CueClass>(["promised", "warned", "wanted", "denied", "demanded"]);

/** What is reckoned of a thing: "its estimate of the crop" tells nothing of it. */
const figured = new Set([
  "estimate",
  "theory",
  "explanation",
  "guess",
  "contention",
  "assertion",
  "argument",
]);

/** "her claim to have won". */
function hasDone(sentence: ParsedSentence, clause: Word): boolean {
  return (
    clause.xpos === "VBN" &&
    childOf(sentence, clause, "mark")?.text.toLowerCase() === "to" &&
    childOf(sentence, clause, "aux")?.text.toLowerCase() === "have"
  );
}

/** A clause with "that" before it which is not its subject; without an owner it must not be its object either: "a claim that he disputed". */
function saysThat(sentence: ParsedSentence, clause: Word, owned: boolean): boolean {
  return sentence.words.some(
    (that) =>
      that.text.toLowerCase() === "that" &&
      that.head === clause.index &&
      that.index < clause.index &&
      base(that) !== "nsubj" &&
      (owned || that.relation === "mark" || clause.relation === "acl"),
  );
}

/** "claims he had threatened to resign": a clause right behind the plural noun that lacks nothing, so that it tells what is claimed. */
function saysBare(sentence: ParsedSentence, noun: Word, clause: Word): boolean {
  if (!isPlural(noun) || base(clause) !== "acl" || !/^VB[DZPN]?$/u.test(clause.xpos)) return false;
  const subject = childOf(sentence, clause, "nsubj");
  return (
    subject !== undefined &&
    subtree(sentence, subject)[0]!.index === noun.index + 1 &&
    subtree(sentence, clause)[0]!.index === noun.index + 1 &&
    !/^W/u.test(subject.xpos) &&
    subject.index < clause.index &&
    (childOf(sentence, clause, "obj", "xcomp", "ccomp", "cop", "nsubj:pass") !== undefined ||
      (/^(?:fear|hope|speculation|rumou?r|worry|expectation)$/u.test(noun.lemma) &&
        childrenOf(sentence, clause, "aux").some((one) => one.xpos === "MD"))) // "on fears the bank would act soon"
  );
}

/** Whose words a noun stands for: its possessor, "by" or "from" whom it is, or who issues it. */
function ownerOf(sentence: ParsedSentence, noun: Word): Word | undefined {
  const named =
    childOf(sentence, noun, "nmod:poss") ??
    childrenOf(sentence, noun, "nmod").find((child) =>
      /^(?:by|from|among|within)$/u.test(caseOf(sentence, child)),
    );
  if (named) return named;
  const paper = childrenOf(sentence, noun, "nmod").find((one) => one.name.endsWith("-ORG"));
  if (paper && noun.lemma === "report" && caseOf(sentence, paper) === "in") return paper; // "a report in Les Echos that …"
  const made = childrenOf(sentence, noun, "acl").find(
    (one) => one.xpos === "VBN" && issuing.has(one.lemma) && childOf(sentence, one, "obl:agent"),
  ); // "The argument, made by the union, is that …"
  if (made) return childOf(sentence, made, "obl:agent");
  const verb = headOf(sentence, noun);
  if (base(noun) !== "obj" || !verb || !issuing.has(verb.lemma)) return undefined;
  return subjectsOf(sentence, verb).find((one) => !one.passive)?.word;
}

/** "Republican claims that …", "a defence argument that …": who makes it, told before the noun. */
function makerOf(
  text: string,
  sentence: ParsedSentence,
  noun: Word,
  mentionAt: MentionAt,
  events: StatementInput["events"],
): Word | undefined {
  const party = childrenOf(sentence, noun, "amod").find(
    (child) => child.index < noun.index && child.index > 0 && /^\p{Lu}\p{Ll}/u.test(child.text),
  );
  const before = childrenOf(sentence, noun, "compound").find((child) => child.index < noun.index);
  if (party || !before) return party;
  return speakerAt(text, sentence, before, mentionAt, events).animate ? before : undefined;
}

/** "Their complaint was that the road is unsafe": the clause that the noun is said to be. */
function copied(sentence: ParsedSentence, noun: Word): Word | undefined {
  const clause = base(noun) === "nsubj" ? headOf(sentence, noun) : undefined;
  const is =
    clause &&
    childrenOf(sentence, clause, "cop", "aux").find(
      (one) => one.lemma === "be" && noun.index < one.index && one.index < marked(sentence, clause),
    );
  return is && is.index < marked(sentence, clause) && noun.index < is.index ? clause : undefined;
}

const truths =
  /^(?:false|untrue|true|wrong|right|incorrect|correct|inaccurate|misleading|baseless|unfounded|unproven|bogus|absurd|ridiculous|nonsense|disputed|implausible)$/u;

/** "His claim that 400 were shot is false": what is claimed, which the tree took for one clause with what the report makes of it. */
function judgedWords(sentence: ParsedSentence, noun: Word, clause: Word): readonly Word[] | undefined {
  const is = childOf(sentence, clause, "cop");
  if (!is || !truths.test(clause.lemma) || clause.head !== noun.index) return undefined;
  const own = sentence.words.slice(noun.index + 1, is.index);
  const finite = own.some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos));
  return own[0]?.text.toLowerCase() === "that" && finite ? own.slice(1) : undefined;
}

/** "Her answer, when I asked, was that …": where what the noun is said to be begins; -1 where the clause hangs on the noun. */
function isBefore(sentence: ParsedSentence, noun: Word, clause: Word): number {
  return noun.head === clause.index && base(noun) === "nsubj" ? marked(sentence, clause) : -1;
}

/** Where the "that" of a clause stands; -1 where it has none. */
function marked(sentence: ParsedSentence, clause: Word): number {
  return childrenOf(sentence, clause, "mark").find((one) => one.text.toLowerCase() === "that")?.index ?? -1;
}

const carrying = new Set(cues.flatMap((row) => (row.takes.includes("clause") ? row.verbs.split(" ") : [])));

/** "said in a statement that …": the clause belongs to the verb of saying; "ruled it out despite warnings that …" has one of its own. */
function carriesCue(sentence: ParsedSentence, noun: Word): boolean {
  const verb = headOf(sentence, noun);
  return (
    verb !== undefined &&
    base(noun) === "obl" &&
    carrying.has(verb.lemma) &&
    !/^(?:despite|amid|amidst|over|after|following|because of)$/u.test(caseOf(sentence, noun))
  );
}
