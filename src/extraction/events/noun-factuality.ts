import type { Factuality } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, isDoneTo } from "../tree.ts";
import { partnerOf } from "./carriers.ts";
import { verbFactuality } from "./factuality.ts";
import { cueAt, withPartner } from "./factuality-cue.ts";

const ends = new Set("end cessation halt stop termination conclusion suspension lifting".split(" "));

const lasting = new Set("end continue stop finish conclude cease".split(" "));

/** How far a noun's event is told as having happened; `carrier` is the verb that tells of it ("held talks"). */
export function nounFactuality(sentence: ParsedSentence, noun: Word, carrier: Word | undefined): Factuality {
  const adjectives = childrenOf(sentence, noun, "amod", "acl").map((word) =>
    (word.xpos === "VBN" ? word.text : word.lemma).toLowerCase(),
  );
  const determiners = childrenOf(sentence, noun, "det").map((word) => word.text.toLowerCase());
  const stated = cueAt("determiner", ...determiners) ?? cueAt("adjective", ...adjectives);
  if (stated && stated !== "as governor") return stated;
  const governor = headOf(sentence, noun);
  const awaited = childrenOf(sentence, noun, "acl").find(
    (verb) => cueAt("subject of", verb.lemma) === "as governor",
  );
  if (awaited && verbFactuality(sentence, awaited) === "possible") return "announced"; // "a vote to be held"
  const told = governor?.upos === "VERB" ? asArgument(sentence, noun, governor) : undefined;
  if (told) return told;
  if (carrier) {
    if (base(noun) === "nsubj" && lasting.has(carrier.lemma)) return "actual"; // what will end is going on
    const above = cueAt("governor", carrier.lemma);
    const of = verbFactuality(sentence, carrier);
    return of === "actual" && above === "announced" && base(noun) === "obj" && !done.test(noun.lemma)
      ? above
      : of;
  }
  if (!governor || !["obj", "obl", "nmod"].includes(base(noun)) || ends.has(noun.lemma)) return "actual";
  return asObject(sentence, noun, governor);
}

/** What was given before somebody stops it. */
const decreed = /^(?:order|ban|law|decree|injunction|directive|rule|ruling|sanction|tariff|appointment)$/u;

/** What the verb says of whether the noun it takes came about: "called off the talks", "the flight was delayed", "the vote will be held". */
function asArgument(sentence: ParsedSentence, noun: Word, verb: Word): Factuality | undefined {
  const lemmas = withPartner(verb.lemma, partnerOf(sentence, verb));
  const done = isDoneTo(noun) ? cueAt("object of", ...lemmas) : undefined;
  const of = verbFactuality(sentence, verb);
  if (decreed.test(noun.lemma) && /^(?:block|cancel|scrap|kill|postpone|delay)$/u.test(verb.lemma)) return of; // it was given
  if (done && done !== "as governor" && of === "actual") return done;
  const begun = base(noun) === "nsubj" ? cueAt("subject of", ...lemmas) : undefined;
  if (!begun) return undefined;
  if (begun !== "as governor") return noun.relation === "nsubj:pass" && of === "actual" ? begun : undefined;
  return of === "announced" ? of : undefined;
}

/** What is announced only once it has happened. */
const done =
  /^(?:arrest|capture|death|killing|murder|seizure|discovery|detention|assassination|loss|victory)$/u;

/** "a reward for information leading to his arrest". */
function isForInformation(sentence: ParsedSentence, verb: Word): boolean {
  return verb.lemma === "lead" && base(verb) === "acl" && headOf(sentence, verb)?.lemma === "information";
}

function asObject(sentence: ParsedSentence, noun: Word, governor: Word): Factuality {
  const wanted =
    governor.upos === "VERB" || governor.upos === "NOUN" ? cueAt("governor", governor.lemma) : undefined;
  const said = childOf(sentence, noun, "case")?.text.toLowerCase();
  const called = governor.lemma === "call" && base(noun) === "obj"; // "call it a scandal"
  const reason = governor.lemma === "order" && childOf(sentence, governor, "obj") !== undefined; // "ordered it in reprisal for the seizure"
  const asked = base(noun) === "obj" || (said === "for" && !reason);
  if (wanted === "demanded" && !called && asked) return "demanded";
  if (governor.lemma === "warrant" && said === "for") return "possible"; // "a warrant for his arrest"
  if (isForInformation(sentence, governor)) return "possible";
  if (
    governor.upos === "NOUN" &&
    (said === "of" || said === "about") &&
    !childrenOf(sentence, noun, "det").some((word) => word.lemma === "the")
  ) {
    const feared = cueAt("of noun", governor.lemma);
    if (feared && feared !== "as governor") return feared;
  }
  if (base(noun) !== "obj" || (wanted !== "announced" && wanted !== "denied")) return "actual";
  const undone = wanted === "denied" && verbFactuality(sentence, governor) === "denied";
  return undone ? "actual" : wanted; // what could not be prevented was
}
