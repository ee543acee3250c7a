import type { Message, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import { isPassive } from "../events/passive.ts";
import { subjectsOf } from "../events/subjects.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childOf, childrenOf, headOf, spanAt } from "../tree.ts";
import { withoutLabel, withoutMeanwhile } from "./by-headline.ts";
import { contentOf } from "./content.ts";
import { cuesAt, isCueWord, isNegated } from "./cue.ts";
import type { Cue } from "./cue-rows.ts";
import { onlyOfPeople } from "./cues.table.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { withParticiple } from "./named-speaker.ts";
import { isWhatCalled } from "./naming.ts";
import { papers } from "./papers.table.ts";
import { isAskedFirst, isFiniteClause } from "./participles.ts";
import { kindOf, quotationAt, widen } from "./quoted.ts";
import { quotedBeside } from "./quoted-beside.ts";
import { onlyTheQuoted, quotedThere, withinItsOwn, withLead } from "./quoted-words.ts";
import { isMeant } from "./row-limits.ts";
import { shaped } from "./shape.ts";
import { type FoundSpeaker, speakerOf } from "./speaker.ts";
import { untoldFrom } from "./untold.ts";
import { whyNot } from "./why-not.ts";

/** "X said that …", "…, X said", "X called for …": the statement that a verb makes; what was seen and left goes into `messages`. */
export function byVerb(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
  messages: Message[],
): LooseStatement | undefined {
  const { document, events, times } = input;
  const text = document.text;
  let inanimate: Cue | undefined;
  for (const cue of cuesAt(text, sentence, word)) {
    const clause = contentOf(text, cue, times);
    const onlyQuoted = cue.row.takes.length === 1 && cue.row.takes[0] === "quotation";
    const inTree =
      onlyQuoted &&
      (quotationAt(document.quotations, word.start) !== undefined ||
        !clause?.every((piece) => quotationAt(document.quotations, piece.start)))
        ? undefined
        : clause;
    const said = inTree ?? quotedBeside(document, cue);
    const pieces =
      said && sentence.kind === "headline"
        ? withoutMeanwhile(sentence, text, withoutLabel(sentence, text, said))
        : said;
    if (!pieces || pieces.length === 0) continue;
    const found = toldBefore(input, cue, speakerOf(text, sentence, word, mentionAt, events));
    const speaker = found.words
      ? { ...found, words: withParticiple(text, sentence, word, found.words) }
      : found;
    const untold = untoldFrom(sentence, word);
    const reason = untold ? undefined : whyNot(document, cue, speaker);
    if (reason) return leave(messages, cue, reason);
    if (speaker.firstPerson && quotationAt(document.quotations, word.start) && !isOwnMind(cue, speaker))
      return undefined;
    const ofNobody =
      cue.row.ofNobody && !speaker.words && isPassive(sentence, word) && !isNegated(sentence, word);
    if (
      cue.row.papers
        ? !speaker.paper || (cue.row.takes[0] === "phrase" && !studies.test(speaker.words?.text ?? ""))
        : cue.row.animate &&
          !speaker.animate &&
          !thinks(cue, speaker) &&
          (speaker.words || (cue.class === "thought" && !ofNobody))
    ) {
      inanimate ??= cue;
      continue;
    }
    if (!speaker.words && /^VBP?$/u.test(word.xpos)) continue;
    const asked = !speaker.words && isAskedFirst(sentence, word);
    if (
      !speaker.words &&
      /^VB[NDG]$/u.test(word.xpos) &&
      ["advcl", "acl"].includes(word.relation) &&
      !asked &&
      !(ofNobody && isFiniteClause(sentence, word))
    )
      continue;
    const toldInCourt = cue.verb.lemma === "tell" && base(word) === "parataxis" && isPassive(sentence, word);
    const clausal =
      ofNobody || toldInCourt || childOf(sentence, word, "ccomp", "csubj", "parataxis") !== undefined;
    if (!clausal && cue.row.takes.includes("phrase") && isThingIt(cue, speaker)) continue;
    if (!speaker.words && !(inTree && clausal)) continue;
    if (!isMeant(cue, speaker, pieces, events)) continue;
    const who = childOf(sentence, word, "nsubj")?.index ?? 0;
    const told = childrenOf(sentence, word, "ccomp").some(
      (one) => one.index < who && who < word.index && childOf(sentence, one, "nsubj", "nsubj:pass"),
    ); // "No one replied, he says: “…”"
    const wide = quotedThere(document, widen(text, pieces, document.quotations, word.start), word);
    const whole = onlyTheQuoted(document, wide, word, told);
    const content = withinItsOwn(
      document,
      word,
      withLead(document, whole, cue, speaker).filter(
        (piece) => !(piece.start <= word.start && word.end <= piece.end),
      ),
    );
    if (
      unsaid.has(word.lemma) &&
      cue.class === "wanted" &&
      kindOf(content, document.quotations, word.start) === "indirect"
    ) {
      return leave(messages, cue, "a plan or a decision, of which no words are given");
    }
    if (unnamed.test(content[0]?.text ?? "")) return leave(messages, cue, "a source that keeps its name");
    if (content.length === 0 || (cue.row.takes.includes("naming") && !named(document, cue, content)))
      continue;
    const stance =
      untold ||
      (isNegated(sentence, word) && !/^(?:know|understand|remember|sure|certain|aware)$/u.test(word.lemma))
        ? "denied"
        : cue.class;
    const span = untold ? spanAt(text, untold.start, cue.span.end) : cue.span;
    return shaped(input, sentence, span, stance, speaker, content, word, `statement.${cue.row.class}`);
  }
  return inanimate ? leave(messages, inanimate, "its subject is a thing that cannot speak") : undefined;
}

/** "It demands attention": what does so now; what did so is a body ("It urged members to wait"). */
function isThingIt({ sentence, verb }: Cue, { words }: FoundSpeaker): boolean {
  return /^it$/iu.test(words?.text ?? "") && verb.xpos !== "VBD" && !isOfBody(sentence, verb);
}

/** "The campaign said it condemns violence": what a body says of itself. */
function isOfBody(sentence: ParsedSentence, verb: Word): boolean {
  const over = base(verb) === "ccomp" ? headOf(sentence, verb) : undefined;
  const who = over && isCueWord(over) ? childOf(sentence, over, "nsubj") : undefined;
  return (
    who !== undefined &&
    (who.name === "B-ORG" || bodies.test(nounClass(who)?.type ?? "") || who.lemma === "campaign")
  );
}

const bodies = /^(?:Organization|Group)$/u;

/** "Consultants believe that …": what only people do tells that the noun is of people. */
function thinks({ sentence, verb }: Cue, { words }: FoundSpeaker): boolean {
  return (
    onlyOfPeople.has(verb.lemma) &&
    words !== null &&
    subjectsOf(sentence, verb).some(({ word }) => word.upos === "NOUN" && word.end <= verb.start)
  );
}

/** "A poll found her ahead. It also showed that …": what "it" is where the sentence before tells what a paper says. */
function toldBefore(
  { sentences }: StatementInput,
  { sentence, row }: Cue,
  speaker: FoundSpeaker,
): FoundSpeaker {
  if (!row.animate || speaker.paper || !/^it$/iu.test(speaker.words?.text ?? "")) return speaker;
  const before = sentences[sentence.index - 1];
  const root = before?.words.find((word) => word.head < 0);
  const noun = before && root && childOf(before, root, "nsubj");
  return noun && papers.has(noun.lemma) ? { ...speaker, paper: true, animate: true } : speaker;
}

function leave(messages: Message[], cue: Cue, reason: string): undefined {
  const { start, end } = cue.span;
  messages.push({
    level: "info",
    rule: "statement.left",
    reason: `“${cue.span.text}”: ${reason}`,
    start,
    end,
  });
}

/** "“I think the bridge is safe,” she said": what the quoted speaker thinks, wants or has said, as a clause of its own. */
function isOwnMind({ sentence, verb, row }: Cue, { words }: FoundSpeaker): boolean {
  return (
    /^(?:i|we)$/iu.test(words?.text ?? "") &&
    childOf(sentence, verb, "ccomp", ...(["thought", "wanted"].includes(row.class) ? ["xcomp"] : [])) !==
      undefined
  );
}

/** What finds a thing by asking or looking: a photo shows things without telling them. */
const studies =
  /\b(?:stud(?:y|ies)|surveys?|polls?|reports?|analys[ie]s|reviews?|audits?|inquiry|investigations?|probe|research)\b/iu;

/** "asked not to be named": it says nothing of what happened. */
const unnamed =
  /^(?:(?:that )?(?:his|her|their|its) (?:sur|last )?names? not be\b|(?:that )?(?:he|she|they|it) not be (?:named|identified|quoted)|(?:not )?to be (?:named|mentioned|identified|quoted)\b|(?:on |complete )?anonymity)\b/iu;

/** What somebody means to do, which is told without being said. */
const unsaid = new Set("plan decide opt aim offer".split(" "));

/** "found the books sentimental": what one thinks of a thing; how somebody or something was found when it was looked for is no view. */
function isFoundSo({ sentence, verb }: Cue): boolean {
  const object = childOf(sentence, verb, "obj");
  const so = object && childrenOf(sentence, object, "amod").find((one) => one.index === object.index + 1);
  return so?.upos === "ADJ" && !so.children.length && !states.test(so.lemma);
}

const states =
  /^(?:dead|alive|guilty|liable|unconscious|hanged|empty|abandoned|safe|missing|open|intact|innocent|unresponsive|drunk|responsible|present|available|live|ready)$/u;

/** "called the plan “a shame”", "described it as safe": a name given counts where it is quoted or said with "as". */
function named(document: TextDocument, cue: Cue, content: readonly Span[]): boolean {
  if (
    cue.row.as ||
    isWhatCalled(cue.sentence, cue.verb) ||
    /^(?:describe|characteri[sz]e|depict|portray|regard|view|consider)$/u.test(cue.verb.lemma)
  )
    return true;
  if (cue.verb.lemma === "find" && isFoundSo(cue)) return true;
  if (cue.verb.lemma === "find")
    return document.quotations.some((one) =>
      content.some((piece) => one.start < piece.end && piece.start < one.end),
    );
  const what = cue.verb.relation === "acl:relcl" ? "obj" : "xcomp";
  const name = childOf(cue.sentence, cue.verb, "xcomp") ?? childOf(cue.sentence, cue.verb, what);
  if (name?.upos === "PROPN" && /sel(?:f|ves)$/u.test(childOf(cue.sentence, cue.verb, "obj")?.text ?? ""))
    return false; // "calling herself “Josie”"
  if (name?.xpos === "NNS" && base(name) === "xcomp" && childOf(cue.sentence, cue.verb, "obj")) return true; // "calls them liars"
  if (name && (name.upos === "ADJ" || childOf(cue.sentence, name, "det")?.lemma === "a")) return true;
  return document.quotations.some((one) =>
    content.some((piece) => one.start < piece.end && piece.start < one.end),
  );
}
