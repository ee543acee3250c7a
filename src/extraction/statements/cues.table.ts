import type { CueClass } from "../../../schema/index.ts";

export interface CueRow {
  readonly class: CueClass;
  /** Verb lemmas; a particle or preposition that belongs to the cue after `_`. */
  readonly verbs: string;
  /** What the content may be: a clause, a noun phrase, the phrase behind the cue's preposition, an infinitive, a quotation only. */
  readonly takes: readonly ("clause" | "phrase" | "behind" | "infinitive" | "quotation")[];
  /** Only of somebody who can speak: a person, group, body, country or gathering. */
  readonly animate: boolean;
  readonly example: string;
}

/** Verbs of saying, by what they do with what is said. First match holds. */
export const cues: readonly CueRow[] = [
  {
    class: "said",
    verbs:
      "say state tell add note explain report mention remark stress emphasize emphasise underline underscore highlight recall write post tweet declare reveal disclose indicate specify clarify conclude reply respond observe point_out estimate inform predict joke quip testify advise hint imply muse comment announce signal summarize caption recount",
    takes: ["clause", "quotation"],
    animate: false,
    example: "The mayor said that the bridge is safe.",
  },
  { class: "announced", verbs: "announce", takes: ["clause", "phrase", "quotation", "infinitive"], animate: true, example: "The firm announced a recall." },
  { class: "said", verbs: "express reiterate repeat reaffirm affirm assure assert confirm acknowledge admit concede explain cite describe discuss voice convey", takes: ["clause", "phrase", "quotation"], animate: true, example: "She reaffirmed the solidarity of the miners." },
  { class: "claimed", verbs: "claim allege argue maintain contend insist boast suggest speculate", takes: ["clause", "quotation", "infinitive"], animate: false, example: "The company claimed that it had paid." },
  { class: "claimed", verbs: "insist_on", takes: ["behind"], animate: true, example: "He insisted on an inquiry." },
  { class: "denied", verbs: "deny reject refute dismiss dispute", takes: ["clause", "phrase", "quotation", "infinitive"], animate: true, example: "Tehran denied the charge." },
  { class: "demanded", verbs: "call_for ask_for appeal_for press_for plead_for push_for call_on", takes: ["behind", "infinitive"], animate: true, example: "The union called for an end to the cuts." },
  { class: "demanded", verbs: "demand urge request insist recommend propose advocate", takes: ["clause", "phrase", "infinitive", "quotation"], animate: true, example: "They demanded an end to the war." },
  { class: "demanded", verbs: "order instruct", takes: ["clause", "infinitive"], animate: true, example: "The judge ordered the firm to pay." },
  { class: "promised", verbs: "promise pledge vow guarantee", takes: ["clause", "phrase", "infinitive", "quotation"], animate: true, example: "He vowed to rebuild the town." },
  { class: "warned", verbs: "warn_of warn_against warn_about", takes: ["behind"], animate: true, example: "Doctors warned of an epidemic." },
  { class: "warned", verbs: "warn caution threaten", takes: ["clause", "quotation"], animate: true, example: "Doctors warned that hospitals are full." },
  { class: "asked", verbs: "ask question wonder inquire", takes: ["clause", "quotation"], animate: true, example: "She asked whether it was safe." },
  { class: "praised", verbs: "praise hail welcome applaud congratulate commend salute laud", takes: ["phrase", "clause", "quotation"], animate: true, example: "The pope praised the accord." },
  { class: "condemned", verbs: "condemn denounce criticize criticise deplore decry slam lambast blame accuse lament protest rebuke", takes: ["phrase", "clause", "quotation"], animate: true, example: "Students condemned the raid." },
  { class: "condemned", verbs: "complain_about complain_of", takes: ["behind"], animate: true, example: "Residents complained about the noise." },
  { class: "said", verbs: "complain agree complain rule find decide", takes: ["clause", "quotation"], animate: true, example: "The court ruled that the ban was illegal." },
  { class: "thought", verbs: "believe think expect hope fear suspect feel consider doubt assume imagine wish understand know worry want", takes: ["clause"], animate: true, example: "Analysts believe that prices will fall." },
];

/** Nouns that name what is said; their owner says it: "her claim that …". */
export const nounCues: readonly { readonly noun: string; readonly class: CueClass; readonly example: string }[] = [
  { noun: "claim", class: "claimed", example: "the firm's claim that it had paid" },
  { noun: "allegation", class: "claimed", example: "her allegation that he lied" },
  { noun: "assertion", class: "claimed", example: "his assertion that it was legal" },
  { noun: "warning", class: "warned", example: "the agency's warning that floods would follow" },
  { noun: "statement", class: "said", example: "its statement that nobody was hurt" },
  { noun: "announcement", class: "announced", example: "the bank's announcement that it would close" },
  { noun: "promise", class: "promised", example: "his promise that taxes would fall" },
  { noun: "belief", class: "thought", example: "her belief that he will return" },
  { noun: "call", class: "demanded", example: "the union's call for a strike" },
  { noun: "demand", class: "demanded", example: "their demand for justice" },
];

/** Words before whom a view is ascribed to. */
export const ascribing = new Set(["according to", "in the words of", "in the view of", "in the opinion of"]);
