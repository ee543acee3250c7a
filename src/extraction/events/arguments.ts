import type { ParsedSentence, Word } from "../../language/parse.ts";
import { quantityNouns } from "../mentions/nouns.table.ts";
import { base, caseOf, childOf, childrenOf, conjuncts, headOf } from "../tree.ts";
import { antecedent } from "./antecedent.ts";
import { isIdiom } from "./lexicon.ts";
import { isPassive } from "./passive.ts";
import { subjectsOf } from "./subjects.ts";

/** A phrase that hangs on an event's verb or noun, by how it hangs there. `word` is its head; `said` its preposition. */
export interface Argument {
  readonly slot: "subject" | "object" | "agent" | "recipient" | "prep" | "owner" | "modifier";
  readonly said: string;
  readonly word: Word;
  /** The head of the phrase as written: "thousands" of "thousands of citizens". */
  readonly phraseHead: Word;
  /** Told of it in another clause: shared, controlled, or the antecedent of a relative. */
  readonly shared: boolean;
  /** The relative pronoun that stands for it in the clause. */
  readonly pronoun?: Word;
}

/** What the phrase is about: "citizens" of "thousands of citizens". */
function contentHead(sentence: ParsedSentence, word: Word): Word {
  if (!quantityNouns.has(word.lemma) && !quantityNouns.has(word.text.toLowerCase())) return word;
  const of = childrenOf(sentence, word, "nmod", "obl").find((child) => caseOf(sentence, child) === "of");
  return of ? contentHead(sentence, of) : word;
}

/** Nouns that make a preposition of two: "in front of", "in support of", "with the complicity of". */
const relational = new Set(
  "front support behalf favor favour honor honour solidarity complicity middle center centre heart outskirts vicinity presence aftermath wake".split(
    " ",
  ),
);

/** The phrase behind a preposition, however long the preposition is: "in support of the strikers" is of the strikers, said "in support of". */
export function behindPreposition(
  sentence: ParsedSentence,
  word: Word,
  outer = "",
): { readonly word: Word; readonly said: string } {
  const own = together(sentence, word, caseOf(sentence, word)) || outer;
  const inner = relational.has(word.lemma)
    ? childrenOf(sentence, word, "nmod", "obl").find((child) =>
        ["of", "with", "to"].includes(caseOf(sentence, child)),
      )
    : undefined;
  const owner = areas.test(word.text) ? childOf(sentence, word, "nmod:poss") : undefined;
  if (owner?.name.endsWith("-LOC")) return { word: owner, said: own }; // "in Mozambique's far north"
  const beyond = inner ? undefined : besidePlace(sentence, word);
  if (beyond) return { word: beyond, said: "near" };
  if (!inner) return { word, said: own };
  const article = own === "with" && childOf(sentence, word, "det") ? "the " : "";
  return { word: inner, said: `${own} ${article}${word.text.toLowerCase()} ${caseOf(sentence, inner)}` };
}

/** Nouns of a part of a place. */
export const areas =
  /^(?:north|south|east|west|(?:north|south)-?(?:east|west)|capital|coast|interior|heartland|border|outskirts)$/iu;

/** What something lies beside: "northeast of Cuzco", "off the coast of Cuba". */
function besidePlace(sentence: ParsedSentence, word: Word): Word | undefined {
  const of = childrenOf(sentence, word, "nmod", "obl").find((child) => caseOf(sentence, child) === "of");
  const way =
    /^(?:north|south|east|west)(?:-?(?:east|west))?$/iu.test(word.text) && caseOf(sentence, word) !== "in";
  const coast =
    /^(?:coast|shores?|coastline|outskirts)$/iu.test(word.text) &&
    /^(?:off|near|on)$/u.test(caseOf(sentence, word));
  return of && (way || coast) ? of : undefined;
}

/** "together with" is one preposition, of which the tree hangs the first word on the verb. */
function together(sentence: ParsedSentence, word: Word, said: string): string {
  if (said !== "with") return said;
  const before = sentence.words[childOf(sentence, word, "case")!.index - 1];
  return before && /^(?:together|along)$/iu.test(before.text) ? `${before.text.toLowerCase()} with` : said;
}

/** All phrases of a verb. A passive's subject comes out as object, its agent as subject's side `agent`. */
export function verbArguments(sentence: ParsedSentence, verb: Word): readonly Argument[] {
  const found: Argument[] = [];
  const add: Add = (slot, word, said = "", shared = false, pronoun = undefined) => {
    if (!found.some((one) => one.phraseHead.index === word.index && one.slot === slot))
      found.push({
        slot,
        said,
        word: contentHead(sentence, word),
        phraseHead: word,
        shared,
        ...(pronoun ? { pronoun } : {}),
      });
  };
  for (const subject of subjectsOf(sentence, verb))
    add(subject.passive ? "object" : "subject", subject.word, "", subject.shared, subject.pronoun);
  for (const child of childrenOf(sentence, verb)) {
    const relation = base(child);
    const target = antecedent(sentence, child);
    const shared = target.index !== child.index;
    const pronoun = shared ? child : undefined;
    if (relation === "obj" && isIdiom(verb.lemma, child.lemma)) {
      const whose =
        childrenOf(sentence, child, "nmod").find((one) => caseOf(sentence, one) === "of") ??
        childOf(sentence, child, "nmod:poss");
      if (whose) for (const one of conjuncts(sentence, whose)) add("object", one, "", shared);
    } else if (relation === "obj")
      for (const one of conjuncts(sentence, target)) add("object", one, "", shared, pronoun);
    else if (relation === "iobj")
      for (const one of conjuncts(sentence, target)) add("recipient", one, "", shared, pronoun);
    else if (child.relation === "obl:agent")
      for (const one of conjuncts(sentence, target)) add("agent", one, "by", shared, pronoun);
    else if (relation === "obl" && child.relation !== "obl:unmarked") {
      const behind = shared
        ? { word: target, said: caseOf(sentence, child) }
        : behindPreposition(sentence, target);
      for (const one of conjuncts(sentence, behind.word))
        add("prep", one, one === behind.word ? behind.said : caseOf(sentence, one) || behind.said, shared);
    }
  }
  if (
    childOf(sentence, verb, "obj") === undefined &&
    base(verb) === "conj" &&
    !childOf(sentence, verb, "nsubj", "nsubj:pass")
  )
    shareObject(sentence, verb, add);
  if (verb.relation === "acl:relcl") relativePlace(sentence, verb, add);
  const bare = bareRelative(sentence, verb);
  if (bare && !found.some((one) => one.slot === "object"))
    for (const one of conjuncts(sentence, bare)) add("object", one, "", true);
  if (!found.some((one) => one.slot === "agent")) sharedAgent(sentence, verb, add);
  return found;
}

type Add = (slot: Argument["slot"], word: Word, said?: string, shared?: boolean, pronoun?: Word) => void;

/** "bombed and destroyed the bridge": the tree gives the object to one verb only. */
function shareObject(sentence: ParsedSentence, verb: Word, add: Add): void {
  const head = headOf(sentence, verb);
  const object = head ? childOf(sentence, head, "obj") : undefined;
  if (object && object.index > verb.index)
    for (const one of conjuncts(sentence, object)) add("object", one, "", true);
}

/** Nouns whose bare relative clause tells when, where, why or how, not what: "the day he died". */
const adverbial = new Set(
  "day time year week month moment night morning hour way reason place extent".split(" "),
);
/** Verbs that take nobody and nothing. */
const intransitive = new Set(
  "die arrive come go live work happen occur fall rise sleep arise emerge stay remain agree talk speak wait compete".split(
    " ",
  ),
);

/** "the music it sells", "the jet they plan to launch": what a relative clause without a pronoun is about is the verb's object. */
function bareRelative(sentence: ParsedSentence, verb: Word): Word | undefined {
  if (childOf(sentence, verb, "obj", "ccomp", "xcomp", "nsubj:pass", "aux:pass")) return undefined;
  if (intransitive.has(verb.lemma)) return undefined;
  let clause: Word | undefined = verb;
  while (clause && clause.relation === "xcomp") clause = headOf(sentence, clause);
  if (clause?.relation !== "acl:relcl" || (clause !== verb && childOf(sentence, clause, "obj")))
    return undefined;
  const subject = childOf(sentence, clause, "nsubj");
  const noun = headOf(sentence, clause);
  if (!subject || !noun || !["NOUN", "PROPN"].includes(noun.upos) || adverbial.has(noun.lemma))
    return undefined;
  if (antecedent(sentence, subject).index !== subject.index) return undefined; // "the firm that sells"
  const stranded = childrenOf(sentence, verb, "obl", "advmod").some(
    (child) => antecedent(sentence, child).index !== child.index || ["WRB", "IN"].includes(child.xpos),
  );
  return stranded || /^(?:that|who|which)$/iu.test(subject.text) ? undefined : noun;
}

/** "are selected and purchased by the government": the agent of the last of coordinated passives is that of all. */
function sharedAgent(sentence: ParsedSentence, verb: Word, add: Add): void {
  if (!isPassive(sentence, verb)) return;
  const mates =
    sentence.kind === "headline" ? (["conj", "advcl", "parataxis"] as const) : (["conj"] as const);
  for (const mate of childrenOf(sentence, verb, ...mates)) {
    const own = childOf(sentence, mate, "nsubj", "nsubj:pass", "aux:pass");
    if (mate.xpos !== "VBN" || (own && sentence.kind !== "headline")) continue; // "was jailed, and was pardoned by him"; "Three killed, six taken by rebels"
    const agent = childOf(sentence, mate, "obl:agent");
    if (agent) for (const one of conjuncts(sentence, agent)) add("agent", one, "by", true);
  }
}

/** "the city, where thousands shelter": the antecedent is where it is. */
function relativePlace(sentence: ParsedSentence, verb: Word, add: Add): void {
  const where = childrenOf(sentence, verb, "advmod").find((child) => child.text.toLowerCase() === "where");
  const place = where ? headOf(sentence, verb) : undefined;
  if (!where || !place) return;
  // Behind a comma, "where" is said of all places of the list, whichever of them the tree hung it on.
  const comma = sentence.words[where.index - 1]?.text === ",";
  const first = comma && base(place) === "conj" ? headOf(sentence, place)! : place;
  const listed = first.upos === place.upos ? conjuncts(sentence, first) : [place];
  for (const one of listed.filter(({ index }) => index < where.index)) add("prep", one, "in", true);
}

/** All phrases of a noun that tells of an event: owners, modifiers of nations, prepositional phrases. */
export function nounArguments(sentence: ParsedSentence, noun: Word): readonly Argument[] {
  const found: Argument[] = [];
  const add = (slot: Argument["slot"], word: Word, said = ""): void => {
    found.push({ slot, said, word: contentHead(sentence, word), phraseHead: word, shared: false });
  };
  for (const child of childrenOf(sentence, noun)) {
    if (child.relation === "nmod:poss")
      for (const one of conjuncts(sentence, child)) add("owner", antecedent(sentence, one));
    else if (["amod", "compound", "nmod:desc"].includes(child.relation))
      for (const one of conjuncts(sentence, child)) add("modifier", one);
    else if ((base(child) === "nmod" || base(child) === "obl") && child.relation !== "nmod:unmarked") {
      const behind = behindPreposition(sentence, child);
      const whose =
        child.lemma === "life" && behind.said === "on"
          ? childOf(sentence, child, "nmod:poss", "nmod")
          : undefined;
      for (const one of conjuncts(sentence, whose ?? behind.word))
        add("prep", one, whose || one === behind.word ? behind.said : caseOf(sentence, one) || behind.said);
    }
  }
  return found;
}

/** "In China, jets are selected and purchased": what stands before the first of coordinated verbs is said of all. */
export function frontedPlaces(sentence: ParsedSentence, verb: Word): readonly Argument[] {
  const mate = base(verb) === "conj" ? headOf(sentence, verb) : undefined;
  if (!mate || childOf(sentence, verb, "nsubj", "nsubj:pass")) return [];
  return verbArguments(sentence, mate).filter(
    (one) => one.slot === "prep" && !one.shared && one.word.index < mate.index,
  );
}
