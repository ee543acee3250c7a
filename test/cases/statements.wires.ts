import type { StatementCase } from "./statements.ts";

/** How wires chain what several say. */
export const wires: readonly StatementCase[] = [
  { name: "a plural before the cue of one", text: "The union of mill workers contends that prices fell.", statements: [["The union of mill workers", "contends", "indirect", "prices fell"]] },
  {
    name: "a clause against what one says, with a source of its own",
    text: "The government says the deficit is shrinking, but it actually grew last year, according to figures from the central bank.",
    statements: [
      ["The government", "says", "indirect", "the deficit is shrinking"],
      ["figures from the central bank", "according to", "indirect", "it actually grew last year"],
    ],
  },
  {
    name: "an accusation behind what somebody is",
    text: "Mr. Mercado's lawyer said his client was innocent and accused the government of manufacturing evidence.",
    statements: [
      ["Mr. Mercado's lawyer", "said", "indirect", "his client was innocent"],
      ["Mr. Mercado's lawyer", "accused", "indirect", "the government of manufacturing evidence"],
    ],
  },
  {
    name: "a defence against what was not done",
    text: 'A spokesman said the department had not seen the suit but defended the decision as "balanced and lawful."',
    statements: [
      ["A spokesman", "said", "indirect", "the department had not seen the suit"],
      ["A spokesman", "defended", "mixed", 'the decision as "balanced and lawful."'],
    ],
  },
  {
    name: "what a ruling rejects",
    text: "A judge ruled that a former inspector may stand trial, rejecting defense claims that investigators had entrapped him.",
    statements: [
      ["A judge", "ruled", "indirect", "a former inspector may stand trial"],
      ["A judge", "rejecting", "indirect", "defense claims that investigators had entrapped him"],
      ["defense", "claims", "indirect", "investigators had entrapped him"],
    ],
  },
  { name: "who issues a statement", text: "The firm issued a statement acknowledging that hackers had obtained the records.", statements: [["The firm", "acknowledging", "indirect", "hackers had obtained the records"]] },
  { name: "a position that others reject", text: "He said it holds them responsible for commercials, a position the networks reject.", statements: [["He", "said", "indirect", "it holds them responsible for commercials"]] },
  { name: "how somebody puts it", text: '"It has no future," is how one official put it.', statements: [["one official", "put", "direct", "It has no future,"]] },
  { name: "who says it behind after, with a name between commas", text: "She returned home in 1991 after the president, Isaac Banda, personally assured her that she would not be arrested.", statements: [["the president", "assured", "indirect", "she would not be arrested"]] },
  {
    name: "what is left unsaid behind but",
    text: "Her publisher confirmed that it has a manuscript but wouldn't say when it would appear.",
    statements: [
      ["Her publisher", "confirmed", "indirect", "it has a manuscript"],
      ["Her publisher", "wouldn't say", "indirect", "when it would appear"],
    ],
  },
  {
    name: "a share of people",
    text: "A poll found that 58% of voters think the mayor should resign.",
    statements: [
      ["A poll", "found", "indirect", "58% of voters think the mayor should resign"],
      ["58% of voters", "think", "indirect", "the mayor should resign"],
    ],
  },
  { name: "who they say did it", text: "Police are searching for two men who they say robbed a jewelry store Tuesday evening.", statements: [["they", "say", "indirect", "robbed a jewelry store Tuesday evening"]] },
  { name: "what is advised against", text: "The department's own biologists recommended against the mine.", statements: [["The department's own biologists", "recommended against", "indirect", "the mine"]] },
  { name: "what markets bet", text: "Markets are betting that rates will be at 3.5% by year's end.", statements: [["Markets", "betting", "indirect", "rates will be at 3.5% by year's end"]] },
  { name: "what a discovery suggests", text: "The discovery suggests that planets may form far more easily.", statements: [["The discovery", "suggests", "indirect", "planets may form far more easily"]] },
  { name: "what a partner is to refuse", text: "Greece demanded its partners refuse to recognize the republic.", statements: [["Greece", "demanded", "indirect", "its partners refuse to recognize the republic"]] },
  { name: "what somebody may agree to", text: "The party said it will boycott the elections unless the president agrees to step down.", statements: [["The party", "said", "indirect", "it will boycott the elections unless the president agrees to step down"]] },
  { name: "a clause with a month before who adds it", text: "And, a Jan. 3 strike hit the headquarters compound itself, he added.", statements: [["he", "added", "indirect", "a Jan. 3 strike hit the headquarters compound itself"]] },
  { name: "an appeal that is no case in court", text: "Beirut rejected Thursday an appeal for deploying army troops along its borders.", statements: [["Beirut", "rejected", "indirect", "an appeal for deploying army troops along its borders"]] },
  { name: "a threat behind its day, with its condition", text: "The parliament threatened on Monday to break relations with Russia unless the Kremlin closed its base.", statements: [["The parliament", "threatened", "indirect", "to break relations with Russia unless the Kremlin closed its base"]] },
  { name: "a quoted name behind its thing", text: "Steve called podcasting “Wayne’s World for radio”.", statements: [["Steve", "called", "mixed", "podcasting “Wayne’s World for radio”"]] },
  { name: "what is announced in a clause with as", text: "As Deputy Secretary of State Antony Blinken announced today, the United States will provide nearly $100 million.", statements: [["Deputy Secretary of State Antony Blinken", "announced", "indirect", "the United States will provide nearly $100 million"]] },
  { name: "what a court is told", text: "Soldiers beat up detainees with the knowledge of officers, a court martial was told today.", statements: [[null, "told", "indirect", "Soldiers beat up detainees with the knowledge of officers"]] },
  { name: "what is claimed of a thing", text: "The phone is claimed to be a revolutionary device.", statements: [[null, "claimed", "indirect", "The phone", "to be a revolutionary device"]] },
  { name: "what is admitted to being", text: "One poster admitted to being a part of the effort.", statements: [["One poster", "admitted to", "indirect", "being a part of the effort"]] },
  { name: "as what somebody is seen by others", text: "The bank is seen by analysts as weak.", statements: [["analysts", "seen", "indirect", "The bank", "as weak"]] },
  { name: "whom a warning keeps from something", text: "The agency warned consumers not to eat the fish.", statements: [["The agency", "warned", "indirect", "consumers not to eat the fish"]] },
  { name: "a claim of responsibility", text: "The group claimed responsibility for the bombing.", statements: [["The group", "claimed", "indirect", "responsibility for the bombing"]] },
  { name: "what somebody claims as a right", text: "The group claimed asylum.", statements: [] },
  { name: "a position", text: "The union's position is that the plant must stay open.", statements: [["The union", "position", "indirect", "the plant must stay open"]] },
  { name: "what is predicted to do something", text: "Analysts predict prices to fall.", statements: [["Analysts", "predict", "indirect", "prices to fall"]] },
  {
    name: "a press office's words behind a colon and a line",
    text: "The envoy met the president.\n\nSpeaking today, Minister Ana Ruiz said:\n\nThe talks were a first step. Much is left to do.\n\nWe will go on with them.\n\nThe ministry was founded in 1901.",
    statements: [["Minister Ana Ruiz", "said", "direct", "The talks were a first step. Much is left to do.", "We will go on with them."]],
  },
  { name: "a list behind a colon", text: "The minister said:\n\n- The talks were a first step.\n\n- Much is left to do.", statements: [] },
];
