import type { StatementCase } from "./statements.ts";

/** Attitudes that nouns and particles tell. */
export const attitudes: readonly StatementCase[] = [
  { name: "hopes of something", text: "His hopes of winning the nomination faded.", statements: [["His", "hopes", "indirect", "winning the nomination"]] },
  { name: "concerns over something", text: "Their concerns over the bill were ignored.", statements: [["Their", "concerns", "indirect", "the bill"]] },
  {
    name: "doubts about whether",
    text: "The panel recommended approval, despite doubts among some members about whether the benefits outweigh the risks.",
    statements: [
      ["The panel", "recommended", "indirect", "approval"],
      ["some members", "doubts", "indirect", "whether the benefits outweigh the risks"],
    ],
  },
  { name: "questions about whether", text: "There are questions about whether he paid.", statements: [[null, "questions", "indirect", "whether he paid"]] },
  { name: "fears in a place", text: "The program has not dispelled fears in Western capitals that it is seeking a bomb.", statements: [["Western capitals", "fears", "indirect", "it is seeking a bomb"]] },
  { name: "calls from somebody to do it", text: "Officials are facing calls from residents to close the plant.", statements: [["residents", "calls", "indirect", "to close the plant"]] },
  {
    name: "warnings in spite of which",
    text: "The commission ruled out a delay, despite warnings by observers that the register is riddled with errors.",
    statements: [
      ["The commission", "ruled out", "indirect", "a delay"],
      ["observers", "warnings", "indirect", "the register is riddled with errors"],
    ],
  },
  { name: "concern without an article", text: "Prices fell on the news amid concern that the Federal Reserve will raise interest rates.", statements: [[null, "concern", "indirect", "the Federal Reserve will raise interest rates"]] },
  { name: "hope there is", text: "There is hope that next month's summit will produce firmer pledges.", statements: [[null, "hope", "indirect", "next month's summit will produce firmer pledges"]] },
  { name: "a willingness", text: "The firm's willingness to raise its offer is not in doubt.", statements: [["The firm", "willingness", "indirect", "to raise its offer"]] },
  { name: "what is shrugged off", text: "Supporters of the businessman shrugged off the insults.", statements: [["Supporters of the businessman", "shrugged off", "indirect", "the insults"]] },
  { name: "what is played down", text: "The spokesman played down the risk of flooding.", statements: [["The spokesman", "played down", "indirect", "the risk of flooding"]] },
  { name: "what somebody keeps away from", text: "Top Republicans distanced themselves from their nominee's remarks on Monday.", statements: [["Top Republicans", "distanced themselves from", "indirect", "their nominee's remarks"]] },
  { name: "what is submitted to a court", text: "Advocate Prakash Dutt submitted that thousands of appeals were pending.", statements: [["Advocate Prakash Dutt", "submitted", "indirect", "thousands of appeals were pending"]] },
  { name: "what might come", text: "He warned of what might come.", statements: [["He", "warned of", "indirect", "what might come"]] },
  {
    name: "what goes on behind a warning",
    text: 'The minister warned Iran against sending warships into the sea, calling the plan "a provocation."',
    statements: [
      ["The minister", "warned Iran against", "indirect", "sending warships into the sea"],
      ["The minister", "calling", "mixed", 'the plan "a provocation."'],
    ],
  },
  { name: "what is appealed for after something", text: "Police in Leeds are appealing for witnesses after a man was stabbed outside a takeaway.", statements: [["Police in Leeds", "appealing for", "indirect", "witnesses"]] },
  { name: "as what a step is denounced", text: "It was a step that Democrats denounced as reckless so close to an election.", statements: [["Democrats", "denounced", "indirect", "reckless"]] },
  {
    name: "a passive in a clause beside it",
    text: "Police say a man drowned when his car was swept off a bridge, while two others are believed to be missing.",
    statements: [
      ["Police", "say", "indirect", "a man drowned when his car was swept off a bridge"],
      [null, "believed", "indirect", "two others", "to be missing"],
    ],
  },
  { name: "the speaker between the subject and quoted words", text: 'Firms, said the head of the Institute of Exporters, Colin Day, "need certainty, and they need it now".', statements: [["the head of the Institute of Exporters", "said", "mixed", "Firms", "need certainty, and they need it now"]] },
  { name: "one of several, between commas", text: "If so, said one, it has succeeded.", statements: [["one", "said", "indirect", "If so", "it has succeeded"]] },
  {
    name: "what is denied as it",
    text: "Television reported that two ships had entered the canal. Egyptian officials denied it.",
    statements: [
      ["Television", "reported", "indirect", "two ships had entered the canal"],
      ["Egyptian officials", "denied", "indirect", "it"],
    ],
  },
];

/** Where the same words tell no attitude. */
export const noAttitude: readonly { readonly text: string; readonly reason?: string }[] = [
  { text: "It's not a question of whether they'll be sold." },
  { text: "The firm submitted a bid on Monday." },
  { text: "There is a fear in the town that never goes away." },
  { text: "No one predicted a collapse in 11 days.", reason: "nobody wants" },
  { text: "The bike shrugged off the rain." },
  { text: "Neighbours heard that he had left town." },
  { text: "Delta ordered 40 jets from Airbus." },
  { text: "Police found the boy dead." },
  { text: "The river threatened to burst its banks." },
  { text: "Hikers saw 40 bears crossing the road." },
  { text: "The results suggest a tight race." },
  { text: "The firm's message board: a guide for users." },
  { text: "He moved in concern for his children." },
];

/** Who says it, and what tribunals, forecasts and orders say. */
export const voicesAndOrders: readonly StatementCase[] = [
  { name: "who was briefed", text: "The deal was close, said three people briefed on the talks.", statements: [["three people briefed on the talks", "said", "indirect", "The deal was close"]] },
  { name: "what the paper is", text: "A poll released Monday by Carver University found that 57 percent of voters are angry.", statements: [["A poll released Monday by Carver University", "found", "indirect", "57 percent of voters are angry"]] },
  { name: "a body with its name", text: "The charity Safe Births estimates that one in nine units is short of midwives.", statements: [["The charity Safe Births", "estimates", "indirect", "one in nine units is short of midwives"]] },
  { name: "one among those who", text: "Prof. Anton Rieder of Bern is among those who believe the mountain is changing.", statements: [["Prof. Anton Rieder of Bern", "believe", "indirect", "the mountain is changing"]] },
  { name: "what a court heard", text: "He hit her twice, the court heard.", statements: [["the court", "heard", "indirect", "He hit her twice"]] },
  { name: "what jurors heard", text: "Jurors heard the pair had argued over money.", statements: [["Jurors", "heard", "indirect", "the pair had argued over money"]] },
  { name: "who is feared dead", text: "Three climbers are feared dead after an avalanche on the Eiger.", statements: [[null, "feared", "indirect", "Three climbers", "dead"]] },
  { name: "what is foreseen in numbers", text: "Analysts see the rate rising to 5 percent.", statements: [["Analysts", "see", "indirect", "the rate rising to 5 percent"]] },
  { name: "what is ordered to be done", text: "Officials have ordered the evacuation of three towns.", statements: [["Officials", "ordered", "indirect", "the evacuation of three towns"]] },
  { name: "what a panel votes", text: "The panel voted 9 to 4 that the drug was effective.", statements: [["The panel", "voted", "indirect", "the drug was effective"]] },
  { name: "a possibility that is raised", text: "The paper raises the possibility that the fish could tell one another apart by voice.", statements: [["The paper", "possibility", "indirect", "the fish could tell one another apart by voice"]] },
  { name: "how something is found", text: 'Dr. Saul Pintner found the data "underwhelming."', statements: [["Dr. Saul Pintner", "found", "mixed", 'the data "underwhelming."']] },
  {
    name: "what a bench says and directs",
    text: "The bench said it was not satisfied and directed that a fresh affidavit be filed within four weeks.",
    statements: [
      ["The bench", "said", "indirect", "it was not satisfied"],
      ["The bench", "directed", "indirect", "a fresh affidavit be filed within four weeks"],
    ],
  },
];

/** What stands around the cue: who is asked aside, what is summed up, what is left unsaid. */
export const around: readonly StatementCase[] = [
  { name: "who is asked aside", text: "Sen. Rubio, asked about the remark, said he was unaware of it.", statements: [["Sen. Rubio", "said", "indirect", "he was unaware of it"]] },
  { name: "as somebody tells it", text: "In Trump's telling, the country is on the brink of ruin.", statements: [["Trump", "telling", "indirect", "the country is on the brink of ruin"]] },
  { name: "according to an analysis of somebody", text: "The plan would cost $1.4 trillion, according to an analysis released Monday by the center.", statements: [["an analysis released Monday by the center", "according to", "indirect", "The plan would cost $1.4 trillion"]] },
  { name: "what is summed up behind a colon", text: "His message: the system is rigged.", statements: [["His", "message", "indirect", "the system is rigged"]] },
  { name: "advice behind a colon", text: "Her advice to the young: stay away.", statements: [["Her", "advice", "indirect", "stay away"]] },
  { name: "what it is time for", text: 'It is time, the senator said, for the party to "look in the mirror."', statements: [["the senator", "said", "mixed", "It is time", 'for the party to "look in the mirror."']] },
  { name: "what he would not say", text: "The executive said the company is considering an offer, but he wouldn't elaborate.", statements: [["The executive", "said", "indirect", "the company is considering an offer"]] },
  { name: "a call that others echo", text: "Robby Mook called on the FBI to release what it knows, a call echoed by Democrats across the country.", statements: [["Robby Mook", "called on", "indirect", "the FBI to release what it knows"]] },
  { name: "a team at the end", text: "Prices will rise, say analysts at the bank.", statements: [["analysts at the bank", "say", "indirect", "Prices will rise"]] },
  {
    name: "what is alleged behind a rejection",
    text: "The opposition has rejected the result, alleging fraud.",
    statements: [
      ["The opposition", "rejected", "indirect", "the result"],
      ["The opposition", "alleging", "indirect", "fraud"],
    ],
  },
  { name: "the body that is told", text: 'Mr. Hale, in his first interview since the trial, told the BBC he had "nothing to hide".', statements: [["Mr. Hale", "told", "mixed", 'he had "nothing to hide"']] },
  { name: "what is hard to believe", text: "It's hard to believe, says Mary Ruiz, who has lived here for 40 years, that nobody noticed.", statements: [["Mary Ruiz", "says", "indirect", "It's hard to believe", "that nobody noticed"]] },
  { name: "according to what was made when", text: "The site is under attack, according to an Internet posting made just over 24 hours ago.", statements: [["an Internet posting", "according to", "indirect", "The site is under attack"]] },
  { name: "the speaker behind whom it is about", text: 'The bride, the aide insisted, "adores" her cousin.', statements: [["the aide", "insisted", "mixed", "The bride", '"adores" her cousin']] },
  { name: "what polls suggest", text: "Polls suggest a tight race.", statements: [["Polls", "suggest", "indirect", "a tight race"]] },
  { name: "what is not known", text: "It isn't known how many of the planes are affected, the FAA said.", statements: [["the FAA", "said", "indirect", "It isn't known how many of the planes are affected"]] },
];
