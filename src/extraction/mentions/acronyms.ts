import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";
import { nounClass } from "./noun-class.ts";

/** Capitals that stand for no body: offices, measures, diseases, things, days. */
const COMMON = new Set(
  (
    "CEO CFO COO CTO CIO CMO CCO MD VP EVP SVP PM MP MPs PA PR HR IT AI AR VR TV PC PCs CD DVD LCD LED USB GPS SIM PIN ATM SUV SUVs UAV UAVs EV EVs RV ID IDs " +
    "GDP GNP GST VAT IPO IPOs ETF ETFs EPS EBITDA ROI QE FX NAV M&A FDI CPI PPI PMI FAQ URL HTML XML IRC SQL CSS GIF PNG JPEG OLED UHD PDF SMS MMS API APIs GPU CPU OS UI UX IP ISP LTE WiFi " +
    "DNA RNA HIV AIDS COVID SARS MERS TB STD STDs ICU ER OR ADHD PTSD IVF BMI MRI CT PPE PCR ARV STI UTI LGBT LGBTQ LGBTI " +
    "AM PM GMT UTC EST EDT CST CDT MST PST PDT BST CET CEST IST WAT EAT SAST AEST BC AD CE BCE USD EUR GBP INR Rs KSh NGN ZAR " +
    "FIR RTI POCSO NGO NGOs INGO LPG LNG CNG IED IEDs RPG RPGs WMD WMDs VIP VIPs MVP DJ MC OK SOS ASAP RIP LOL OMG DIY SME SMEs MSME MSMEs PPP LLC PLC MBA PhD BA BSc MSc GPA SAT GCSE WAEC " +
    "KM KMH MPH KG CC MM CM FT HP RPM KW MW GW KWH MB GB TB HZ GHZ MHZ B2B B2C FT XI III II IV VI VII VIII IX XX XXL"
  ).split(" "),
);
/** Bodies that the article calls by their letters alone, which the model took for common nouns: "PTI founder Imran Khan", "the leader of the PAN". */
export function acronyms(
  sentence: ParsedSentence,
  taken: ReadonlySet<number>,
  kinds: KindWords,
): readonly NameRun[] {
  if (isInCapitals(sentence)) return []; // there they tell nothing
  return sentence.words.flatMap((word) =>
    (isAcronym(word) || isParty(sentence, word)) &&
    !taken.has(word.index) &&
    (kinds.is(word.text, "organization") || isOfPeople(sentence, word) || isNamed(sentence, word))
      ? [{ from: word.index, to: word.index + 1, label: "ORG" }]
      : [],
  );
}

/** Whether letters stand for a thing, an office or a measure, and for nobody. */
export function isCommonLetters(text: string): boolean {
  return COMMON.has(text);
}

/** Whether no word of a sentence has a small letter. */
export function isInCapitals({ words }: ParsedSentence): boolean {
  return words.every((word) => word.text === word.text.toUpperCase());
}

/** The letters that an article gives bodies in brackets: "DCP" of "the Democracy for the Citizens Party (DCP)". */
export function lettersOfBodies(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ words }) =>
      words
        .filter(
          ({ index, text }) =>
            /^\p{Lu}{2,6}$/u.test(text) &&
            words[index - 1]?.text === "(" &&
            words[index + 1]?.text === ")" &&
            words[index - 2]?.name.endsWith("-ORG"),
        )
        .map(({ text }) => text),
    ),
  );
}

function isAcronym(word: Word): boolean {
  return (
    word.name === "O" &&
    (word.upos === "NOUN" || word.upos === "PROPN") &&
    (word.xpos === "NN" || word.xpos === "NNP") &&
    /^\p{Lu}{3,6}$/u.test(word.text) &&
    !COMMON.has(word.text)
  );
}

/** "DA leader John Steenhuisen", "the PPP's Nafisa Shah": letters that stand for things too, where somebody is of them. */
function isParty({ words }: ParsedSentence, word: Word): boolean {
  if (word.name !== "O" || !/^(?:DA|PPP|ACT|NPP|UP|PP|MC|PD|SD|VP|CD|PC|AD|PA)$/u.test(word.text))
    return false;
  const next = words[word.index + 1];
  const behind = words[word.index + 2];
  if (next?.xpos === "POS") return behind?.name === "B-PER";
  return (
    /^(?:leader|co-leader|chairman|chairperson|chairwoman|lawmakers?|councill?ors?|MPs?|senators?|spokes(?:man|woman|person)|caucus|chief whip)$/u.test(
      next?.text ?? "",
    ) && next?.start !== word.end
  );
}

/** What has people or says something: "PTI founder", "Gálvez of the PAN", "the NLC's president", "ASUU said". */
function isOfPeople(sentence: ParsedSentence, word: Word): boolean {
  const article = childOf(sentence, word, "det")?.text.toLowerCase();
  if (article !== undefined && article !== "the") return false;
  const head = headOf(sentence, word);
  if (!head) return false;
  const relation = base(word);
  const kind = sentence.words[word.index - 1]; // "the Hutu rebel FDD"
  if (kind?.upos === "NOUN" && kind.head === word.index && bearers.test(kind.lemma)) return true;
  if (relation === "nsubj") return sayings.has(head.lemma);
  const owned = relation === "compound" || word.relation === "nmod:poss";
  const of = relation === "nmod" && caseOf(sentence, word) === "of";
  return (owned || of) && (head.name.endsWith("-PER") || nounClass(head)?.type === "Person");
}
/** "waiting for the BOJ", "the LME's warehouses", "ODS and STAN": letters that stand where a name does, and count or measure nothing. */
function isNamed(sentence: ParsedSentence, word: Word): boolean {
  if (word.upos !== "PROPN" || word.xpos !== "NNP") return false;
  const [before, next] = [sentence.words[word.index - 1], sentence.words[word.index + 1]];
  if (/^(?:\(|\$|[-/–+]|an?|no|any|every|each|some)$/iu.test(before?.text ?? "") || before?.upos === "NUM")
    return false;
  if (/^(?:[-/–+])$/u.test(next?.text ?? "") || next?.upos === "NUM" || /^\p{Lu}/u.test(next?.text ?? ""))
    return false;
  if (childrenOf(sentence, word, "amod", "nummod", "compound").length > 0) return false;
  return word.relation === "nmod:poss" || /^(?:nsubj|obj|iobj|obl|nmod|conj)$/u.test(base(word));
}
const bearers =
  /^(?:rebel|guerrilla|opposition|party|group|union|federation|agency|broadcaster|station|network|militia|faction|movement|alliance|coalition|airline|carrier|bank|lender|regulator|watchdog|insurer|retailer|utility|telecom|operator|newspaper|tabloid|daily|separatist|insurgent|paramilitary|conglomerate|giant|firm|company|maker)$/u;
const sayings = new Set(
  "say announce deny accuse claim add warn urge condemn tell report vow insist allege".split(" "),
);
