import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";
import type { Seen } from "./name-seen.ts";

/** Whether a name is one word that no list knows: no place, nobody's given name or surname, no noun of a kind. */
export function isStrange({ long, kind, is, text }: Seen): boolean {
  return !long && !kind && !is.place && !is.given && !is.surname && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text);
}

/** "the Electric Supply Company (Tanesco)": what a body is called in brackets right behind its name. */
export function isInBracketsOfBody({ words }: ParsedSentence, run: NameRun): boolean {
  return (
    words[run.from - 1]?.text === "(" &&
    /^[),;]$/u.test(words[run.to]?.text ?? "") &&
    words[run.from - 2]?.name.endsWith("-ORG") === true
  );
}

/** "Kenneth Onyango (Jubilee)": the party of somebody named in full, in brackets of its own. */
export function isInBracketsOfPerson({ words }: ParsedSentence, run: NameRun): boolean {
  return (
    words[run.from - 1]?.text === "(" && words[run.to]?.text === ")" && words[run.from - 2]?.name === "I-PER"
  );
}

/** What a firm makes or deals in, in front of its name. */
const trade =
  /^(?:producer|maker|miner|shipbuilder|builder|carmaker|automaker|chipmaker|drugmaker|planemaker|steelmaker|brewer|distiller|retailer|lender|insurer|broker|brokerage|utility|operator|carrier|airline|chain|giant|developer|supplier|refiner|telco|startup|start-up|manufacturer|broadcaster|publisher|newspaper|tabloid|daily|weekly|website|portal|pollster|watchdog|regulator|charity|ngo|nonprofit|league|party|union|contractor|subcontractor|bookmaker|grocer|supermarket|fintech|conglomerate|consultancy|outlet|station)$/u;
/** Such trades of one man, too: only with what they make or deal in. */
const ofSomebody =
  /^(?:producer|maker|builder|operator|developer|publisher|broker|miner|brewer|supplier|broadcaster|contractor|carrier|giant|regulator|distiller|grocer|bookmaker)$/u;

/** "Copper producer Mopani", "Shipbuilder Fincantieri": its trade right before a name, in one phrase with it. */
export function isBehindItsTrade(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  const before = sentence.words[run.from - 1];
  if (!before || !trade.test(before.text.toLowerCase()) || before.xpos === "NNS") return false;
  const own =
    (before.head === head.index && /^(?:compound|nmod:desc|amod|flat)$/u.test(before.relation)) ||
    (head.head === before.index && /^(?:appos|flat|compound)/u.test(head.relation));
  const told = !ofSomebody.test(before.lemma) || childrenOf(sentence, before, "compound", "amod").length > 0;
  return own && (told || /^(?:compound)$/u.test(before.relation) === false);
}

/** Who or what only a body has: "Tanesco's regional manager", "Tanesco's customers". */
const possessed =
  /^(?:chairman|chairwoman|chairperson|ceo|cfo|coo|shareholder|shareholding|stockholder|board|subsidiary|employee|workforce|headquarters?|customer|subscriber|policyholder|depositor|revenue|profit|earnings|turnover|dividend|bond|branch|depot|factory|plant|refinery|smelter|fleet|bondholder|creditor|treasurer|secretary-general|spokesperson|membership|website|newsroom|licen[cs]e|shares?|stock|lawmaker|parliamentarian|legislator|deputy|mp)$/iu;
/** What towns have too: what the model took for a place may be one. */
const ofTowns =
  /^(?:board|headquarters?|revenue|branch|depot|factory|plant|refinery|smelter|bond|treasurer|lawmaker|parliamentarian|legislator|deput(?:y|ies)|mp|senator|councill?or|congress(?:wo)?man|journalist|reporter|outlet|franchise|survey|poll|faction|unit|activist|trains?|buse?|premises|website|licen[cs]e|workforce|member|resident)$/iu;
/** Heads of offices that only bodies have, by what stands before them: "regional manager", "chief executive". */
const officer =
  /^(?:manager|executive|director|officer|engineer|editor|president|secretary|spokes(?:man|woman)|head)$/iu;
const rank =
  /^(?:regional|general|managing|executive|chief|country|deputy|national|branch|district|operations?|commercial|communications?|corporate|financial|marketing|technical|provincial|area|relations|affairs|finance|senior|acting|interim)$/iu;

/** "Tanesco's regional manager", "Ncell owner": what a name has, or has behind it, and only bodies have. */
export function hasOfBodies(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  const owned =
    head.relation === "nmod:poss" || head.relation === "compound" ? headOf(sentence, head) : undefined;
  if (!owned || owned.index < run.to) return false;
  const between = sentence.words.slice(run.to, owned.index);
  if (between.some((word) => word.name !== "O" || /^[,;:.]$/u.test(word.text))) return false;
  if (possessed.test(owned.lemma)) return run.label !== "LOC" || !ofTowns.test(owned.lemma);
  return officer.test(owned.lemma) && between.some((word) => rank.test(word.text));
}

/** "the Lega senator", "Ncell owner": a noun right behind a name that only bodies have. */
export function isBeforeBodysNoun({ run, next }: Seen): boolean {
  const noun = next?.text ?? "";
  return nounsOfBodies.test(noun) && (run.label !== "LOC" || !ofTowns.test(noun));
}
const nounsOfBodies =
  /^(?:owner|boss|senator|congress(?:wo)?man|parliamentarian|legislator|councill?or|journalist|reporter|newsreader|columnist|presenter|subscriber|employee|shareholder|subsidiary|depot|poll|survey|deput(?:y|ies)|headquarters|faction|franchise|outlet|broadcaster)$/u;

/** "Members of Fretilin", "workers of Seaflower", "Trains of CP": who or what is of bodies. */
export function isOfItsPeople(sentence: ParsedSentence, head: Word): boolean {
  const over =
    base(head) === "nmod" && /^(?:of|at|with)$/u.test(caseOf(sentence, head))
      ? headOf(sentence, head)
      : undefined;
  if (!over || (head.name.endsWith("-LOC") && ofTowns.test(over.lemma))) return false;
  if (caseOf(sentence, head) !== "of")
    return /^(?:worker|employee|engineer|manager|executive)$/u.test(over.lemma);
  return /^(?:member|worker|employee|customer|striker|subscriber|passenger|shareholder|owner|ceo|executive|trains?|buse?|trucks?|shares?|takeover|acquisition|privati[sz]ation|nationali[sz]ation|subsidiary|branch|premises|boss|affiliate|editor|editor-in-chief|activist|cadre|legislator|senator|mp|deputy|faction|wing|unit|spokesperson)$/u.test(
    over.lemma,
  );
}

/** What only bodies win, cut, raise, cancel or take: "Drukair took an ATR", "Telemor cut prices". */
const businessOf: readonly (readonly [verbs: RegExp, objects: RegExp])[] = [
  [
    /^(?:win|land|secure|clinch|bag|cancel|receive)$/u,
    /^(?:order|contract|licen[cs]e|flight|tender|accreditation)$/u,
  ],
  [
    /^(?:cut|raise|lower|hike|slash|increase|reduce|double)$/u,
    /^(?:price|tariff|rate|job|fare|fee|output|production|dividend|capacity|stake|guidance|forecast|workforce|headcount|premium)$/u,
  ],
  [
    /^(?:operate|launch|resume|suspend|ground|lease|add|halt|restart)$/u,
    /^(?:flight|fleet|service|operation|production|route|train|ferry|bus|aircraft|plane|mill|mine|smelter|refinery|unit|output)$/u,
  ],
  [/^(?:post|report|book|record)$/u, /^(?:profit|loss|revenue|earnings|sale|turnover|income|growth)$/u],
  [/^(?:lose|gain|shed|add)$/u, /^(?:cent|crown|penny|pence|percent|baht|sen|paise)$/u],
  [/^(?:employ|hire|recruit)$/u, /^(?:worker|people|staff|employee|engineer)$/u],
  [/^(?:issue|list|sell|float)$/u, /^(?:bond|share|stock|debenture|sukuk|statement|ticket)$/u],
];

/** "Fincantieri wins order": who does what only bodies do. */
export function doesBodysBusiness(sentence: ParsedSentence, head: Word): boolean {
  const verb = base(head) === "nsubj" ? headOf(sentence, head) : undefined;
  if (!verb) return false;
  const objects = childrenOf(sentence, verb, "obj");
  return businessOf.some(
    ([verbs, things]) => verbs.test(verb.lemma) && objects.some((one) => things.test(one.lemma)),
  );
}

/** "sold its stake to Moeve": to whom a share in something is sold. */
export function isSoldTo(sentence: ParsedSentence, head: Word): boolean {
  const verb = /^(?:to|from)$/u.test(caseOf(sentence, head)) ? headOf(sentence, head) : undefined;
  return (
    /^(?:sell|buy|acquire|purchase|transfer|award)$/u.test(verb?.lemma ?? "") &&
    childrenOf(sentence, verb!, "obj", "nsubj:pass").some((one) =>
      /^(?:stake|share|shareholding|business|unit|subsidiary|contract|licen[cs]e|plant|division|tender)$/u.test(
        one.lemma,
      ),
    )
  );
}
