import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";

const speaks = new Set(
  "say announce deny claim add warn insist own owe sell buy acquire hire employ sue launch manufacture".split(
    " ",
  ),
);

/** "a bus operated by Viazul": who runs or makes something. */
export function runsThings(sentence: ParsedSentence, head: Word): boolean {
  const verb = caseOf(sentence, head) === "by" ? headOf(sentence, head) : undefined;
  return verb?.xpos === "VBN" && /^(?:operate|manufacture|publish|market|distribute)$/u.test(verb.lemma);
}

/** "Shares of Wachovia", "a stake in Opel": who is owned by shares. */
export function isHeldInShares(sentence: ParsedSentence, head: Word): boolean {
  if (base(head) === "conj") {
    const first = headOf(sentence, head);
    return first !== undefined && base(first) === "nmod" && isHeldInShares(sentence, first); // "Shares of MediaTek and Largan"
  }
  const share = /^(?:of|in)$/u.test(caseOf(sentence, head)) ? headOf(sentence, head) : undefined;
  return (
    base(head) === "nmod" &&
    /^(?:share|stock|stake|shareholder|shareholding)$/u.test(share?.lemma ?? "") &&
    !(share!.lemma === "share" && caseOf(sentence, head) === "in" && head.name.endsWith("-LOC")) // "Shares in London closed"
  );
}

/** "the chairwoman of Van Thinh Phat": what somebody with such an office is of is a body. */
export function isHeadedBy(sentence: ParsedSentence, head: Word): boolean {
  const who = base(head) === "nmod" && caseOf(sentence, head) === "of" ? headOf(sentence, head) : undefined;
  return /^(?:chairman|chairwoman|chairperson|chair|ceo|founder|co-founder|cofounder|treasurer|shareholder|employee|spokesman|spokeswoman|spokesperson|subsidiary|unit|guitarist|drummer|bassist|frontman|midfielder|defender|goalkeeper|winger)$/iu.test(
    who?.lemma ?? "",
  );
}

/** "Analysts at Jefferies": where people of such a trade are is the body that they work for. */
export function worksAt(sentence: ParsedSentence, head: Word): boolean {
  const who = base(head) === "nmod" && caseOf(sentence, head) === "at" ? headOf(sentence, head) : undefined;
  return /^(?:analyst|economist|strategist|trader|researcher|professor|lecturer|fellow|scholar|partner|lawyer|engineer|executive|scientist|consultant|broker|dealer|head|director|correspondent|columnist|banker|manager|editor|reporter|producer|programmer|developer|epidemiologist|counsel|employee)$/u.test(
    who?.lemma ?? "",
  );
}

/** "Eskom said", "Transnet and Eskom": a place that no list knows acts as a body, or stands in a list behind one. */
export function actsAsBody(sentence: ParsedSentence, head: Word): boolean {
  const governor = headOf(sentence, head);
  if (!governor) return false;
  return base(head) === "conj"
    ? governor.name.endsWith("-ORG")
    : base(head) === "nsubj" && speaks.has(governor.lemma);
}

const assets = new Set(
  "profit loss revenue dividend factory plant stake turnover subsidiary refinery outlet".split(" "),
);

/** "Zambeef announced a profit", "Rumo acquired it". */
export function doesBusiness(sentence: ParsedSentence, head: Word): boolean {
  const verb = base(head) === "nsubj" ? headOf(sentence, head) : undefined;
  if (!verb) return false;
  return (
    /^(?:acquire|manufacture|recall|outsource|rebrand)$/u.test(verb.lemma) ||
    childrenOf(sentence, verb, "obj").some((one) => assets.has(one.lemma))
  );
}

/** "Novartis buys Avidity": what a body buys is one. */
export function isBought(sentence: ParsedSentence, head: Word): boolean {
  const verb = base(head) === "obj" ? headOf(sentence, head) : undefined;
  return (
    /^(?:acquire|buy)$/u.test(verb?.lemma ?? "") &&
    childrenOf(sentence, verb!, "nsubj").some((one) => one.name.endsWith("-ORG")) &&
    childrenOf(sentence, head, "det", "nummod").length === 0
  );
}

/** "Equinor and | Fremora rose", "Equinor, | Kongsberg and Aker BP": one of a list whose others are bodies. */
export function isListedWithBodies(sentence: ParsedSentence, head: Word, kinds: KindWords): boolean {
  const first = base(head) === "conj" ? headOf(sentence, head) : head;
  if (!first) return false;
  const others = [first, ...childrenOf(sentence, first, "conj")].filter((one) => one.index !== head.index);
  const isBody = (one: Word): boolean =>
    one.name.endsWith("-ORG") ||
    (one.name === "O" && sentence.words[one.index - 1]?.name.endsWith("-ORG") === true) || // "ACWA | Power"
    kinds.is(one.text, "organization");
  return others.length > 0 && others.every(isBody);
}
