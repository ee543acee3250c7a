import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import type { Seen } from "./name-seen.ts";

const contests = new Set(
  "beat edge defeat thrash down host trounce hammer draw overcome outclass rout upset stun thump whip crush humble overpower pip face blank".split(
    " ",
  ),
);
/** Whether a word in capitals tells of a match: "YANKEES | BLANK | ORIOLES". */
export function isContest(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text) && contests.has(text.toLowerCase());
}

/** Verbs and nouns that a side stands behind, with the words between: "lost to Volendam", "a 2-2 draw with Torrente". */
const against: Readonly<Record<string, RegExp>> = {
  lose: /^(?:to|at|against)$/u,
  draw: /^(?:with|at|against)$/u,
  win: /^(?:at|against|over)$/u,
  play: /^(?:against|at)$/u,
  victory: /^(?:over|against|at)$/u,
  defeat: /^(?:by|against|at|to|of)$/u,
  loss: /^(?:to|against|at)$/u,
  away: /^(?:to|at)$/u,
  home: /^to$/u,
};
/** What sides are met in. */
const competition =
  /^(?:cup|league|championships?|trophy|shield|bundesliga|liga|serie|eredivisie|premiership|play-?offs?|derby|qualifier|(?:quarter|semi)-?finals?|second leg|first leg)$/iu;

/** Where sides meet. */
const ground = /^(?:Stadium|Oval|Arena|Park|Coliseum|Showgrounds?|Dome|Bowl)$/u;

/** What a side, or somebody in a table, got. */
export function isTally(word: Word | undefined): boolean {
  return /^\d{1,3}$/u.test(word?.text ?? "");
}

/** By what a match of cricket is won: "by six wickets". */
function tellsMargin({ words }: ParsedSentence): boolean {
  return words.some(
    ({ upos, index }) => upos === "NUM" && /^(?:wickets?|runs|innings)$/u.test(words[index + 1]?.text ?? ""),
  );
}

/** "the Saryarqa Karaganda | hockey club". */
export function isSportsClub(words: readonly Word[], next: Word | undefined, at: number): boolean {
  return (
    /^(?:football|soccer|hockey|basketball|rugby|volleyball|handball|cricket|baseball|cycling|polo)$/u.test(
      next?.text ?? "",
    ) && /^(?:club|team|side|franchise)$/u.test(words[at + 1]?.text ?? "")
  );
}

/** How many scores of a match ("2-1") a sentence tells; "6-4 6-2" are sets. */
function scores({ words }: ParsedSentence): number {
  return words.filter(
    (word) =>
      /^\d{1,3}[-–]\d{1,3}$/u.test(word.text) ||
      (isTally(word) &&
        /^[-–]$/u.test(words[word.index + 1]?.text ?? "") &&
        isTally(words[word.index + 2]) &&
        !/^[-–]$/u.test(words[word.index + 3]?.text ?? "")) ||
      (/^\d{1,2}\.\d{1,2}$/u.test(word.text) && // "14.8 (92) to 11.10 (76)", of Australian football
        words[word.index + 1]?.text === "(" &&
        words[word.index + 4]?.text === "to"),
  ).length;
}

/** "Gor Mahia edged AFC Leopards 2-1": side of a match whose score is told. */
export function wonOrLost(sentence: ParsedSentence, head: Word): boolean {
  const verb = headOf(sentence, head);
  if (!verb || !contests.has(verb.lemma) || !/^(?:nsubj|obj)/u.test(base(head))) return false;
  const told = scores(sentence);
  if (tellsMargin(sentence)) return true;
  const other = childrenOf(sentence, verb, "nsubj", "obj").some(
    (one) => one !== head && one.name.endsWith("-ORG"),
  );
  return head.name.endsWith("-PER") ? told === 1 || other : told > 0; // "6-4 6-2" are sets of two people
}

/** "a 2-2 draw away to Torrente", "gave Torrente a 2-2 draw", "faced Ferencvaros in the UEFA Cup": an unknown word that is no surname, where two sides meet. */
export function isSide({ sentence, head, run, long, is, kind }: Seen): boolean {
  if (kind === "facility") return false;
  if ((long && run.label !== "LOC") || is.surname || is.given || is.nation) return false;
  const over = headOf(sentence, head);
  if (!over) return false;
  const told = scores(sentence) === 1;
  const role = base(head);
  if (role === "obl" && isPlayedFor(over, caseOf(sentence, head))) return true;
  if (role === "obl" || role === "nmod")
    return told && (against[over.lemma]?.test(caseOf(sentence, head)) ?? false);
  if (role === "iobj") return told && over.lemma === "give";
  if (role !== "obj" && role !== "nsubj") return false;
  if (told && /^(?:lose|draw)$/u.test(over.lemma) && role === "nsubj") return true;
  if (role === "obj" && /^(?:lead|guide|power|lift|carry|fire|inspire|steer)$/u.test(over.lemma))
    return childrenOf(sentence, over, "obl").some(
      (one) => caseOf(sentence, one) === "past" || /^(?:victory|win|triumph)$/u.test(one.lemma),
    );
  return (
    /^(?:face|meet|play|host|visit|eliminate|beat|draw)$/u.test(over.lemma) &&
    role === "obj" &&
    sentence.words.some(
      (word) => word.index > head.index && (competition.test(word.text) || ground.test(word.text)),
    )
  );
}

/** "scored for Torrente", "signed for Kent": for whom somebody plays. */
function isPlayedFor(verb: Word, marker: string): boolean {
  if (marker === "for") return /^(?:score|play|sign|debut|appear|feature|bat|bowl)$/u.test(verb.lemma);
  return marker === "against" && verb.lemma === "score";
}

/** "Marco Belletti (Torrente)" behind a number in a list of scorers. */
export function isScorersSide({ sentence: { words }, run }: Seen): boolean {
  if (words[run.from - 1]?.text !== "(" || words[run.to]?.text !== ")") return false;
  let at = run.from - 2;
  while (words[at]?.name.endsWith("-PER")) at -= 1;
  return (
    at < run.from - 2 &&
    words.slice(Math.max(0, at - 2), at + 1).some((word) => /^\d{1,2}\.?$/u.test(word.text))
  );
}

/** "Torrente 2 (Asante 60)": what has a number and those who scored behind it. */
export function hasScorers({ sentence: { words }, run }: Seen): boolean {
  return isTally(words[run.to]) && areScorersAt(words, run.to + 1);
}

/** "(Asante 60", "(R. Harden 136": what stands behind a side's score. */
export function areScorersAt(words: readonly Word[], open: number): boolean {
  let at = open + 1;
  while (at < open + 4 && /^\p{Lu}[\p{L}.'’-]*$/u.test(words[at]?.text ?? "")) at += 1;
  return words[open]?.text === "(" && at > open + 1 && isTally(words[at]);
}

/** "Essex 83-1.", "290 v Worcestershire": a row that tells a side's runs, and whom it met. */
export function hasRuns({ sentence: { words }, run }: Seen): boolean {
  const [score, dash, wickets] = words.slice(run.to, run.to + 3);
  const all = isTally(score) && /^[-–]$/u.test(dash?.text ?? "") && /^(?:\d|10)$/u.test(wickets?.text ?? "");
  const last = /^(?:\.|;|dec|declared|v|)$/u.test(words[run.to + 3]?.text ?? "");
  const met = words[run.from - 1]?.text === "v" && words.slice(0, run.from).some(isTally);
  return (all && last && /^(?:|:|v|\.|;)$/u.test(words[run.from - 1]?.text ?? "")) || met;
}

/** "Mortimer 21-4-64-1": what a bowler did. */
export function hasBowled({ sentence: { words }, run }: Seen): boolean {
  const figures = words.slice(run.to, run.to + 7);
  return (
    figures.length === 7 && figures.every(({ text }, at) => (at % 2 ? /^[-–]$/u : /^\d{1,3}$/u).test(text))
  );
}

/** "(Asante 60, Belletti 89)": who scored, and when, within the brackets behind what the side got. */
export function hasScored({ sentence: { words }, run }: Seen): boolean {
  return (
    isTally(words[run.to]) &&
    /^[,;)]$/u.test(words[run.to + 1]?.text ?? "") &&
    isAmongScorers(words, run.from)
  );
}

/** "Torrente 2 (Asante | 60, Ruggeri | 21)": whether a place in a sentence lies within the brackets behind what a side got. */
export function isAmongScorers(words: readonly Word[], at: number): boolean {
  const open = words.slice(0, at).findLastIndex((word) => /^[()]$/u.test(word.text));
  return words[open]?.text === "(" && isTally(words[open - 1]);
}

/** "Surrey were 118-4", "Kent have signed him": one name with a verb of many, as only of a side. */
export function isMany({ sentence, head }: Seen): boolean {
  if (
    base(head) !== "nsubj" ||
    head.xpos === "NNPS" ||
    childrenOf(sentence, head, "conj", "nummod").length > 0
  )
    return false;
  const verb = headOf(sentence, head);
  if (!verb) return false;
  const finite = childrenOf(sentence, verb, "cop", "aux")[0] ?? verb;
  return finite.index > head.index && /^(?:were|are|have)$/u.test(finite.text);
}

/** "joined Aberdeen for 700,000 pounds", "moved to Genoa on loan": where a player goes for a fee or a time. */
export function isJoinedForFee({ sentence, head }: Seen): boolean {
  const verb = headOf(sentence, head);
  if (!verb || !/^(?:join|sign|leave|move|transfer|switch|return)$/u.test(verb.lemma)) return false;
  const to =
    base(head) === "obj" || (base(head) === "obl" && /^(?:for|from|to|with)$/u.test(caseOf(sentence, head)));
  return (
    to &&
    childrenOf(sentence, verb, "obl", "obj").some((one) =>
      one === head
        ? false
        : /^(?:pound|euro|fee|loan|transfer|dollar|deal|contract)$/u.test(one.lemma) &&
          /^(?:for|on)$/u.test(caseOf(sentence, one)),
    )
  );
}
