import type { StatementCase } from "./statements.ts";

/** How papers and magazines bring in what is said. */
export const press: readonly StatementCase[] = [
  {
    name: "who announced behind a comma, with the town where",
    text: "Sauvage and Feringa will share the 8 million kronor prize, the Royal Swedish Academy of Sciences announced in Stockholm.",
    statements: [["the Royal Swedish Academy of Sciences", "announced", "indirect", "Sauvage and Feringa will share the 8 million kronor prize"]],
  },
  {
    name: "who accuses behind with, with the office after the name",
    text: 'Democrats disputed the finding, with Terrence Boyle, the press secretary, accusing the office of "cooking the books."',
    statements: [
      ["Democrats", "disputed", "indirect", "the finding"],
      ["Terrence Boyle", "accusing", "mixed", 'the office of "cooking the books."'],
    ],
  },
  {
    name: "a second saying behind a comma in a quotation",
    text: 'He told a committee that he took "full responsibility," and said his firm was hiring.',
    statements: [
      ["He", "told", "mixed", 'he took "full responsibility,"'],
      ["He", "said", "indirect", "his firm was hiring"],
    ],
  },
  {
    name: "who has told within a quotation",
    text: '"They looked us in the eye and told us our jobs were safe," said Gloria Reyes.',
    statements: [
      ["Gloria Reyes", "said", "direct", "They looked us in the eye and told us our jobs were safe,"],
      ["They", "told", "indirect", "our jobs were safe"],
    ],
  },
  { name: "who is quoted by an agency", text: '"They came with a list," the minister was quoted as saying by the agency.', statements: [["the minister", "saying", "direct", "They came with a list,"]] },
  { name: "who made an argument", text: "The argument, made by the union, is that the road is unsafe.", statements: [["the union", "argument", "indirect", "the road is unsafe"]] },
  {
    name: "two who speak behind with",
    text: "The army accused rebels of murder, with the rebels saying it had lied.",
    statements: [
      ["The army", "accused", "indirect", "rebels of murder"],
      ["the rebels", "saying", "indirect", "it had lied"],
    ],
  },
  { name: "one quotation on both sides of whom it is told to", text: '"It is a beautiful machine," he told me, "for a planet without weather."', statements: [["he", "told", "direct", "It is a beautiful machine,", "for a planet without weather."]] },
  { name: "one of many with a name between commas", text: "One, Ruth Applegate, said she was afraid.", statements: [["One, Ruth Applegate", "said", "indirect", "she was afraid"]] },
  { name: "what a relative clause denies", text: "The charges, which the minister denies, were filed in May.", statements: [["the minister", "denies", "indirect", "The charges"]] },
  { name: "who speaks where the subject cannot", text: "Shares fell after the store chain reported a loss and said it would close 40 shops.", statements: [["the store chain", "said", "indirect", "it would close 40 shops"]] },
  { name: "a piece of advice before a colon", text: 'He has a simple piece of advice: "Eat your beans."', statements: [["He", "advice", "direct", "Eat your beans."]] },
  { name: "a question before a colon", text: 'Her question was simple: "Who pays?"', statements: [["Her", "question", "direct", "Who pays?"]] },
  { name: "a cue in the present behind a comma", text: "The study was funded by the council, which had no say in its design, the authors report.", statements: [["the authors", "report", "indirect", "The study was funded by the council, which had no say in its design"]] },
  { name: "an experiment", text: "The experiment showed that mice on a diet recovered faster.", statements: [["The experiment", "showed", "indirect", "mice on a diet recovered faster"]] },
  {
    name: "a subject that the tree hangs on who notes",
    text: "Hog producers, who had been told of a shortage, now face the prospect of a glut, noted Iowa State University economist Carl Rasmus.",
    statements: [["Iowa State University economist Carl Rasmus", "noted", "indirect", "Hog producers, who had been told of a shortage, now face the prospect of a glut"]],
  },
  {
    name: "a noun behind that which the tree takes for the speaker",
    text: "The mapping authority insists its data are reliable but concedes that many of its soundings date from the 1890s.",
    statements: [
      ["The mapping authority", "insists", "indirect", "its data are reliable"],
      ["The mapping authority", "concedes", "indirect", "many of its soundings date from the 1890s"],
    ],
  },
  { name: "a few words without a verb before the cue", text: "Not so fast, says Harlan Pike, a former budget official.", statements: [["Harlan Pike", "says", "indirect", "Not so fast"]] },
  { name: "what the argument of a book is", text: 'His argument in "The Cold Night" is that the disaster was caused by arithmetic.', statements: [["His", "argument", "indirect", "the disaster was caused by arithmetic"]] },
  {
    name: "a question and an answer",
    text: 'He asked officers whether the man was dead and replied: "Good."',
    statements: [
      ["He", "asked", "indirect", "whether the man was dead"],
      ["He", "replied", "direct", "Good."],
    ],
  },
  { name: "what somebody writes to ask", text: "He wrote to the mayor to ask that the road be closed.", statements: [["He", "ask", "indirect", "the road be closed"]] },
  {
    name: "a demand without that",
    text: "Morita said that Tokyo had demanded they leave at once.",
    statements: [
      ["Morita", "said", "indirect", "Tokyo had demanded they leave at once"],
      ["Tokyo", "demanded", "indirect", "they leave at once"],
    ],
  },
  {
    name: "a report in a paper",
    text: "He dismissed a report in Les Echos that the firm was bankrupt.",
    statements: [
      ["He", "dismissed", "indirect", "a report in Les Echos that the firm was bankrupt"],
      ["Les Echos", "report", "indirect", "the firm was bankrupt"],
    ],
  },
  { name: "as somebody admits", text: "The steward, as Farrow admits in a footnote, was drunk.", statements: [["Farrow", "admits", "indirect", "The steward", "was drunk"]] },
  {
    name: "a body that urged",
    text: "The union said it feared the worst, and it urged members to reject a contract.",
    statements: [
      ["The union", "said", "indirect", "it feared the worst"],
      ["it", "urged", "indirect", "members to reject a contract"],
    ],
  },
  {
    name: "who was doing one thing and predicted another",
    text: "Lyle said Haldeman was running from his record and predicted that voters would see through it.",
    statements: [
      ["Lyle", "said", "indirect", "Haldeman was running from his record"],
      ["Lyle", "predicted", "indirect", "voters would see through it"],
    ],
  },
  { name: "who remains convinced", text: "Analysts remain convinced that margins will improve.", statements: [["Analysts", "convinced", "indirect", "margins will improve"]] },
  { name: "who was not persuaded", text: "The panel wasn't persuaded that the benefits outweigh the risks.", statements: [["The panel", "persuaded", "indirect", "the benefits outweigh the risks"]] },
  { name: "a cue put behind not", text: "Not since 1982, he says, has demand been so weak.", statements: [["he", "says", "indirect", "Not since 1982", "has demand been so weak"]] },
  {
    name: "what somebody urges behind a cue in the middle",
    text: "The bridge is safe, the mayor said, urging residents to stay.",
    statements: [
      ["the mayor", "said", "indirect", "The bridge is safe"],
      ["the mayor", "urging", "indirect", "residents to stay"],
    ],
  },
  { name: "the day of the saying right behind the cue", text: "The bank will close, its owner said on Thursday, dealing a blow to the town.", statements: [["its owner", "said", "indirect", "The bank will close"]] },
  {
    name: "what the report says of the saying behind it",
    text: "The European Central Bank will keep interest rates at record lows well into next year, its chief economist said on Thursday, pushing back against calls from Germany for an earlier rise.",
    statements: [
      ["its chief economist", "said", "indirect", "The European Central Bank will keep interest rates at record lows well into next year"],
      ["its chief economist", "pushing back against", "indirect", "calls from Germany"],
    ],
  },
  {
    name: "a participle that the tagger takes for an infinitive",
    text: "Prime Minister Carlo Bassi has urged the ECB to go slowly, warning that a mistake now would cost jobs.",
    statements: [
      ["Prime Minister Carlo Bassi", "urged", "indirect", "the ECB to go slowly"],
      ["Prime Minister Carlo Bassi", "warning", "indirect", "a mistake now would cost jobs"],
    ],
  },
  {
    name: "two who argue and say, of what is one thing",
    text: "They argue that Dorsey's support is soft and say internal polls show a decline.",
    statements: [
      ["They", "argue", "indirect", "Dorsey's support is soft"],
      ["They", "say", "indirect", "internal polls show a decline"],
      ["internal polls", "show", "indirect", "a decline"],
    ],
  },
  {
    name: "a demand by somebody, with what is made of it",
    text: "He rejected a demand by the rebels that international monitors be deployed, calling it an insult.",
    statements: [
      ["He", "rejected", "indirect", "a demand by the rebels that international monitors be deployed"],
      ["the rebels", "demand", "indirect", "international monitors be deployed"],
      ["He", "calling", "indirect", "it an insult"],
    ],
  },
];

/** What looks like a statement there and is none. */
export const pressNotSaid: readonly { readonly text: string; readonly reason?: string }[] = [{ text: "Ruiz had no plans to leave." }, { text: "Ruiz confessed to two elders." }, { text: "The mayor joked about it." }, { text: "The board will decide whether to sue.", reason: "still open" }];
