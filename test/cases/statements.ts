/** A text and the statements in it, in text order: speaker, cue, kind and the pieces of what is said. */
export interface StatementCase {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly (readonly [speaker: string | null, cue: string | null, kind: "direct" | "indirect" | "mixed", ...content: string[]])[];
}

/** Forms in which something is said. */
export const said: readonly StatementCase[] = [
  { name: "a clause with that", text: "The mayor said that the bridge is safe.", statements: [["The mayor", "said", "indirect", "the bridge is safe"]] },
  { name: "a clause without that", text: "The mayor said the bridge is safe.", statements: [["The mayor", "said", "indirect", "the bridge is safe"]] },
  { name: "a cue behind the clause", text: "The bridge is safe, the mayor said.", statements: [["the mayor", "said", "indirect", "The bridge is safe"]] },
  { name: "a cue before its speaker", text: "The bridge is safe, said mayor Ana Ruiz.", statements: [["mayor Ana Ruiz", "said", "indirect", "The bridge is safe"]] },
  { name: "a cue put into the clause", text: "The bridge, the mayor said, is safe.", statements: [["the mayor", "said", "indirect", "The bridge", "is safe"]] },
  { name: "according to at the beginning", text: "According to the ministry, the bridge is safe.", statements: [["the ministry", "According to", "indirect", "the bridge is safe"]] },
  { name: "according to at the end", text: "The bridge is safe, according to engineer Paul Weiss.", statements: [["engineer Paul Weiss", "according to", "indirect", "The bridge is safe"]] },
  { name: "somebody's view", text: "In the mayor's view, the bridge is safe.", statements: [["the mayor", "view", "indirect", "the bridge is safe"]] },
  { name: "a clause told to somebody", text: "The mayor told reporters that the bridge is safe.", statements: [["The mayor", "told", "indirect", "the bridge is safe"]] },
  { name: "a clause that the tree hangs on the letter", text: "The mayor announced in a letter to residents that the bridge would close.", statements: [["The mayor", "announced", "indirect", "the bridge would close"]] },
  { name: "a quotation and a cue", text: '"The bridge will stay open," the mayor said.', statements: [["the mayor", "said", "direct", "The bridge will stay open,"]] },
  { name: "a colon and a quotation", text: 'The mayor said: "The bridge will stay open."', statements: [["The mayor", "said", "direct", "The bridge will stay open."]] },
  { name: "a quotation that goes on behind the cue's sentence", text: '"The bridge will stay open," said the mayor. "Nobody should worry about it."', statements: [["the mayor", "said", "direct", "The bridge will stay open,", "Nobody should worry about it."]] },
  { name: "a quotation in two pieces", text: '"The bridge," the mayor said, "will stay open for everybody."', statements: [["the mayor", "said", "direct", "The bridge,", "will stay open for everybody."]] },
  {
    name: "a quotation of the next paragraph",
    text: 'The mayor said the bridge was safe.\n\n"Nobody should worry about it."',
    statements: [
      ["The mayor", "said", "indirect", "the bridge was safe"],
      ["The mayor", null, "direct", "Nobody should worry about it."],
    ],
  },
  { name: "a post", text: 'The mayor wrote on Twitter: "The bridge will stay open."', statements: [["The mayor", "wrote", "direct", "The bridge will stay open."]] },
  { name: "a name and a colon", text: 'Governor Ana Ruiz: "We will not pay for this bridge again."', statements: [["Governor Ana Ruiz", null, "direct", "We will not pay for this bridge again."]] },
  { name: "a verb that is no cue before a colon", text: 'She defended the plan: "The bridge will stay open for all of us."', statements: [["She", "defended", "direct", "The bridge will stay open for all of us."]] },
  { name: "a verb that is no cue behind a quotation", text: '"The bridge will stay open for us," the mayor shrugged.', statements: [["the mayor", "shrugged", "direct", "The bridge will stay open for us,"]] },
  { name: "quoted words in a clause", text: 'The mayor said the bridge was "a shame for the whole town".', statements: [["The mayor", "said", "mixed", 'the bridge was "a shame for the whole town"']] },
  { name: "a thing and the name it is given", text: 'The mayor called the bridge "a shame for the whole town".', statements: [["The mayor", "called", "mixed", 'the bridge "a shame for the whole town"']] },
  { name: "a description", text: "Critics described the bridge as unsafe.", statements: [["Critics", "described", "indirect", "the bridge as unsafe"]] },
  { name: "who was quoted", text: "The mayor was quoted as saying that the bridge is safe.", statements: [["The mayor", "saying", "indirect", "the bridge is safe"]] },
  { name: "who is quoted by whom", text: "The paper quoted Ruiz as saying that the bridge is safe.", statements: [["Ruiz", "saying", "indirect", "the bridge is safe"]] },
  { name: "a passive without a speaker", text: "It was announced that the bridge would close.", statements: [[null, "announced", "indirect", "the bridge would close"]] },
  { name: "a demand behind its preposition", text: "The union called for an end to the cuts.", statements: [["The union", "called for", "indirect", "an end to the cuts"]] },
  {
    name: "three cues with one speaker",
    text: "The mayor condemned the attack, denounced its planners and demanded an inquiry.",
    statements: [
      ["The mayor", "condemned", "indirect", "the attack"],
      ["The mayor", "denounced", "indirect", "its planners"],
      ["The mayor", "demanded", "indirect", "an inquiry"],
    ],
  },
  { name: "what somebody is urged to do", text: "The minister urged residents to leave the town.", statements: [["The minister", "urged", "indirect", "residents to leave the town"]] },
  { name: "a question", text: "She asked whether the bridge was safe.", statements: [["She", "asked", "indirect", "whether the bridge was safe"]] },
  { name: "how something was, explained", text: "The mayor explained how the bridge was built.", statements: [["The mayor", "explained", "indirect", "how the bridge was built"]] },
  { name: "a noun with its owner", text: "The firm's claim that it had paid was wrong.", statements: [["The firm", "claim", "indirect", "it had paid"]] },
  { name: "a noun with by", text: "A report by the agency that troops had left caused anger.", statements: [["the agency", "report", "indirect", "troops had left"]] },
  { name: "reports of nobody", text: "There were reports that five people had died.", statements: [[null, "reports", "indirect", "five people had died"]] },
  {
    name: "a participle that goes on",
    text: "The mayor said the bridge was safe, adding that repairs would begin soon.",
    statements: [
      ["The mayor", "said", "indirect", "the bridge was safe"],
      ["The mayor", "adding", "indirect", "repairs would begin soon"],
    ],
  },
  { name: "a participle behind a thing", text: "The minister cast doubt on the plan, saying that it was dead.", statements: [["The minister", "saying", "indirect", "it was dead"]] },
  { name: "a relative clause", text: "Ruiz, who said that the bridge was safe, left the town.", statements: [["Ruiz", "said", "indirect", "the bridge was safe"]] },
  {
    name: "a statement within a statement",
    text: "Ruiz said that Weiss had told reporters that the bridge would fall.",
    statements: [
      ["Ruiz", "said", "indirect", "Weiss had told reporters that the bridge would fall"],
      ["Weiss", "told", "indirect", "the bridge would fall"],
    ],
  },
  { name: "sources without a name", text: "Officials said five people had died.", statements: [["Officials", "said", "indirect", "five people had died"]] },
  { name: "words in the first person without marks", text: "We demand an end to the war, he said.", statements: [["he", "said", "direct", "We demand an end to the war"]] },
  { name: "a paper that shows something", text: "The survey shows that prices have fallen.", statements: [["The survey", "shows", "indirect", "prices have fallen"]] },
  { name: "figures that show something", text: "The figures show that prices have fallen.", statements: [["The figures", "show", "indirect", "prices have fallen"]] },
  { name: "an intention", text: "The mayor wants residents to leave the town.", statements: [["The mayor", "wants", "indirect", "residents to leave the town"]] },
  { name: "a refusal", text: "The mayor refused to sign the contract.", statements: [["The mayor", "refused", "indirect", "to sign the contract"]] },
  { name: "what nobody in particular expects", text: "The bill is expected to pass.", statements: [[null, "expected", "indirect", "The bill", "to pass"]] },
  { name: "what nobody in particular believes", text: "It is widely believed that the general will resign.", statements: [[null, "believed", "indirect", "the general will resign"]] },
  { name: "an accusation of nobody", text: "The mayor has been accused of fraud.", statements: [[null, "accused", "indirect", "The mayor", "of fraud"]] },
  { name: "what somebody is said to be in the passive", text: "The general was described by aides as furious.", statements: [["aides", "described", "indirect", "The general", "as furious"]] },
  { name: "a warning against doing something", text: "The mayor warned against closing the bridge.", statements: [["The mayor", "warned against", "indirect", "closing the bridge"]] },
  { name: "what somebody calls something", text: "Ruiz called the plan a disaster.", statements: [["Ruiz", "called", "indirect", "the plan a disaster"]] },
  { name: "what something is called by whom", text: "The line closed due to what critics call a political game.", statements: [["critics", "call", "indirect", "a political game"]] },
  { name: "a fear with its content", text: "Ruiz expressed concern that the dam would break.", statements: [["Ruiz", "expressed", "indirect", "the dam would break"]] },
  {
    name: "a thought within one's own words",
    text: '"I think the bridge is safe," said Ruiz.',
    statements: [
      ["Ruiz", "said", "direct", "I think the bridge is safe,"],
      ["I", "think", "indirect", "the bridge is safe"],
    ],
  },
  { name: "a thought denied", text: "Ruiz does not believe that the bridge is safe.", statements: [["Ruiz", "believe", "indirect", "the bridge is safe"]] },
  { name: "a quotation that goes on behind a speaker with an apposition", text: '"The mayor is wrong," said Ana Ruiz, the top engineer of the town, "and he knows it."', statements: [["Ana Ruiz", "said", "direct", "The mayor is wrong,", "and he knows it."]] },
  { name: "a state of mind", text: "Residents are concerned that the dam will break.", statements: [["Residents", "concerned", "indirect", "the dam will break"]] },
  { name: "an infinitive that goes on", text: "He went on to say that the bridge was safe.", statements: [["He", "say", "indirect", "the bridge was safe"]] },
  { name: "a thought in the first person", text: "I think that the bridge is safe.", statements: [["I", "think", "indirect", "the bridge is safe"]] },
  { name: "a speaker behind a question", text: '"Why are we here?" asked Ruiz, looking at the crowd.', statements: [["Ruiz", "asked", "direct", "Why are we here?"]] },
  { name: "a short beginning of a quotation", text: '"If he wins," Ruiz warned, "the country will never be the same."', statements: [["Ruiz", "warned", "direct", "If he wins,", "the country will never be the same."]] },
  {
    name: "a passage ascribed as a whole",
    text: "The director told Congress that the bureau had found no evidence, according to a transcript.",
    statements: [
      ["a transcript", "according to", "indirect", "The director told Congress that the bureau had found no evidence"],
      ["The director", "told", "indirect", "the bureau had found no evidence"],
    ],
  },
  { name: "a condition between cue and clause", text: "Two people familiar with the matter said on condition of anonymity that the talks had failed.", statements: [["Two people familiar with the matter", "said", "indirect", "the talks had failed"]] },
  { name: "an accusation", text: "Ruiz accused Weiss of lying to the public.", statements: [["Ruiz", "accused", "indirect", "Weiss of lying to the public"]] },
  { name: "who is called on to do what", text: "The pope called on leaders to end the war.", statements: [["The pope", "called on", "indirect", "leaders to end the war"]] },
  {
    name: "two sayings of a judge",
    text: "The judge ruled Friday that the ban was illegal and ordered the state to stop.",
    statements: [
      ["The judge", "ruled", "indirect", "the ban was illegal"],
      ["The judge", "ordered", "indirect", "the state to stop"],
    ],
  },
  { name: "what is made clear", text: "Ruiz made clear that he would not resign.", statements: [["Ruiz", "made clear", "indirect", "he would not resign"]] },
  { name: "what is said before it is declined to say more", text: "The White House said it was reviewing the decision but declined to comment further.", statements: [["The White House", "said", "indirect", "it was reviewing the decision"]] },
  { name: "a promise to do something", text: "Ruiz kept his promise to cut taxes.", statements: [["his", "promise", "indirect", "to cut taxes"]] },
  {
    name: "two speakers beside a semicolon",
    text: "Some said it was too late; others blamed the weather.",
    statements: [
      ["Some", "said", "indirect", "it was too late"],
      ["others", "blamed", "indirect", "the weather"],
    ],
  },
];

/** What looks like a statement and is none, with what the message says of it, if there is one. */
export const notSaid: readonly { readonly text: string; readonly reason?: string }[] = [
  { text: "The mayor refused to say whether the bridge was safe.", reason: "purpose" },
  { text: "The mayor did not say that the bridge was safe.", reason: "denied" },
  { text: "Thousands marched to demand an end to the war.", reason: "purpose" },
  { text: "Do you think that the bridge is safe?", reason: "question" },
  { text: "The mayor declined to comment." },
  { text: "The committee figured out what the letter meant." },
  { text: "The plane promises lower fuel use.", reason: "cannot speak" },
  { text: 'The so-called "iron rule" was dropped.', reason: "a short quotation" },
  { text: 'He wrote a book called "The Long Road Home".' },
  { text: "The army denied entry to the convoy." },
  { text: "The team conceded a goal." },
  { text: "Ruiz commented on reports that the bridge was unsafe and left." },
  { text: "You see the workers are protesting against the cuts." },
  { text: "The campaign did not respond to a request for comment." },
  { text: "Ruiz wrote an argument that Weiss disputed." },
];
