import type { CueClass } from "../../../schema/index.ts";

export interface CueRow {
  readonly class: CueClass;
  /** Verb or adjective lemmas; a particle, a noun or a preposition that belongs to the cue after `_`. */
  readonly verbs: string;
  /** What the content may be: a clause, a noun phrase, the phrase behind the cue's preposition, an infinitive, a quotation only, a thing with the name it is given. */
  readonly takes: readonly ("clause" | "phrase" | "behind" | "infinitive" | "quotation" | "naming")[];
  /** Only of somebody who can speak: a person, group, body, country or gathering, or their paper. */
  readonly animate: boolean;
  /** Only of a paper: what a person or a figure shows is not said. */
  readonly papers?: boolean;
  /** Also in the passive, of nobody: "is expected to pass", "has been accused of fraud". */
  readonly ofNobody?: boolean;
  /** Only in the passive: "is believed to be alive". */
  readonly passive?: boolean;
  /** Only with the name behind "as": "sees it as a mistake". */
  readonly as?: boolean;
  /** Only in "as she sees it". */
  readonly asIt?: boolean;
  /** Only with "would": "would like to leave". */
  readonly would?: boolean;
  /** Nouns that make the verb a deed instead: "denied entry", "conceded a goal". */
  readonly butNot?: string;
  /** Nouns without which the verb is a deed: "claimed responsibility". */
  readonly only?: string;
  /** Not of people, bodies and places: whoever supports a law speaks for it, whoever supports a child pays. */
  readonly ofThings?: boolean;
  /** Only of these: "The court heard that …". */
  readonly onlyOf?: string;
  /** Not of these: "The river threatened to flood the town". */
  readonly notOf?: string;
  /** Only in the present and with a number in what is said: "sees sales rising 3 percent". */
  readonly numbered?: boolean;
  /** Only of something to be done: "ordered the evacuation of the town". */
  readonly ofDeeds?: boolean;
  readonly example: string;
}

/** Verbs of saying, by what they do with what is said. First match holds. */
export const cues: readonly CueRow[] = [
  { class: "said", verbs: "say state tell add note report remark write post tweet declare comment announce recount read explain mention conclude", takes: ["clause", "quotation"], animate: false, example: "The mayor said that the bridge is safe." },
  {
    class: "said",
    verbs:
      "stress emphasize emphasise underline underscore highlight recall reveal disclose indicate specify clarify reply respond observe fire_back shoot_back hit_back point_out inform joke quip testify advise hint imply muse signal summarize caption reason counter retort email e-mail text opine theorize elaborate exclaim interject marvel remind shout yell whisper scream tout preach attest vouch confide relate narrate concur find_out spell_out rejoin notify submit make_clear answer call_out confess dish recollect boast brag chant mutter murmur mumble grumble gripe fume",
    takes: ["clause", "quotation"],
    animate: true,
    example: "The mayor stressed that the bridge is safe.",
  },
  {
    class: "said",
    verbs: "tell_of speak_of hint_at point_to allude_to admit_to confess_to boast_of boast_about brag_about joke_about apologize_for apologise_for object_to scoff_at sneer_at bristle_at balk_at open_up_about muse_about fume_about talk_about speak_about",
    takes: ["behind"],
    animate: true,
    example: "Residents told of long nights without power.",
  },
  { class: "said", verbs: "show suggest indicate demonstrate", takes: ["clause"], animate: true, papers: true, example: "The survey shows that prices have fallen." },
  { class: "said", verbs: "find show suggest indicate document detail reveal uncover expose identify project", takes: ["phrase"], animate: true, papers: true, example: "The study found no trace of lead." },
  {
    class: "said",
    verbs: "continue begin go_on chime_in conclude start offer open sum_up put_it snap shrug roar cheer chorus laugh sigh crow thunder gush fume rant scoff sneer taunt bellow growl groan moan deadpan smile grin wail sob gasp intone proclaim venture tease press lecture",
    takes: ["quotation"],
    animate: true,
    example: "“The bridge will stay open to all,” the mayor continued.",
  },
  { class: "said", verbs: "describe characterize characterise depict portray brand label dub call term refer_to deem regard view rate pronounce", takes: ["naming"], animate: true, example: "The mayor described the bridge as safe." },
  { class: "said", verbs: "cast paint frame attack tout pitch present portray defend", takes: ["naming"], animate: true, as: true, example: "The mayor defended the decision as necessary." },
  { class: "said", verbs: "describe see view regard portray depict characterize characterise", takes: ["naming"], animate: true, as: true, ofNobody: true, passive: true, example: "The mayor is described by colleagues as honest." },
  { class: "said", verbs: "identify", takes: ["naming"], animate: true, as: true, example: "The police identified the man as Joe Hale." },
  { class: "thought", verbs: "see remember", takes: ["naming"], animate: true, as: true, example: "Voters see the mayor as honest." },
  { class: "claimed", verbs: "see", takes: ["clause", "phrase"], animate: true, numbered: true, example: "Analysts see prices rising 3 percent." },
  { class: "thought", verbs: "find", takes: ["naming"], animate: true, example: "Dr. Pintner found the data “dull.”" },
  { class: "said", verbs: "hear", takes: ["clause", "quotation"], animate: true, onlyOf: "court tribunal jury jurors inquest hearing magistrates inquiry panel judge", example: "The court heard that he had lied." },
  { class: "agreed", verbs: "vote", takes: ["clause"], animate: true, example: "The panel voted 9 to 4 that the drug was safe." },
  { class: "thought", verbs: "see", takes: ["clause"], animate: true, asIt: true, example: "The trouble, as the mayor sees it, is the price." },
  { class: "said", verbs: "put tell", takes: ["clause"], animate: true, asIt: true, example: "The trouble, as the mayor tells it, is the price." },
  { class: "thought", verbs: "consider", takes: ["naming"], animate: true, example: "The mayor considers him a coward." },
  { class: "said", verbs: "describe", takes: ["clause"], animate: true, example: "She described how the bridge fell." },
  { class: "said", verbs: "describe outline detail report", takes: ["phrase"], animate: true, butNot: "himself herself themselves profit loss income earnings sale revenue result figure", example: "Witnesses described a fall." },
  { class: "announced", verbs: "announce", takes: ["clause", "phrase", "quotation", "infinitive"], animate: true, example: "The firm announced a recall." },
  {
    class: "said",
    verbs: "express reiterate reaffirm affirm assert confirm acknowledge admit cite voice convey underline underscore stress emphasize emphasise",
    takes: ["clause", "phrase", "quotation"],
    animate: true,
    butNot: "patient student member official source aide person people expert researcher diplomat witness lawyer",
    example: "She reaffirmed the solidarity of the miners.",
  },
  { class: "said", verbs: "repeat assure concede", takes: ["clause", "quotation"], animate: true, example: "She assured the miners that help would come." },
  { class: "claimed", verbs: "claim allege charge argue maintain contend insist boast speculate profess", takes: ["clause", "quotation", "infinitive"], animate: false, example: "The company claimed that it had paid." },
  { class: "claimed", verbs: "suggest charge", takes: ["clause", "quotation"], animate: true, example: "The lawyer suggested that the witness had lied." },
  { class: "claimed", verbs: "predict forecast", takes: ["clause", "infinitive", "phrase", "quotation"], animate: true, example: "The bank predicted a recession." },
  { class: "claimed", verbs: "estimate", takes: ["clause", "phrase", "quotation"], animate: true, example: "The owner estimated the loss at a million." },
  { class: "claimed", verbs: "project calculate", takes: ["clause", "quotation"], animate: true, example: "The bank estimated that prices would rise." },
  { class: "claimed", verbs: "allege", takes: ["phrase"], animate: true, example: "The opposition alleged fraud." },
  { class: "claimed", verbs: "insist_on", takes: ["behind"], animate: true, example: "He insisted on an inquiry." },
  {
    class: "denied",
    verbs: "deny reject refute dismiss dispute rebut",
    takes: ["clause", "phrase", "quotation", "infinitive"],
    animate: true,
    butNot: "entry access permission visa bail asylum passage boarding entrance service loan credit application ballot bill motion appeal case employee worker staff minister official jury ball shot goal",
    example: "Tehran denied the charge.",
  },
  { class: "demanded", verbs: "call_for ask_for appeal_for appeal_to plead_with press_for plead_for push_for call_on argue_for", takes: ["behind", "infinitive"], animate: true, example: "The union called for an end to the cuts." },
  { class: "demanded", verbs: "demand urge request insist recommend propose advocate", takes: ["clause", "phrase", "infinitive", "quotation"], animate: true, example: "They demanded an end to the war." },
  { class: "denied", verbs: "rule_out brush_off shrug_off play_down laugh_off wave_off wave_away", takes: ["phrase"], animate: true, example: "The mayor ruled out a run for governor." },
  { class: "denied", verbs: "refuse decline", takes: ["infinitive"], animate: true, example: "The mayor refused to sign the contract." },
  { class: "demanded", verbs: "ask tell encourage advise press challenge dare", takes: ["infinitive"], animate: true, example: "The mayor asked residents to leave the town." },
  { class: "demanded", verbs: "tell urge advise warn order instruct", takes: ["infinitive"], animate: true, ofNobody: true, passive: true, example: "Residents were told by the mayor to boil their water." },
  { class: "demanded", verbs: "order instruct direct implore beg exhort enjoin command admonish counsel", takes: ["clause", "infinitive", "quotation"], animate: true, example: "The judge ordered the firm to pay." },
  { class: "demanded", verbs: "order", takes: ["phrase"], animate: true, ofDeeds: true, example: "The judge ordered the release of the papers." },
  { class: "promised", verbs: "promise pledge vow swear", takes: ["clause", "phrase", "infinitive", "quotation"], animate: true, butNot: "oath allegiance", example: "He vowed to rebuild the town." },
  { class: "promised", verbs: "guarantee", takes: ["clause", "quotation"], animate: true, example: "He guaranteed that nobody would lose a job." },
  { class: "warned", verbs: "warn_of warn_against warn_about caution_against caution_about advise_against recommend_against", takes: ["behind"], animate: true, example: "Doctors warned of an epidemic." },
  { class: "warned", verbs: "warn caution", takes: ["clause", "infinitive", "quotation"], animate: true, example: "Doctors warned that hospitals are full." },
  { class: "warned", verbs: "threaten", takes: ["clause", "infinitive", "quotation"], animate: true, notOf: "river water storm hurricane flood lake creek tide volcano dam fire wildfire blaze crisis", example: "The union threatened to strike." },
  { class: "warned", verbs: "threaten", takes: ["phrase"], animate: true, ofThings: true, butNot: "peace life security stability safety supply health", example: "The union threatened a strike." },
  { class: "denied", verbs: "question", takes: ["phrase"], animate: true, butNot: "suspect witness man woman people driver student voter person resident player official minister", example: "The board questioned the figures." },
  { class: "asked", verbs: "ask question wonder inquire", takes: ["clause", "quotation"], animate: true, example: "She asked whether it was safe." },
  { class: "praised", verbs: "credit", takes: ["phrase"], animate: true, butNot: "account card", example: "She credited the volunteers with the rescue." },
  { class: "claimed", verbs: "compare liken equate", takes: ["phrase"], animate: true, butNot: "note price result data sample figure number cost option offer version", example: "He likened the law to a tax." },
  { class: "claimed", verbs: "attribute ascribe", takes: ["phrase"], animate: true, example: "He attributed the fall to the weather." },
  { class: "praised", verbs: "praise hail welcome applaud congratulate commend salute laud thank", takes: ["phrase", "clause", "quotation"], animate: true, butNot: "guest visitor refugee migrant delegation tourist passenger baby taxi", example: "The pope praised the accord." },
  { class: "condemned", verbs: "condemn denounce deplore decry fault castigate assail bemoan deride slam lambast blame lament protest rebuke blast ridicule mock", takes: ["phrase", "clause", "quotation"], animate: true, example: "Students condemned the raid." },
  { class: "praised", verbs: "support favor favour endorse defend back", takes: ["phrase", "clause"], animate: true, ofThings: true, butNot: "title crown border goal territory lead line", example: "The mayor supports the ban." },
  { class: "praised", verbs: "justify", takes: ["phrase"], animate: true, example: "The mayor justified the ban." },
  { class: "condemned", verbs: "oppose", takes: ["phrase", "clause"], animate: true, example: "The union opposes the ban." },
  { class: "condemned", verbs: "accuse criticize criticise", takes: ["phrase", "clause", "quotation"], animate: false, ofNobody: true, example: "Critics accused the mayor of fraud." },
  {
    class: "condemned",
    verbs:
      "take_issue_with take_aim_at take_swipe_at take_exception_to find_fault_with pour_scorn_on cast_doubt_on raise_doubt_about raise_question_about raise_concern_about raise_objection_to lash_out_at lash_out_against hit_out_at hit_back_at fire_back_at push_back_against come_out_against make_fun_of poke_fun_at speak_against argue_against rail_against inveigh_against campaign_against",
    takes: ["behind"],
    animate: true,
    example: "The union took issue with the figures.",
  },
  { class: "praised", verbs: "pay_tribute_to heap_praise_on signal_support_for declare_support_for pledge_support_for throw_weight_behind make_case_for", takes: ["behind"], animate: true, example: "The mayor paid tribute to the volunteers." },
  { class: "announced", verbs: "claim", takes: ["phrase"], animate: true, only: "responsibility victory credit innocence", example: "The group claimed responsibility for the attack." },
  { class: "said", verbs: "concede declare", takes: ["phrase"], animate: true, only: "defeat victory", example: "The senator conceded defeat." },
  { class: "denied", verbs: "distance_from", takes: ["behind"], animate: true, example: "Republicans distanced themselves from his remarks." },
  { class: "condemned", verbs: "complain_about complain_of", takes: ["behind"], animate: true, example: "Residents complained about the noise." },
  { class: "thought", verbs: "worry_about fear_for", takes: ["behind"], animate: true, example: "Residents worry about the noise." },
  { class: "thought", verbs: "hope_for pray_for", takes: ["behind"], animate: true, example: "Residents hope for rain." },
  { class: "said", verbs: "complain rule", takes: ["clause", "quotation"], animate: true, example: "The court ruled that the ban was illegal." },
  { class: "said", verbs: "hold find decide determine", takes: ["clause"], animate: true, example: "The court held that the ban was illegal." },
  { class: "agreed", verbs: "agree", takes: ["clause", "infinitive", "quotation"], animate: true, example: "Both agreed that the road was unsafe." },
  {
    class: "thought",
    verbs: "believe think expect hope fear suspect feel consider doubt assume imagine understand know worry suppose reckon figure guess realize realise remember notice recognize recognise learn discover anticipate foresee regret forget fret bet pray",
    takes: ["clause"],
    animate: true,
    ofNobody: true,
    example: "Analysts believe that prices will fall.",
  },
  { class: "thought", verbs: "expect", takes: ["infinitive"], animate: true, ofNobody: true, example: "Analysts expect prices to fall." },
  { class: "thought", verbs: "expect fear suspect anticipate foresee", takes: ["phrase"], animate: true, butNot: "baby child guest visitor man woman person", example: "Analysts expect a rise in prices." },
  { class: "thought", verbs: "believe suspect consider", takes: ["infinitive"], animate: true, example: "Doctors believe him to be alive." },
  { class: "thought", verbs: "believe think say report understand allege claim rumor rumour fear estimate presume", takes: ["infinitive"], animate: true, ofNobody: true, passive: true, example: "The captain is believed by doctors to be alive." },
  { class: "thought", verbs: "sure confident certain hopeful optimistic convinced persuaded worried concerned afraid adamant sceptical skeptical doubtful aware clear", takes: ["clause"], animate: true, example: "Analysts are confident that prices will fall." },
  {
    class: "thought",
    verbs: "skeptical_of sceptical_of wary_of critical_of supportive_of dismissive_of concerned_about worried_about optimistic_about confident_of hopeful_of certain_of convinced_of pessimistic_about anxious_about nervous_about opposed_to vocal_about outspoken_about unhappy_with disappointed_with frustrated_with",
    takes: ["behind"],
    animate: true,
    example: "Residents are worried about the noise.",
  },
  { class: "wanted", verbs: "like love prefer", takes: ["infinitive", "clause"], animate: true, would: true, example: "The mayor would like to stay." },
  { class: "wanted", verbs: "prefer", takes: ["infinitive", "clause"], animate: true, example: "The mayor prefers to stay." },
  { class: "wanted", verbs: "want wish plan intend hope aim decide opt offer", takes: ["infinitive", "clause"], animate: true, example: "The mayor wants residents to pay." },
  { class: "wanted", verbs: "want", takes: ["phrase"], animate: true, ofThings: true, example: "The mayor wants a referendum." },
];

/** Verbs of which nobody is the subject who cannot speak or think, so that a noun before them is of people whatever it means: "Consultants believe that …". */
export const onlyOfPeople = new Set(
  "believe think hope worry doubt suspect wonder fret applaud express testify allege acknowledge scoff praise criticize criticise condemn denounce deplore lament complain vow pledge insist boast brag joke quip concede remark tweet argue reply retort advise caution mock accuse ask question urge want consider feel fear agree expect regret contend".split(
    " ",
  ),
);

/** Words before whom a view is ascribed to. */
export const ascribing = new Set(["according to"]);

/** Verbs after which an infinitive of saying is a thing said: "went on to say". */
export const saidAfter = new Set("quick careful swift eager keen go continue begin start proceed come rush hasten like love move step turn use get appear seem try attempt seek tend manage write email e-mail phone telephone".split(" "));

/** Verbs whose subject is the one who makes a claim, a promise, a call. */
export const issuing = new Set("make float issue repeat release publish express voice have give raise deliver send share hold".split(" "));

/** Verbs that are no cue even where a quotation follows them. */
export const neverCues = new Set("be have do see hear get take give make let include contain feature title entitle name dub call label use".split(" "));

/** Participles behind a comma that go on with what somebody says: "…, adding that …". */
export const goingOn = new Set(
  "say contend maintain assert charge blame cite add claim argue warn note stress tell state write explain cite call insist describe accuse dismiss mock denounce praise criticize criticise condemn blast slam demand joke quip boast lament concede acknowledge promise allege suggest predict echo contradict urge".split(
    " ",
  ),
);

/** Nouns by which a view is ascribed to their owner: "in her view". */
export const viewNouns = new Set("view opinion word eye estimation account reckoning telling mind judgment judgement".split(" "));

/** Verbs that stand with their speaker between two commas: "The bridge, he says, is safe". */
export const puttingIn = new Set(
  "say add tell note remark observe explain argue contend maintain insist claim assert believe think suspect figure reckon recall report write predict estimate warn complain concede acknowledge admit suggest declare counter reply respond hope fear conclude allege caution agree lament joke state announce".split(" "),
);
