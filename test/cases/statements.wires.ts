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
  { name: "a position", text: "The union's position is that the plant must stay open.", statements: [["The union", "position", "indirect", "the plant must stay open"]] },
  { name: "what is predicted to do something", text: "Analysts predict prices to fall.", statements: [["Analysts", "predict", "indirect", "prices to fall"]] },
  {
    name: "a press office's words behind a colon and a line",
    text: "The envoy met the president.\n\nSpeaking today, Minister Ana Ruiz said:\n\nThe talks were a first step. Much is left to do.\n\nWe will go on with them.\n\nThe ministry was founded in 1901.",
    statements: [["Minister Ana Ruiz", "said", "direct", "The talks were a first step. Much is left to do.", "We will go on with them."]],
  },
  { name: "a list behind a colon", text: "The minister said:\n\n- The talks were a first step.\n\n- Much is left to do.", statements: [] },
  {
    name: "a quotation that goes on behind its speaker's comma",
    text: '"I don\'t think so," says Mr. Stein, "except maybe his mother."',
    statements: [
      ["Mr. Stein", "says", "direct", "I don't think so,"],
      ["Mr. Stein", "says", "direct", "except maybe his mother."],
    ],
  },
  { name: "who will not be interviewed", text: "Mr. Stein declined to be interviewed.", statements: [] },
  { name: "a beginning that turns the verb round", text: "Not since 1982, says Mr. Hall, have prices been so low.", statements: [["Mr. Hall", "says", "indirect", "Not since 1982", "have prices been so low"]] },
  { name: "a source whose name is kept", text: "The farmer, who asked that his name not be used, said he owed the bank $200,000.", statements: [["The farmer", "said", "indirect", "he owed the bank $200,000"]] },
  { name: "whom a statement quotes", text: '"I feel fine," the statement quoted him as saying.', statements: [["him", "saying", "direct", "I feel fine,"]] },
  { name: "what somebody else begs for behind quoted words", text: 'He told the court he "never meant it," and asked for mercy.', statements: [["He", "told", "mixed", 'he "never meant it,"']] },
  { name: "a deed behind quoted words", text: 'The judge told him that his apology "comes too late," and sentenced him to 20 years.', statements: [["The judge", "told", "mixed", 'his apology "comes too late,"']] },
  { name: "a clause that is believed and not proved", text: "Scientists believe, but have not proved, that the virus came from bats.", statements: [["Scientists", "believe", "indirect", "the virus came from bats"]] },
  { name: "of what somebody is accused by others", text: "The army has been accused by rights groups of torturing prisoners.", statements: [["rights groups", "accused", "indirect", "The army", "of torturing prisoners"]] },
  { name: "as what something is dismissed", text: "The report was dismissed by the army as propaganda.", statements: [["the army", "dismissed", "indirect", "The report", "as propaganda"]] },
  { name: "a reason that is only said", text: "Mr. Hall resigned because, he said, he was tired.", statements: [["he", "said", "indirect", "he was tired"]] },
  { name: "what somebody says was so", text: "Mr. Hall resigned after what he said was a disagreement with the board.", statements: [["he", "said", "indirect", "was a disagreement with the board"]] },
  { name: "a clause behind a colon", text: "Mr. Hall was emphatic: He hadn't lied, he said.", statements: [["he", "said", "indirect", "He hadn't lied"]] },
  { name: "of what somebody is confident", text: "The board is confident of success.", statements: [["The board", "confident of", "indirect", "success"]] },
  { name: "a condition that is expected", text: "If he resigns, as analysts expect, the stock will rise.", statements: [["analysts", "expect", "indirect", "he resigns"]] },
  { name: "who speaks behind a place", text: "In San Marcos, the president's spokesman, Rodrigo Paz, said the comments had been taken out of context.", statements: [["the president's spokesman", "said", "indirect", "the comments had been taken out of context"]] },
  {
    name: "what a group contends beside what it will do",
    text: "A group of shareholders said it will nominate four directors, contending that management has squandered $200 million.",
    statements: [
      ["A group of shareholders", "said", "indirect", "it will nominate four directors"],
      ["A group of shareholders", "contending", "indirect", "management has squandered $200 million"],
    ],
  },
  {
    name: "what somebody was told to do in quoted words",
    text: 'The engineer testified that he was told by his superiors to "stop writing and start sailing."',
    statements: [
      ["The engineer", "testified", "mixed", 'he was told by his superiors to "stop writing and start sailing."'],
      ["his superiors", "told", "direct", "stop writing and start sailing."],
    ],
  },
  { name: "a firm of two names", text: "In a research note, Mercer & Dowd said the stock could fetch $26.", statements: [["Mercer & Dowd", "said", "indirect", "the stock could fetch $26"]] },
  { name: "who was asked, and says so, at a sentence's beginning", text: "Jurors interviewed afterward said they found that hard to believe.", statements: [["Jurors", "said", "indirect", "they found that hard to believe"]] },
  {
    name: "a caution behind what a thing does",
    text: "Gov. Linda Saxe said the damage appeared lighter than feared but cautioned against complacency.",
    statements: [
      ["Gov. Linda Saxe", "said", "indirect", "the damage appeared lighter than feared"],
      ["Gov. Linda Saxe", "cautioned against", "indirect", "complacency"],
    ],
  },
  {
    name: "blame behind what a thing does",
    text: "The company said profits fell and blamed the weather.",
    statements: [
      ["The company", "said", "indirect", "profits fell"],
      ["The company", "blamed", "indirect", "the weather"],
    ],
  },
  { name: "who is ordered to do something", text: "About 40,000 people were ordered to leave.", statements: [[null, "ordered", "indirect", "About 40,000 people", "to leave"]] },
  { name: "quoted words without a verb before who writes them", text: "“Young and honest officials who sought progress,” Senator Alejandro Moreno, who leads the party, wrote on X.", statements: [["Senator Alejandro Moreno", "wrote", "direct", "Young and honest officials who sought progress,"]] },
  { name: "a day for which a strike is called is not what somebody wants", text: "He wants to end a general strike called for next Tuesday by the miners.", statements: [["He", "wants", "indirect", "to end a general strike called for next Tuesday by the miners"]] },
  {
    name: "“said” behind what somebody noted is hers who noted it",
    text: "Susie Wiles noted that he drew 10,000 people last week and said he would win again.",
    statements: [
      ["Susie Wiles", "noted", "indirect", "he drew 10,000 people last week"],
      ["Susie Wiles", "said", "indirect", "he would win again"],
    ],
  },
  { name: "what somebody takes issue with", text: "Mr. Ruiz took issue with the figures.", statements: [["Mr. Ruiz", "took issue with", "indirect", "the figures"]] },
  { name: "what a report casts doubt on", text: "The report cast doubt on the official account.", statements: [["The report", "cast doubt on", "indirect", "the official account"]] },
  { name: "to whom tribute is paid", text: "The mayor paid tribute to the volunteers.", statements: [["The mayor", "paid tribute to", "indirect", "the volunteers"]] },
  { name: "whom somebody lashes out at, with the verb’s particle", text: "The union lashed out at the press.", statements: [["The union", "lashed out at", "indirect", "the press"]] },
  { name: "what somebody is opposed to", text: "The party is opposed to the ban.", statements: [["The party", "opposed to", "indirect", "the ban"]] },
  { name: "what a group claims responsibility for", text: "The group claimed responsibility for the attack.", statements: [["The group", "claimed", "indirect", "responsibility for the attack"]] },
  { name: "what somebody is quick to say", text: "The coach was quick to point out that two players were injured.", statements: [["The coach", "point out", "indirect", "two players were injured"]] },
  { name: "in whose words, behind quotation marks", text: "In the words of one aide, the campaign is “a dumpster fire.”", statements: [["one aide", "words", "mixed", "the campaign is “a dumpster fire.”"]] },
  { name: "what others found things to be", text: "Others found the books sentimental.", statements: [["Others", "found", "indirect", "the books sentimental"]] },
  { name: "what somebody wonders aloud", text: "Sean Hale wondered aloud if anyone would be fired.", statements: [["Sean Hale", "wondered", "indirect", "if anyone would be fired"]] },
  {
    name: "a name given to a notion that the tree took for its clause",
    text: "The company’s chief executive, Mark Hale, had called the notion that fake news swayed voters “a pretty crazy idea.”",
    statements: [["The company’s chief executive", "called", "mixed", "the notion that fake news swayed voters “a pretty crazy idea.”"]],
  },
  {
    name: "what one considers somebody in a relative clause",
    text: "Israel, which considers Iran its greatest enemy, accuses Tehran of supplying rockets.",
    statements: [
      ["Israel", "considers", "indirect", "Iran its greatest enemy"],
      ["Israel", "accuses", "indirect", "Tehran of supplying rockets"],
    ],
  },
  {
    name: "what another pleads for meanwhile",
    text: "Collins said that two of its flights had been turned back, while the Red Cross pleaded for clean water.",
    statements: [
      ["Collins", "said", "indirect", "two of its flights had been turned back"],
      ["the Red Cross", "pleaded for", "indirect", "clean water"],
    ],
  },
  {
    name: "what another contends behind the speaker",
    text: "The missiles violate a resolution, Western diplomats argue, though Russia contends that the text is not binding.",
    statements: [
      ["Western diplomats", "argue", "indirect", "The missiles violate a resolution"],
      ["Russia", "contends", "indirect", "the text is not binding"],
    ],
  },
  { name: "of what doing somebody is accused, taken for a kind of thing", text: "The union accused Mr. Hale of stiffing contractors.", statements: [["The union", "accused", "indirect", "Mr. Hale of stiffing contractors"]] },
  {
    name: "who says it behind “with”, hung on a noun before",
    text: "Republican leaders on Monday distanced themselves from Donald Trump's criticism of the parents of a slain Muslim soldier, with Sen. John McCain saying the nominee does not have a license.",
    statements: [
      ["Republican leaders", "distanced themselves from", "indirect", "Donald Trump's criticism of the parents of a slain Muslim soldier"],
      ["Donald Trump", "criticism", "indirect", "the parents of a slain Muslim soldier"],
      ["Sen. John McCain", "saying", "indirect", "the nominee does not have a license"],
    ],
  },
  { name: "words said before the cue and words quoted behind its colon", text: "No one ever replied, he says: “It was as if she had never existed.”", statements: [["he", "says", "mixed", "No one ever replied", "It was as if she had never existed."]] },
  {
    name: "what the speaker urges behind a passive",
    text: "The group warned its members that the sites were run by the left and urged them to close their accounts.",
    statements: [
      ["The group", "warned", "indirect", "the sites were run by the left"],
      ["The group", "urged", "indirect", "them to close their accounts"],
    ],
  },
  { name: "as whom the police identify somebody", text: "The police identified the man as Joe Hale.", statements: [["The police", "identified", "indirect", "the man as Joe Hale"]] },
  { name: "for having done what somebody apologized", text: "Mr. Hale apologized for having insulted the woman.", statements: [["Mr. Hale", "apologized for", "indirect", "having insulted the woman"]] },
  { name: "that somebody fumes", text: "The governor fumed that his aides were asleep.", statements: [["The governor", "fumed", "indirect", "his aides were asleep"]] },
  {
    name: "what is called for behind a remark that the comma closes",
    text: "Amnesty International accused the army of torturing detainees at two camps, a charge the military described as baseless, and called on the government to let monitors in.",
    statements: [
      ["Amnesty International", "accused", "indirect", "the army of torturing detainees at two camps"],
      ["the military", "described", "indirect", "baseless"],
      ["Amnesty International", "called on", "indirect", "the government to let monitors in"],
    ],
  },
  {
    name: "a remark behind a dash",
    text: "The company had insisted that it had enough cash — a claim that its former owner called “a fairy tale.”",
    statements: [
      ["The company", "insisted", "indirect", "it had enough cash"],
      ["its former owner", "called", "direct", "a fairy tale."],
    ],
  },
  { name: "what a headline tells meanwhile", text: "Pence urges voters to come home as Trump gains in Florida\n\nThe race goes on.", statements: [["Pence", "urges", "indirect", "voters to come home"]] },
  {
    name: "what was asked before the reply",
    text: "Asked whether he believed the polls, Trump, who spent Tuesday in Wisconsin, replied that they were rigged.",
    statements: [
      [null, "Asked", "indirect", "whether he believed the polls"],
      ["Trump", "replied", "indirect", "they were rigged"],
    ],
  },
  {
    name: "what a body said of people of whom some are told aside",
    text: "The Syrian Observatory for Human Rights, a UK-based monitoring group, said at least five people, two of them children, died when bombs were dropped.",
    statements: [["The Syrian Observatory for Human Rights", "said", "indirect", "at least five people, two of them children, died when bombs were dropped"]],
  },
  { name: "a killing that is called something", text: "Vladimir Putin called the killing a provocation.", statements: [["Vladimir Putin", "called", "indirect", "the killing a provocation"]] },
  { name: "a station that was told", text: "Leonardo Ulloa told BBC Radio Leicester the players deserved it.", statements: [["Leonardo Ulloa", "told", "indirect", "the players deserved it"]] },
  { name: "at whom and when quoted words were shouted", text: "The man yelled “go home” at two women on a bus.", statements: [["The man", "yelled", "direct", "go home"]] },
  {
    name: "two remarks in a row, the second with its own speaker before it",
    text: "“We're in it,” Scott Bolton told colleagues. “You're the best team ever!” Diane Brown, an executive, said: “This is just amazing.”",
    statements: [
      ["Scott Bolton", "told", "direct", "We're in it,", "You're the best team ever!"],
      ["Diane Brown", "said", "direct", "This is just amazing."],
    ],
  },
  { name: "a court that was told", text: "Her barrister, Belinda Rigg, told the court her client had suffered years of abuse.", statements: [["Her barrister", "told", "indirect", "her client had suffered years of abuse"]] },
  { name: "the day on which it was said, right behind the verb", text: "The mayor said on Sunday he would resign.", statements: [["The mayor", "said", "indirect", "he would resign"]] },
  { name: "a bare day before a plural", text: "The agency said Wednesday prices rose.", statements: [["The agency", "said", "indirect", "prices rose"]] },
  {
    name: "in what and where it was said",
    text: "The army said in a statement the rebels fled. The premier said in Lima the talks went on.",
    statements: [
      ["The army", "said", "indirect", "the rebels fled"],
      ["The premier", "said", "indirect", "the talks went on"],
    ],
  },
  { name: "after what it was said", text: "The premier said after the meeting the deal was dead.", statements: [["The premier", "said", "indirect", "the deal was dead"]] },
  { name: "a year in which it will be is said", text: "Ruiz said in 2026 he would leave.", statements: [["Ruiz", "said", "indirect", "in 2026 he would leave"]] },
  { name: "who holds a seat says it, not the land", text: "Her running mate, Virginia Sen. Tim Kaine, told reporters it hurt.", statements: [["Her running mate", "told", "indirect", "it hurt"]] },
  {
    name: "who asked, by name, and who replied",
    text: "Asked by the moderator, Chris Wallace of Fox News, whether he would concede, Mr. Trump said: “I will look at it.”",
    statements: [
      ["the moderator", "Asked", "indirect", "whether he would concede"],
      ["Mr. Trump", "said", "direct", "I will look at it."],
    ],
  },
  {
    name: "who dismisses what others say",
    text: "Mr. Trump also denied accounts by nine women who have said he groped them, dismissing the accusers as fame seekers.",
    statements: [
      ["Mr. Trump", "denied", "indirect", "accounts"],
      ["nine women", "said", "indirect", "he groped them"],
      ["Mr. Trump", "dismissing", "indirect", "the accusers as fame seekers"],
    ],
  },
  {
    name: "a palace that announces, behind a comma",
    text: "Thailand's King Bhumibol Adulyadej, the world's longest-reigning monarch, has died at the age of 88 after a long illness, the palace announced on Thursday.",
    statements: [["the palace", "announced", "indirect", "Thailand's King Bhumibol Adulyadej, the world's longest-reigning monarch, has died at the age of 88 after a long illness"]],
  },
  {
    name: "who says it within a relative clause",
    text: "The men, who, police said, were armed, fled. She blamed the firm, which, Ruiz said, had sold the land.",
    statements: [
      ["police", "said", "indirect", "were armed"],
      ["She", "blamed", "indirect", "the firm, which, Ruiz said, had sold the land"],
      ["Ruiz", "said", "indirect", "had sold the land"],
    ],
  },
  {
    name: "what leads up to a quotation behind a colon is not quoted",
    text: 'But others aren\'t so sure: "GM can\'t afford to lose," argues John Lawson. Ruiz was blunt: "We lost," she said.',
    statements: [
      ["John Lawson", "argues", "direct", "GM can't afford to lose,"],
      ["she", "said", "direct", "We lost,"],
    ],
  },
  {
    name: "what is told, without who says that it was told and what the report holds against it",
    text: "Speaker Paul Ryan told Republicans on a call that he would no longer defend Trump, according to two people on the call, although he did not withdraw his endorsement.",
    statements: [
      ["two people on the call", "according to", "indirect", "Speaker Paul Ryan told Republicans on a call that he would no longer defend Trump", "although he did not withdraw his endorsement"],
      ["Speaker Paul Ryan", "told", "indirect", "he would no longer defend Trump"],
    ],
  },
  {
    name: "what somebody hopes that another would do",
    text: 'Obama warned Trump, adding that he hoped his successor would "stand up to Russia."',
    statements: [
      ["Obama", "adding", "mixed", 'he hoped his successor would "stand up to Russia."'],
      ["he", "hoped", "mixed", 'his successor would "stand up to Russia."'],
    ],
  },
  { name: "a headline that leaves out what is too early", text: "Germany's Merkel says too early for her to comment on Trump policies\n\nShe spoke in Berlin.", statements: [["Germany's Merkel", "says", "indirect", "too early for her to comment on Trump policies"]] },
  {
    name: "what a firm would do besides",
    text: "Ford has said it wants to buy as much as 15% of Jaguar, and would be prepared to make a full bid if the British government's so-called golden share, due to expire at the end of 1990, is dropped.",
    statements: [
      ["Ford", "said", "indirect", "it wants to buy as much as 15% of Jaguar, and would be prepared to make a full bid if the British government's so-called golden share, due to expire at the end of 1990, is dropped"],
      ["it", "wants", "indirect", "to buy as much as 15% of Jaguar"],
    ],
  },
  { name: "of what somebody is accused, without who dismissed the charge", text: "Ali Roba accused the national government of ignoring intelligence reports, a charge Secretary Joseph Nkaissery dismissed.", statements: [["Ali Roba", "accused", "indirect", "the national government of ignoring intelligence reports"]] },
  { name: "who must do what judges rule, in a headline", text: "Judges rule parliament must vote on Brexit\n\nThe pound rose.", statements: [["Judges", "rule", "indirect", "parliament must vote on Brexit"]] },
  {
    name: "a suit that alleges at the end of the sentence",
    text: 'Sony, which agreed last month to pay $200 million for their company, "knew perfectly well" of the contract, the suit alleges.',
    statements: [
      ["the suit", "alleges", "mixed", 'Sony, which agreed last month to pay $200 million for their company, "knew perfectly well" of the contract'],
      ["Sony", "agreed", "indirect", "to pay $200 million for their company"],
    ],
  },
  { name: "what some think, and not what others do behind a semicolon", text: "Some strategists warned the gaffe might haunt her; others shrugged.", statements: [["Some strategists", "warned", "indirect", "the gaffe might haunt her"]] },
  {
    name: "what executives say they have been told",
    text: "Neither side would say whether talks were under way, but industry executives say they have been told by both companies that a settlement is likely.",
    statements: [
      ["Neither side", "say", "indirect", "whether talks were under way"],
      ["industry executives", "say", "indirect", "they have been told by both companies that a settlement is likely"],
      ["both companies", "told", "indirect", "a settlement is likely"],
    ],
  },
  {
    name: "of what he accused her besides what he told",
    text: "He told a crowd in Asheville, N.C., that his opponent had shown contempt for hardworking people, and he accused her of running a hate-filled campaign.",
    statements: [
      ["He", "told", "indirect", "his opponent had shown contempt for hardworking people"],
      ["he", "accused", "indirect", "her of running a hate-filled campaign"],
    ],
  },
  { name: "a prospect held out behind what is conceded", text: "She concedes that the suit could drag on for years, a prospect that one person close to Sony finds frightening.", statements: [["She", "concedes", "indirect", "the suit could drag on for years"]] },
  { name: "a warning, without what it did to the shares", text: "Facebook warned that revenue growth would slow this quarter, sending its shares down more than 7 percent.", statements: [["Facebook", "warned", "indirect", "revenue growth would slow this quarter"]] },
  {
    name: "facts and checks say nothing",
    text: 'TRUMP: "We have a deficit."\n\nTHE FACTS: That\'s off.\n\nCLINTON: "I will not add a penny."\n\nTHE FACTS: She would.\n\nDonald Trump and Hillary Clinton met.',
    statements: [
      ["TRUMP", null, "direct", "We have a deficit."],
      ["CLINTON", null, "direct", "I will not add a penny."],
    ],
  },
  {
    name: "who asks, with a trade before the name",
    text: 'Asked by moderator Chris Wallace whether he would, Trump replied: "I will."',
    statements: [
      ["moderator Chris Wallace", "Asked", "indirect", "whether he would"],
      ["Trump", "replied", "direct", "I will."],
    ],
  },
];
