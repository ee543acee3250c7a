import type { Factuality } from "../../../schema/index.ts";

export interface FactualityCue {
  readonly name: string;
  readonly words: string;
  /**
   * Where the words stand: on the event as auxiliary, adverb, adjective, determiner, subject or object (`participant`), or before its gerund; as the verb over its "from" and gerund; as the verb or noun it hangs on;
   * as the verb over its "that" or "of" clause, as the noun behind whose "of" it stands;
   * as a verb that the event's noun is the subject ("the talks will begin") or object ("calls off the talks") of.
   */
  readonly place: "auxiliary" | "adverb" | "adjective" | "determiner" | "governor" | "clause" | "of noun" | "gerund" | "from" | "participant" | "subject of" | "object of";
  /** `as governor`: what the verb above is, the event is too (implicative verbs; Karttunen 1971, "Implicative Verbs"). */
  readonly gives: Factuality | "as governor";
  readonly example: string;
}

/** What makes an event other than actual. The first that matches holds: denial before doubt, doubt before plan. */
export const factualityCues: readonly FactualityCue[] = [
  { name: "not", words: "not n't n’t never neither nor hardly", place: "adverb", gives: "denied", example: "They did not attack." },
  { name: "no longer", words: "longer", place: "adverb", gives: "denied", example: "The firm no longer makes cars." },
  { name: "called off", words: "cancelled canceled now-cancelled now-canceled aborted averted foiled scrapped thwarted abandoned failed", place: "adjective", gives: "denied", example: "the cancelled strike" },
  { name: "cancel", words: "cancel call_off rule_out exclude scrap abort avert foil thwart prevent avoid forestall kill shelve block ditch", place: "object of", gives: "denied", example: "Police foiled an attack." },
  { name: "put off", words: "postpone put_off delay", place: "object of", gives: "announced", example: "The election was postponed." },
  { name: "begin", words: "begin start open occur happen resume hold make conduct take_place take_off", place: "subject of", gives: "as governor", example: "The strike will begin." },
  { name: "scheduled", words: "schedule plan set slate expect", place: "subject of", gives: "announced", example: "The vote is scheduled for May." },
  { name: "manage", words: "manage begin start continue proceed help force compel oblige enable cause happen get come go use", place: "governor", gives: "as governor", example: "The army will help to build the road." },
  { name: "cease", words: "cease stop quit halt discontinue", place: "governor", gives: "denied", example: "The plant stopped making cars." },
  { name: "no", words: "no neither", place: "determiner", gives: "denied", example: "There was no attack." },
  { name: "nobody", words: "nobody none nothing", place: "participant", gives: "denied", example: "Nobody attacked the town." },
  { name: "deny", words: "deny refuse fail avoid prevent refrain cancel abandon rule_out decline", place: "governor", gives: "denied", example: "He denied attacking the man." },
  { name: "deny that", words: "deny refute disprove", place: "clause", gives: "denied", example: "He denied that troops attacked the town." },
  { name: "without", words: "without instead", place: "gerund", gives: "denied", example: "They left without attacking the town." },
  { name: "block from", words: "block bar ban keep prevent stop discourage dissuade deter exclude prohibit exempt restrain forbid disqualify enjoin preclude hinder spare save hold restrict", place: "from", gives: "denied", example: "A court blocked the army from shelling the town." },
  { name: "fear that", words: "fear suspect doubt speculate accuse", place: "clause", gives: "possible", example: "They fear that the gang attacked the town." },
  { name: "capable of", words: "means way method hope aim goal intention idea option capable incapable", place: "of noun", gives: "possible", example: "They spoke of a way of attacking the town." },
  { name: "risk of", words: "risk danger possibility prospect likelihood chance fear case event probability rumor rumour speculation talk hint", place: "of noun", gives: "possible", example: "There is a risk of an attack." },
  { name: "demand", words: "demand urge call request ask order press appeal beg implore insist require plead seek instruct exhort petition lobby", place: "governor", gives: "demanded", example: "They demanded a ceasefire." },
  { name: "should", words: "should must ought", place: "auxiliary", gives: "demanded", example: "The army must withdraw." },
  { name: "will", words: "will 'll ’ll shall wo", place: "auxiliary", gives: "announced", example: "Ministers will meet." },
  { name: "planned", words: "announced planned upcoming scheduled forthcoming proposed future expected imminent next coming intended", place: "adjective", gives: "announced", example: "the planned strike" },
  { name: "plan", words: "plan intend agree promise vow pledge schedule expect prepare decide aim announce propose set commit determined slate due hope want wish offer choose negotiate opt arrange poise elect vote", place: "governor", gives: "announced", example: "They plan to strike." },
  { name: "may", words: "may might could would can", place: "auxiliary", gives: "possible", example: "Rain could delay the launch." },
  { name: "possible", words: "possible potential alleged suspected probable likely attempted hypothetical feared eventual", place: "adjective", gives: "possible", example: "a possible strike" },
  { name: "perhaps", words: "perhaps maybe possibly probably reportedly allegedly apparently", place: "adverb", gives: "possible", example: "He allegedly stole it." },
  { name: "try", words: "threaten try attempt seem appear consider allow able likely unlikely possible allege suspect fear warn doubt speculate rumor", place: "governor", gives: "possible", example: "They tried to land." },
];
