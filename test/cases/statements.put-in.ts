import type { StatementCase } from "./statements.ts";

/** A cue with its speaker put into what is said, and what is left unsaid. */
export const putInto: readonly StatementCase[] = [
  {
    name: "a subject before the cue and its verb behind who says it",
    text: "The trouble with the mayor, says Lyle Becker, a political scientist at Wright College, is that he has been running for eight years and no one knows why.",
    statements: [["Lyle Becker", "says", "indirect", "The trouble with the mayor", "is that he has been running for eight years and no one knows why"]],
  },
  { name: "a deed before the cue and its verb behind who says it", text: "Replacing them, said Arthur Blum, the general manager, would cost the agency a million dollars.", statements: [["Arthur Blum", "said", "indirect", "Replacing them", "would cost the agency a million dollars"]] },
  { name: "a word before the cue", text: "That, growers contend, is an excuse.", statements: [["growers", "contend", "indirect", "That", "is an excuse"]] },
  {
    name: "what goes on with but behind an office and a place of speaking",
    text: "Orders picked up in September, Ellen Roark, the company's chief financial officer, said in an interview, but not enough to offset the losses.",
    statements: [["Ellen Roark", "said", "indirect", "Orders picked up in September", "but not enough to offset the losses"]],
  },
  { name: "a clause that a noun wants, behind the cue", text: "There is little evidence, diplomats say, that he has lost the army's support.", statements: [["diplomats", "say", "indirect", "There is little evidence", "that he has lost the army's support"]] },
  { name: "whether behind the cue", text: "The stagehands are paid, she complains, whether or not there is anything to move.", statements: [["she", "complains", "indirect", "The stagehands are paid", "whether or not there is anything to move"]] },
  { name: "as somebody sees it", text: "The trouble, as Ruiz sees it, is the price.", statements: [["Ruiz", "sees", "indirect", "The trouble", "is the price"]] },
  { name: "a sentence behind a semicolon with a cue of its own", text: "The firm does not claim that the classes are useless; they are simply expensive, it says.", statements: [["it", "says", "indirect", "they are simply expensive"]] },
  { name: "what is not said yet", text: "Ruiz has not said how she would pay for it.", statements: [["Ruiz", "has not said", "indirect", "how she would pay for it"]] },
  {
    name: "what somebody did not say beside what was said",
    text: "The firm confirmed that Papen had left, but did not say whether he was forced out.",
    statements: [
      ["The firm", "confirmed", "indirect", "Papen had left"],
      ["The firm", "did not say", "indirect", "whether he was forced out"],
    ],
  },
  { name: "what somebody will not say", text: "Ms. Roark declined to say whether the company would cut its dividend.", statements: [["Ms. Roark", "declined to say", "indirect", "whether the company would cut its dividend"]] },
  { name: "that behind the place of speaking", text: "Prosecutors contended at the trial that the younger man had reached for a knife.", statements: [["Prosecutors", "contended", "indirect", "the younger man had reached for a knife"]] },
  {
    name: "what somebody is asked not to do",
    text: "The judge, noting that the trial could last six weeks, asked jurors not to read newspapers.",
    statements: [
      ["The judge", "noting", "indirect", "the trial could last six weeks"],
      ["The judge", "asked", "indirect", "jurors not to read newspapers"],
    ],
  },
  { name: "a contention that opens a trial", text: "The trial opened yesterday with the contention by his attorney that the chief witness is a liar.", statements: [["his attorney", "contention", "indirect", "the chief witness is a liar"]] },
  { name: "many of a people", text: "Many Japanese feel, however, that their government has shielded firms at the expense of consumers, and some politicians are beginning to say so openly.", statements: [["Many Japanese", "feel", "indirect", "their government has shielded firms at the expense of consumers"]] },
  { name: "friends who say, taken for a bare form", text: "That kind of talk, say Mr. Wick's friends, only makes him more determined.", statements: [["Mr. Wick's friends", "say", "indirect", "That kind of talk", "only makes him more determined"]] },
  {
    name: "according to between a subject and its verb",
    text: "The most likely buyer, according to several bankers who have examined the books, is a Canadian newspaper chain that has been trying to expand in the Midwest.",
    statements: [["several bankers", "according to", "indirect", "The most likely buyer", "is a Canadian newspaper chain that has been trying to expand in the Midwest"]],
  },
  { name: "of two subjects the one behind the cue", text: "An ally of the senator's, speaking on the condition that he not be identified, said Mr. Lowe felt betrayed by the leak.", statements: [["An ally of the senator", "said", "indirect", "Mr. Lowe felt betrayed by the leak"]] },
  { name: "who is thought to be doing it", text: "The agency is thought to be considering a ban.", statements: [[null, "thought", "indirect", "The agency", "to be considering a ban"]] },
  { name: "as whom they remember her", text: "Her neighbors remember her as a quiet woman.", statements: [["Her neighbors", "remember", "indirect", "her as a quiet woman"]] },
  { name: "what was a mistake", text: "It was a mistake, the senator now says, to have voted for the bill.", statements: [["the senator", "says", "indirect", "It was a mistake", "to have voted for the bill"]] },
  { name: "a consensus among some", text: "The consensus among economists is that growth will slow.", statements: [["economists", "consensus", "indirect", "growth will slow"]] },
  { name: "a denial in two words", text: "Not so, says the sailor's family.", statements: [["the sailor's family", "says", "indirect", "Not so"]] },
  {
    name: "offices and trades that speak",
    text: "The commissioner promised that they would be dismissed. Thrifts contend that the rule is unfair.",
    statements: [
      ["The commissioner", "promised", "indirect", "they would be dismissed"],
      ["Thrifts", "contend", "indirect", "the rule is unfair"],
    ],
  },
  { name: "what a gain reflected, taken for a word about relief", text: "Traders said the gain reflected relief that the uncertainty was over.", statements: [["Traders", "said", "indirect", "the gain reflected relief that the uncertainty was over"]] },
  { name: "how long they have urged it is not what they urge", text: "A move that analysts have urged for years is near.", statements: [] },
  { name: "what is only said", text: "The owner said only that he was tired.", statements: [["The owner", "said", "indirect", "he was tired"]] },
  {
    name: "what somebody knows ends with the quotation",
    text: "“I know where the bodies are buried,” the mayor likes to tell audiences.",
    statements: [
      ["the mayor", "likes", "direct", "I know where the bodies are buried,"],
      ["I", "know", "indirect", "where the bodies are buried"],
    ],
  },
  { name: "fears without that", text: "Bond prices fell on fears the bank would act soon.", statements: [[null, "fears", "indirect", "the bank would act soon"]] },
  { name: "one of two bodies by its name", text: "One of the contractors, Bolt Industries, said it was cleared.", statements: [["One of the contractors, Bolt Industries", "said", "indirect", "it was cleared"]] },
  { name: "whether they will agree", text: "Whether prosecutors will agree remains to be seen.", statements: [] },
  { name: "charges that it had done it", text: "In 1984 it pleaded guilty to charges that it had falsified test results, and paid a fine.", statements: [[null, "charges", "indirect", "it had falsified test results"]] },
  { name: "who others say did it", text: "The trial of Victor Samuels, who prosecutors say made a million trading on tips from a lawyer, opened yesterday.", statements: [["prosecutors", "say", "indirect", "made a million trading on tips from a lawyer"]] },
  { name: "those who are here", text: "Diplomats here say that he has lost the army's support.", statements: [["Diplomats here", "say", "indirect", "he has lost the army's support"]] },
  { name: "why it was is not said", text: "U.S. officials have not said why the team was initially denied visas.", statements: [["U.S. officials", "have not said", "indirect", "why the team was initially denied visas"]] },
];
