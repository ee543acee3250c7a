import type { CueClass } from "../../../schema/index.ts";

export interface CueRow {
  readonly class: CueClass;
  /** Verb or adjective lemmas; a particle or preposition that belongs to the cue after `_`. */
  readonly verbs: string;
  /** What the content may be: a clause, a noun phrase, the phrase behind the cue's preposition, an infinitive, a quotation only, a thing with the name it is given. */
  readonly takes: readonly ("clause" | "phrase" | "behind" | "infinitive" | "quotation" | "naming")[];
  /** Only of somebody who can speak: a person, group, body, country or gathering, or their paper. */
  readonly animate: boolean;
  /** Only of a paper: what a person or a figure shows is not said. */
  readonly papers?: boolean;
  /** Nouns that make the verb a deed instead: "denied entry", "conceded a goal". */
  readonly butNot?: string;
  readonly example: string;
}

/** Verbs of saying, by what they do with what is said. First match holds. */
export const cues: readonly CueRow[] = [
  { class: "said", verbs: "say state tell add note report remark write post tweet declare comment announce recount read explain mention conclude", takes: ["clause", "quotation"], animate: false, example: "The mayor said that the bridge is safe." },
  {
    class: "said",
    verbs:
      "stress emphasize emphasise underline underscore highlight recall reveal disclose indicate specify clarify reply respond observe point_out inform joke quip testify advise hint imply muse signal summarize caption reason counter retort email e-mail text opine theorize elaborate exclaim interject marvel remind shout yell whisper scream tout preach attest vouch confide relate narrate concur find_out spell_out rejoin make_clear answer call_out",
    takes: ["clause", "quotation"],
    animate: true,
    example: "The mayor stressed that the bridge is safe.",
  },
  { class: "said", verbs: "tell_of speak_of hint_at allude_to", takes: ["behind"], animate: true, example: "Residents told of long nights without power." },
  { class: "said", verbs: "show suggest indicate demonstrate", takes: ["clause"], animate: true, papers: true, example: "The survey shows that prices have fallen." },
  { class: "said", verbs: "continue begin go_on chime_in conclude start offer sum_up put_it", takes: ["quotation"], animate: true, example: "“The bridge will stay open to all,” the mayor continued." },
  { class: "said", verbs: "describe characterize characterise depict portray brand label dub call term refer_to deem", takes: ["naming"], animate: true, example: "The mayor described the bridge as safe." },
  { class: "announced", verbs: "announce", takes: ["clause", "phrase", "quotation", "infinitive"], animate: true, example: "The firm announced a recall." },
  { class: "said", verbs: "express reiterate reaffirm affirm assert confirm acknowledge admit cite voice convey underline underscore stress emphasize emphasise", takes: ["clause", "phrase", "quotation"], animate: true, butNot: "patient student member", example: "She reaffirmed the solidarity of the miners." },
  { class: "said", verbs: "repeat assure concede", takes: ["clause", "quotation"], animate: true, example: "She assured the miners that help would come." },
  { class: "claimed", verbs: "claim allege argue maintain contend insist boast speculate suggest", takes: ["clause", "quotation", "infinitive"], animate: false, example: "The company claimed that it had paid." },
  { class: "claimed", verbs: "predict forecast estimate project calculate", takes: ["clause", "quotation"], animate: true, example: "The bank predicted that prices would rise." },
  { class: "claimed", verbs: "insist_on", takes: ["behind"], animate: true, example: "He insisted on an inquiry." },
  {
    class: "denied",
    verbs: "deny reject refute dismiss dispute rebut",
    takes: ["clause", "phrase", "quotation", "infinitive"],
    animate: true,
    butNot: "entry access permission visa bail asylum passage boarding entrance service loan credit application ballot bill motion appeal case employee worker staff minister official jury ball shot goal",
    example: "Tehran denied the charge.",
  },
  { class: "demanded", verbs: "call_for ask_for appeal_for press_for plead_for push_for call_on argue_for", takes: ["behind", "infinitive"], animate: true, example: "The union called for an end to the cuts." },
  { class: "demanded", verbs: "demand urge request insist recommend propose advocate", takes: ["clause", "phrase", "infinitive", "quotation"], animate: true, example: "They demanded an end to the war." },
  { class: "demanded", verbs: "order instruct implore beg exhort", takes: ["clause", "infinitive", "quotation"], animate: true, example: "The judge ordered the firm to pay." },
  { class: "promised", verbs: "promise pledge vow guarantee swear", takes: ["clause", "phrase", "infinitive", "quotation"], animate: true, butNot: "oath allegiance", example: "He vowed to rebuild the town." },
  { class: "warned", verbs: "warn_of warn_against warn_about", takes: ["behind"], animate: true, example: "Doctors warned of an epidemic." },
  { class: "warned", verbs: "warn caution threaten", takes: ["clause", "quotation"], animate: true, example: "Doctors warned that hospitals are full." },
  { class: "asked", verbs: "ask question wonder inquire", takes: ["clause", "quotation"], animate: true, example: "She asked whether it was safe." },
  { class: "praised", verbs: "praise hail welcome applaud congratulate commend salute laud", takes: ["phrase", "clause", "quotation"], animate: true, butNot: "guest visitor refugee migrant delegation tourist passenger baby taxi", example: "The pope praised the accord." },
  { class: "condemned", verbs: "condemn denounce criticize criticise deplore decry slam lambast blame accuse lament protest rebuke blast", takes: ["phrase", "clause", "quotation"], animate: true, example: "Students condemned the raid." },
  { class: "condemned", verbs: "complain_about complain_of", takes: ["behind"], animate: true, example: "Residents complained about the noise." },
  { class: "said", verbs: "complain rule find decide determine", takes: ["clause", "quotation"], animate: true, example: "The court ruled that the ban was illegal." },
  { class: "agreed", verbs: "agree", takes: ["clause", "quotation"], animate: true, example: "Both agreed that the road was unsafe." },
  { class: "thought", verbs: "believe think expect hope fear suspect feel consider doubt assume imagine wish understand know worry want suppose reckon figure guess", takes: ["clause"], animate: true, example: "Analysts believe that prices will fall." },
  { class: "thought", verbs: "expect hope", takes: ["infinitive"], animate: true, example: "The firm expects to sell more cars." },
  { class: "thought", verbs: "sure confident certain hopeful optimistic convinced worried concerned afraid adamant sceptical skeptical doubtful", takes: ["clause"], animate: true, example: "Analysts are confident that prices will fall." },
];

/** Nouns that name what is said; their owner says it: "her claim that …", "a claim by the firm that …"; nobody may be named. */
export const nounCues: readonly { readonly noun: string; readonly class: CueClass; readonly example: string }[] = [
  { noun: "claim", class: "claimed", example: "the firm's claim that it had paid" },
  { noun: "allegation", class: "claimed", example: "her allegation that he lied" },
  { noun: "accusation", class: "claimed", example: "the union's accusation that the firm had lied" },
  { noun: "assertion", class: "claimed", example: "his assertion that it was legal" },
  { noun: "argument", class: "claimed", example: "the lawyer's argument that the ban was illegal" },
  { noun: "suggestion", class: "claimed", example: "her suggestion that he lied" },
  { noun: "report", class: "said", example: "the agency's report that troops had left" },
  { noun: "warning", class: "warned", example: "the agency's warning that floods would follow" },
  { noun: "statement", class: "said", example: "its statement that nobody was hurt" },
  { noun: "announcement", class: "announced", example: "the bank's announcement that it would close" },
  { noun: "promise", class: "promised", example: "his promise that taxes would fall" },
  { noun: "belief", class: "thought", example: "her belief that he will return" },
  { noun: "hope", class: "thought", example: "her hope that he will return" },
  { noun: "fear", class: "thought", example: "her fear that the dam would break" },
  { noun: "call", class: "demanded", example: "the union's call for a strike" },
  { noun: "pledge", class: "promised", example: "his pledge to cut taxes" },
  { noun: "vow", class: "promised", example: "her vow to fight on" },
  { noun: "threat", class: "warned", example: "his threat to leave the club" },
  { noun: "demand", class: "demanded", example: "their demand for justice" },
];

/** Words before whom a view is ascribed to. */
export const ascribing = new Set(["according to"]);

/** Verbs after which an infinitive of saying is a thing said: "went on to say". */
export const saidAfter = new Set("go continue begin start proceed come rush hasten like move step turn use get".split(" "));

/** Verbs whose subject is the one who makes a claim, a promise, a call. */
export const issuing = new Set("make issue repeat release publish express voice have give raise deliver send".split(" "));

/** Verbs that are no cue even where a quotation follows them. */
export const neverCues = new Set("be have do see hear get take give make let include contain feature title entitle name dub call label use".split(" "));

/** Participles behind a comma that go on with what somebody says: "…, adding that …". */
export const goingOn = new Set("say add claim argue warn note stress tell state write explain cite call insist describe accuse promise".split(" "));

/** Nouns by which a view is ascribed to their owner: "in her view". */
export const viewNouns = new Set("view opinion word eye estimation account reckoning".split(" "));
