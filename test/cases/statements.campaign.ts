import type { StatementCase } from "./statements.ts";

/** Forms in which reports of campaigns, congresses and courts tell what somebody says, thinks or wants. */
export const campaign: readonly StatementCase[] = [
  { name: "a name only where it stands behind as", text: "Voters see the mayor as honest, and they see the bridge.", statements: [["Voters", "see", "indirect", "the mayor as honest"]] },
  {
    name: "what somebody is considered to be",
    text: "Her director told me she considers him a coward.",
    statements: [
      ["Her director", "told", "indirect", "she considers him a coward"],
      ["she", "considers", "indirect", "him a coward"],
    ],
  },
  { name: "a demand never to do something", text: "The governor has vowed never to raise taxes.", statements: [["The governor", "vowed", "indirect", "never to raise taxes"]] },
  {
    name: "speakers of whom no table knows, behind a verb that only people are the subject of",
    text: "Consumer boosters applauded the inquiry but questioned why it had taken so long.",
    statements: [
      ["Consumer boosters", "applauded", "indirect", "the inquiry"],
      ["Consumer boosters", "questioned", "indirect", "why it had taken so long"],
    ],
  },
  {
    name: "a name that the tagger takes for a verb",
    text: "Hargrove tweeted that the survey was “garbage” and suggested that the pollsters had been paid.",
    statements: [
      ["Hargrove", "tweeted", "mixed", "the survey was “garbage”"],
      ["Hargrove", "suggested", "indirect", "the pollsters had been paid"],
    ],
  },
  { name: "what a poll has", text: "The latest Courier poll has Ruiz ahead by 3 points.", statements: [["The latest Courier poll", "has", "indirect", "Ruiz ahead by 3 points"]] },
  { name: "what a poll found, with a participle", text: "A Marwick University poll released last week found Ruiz leading by 4 points among likely voters.", statements: [["A Marwick University poll", "found", "indirect", "Ruiz leading by 4 points among likely voters"]] },
  { name: "what a poll gives", text: "A new survey gives Ruiz a 5-point edge, while others have her behind.", statements: [["A new survey", "gives", "indirect", "Ruiz a 5-point edge"]] },
  {
    name: "what it shows, which is the poll before",
    text: "The poll found that Ruiz leads. It also showed that most voters like neither.",
    statements: [
      ["The poll", "found", "indirect", "Ruiz leads"],
      ["It", "showed", "indirect", "most voters like neither"],
    ],
  },
  {
    name: "what is asked first, of nobody",
    text: "Asked whether he would add stops in the suburbs, the governor said that the schedule was full.",
    statements: [
      [null, "Asked", "indirect", "whether he would add stops in the suburbs"],
      ["the governor", "said", "indirect", "the schedule was full"],
    ],
  },
  {
    name: "who asks, told behind by",
    text: "Asked by Dale Hutchins whether he had lied, Ruiz said he was sorry.",
    statements: [
      ["Dale Hutchins", "Asked", "indirect", "whether he had lied"],
      ["Ruiz", "said", "indirect", "he was sorry"],
    ],
  },
  {
    name: "a second verb of who calls something by a name",
    text: "The chairman called the papers “deeply troubling” but cautioned against drawing conclusions.",
    statements: [
      ["The chairman", "called", "mixed", "the papers “deeply troubling”"],
      ["The chairman", "cautioned against", "indirect", "drawing conclusions"],
    ],
  },
  {
    name: "a question put before an answer",
    text: "Her answer, when I put the question to her last month, was that she wants to go home.",
    statements: [
      ["Her", "answer", "indirect", "she wants to go home"],
      ["she", "wants", "indirect", "to go home"],
    ],
  },
  { name: "what the report makes of a claim", text: "Ruiz’s claim that 400 people were shot in the city last year is false.", statements: [["Ruiz", "claim", "indirect", "400 people were shot in the city last year"]] },
  { name: "some who fear", text: "Some fear that the law will be used against them.", statements: [["Some", "fear", "indirect", "the law will be used against them"]] },
  { name: "most who hope", text: "Most hope the bill passes.", statements: [["Most", "hope", "indirect", "the bill passes"]] },
  { name: "whom it is signaled to, and where", text: "He signaled to supporters at a fundraiser that he would use the remark.", statements: [["He", "signaled", "indirect", "he would use the remark"]] },
  { name: "a feeling among them", text: "There is a feeling among Democrats that the race is over.", statements: [["Democrats", "feeling", "indirect", "the race is over"]] },
  { name: "a view in somebody's telling", text: "In the senator’s telling, the crash was caused by greed.", statements: [["the senator", "telling", "indirect", "the crash was caused by greed"]] },
  { name: "who is a critic, and not the critic", text: "Ruiz, a Democrat, has been a vocal critic of the bill, calling it “a sham.”", statements: [["Ruiz", "calling", "mixed", "it “a sham.”"]] },
  { name: "a name before the colon of a headline", text: "Ruiz: Plan is “a danger”\n\nThe town has 4,000 people.", statements: [["Ruiz", null, "mixed", "Plan is “a danger”"]] },
  { name: "what is put so", text: "Or, as one aide put it: “We are doomed.”", statements: [["one aide", "put", "direct", "We are doomed."]] },
  {
    name: "what else is told behind a cue between commas",
    text: "She believes the man is “sincere,” she says, but she has told friends that he lies.",
    statements: [
      ["she", "says", "mixed", "She believes the man is “sincere,”"],
      ["She", "believes", "mixed", "the man is “sincere,”"],
      ["she", "told", "indirect", "he lies"],
    ],
  },
  { name: "what somebody would like", text: "The mayor would like to see more jobs.", statements: [["The mayor", "like", "indirect", "to see more jobs"]] },
  { name: "who is asked is not thought to think so", text: "Asked whether he believed aides had known of the leak, Ruiz left.", statements: [[null, "Asked", "indirect", "whether he believed aides had known of the leak"]] },
  { name: "what is pointed out", text: "The police found no evidence of a crime, she pointed out.", statements: [["she", "pointed out", "indirect", "The police found no evidence of a crime"]] },
  { name: "what is brushed off in an interview", text: "Her campaign manager brushed off the poll in an interview on Monday.", statements: [["Her campaign manager", "brushed off", "indirect", "the poll"]] },
  { name: "what comes of a ruling", text: "The court ruled that the law was passed with “discriminatory intent,” dealing a setback to Republicans.", statements: [["The court", "ruled", "mixed", "the law was passed with “discriminatory intent,”"]] },
  { name: "laughter drawn by it", text: "“Nobody has more respect than I do,” he said, drawing laughter.", statements: [["he", "said", "direct", "Nobody has more respect than I do,"]] },
  { name: "a number put at less than half", text: "Experts put the number at less than half that.", statements: [["Experts", "put", "indirect", "the number at less than half that"]] },
  {
    name: "whom somebody recalls saying it",
    text: "One aide recalled Ruiz saying, “You do what you have to do.”",
    statements: [
      ["One aide", "recalled", "mixed", "Ruiz saying, “You do what you have to do.”"],
      ["Ruiz", "saying", "direct", "You do what you have to do."],
    ],
  },
  { name: "a word that is whispered", text: "A teacher next to me whispered, “Finally.”", statements: [["A teacher next to me", "whispered", "direct", "Finally."]] },
  {
    name: "who has the floor is not whose threat was told of",
    text: "“He is wrong,” Ruiz said.\n\nShe laughed at his threat to jail her. “Let him try it, and we will see.”",
    statements: [
      ["Ruiz", "said", "direct", "He is wrong,"],
      ["his", "threat", "indirect", "to jail her"],
      ["Ruiz", null, "direct", "Let him try it, and we will see."],
    ],
  },
  {
    name: "answers behind a label",
    text: "Q: Why now?\n\nA: I got tired of hearing people lie.\n\nQ: Do you regret it?\n\nA: Not for a second.",
    statements: [
      ["A", null, "direct", "I got tired of hearing people lie."],
      ["A", null, "direct", "Not for a second."],
    ],
  },
  {
    name: "labels of a transcript",
    text: "RUIZ: The bridge is safe.\n\nSOTO: It is not safe at all.\n\nRUIZ: You never looked.",
    statements: [
      ["RUIZ", null, "direct", "The bridge is safe."],
      ["SOTO", null, "direct", "It is not safe at all."],
      ["RUIZ", null, "direct", "You never looked."],
    ],
  },
  { name: "who likens one thing to another", text: "In 2011, he compared the law to a tax.", statements: [["he", "compared", "indirect", "the law to a tax"]] },
  { name: "whom nobody accuses of saying it", text: "The campaign accused the senator of wanting to tax everything.", statements: [["The campaign", "accused", "indirect", "the senator of wanting to tax everything"]] },
  { name: "what another denies behind a dash", text: "Aides told donors that Ohio is lost — something the chairman denies.", statements: [["Aides", "told", "indirect", "Ohio is lost"]] },
  { name: "where somebody goes to demand it", text: "The congressman took to Twitter to demand that the secretary resign.", statements: [["The congressman", "demand", "indirect", "the secretary resign"]] },
  {
    name: "who goes on, whatever his relative clause says",
    text: "“I was wrong,” said Barry Weintraub, a developer who says he now plans to vote for him. “A lot of us were wrong.”",
    statements: [
      ["Barry Weintraub", "said", "direct", "I was wrong,", "A lot of us were wrong."],
      ["a developer", "says", "indirect", "he now plans to vote for him"],
    ],
  },
  { name: "how it could be, which is asked", text: "A reporter asked how he could be so sure of himself.", statements: [["A reporter", "asked", "indirect", "how he could be so sure of himself"]] },
  { name: "according to many", text: "What he has started, according to more than a half-dozen House Republicans, is a brawl.", statements: [["more than a half-dozen House Republicans", "according to", "indirect", "What he has started", "is a brawl"]] },
  { name: "what one describes something as", text: "The proposal landed with what one aide described as “a thud you could hear in Baltimore.”", statements: [["one aide", "described", "direct", "a thud you could hear in Baltimore."]] },
  { name: "it, blasted as something", text: "The union blasted it as a tax on workers.", statements: [["The union", "blasted", "indirect", "it as a tax on workers"]] },
  {
    name: "what is told with the tense of the saying",
    text: "Its editor noted that the idea has been kicking around for years and suggested that most voters would forget it.",
    statements: [
      ["Its editor", "noted", "indirect", "the idea has been kicking around for years"],
      ["Its editor", "suggested", "indirect", "most voters would forget it"],
    ],
  },
  { name: "one clause with words quoted twice", text: "The director told a panel that his agency was “very concerned” and was looking “very, very hard” at it.", statements: [["The director", "told", "mixed", "his agency was “very concerned” and was looking “very, very hard” at it"]] },
  { name: "whom he presses to do it", text: "The senator pressed the president to publicly blame Moscow.", statements: [["The senator", "pressed", "indirect", "the president to publicly blame Moscow"]] },
  {
    name: "an order of which two tell",
    text: "He asked the senator to hold off until May, according to two people in the room.",
    statements: [
      ["two people in the room", "according to", "indirect", "He asked the senator to hold off until May"],
      ["He", "asked", "indirect", "the senator to hold off until May"],
    ],
  },
  {
    name: "who jokes behind what he would not say",
    text: "The secretary wouldn’t say whether the president would sign the bill, joking that he would have to read it first.",
    statements: [
      ["The secretary", "wouldn’t say", "indirect", "whether the president would sign the bill"],
      ["The secretary", "joking", "indirect", "he would have to read it first"],
    ],
  },
  { name: "fears raised by what is said", text: "Hackers broke into two databases, officials said Tuesday, raising fears of a plot.", statements: [["officials", "said", "indirect", "Hackers broke into two databases"]] },
  { name: "what he professes", text: "In an interview, the president professed not to know who did it.", statements: [["the president", "professed", "indirect", "not to know who did it"]] },
  { name: "who is asked to do it, named twice", text: "In one, an executive asks a Kellerman aide, Huma Ansari, to arrange meetings.", statements: [["an executive", "asks", "indirect", "a Kellerman aide, Huma Ansari, to arrange meetings"]] },
  { name: "what is neither confirmed nor denied", text: "The bureau won’t confirm or deny that it is investigating.", statements: [] },
  { name: "whom somebody wants dismissed", text: "The mayor wants him fired.", statements: [["The mayor", "wants", "indirect", "him fired"]] },
  { name: "people who are cited say nothing by that", text: "The Courier, citing people familiar with the matter, reported that the agents were overruled.", statements: [["The Courier", "reported", "indirect", "the agents were overruled"]] },
  {
    name: "who is mocked for saying it",
    text: "Mosley mocked Carol Renner for suggesting that the problems were small.",
    statements: [
      ["Mosley", "mocked", "indirect", "Carol Renner for suggesting that the problems were small"],
      ["Carol Renner", "suggesting", "indirect", "the problems were small"],
    ],
  },
  {
    name: "two labels of a transcript whose names the report has",
    text: "Ana Ruiz met Luis Soto on stage.\n\nRUIZ: So the bridge is safe?\n\nSOTO: It is not safe at all.",
    statements: [
      ["RUIZ", null, "direct", "So the bridge is safe?"],
      ["SOTO", null, "direct", "It is not safe at all."],
    ],
  },
  { name: "two labels of names that nobody has are no transcript", text: "Ana Ruiz met voters on stage.\n\nWATCH: The bridge is safe.\n\nMORE: It is not safe at all.", statements: [] },
  { name: "quoted words around what is said of the speaker", text: "“There is no proof,” says historian Anne Wells, whose book on the war came out last year, “that anyone heard him.”", statements: [["historian Anne Wells", "says", "direct", "There is no proof,", "that anyone heard him."]] },
  {
    name: "what others vow meanwhile is not said by who spoke first",
    text: "The Tennessee Education Association said it was “deeply disappointed,” while Moms Demand Action vowed to remember the vote.",
    statements: [
      ["The Tennessee Education Association", "said", "mixed", "it was “deeply disappointed,”"],
      ["Moms Demand Action", "vowed", "indirect", "to remember the vote"],
    ],
  },
  {
    name: "who concedes it is not the two that argued",
    text: "Hammond confirms that the two quarrelled about the war all the time but concedes there is no recording.",
    statements: [
      ["Hammond", "confirms", "indirect", "the two quarrelled about the war all the time"],
      ["Hammond", "concedes", "indirect", "there is no recording"],
    ],
  },
  { name: "what nobody said that he thought is not told as his", text: "The senator did not say he opposed an attack.", statements: [] },
  {
    name: "a concern that somebody else tells of",
    text: "Several senators have expressed concern that his tone could hurt candidates, according to two aides.",
    statements: [
      ["two aides", "according to", "indirect", "Several senators have expressed concern that his tone could hurt candidates"],
      ["Several senators", "expressed", "indirect", "his tone could hurt candidates"],
    ],
  },
];
