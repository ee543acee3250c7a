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
];
