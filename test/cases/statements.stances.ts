import type { StatementCase } from "./statements.ts";

/** What somebody is for or against, describes or reports, and who is told of beside it. */
export const stances: readonly StatementCase[] = [
  { name: "a stance for something", text: "Farmers support the dam.", statements: [["Farmers", "support", "indirect", "the dam"]] },
  { name: "a stance against something", text: "Fishermen oppose the dam.", statements: [["Fishermen", "oppose", "indirect", "the dam"]] },
  { name: "a defence of something", text: "The minister defended the arrest.", statements: [["The minister", "defended", "indirect", "the arrest"]] },
  { name: "who is paid for is no matter one speaks for", text: "He supports six children.", statements: [] },
  { name: "what is described without a name for it", text: "Several aides described screaming matches.", statements: [["Several aides", "described", "indirect", "screaming matches"]] },
  { name: "a thing reported", text: "The mission reported ballot stuffing in the capital.", statements: [["The mission", "reported", "indirect", "ballot stuffing in the capital"]] },
  { name: "what is pointed to", text: "They point to a surge in registrations.", statements: [["They", "point to", "indirect", "a surge in registrations"]] },
  { name: "for whom somebody fears", text: "His lawyers fear for his health.", statements: [["His lawyers", "fear for", "indirect", "his health"]] },
  { name: "an order that somebody be removed", text: "The mayor ordered them removed.", statements: [["The mayor", "ordered", "indirect", "them removed"]] },
  { name: "a body asked to be something", text: "She called on Moscow to be transparent about its aims.", statements: [["She", "called on", "indirect", "Moscow to be transparent about its aims"]] },
  { name: "a thing and the adjective it is called, taken for two", text: "Ms. Kessler called the attack desperate.", statements: [["Ms. Kessler", "called", "indirect", "the attack desperate"]] },
  { name: "what one calls something, behind what", text: "A clerk declined to comment on what she called market speculation.", statements: [["she", "called", "indirect", "market speculation"]] },
  {
    name: "what a body says of itself",
    text: "The campaign said in a statement that it condemns violence “in all its forms”.",
    statements: [
      ["The campaign", "said", "mixed", "it condemns violence “in all its forms”"],
      ["it", "condemns", "mixed", "violence “in all its forms”"],
    ],
  },
  { name: "a clause behind the time of a letter", text: "Dr. Stahl, her physician, said in a letter released Sunday night that Kessler is “fit to serve” and should recover.", statements: [["Dr. Stahl", "said", "mixed", "Kessler is “fit to serve” and should recover"]] },
  {
    name: "a second saying behind a clause of a thing",
    text: "Executive Paula Renfrew told CBC Radio the firm's offer remained on the table and appealed to workers to vote on it.",
    statements: [
      ["Executive Paula Renfrew", "told", "indirect", "the firm's offer remained on the table"],
      ["Executive Paula Renfrew", "appealed to", "indirect", "workers to vote on it"],
    ],
  },
  {
    name: "who goes on behind a quotation's comma",
    text: "Mr. Falk said that the team was “unified and confident,” and he blamed the stories on consultants.",
    statements: [
      ["Mr. Falk", "said", "mixed", "the team was “unified and confident,”"],
      ["he", "blamed", "indirect", "the stories on consultants"],
    ],
  },
  { name: "a noun that no table knows, with a name beside it", text: "The hauler, Vincent Rusk, testified that he handed over cash in a parking lot.", statements: [["The hauler", "testified", "indirect", "he handed over cash in a parking lot"]] },
  {
    name: "sources that the tree takes for a word on what they tell",
    text: "Calder is considering a sale of its crisps business, two sources with knowledge of the matter told Reuters last week.",
    statements: [["two sources with knowledge of the matter", "told", "indirect", "Calder is considering a sale of its crisps business"]],
  },
  { name: "who says it and holds up papers", text: "Studies have shown otherwise, said Baird, holding up a stack of papers.", statements: [["Baird", "said", "indirect", "Studies have shown otherwise"]] },
  { name: "somebody who gives a name", text: "A protester who gave her name as Tasha said she had been shoved.", statements: [["A protester", "said", "indirect", "she had been shoved"]] },
  { name: "one word that is a sentence, before the cue", text: "“Fiction,” Jerome Falk, a senior adviser, wrote in an email.", statements: [["Jerome Falk", "wrote", "direct", "Fiction,"]] },
  { name: "what is so to somebody's mind", text: "To his mind, no candidate has ever paid a price for it.", statements: [["his", "mind", "indirect", "no candidate has ever paid a price for it"]] },
  { name: "what is so to somebody's admirers", text: "To his admirers, he is a sinner being used by God.", statements: [["his admirers", "To", "indirect", "he is a sinner being used by God"]] },
  {
    name: "who says more behind what another is slammed for",
    text: 'Maricopa County Sheriff Buck Tanner slammed Diane Kessler on Monday for suggesting that officers need to be retrained, saying the Democrat "wouldn\'t last five minutes on patrol."',
    statements: [
      ["Maricopa County Sheriff Buck Tanner", "slammed", "indirect", "Diane Kessler", "for suggesting that officers need to be retrained"],
      ["Diane Kessler", "suggesting", "indirect", "officers need to be retrained"],
      ["Maricopa County Sheriff Buck Tanner", "saying", "mixed", 'the Democrat "wouldn\'t last five minutes on patrol."'],
    ],
  },
  {
    name: "what the quoted one thinks, within the quotation",
    text: "Halloran seized on the speech, tweeting, “Crooked Diane thinks cops are racists. Sad!”",
    statements: [
      ["Halloran", "tweeting", "direct", "Crooked Diane thinks cops are racists. Sad!"],
      ["Crooked Diane", "thinks", "indirect", "cops are racists"],
    ],
  },
  {
    name: "something that is called a scam",
    text: "The aide pointed out that Tanner is under federal investigation, something the sheriff has called a witch hunt.",
    statements: [
      ["The aide", "pointed out", "indirect", "Tanner is under federal investigation"],
      ["the sheriff", "called", "indirect", "a witch hunt"],
    ],
  },
  {
    name: "some who say and others who point to it",
    text: "Legal scholars were split on the likely outcome, with some saying the conservative majority would defer to the executive and others pointing to Justice Anton Krell's past opinions.",
    statements: [
      ["some", "saying", "indirect", "the conservative majority would defer to the executive"],
      ["others", "pointing to", "indirect", "Justice Anton Krell's past opinions"],
    ],
  },
  {
    name: "who concludes beside what they were told",
    text: "Caseworkers were told by neighbors that the infant cried for hours, but they concluded that the mother was coping.",
    statements: [
      ["neighbors", "told", "indirect", "the infant cried for hours"],
      ["they", "concluded", "indirect", "the mother was coping"],
    ],
  },
  { name: "who scoffs, behind the verb", text: "“Forty jobs in a country of millions,” scoffed senator Bala Usman.", statements: [["senator Bala Usman", "scoffed", "direct", "Forty jobs in a country of millions,"]] },
  {
    name: "by whom one recalls being told",
    text: "He recalls being told by one executive that the town was “a rounding error.”",
    statements: [
      ["He", "recalls", "mixed", "being told by one executive that the town was “a rounding error.”"],
      ["one executive", "told", "mixed", "the town was “a rounding error.”"],
    ],
  },
  { name: "whom somebody is likened to", text: "The preacher likens him to King Cyrus.", statements: [["The preacher", "likens", "indirect", "him to King Cyrus"]] },
  { name: "what is denied by a pronoun", text: "The firm denies this.", statements: [["The firm", "denies", "indirect", "this"]] },
  { name: "a camp before the colon of a headline", text: "Kessler camp: Voters should not believe it\n\nThe town has 4,000 people.", statements: [["Kessler camp", null, "indirect", "Voters should not believe it"]] },
  { name: "a feeling that several share", text: "There is a feeling, shared by miners and farmers, that nobody is listening.", statements: [["miners", "feeling", "indirect", "nobody is listening"]] },
  { name: "who puts it so, between as and the verb", text: "But as Tina Wojcik, a bartender, put it, “He came to see us.”", statements: [["Tina Wojcik", "put", "direct", "He came to see us."]] },
  { name: "why somebody is asked it", text: "Kessler was asked by a diabetic woman why insulin costs so much.", statements: [["a diabetic woman", "asked", "indirect", "why insulin costs so much"]] },
  { name: "what several are called", text: "Halloran calls them liars.", statements: [["Halloran", "calls", "indirect", "them liars"]] },
  {
    name: "what a headline's mayor calls them",
    text: "Mayor defends stadium deal, calls critics 'naysayers'\n\nThe town has 4,000 people.",
    statements: [
      ["Mayor", "defends", "indirect", "stadium deal"],
      ["Mayor", "calls", "mixed", "critics 'naysayers'"],
    ],
  },
  {
    name: "what something is derided as, in a relative clause",
    text: "Mr. Sandoval has vowed to scrap the tax, which he derides as “a tax on breathing,” and says he will cut rates.",
    statements: [
      ["Mr. Sandoval", "vowed", "mixed", "to scrap the tax, which he derides as “a tax on breathing,”"],
      ["he", "derides", "direct", "a tax on breathing,"],
      ["Mr. Sandoval", "says", "indirect", "he will cut rates"],
    ],
  },
  { name: "a petition with what it has", text: "A coalition of groups delivered a petition with 14,000 signatures demanding that the deal be put to a vote.", statements: [["a petition", "demanding", "indirect", "the deal be put to a vote"]] },
  {
    name: "who points to it in the past, behind what is so today",
    text: "A spokeswoman for Ms. Kessler said she “understands the frustration” and pointed to a rise in coal communities.",
    statements: [
      ["A spokeswoman for Ms. Kessler", "said", "mixed", "she “understands the frustration”"],
      ["A spokeswoman for Ms. Kessler", "pointed to", "indirect", "a rise in coal communities"],
    ],
  },
  { name: "a stance for doing something", text: "The governor favors letting Medicare negotiate.", statements: [["The governor", "favors", "indirect", "letting Medicare negotiate"]] },
  {
    name: "a whole quotation behind what was asked",
    text: "But in a 2002 interview with Howard Strand, asked if he liked the war, Halloran said, “Yeah, I guess so.”",
    statements: [
      [null, "asked", "indirect", "if he liked the war"],
      ["Halloran", "said", "direct", "Yeah, I guess so."],
    ],
  },
  { name: "a headline's own label says nothing", text: "Column: The lie that won't die\n\nThe town has 4,000 people.", statements: [] },
  { name: "of what many are sceptical", text: "Many were skeptical of Halloran’s promises.", statements: [["Many", "skeptical of", "indirect", "Halloran’s promises"]] },
  { name: "about what residents are concerned", text: "Many residents are concerned about the noise.", statements: [["Many residents", "concerned about", "indirect", "the noise"]] },
  { name: "as what somebody is seen, by nobody", text: "The candidate is widely seen as a moderate.", statements: [[null, "seen", "indirect", "The candidate", "as a moderate"]] },
  { name: "who accuses, behind what it is of", text: "Ruiz has been accused of fraud by two former partners.", statements: [["two former partners", "accused", "indirect", "Ruiz", "of fraud"]] },
  { name: "a claim to have done it", text: "Ruiz’s claim to have won is false.", statements: [["Ruiz", "claim", "indirect", "to have won"]] },
  { name: "a call for others to do it", text: "Speaker Ryland renewed his call for agencies to stop briefing Kessler.", statements: [["his", "call", "indirect", "agencies to stop briefing Kessler"]] },
  { name: "what was found by hand", text: "The police found two guns.", statements: [] },
  {
    name: "as what somebody is attacked",
    text: "Ruiz defended her record and attacked her rival as a fraud.",
    statements: [
      ["Ruiz", "defended", "indirect", "her record"],
      ["Ruiz", "attacked", "indirect", "her rival as a fraud"],
    ],
  },
  { name: "a threat by a noun", text: "The union has threatened a strike.", statements: [["The union", "threatened", "indirect", "a strike"]] },
  { name: "who is threatened", text: "The robber threatened two clerks.", statements: [] },
  { name: "a thing wanted", text: "The party wants a referendum.", statements: [["The party", "wants", "indirect", "a referendum"]] },
  { name: "a vote against doing it", text: "The board voted against recommending clemency.", statements: [] },
  { name: "who supports a deed by another", text: "A soldier supporting the operation died.", statements: [] },
  { name: "what is pointed out to somebody is not pointed to", text: "Waters pointed out the table to guests.", statements: [] },
];
