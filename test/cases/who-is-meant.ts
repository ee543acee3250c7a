/** Whom a report means that it does not name where it tells of them: an event by its verb, and the entity of one side of it. */
export interface MeantCase {
  readonly what: string;
  readonly text: string;
  readonly lemma: string;
  readonly part: "actor" | "target";
  /** The name of the entity; null where it is none of those named. */
  readonly meant: string | null;
}

export const meant: readonly MeantCase[] = [
  { what: "what somebody may be called of whom alone is told", text: "Rafael Nadal will retire from tennis. The former champion praised his rivals.", lemma: "praise", part: "actor", meant: "Rafael Nadal" },
  { what: "not where two are told of", text: "Rafael Nadal beat Novak Djokovic. The former champion praised his rivals.", lemma: "praise", part: "actor", meant: null },
  { what: "one of a people, with an age", text: "Rafael Nadal will retire from tennis. The 38-year-old Spaniard praised his rivals.", lemma: "praise", part: "actor", meant: "Rafael Nadal" },
  { what: "whom a headline describes and the lead names where the same is done to him", text: "Former minister jailed for fraud\n\nJuan Paz was sentenced to nine years in prison by a court in Lima on Monday.", lemma: "sentence", part: "target", meant: "Juan Paz" },
  { what: "rebels in a headline whose front the lead names", text: "Guerrillas kill mayor in Meta\n\nThe Revolutionary Armed Forces of Colombia killed the mayor of Lejanias, Tito Velasquez, on Sunday.", lemma: "kill", part: "actor", meant: "Revolutionary Armed Forces of Colombia" },
  { what: "a firm in a headline, by the lead's “it”", text: "Carmaker to cut 2,000 jobs\n\nVolvo Cars said on Thursday it would cut 2,000 jobs in Sweden.", lemma: "cut", part: "actor", meant: "Volvo Cars" },
  { what: "not who does something else in the lead", text: "Former minister jailed for fraud\n\nJuan Paz welcomed the verdict of the court in Lima on Monday.", lemma: "jail", part: "target", meant: null },
  { what: "whom a lead says was freed, named where handed over", text: "Rebels on Friday released the mayor of a town in Morazan.\n\nJose Reyes was turned over to a priest in the village of Perquin.", lemma: "release", part: "target", meant: "Jose Reyes" },
  { what: "him, by whom nothing is done to himself", text: "Donald Trump phoned Volodymyr Zelensky to congratulate him.", lemma: "congratulate", part: "target", meant: "Volodymyr Zelensky" },
  { what: "he, in what somebody says", text: "Volodymyr Zelensky won. Zelensky told supporters that he was glad. Petro Poroshenko admitted defeat but said he would leave politics.", lemma: "leave", part: "actor", meant: "Petro Poroshenko" },
  { what: "whom the lead describes and the next sentence names with an age", text: "LAGOS, May 3 - A Nigerian priest was shot dead on Monday in Kaduna.\n\nMusa Ibrahim, 34, was leaving a church when gunmen attacked him, police said.", lemma: "shoot", part: "target", meant: "Musa Ibrahim" },
  { what: "who is told of by age, not the officer who speaks of him", text: "A student opened fire in Prague on Thursday. The gunman died, police chief Jan Novak said. The 24-year-old killed his father.", lemma: "kill", part: "actor", meant: null },
  { what: "who is told of by age within what another says of them", text: "Prosecutors barred opposition leader Jean Ping from leaving, his lawyer Zassi Mikala said on Wednesday, a week after the 78-year-old was questioned by police.", lemma: "question", part: "target", meant: "Jean Ping" },
  { what: "the owner in what opens the sentence", text: "Min Hlaing seized power. In a statement written before her arrest, Suu Kyi urged people to protest.", lemma: "arrest", part: "target", meant: "Suu Kyi" },
  { what: "who spoke last, for who goes on", text: "Bandits came with their friend Mai Musa.\n\nA source said Ali Bello hid them. He said he killed twenty people.", lemma: "kill", part: "actor", meant: null },
  { what: "those arrested, not who arrests them", text: "The army arrested Juan Molina on Thursday after he tried to flee to Peru.", lemma: "flee", part: "actor", meant: "Juan Molina" },
  { what: "victims named apart", text: "Two students were kidnapped in Lima. The victims, Marco Paz and Silvia Ruiz, bore signs of torture.", lemma: "kidnap", part: "target", meant: "Silvia Ruiz" },
  { what: "a victim identified as somebody", text: "A soldier was killed on Friday. The army identified the dead soldier as Jason Muller.", lemma: "kill", part: "target", meant: "Jason Muller" },
  { what: "somebody among the dead", text: "A bomb killed three people. Among the dead was Ana Ruiz, a teacher.", lemma: "kill", part: "target", meant: "Ana Ruiz" },
  { what: "those whom the dead include", text: "A bomb killed three people. The dead include Ana Ruiz and two children.", lemma: "kill", part: "target", meant: "Ana Ruiz" },
  { what: "others of a kind, none of whom was harmed", text: "A student was killed on Friday. The teachers, Jan Novak and Ana Ruiz, were at home.", lemma: "kill", part: "target", meant: null },
  { what: "who is blamed for the crime", text: "Gunmen killed a judge in Lima. The union blamed the Red Front for the crime.", lemma: "kill", part: "actor", meant: "Red Front" },
  { what: "two of the dead, identified", text: "Rebels killed three civilians. The ministry identified two of the dead as Rosa Castillo and Juan Meza.", lemma: "kill", part: "target", meant: "Juan Meza" },
  { what: "the dead of an attack of which no killing is told", text: "Six priests were shot by men in uniform. Among the dead was Ignacio Ruiz, a rector.", lemma: "shoot", part: "target", meant: "Ignacio Ruiz" },
  { what: "among the dead of what is told, not of what is told beside it", text: "A blast killed 19 people on Saturday. It was blamed on a sect, which has killed thousands. Among the dead was Musa Abba, a trader.", lemma: "kill", part: "target", meant: "Musa Abba" },
  { what: "among the victims of something else", text: "A banker was killed on Friday. He had lost the savings of many. Jan Novak was among the victims of the fraud.", lemma: "kill", part: "target", meant: null },
  { what: "a leader of something else", text: "Donald Trump threatened Iran. The leader of one of its proxies said he would attack the bases.", lemma: "attack", part: "actor", meant: null },
  { what: "of whom a quoted speaker tells, not the speaker", text: "Luis Soto spoke of Bruno Paz. “He killed a deer,” Soto said.", lemma: "kill", part: "actor", meant: "Bruno Paz" },
  { what: "who is asked how he could do it, not a reporter who asks", text: "A reporter asked Victor Ramsey how he could kill a deer.", lemma: "kill", part: "actor", meant: "Victor Ramsey" },
  { what: "a vice president of a union is not the president", text: "Art Villalobos, vice president of the farm union, spoke. Ana Ruiz asked the president to resign.", lemma: "resign", part: "actor", meant: null },
  { what: "a representative is the congressman", text: "Rep. Luis Haskell spoke. The congressman resigned on Monday.", lemma: "resign", part: "actor", meant: "Luis Haskell" },
  { what: "a newspaper is not the company", text: "Calder Labs closed. The memo was first reported by The Baltimore Ledger. The company sued a doctor.", lemma: "sue", part: "actor", meant: "Calder Labs" },
  { what: "who is told of by party and state", text: "Senator Joan Whitfield met Ann Lee on Monday. The Maine Republican resigned.", lemma: "resign", part: "actor", meant: "Joan Whitfield" },
  { what: "a member of another party than said", text: "Senator Ann Lee, a Democrat, met Senator Joan Whitfield. The Republican resigned.", lemma: "resign", part: "actor", meant: "Joan Whitfield" },
  { what: "who is told of by people", text: "Striker Paulo Neves scored twice on Monday. The Brazilian was injured.", lemma: "injure", part: "target", meant: "Paulo Neves" },
  { what: "who is of that people, not who is in focus", text: "French President Emmanuel Macron met Ana Ruiz, an Italian writer. The Italian resigned.", lemma: "resign", part: "actor", meant: "Ana Ruiz" },
  { what: "a group of a body is meant by the group, no newspaper that it wrote to", text: "An armed group of the Free Liberation Command attacked the station. In a letter sent to the newspaper La Jornada, the group demanded a ransom.", lemma: "demand", part: "actor", meant: "Free Liberation Command" },
  { what: "a programme of many nations is an agency", text: "Prices doubled, according to the World Food Programme. The agency sent rice.", lemma: "send", part: "actor", meant: "World Food Programme" },
  { what: "an attack on somebody else is not the killing told of before", text: "Two soldiers were killed in Lima. Ana Ruiz condemned the attack on the Teachers Union.", lemma: "kill", part: "target", meant: null },
  { what: "the firm of a nation is the one in focus", text: "Toshiba shares jumped after the Japanese conglomerate sold its plant.", lemma: "sell", part: "actor", meant: "Toshiba" },
  { what: "the firm of a seat is the one of that nation", text: "Apple sued the South Korean firm Samsung. The Seoul-based company denied it.", lemma: "deny", part: "actor", meant: "Samsung" },
  { what: "of two firms neither is meant by a nation alone", text: "Lufthansa and Alitalia are in talks. The German airline rejected the offer.", lemma: "reject", part: "actor", meant: null },
  { what: "the subject of a sentence is meant by the subject of its clause", text: "Airbus unveiled the Skyjet. Novair Airlines will display the aircraft they intend to launch in May.", lemma: "launch", part: "actor", meant: "Novair Airlines" },
  { what: "“it” is what was said, where it is denied", text: "The workers federation said that two men had been shot, but Eduardo Perez denied it.", lemma: "deny", part: "target", meant: null },
  { what: "the maker of what a firm makes", text: "Shares of Carver Industries fell on Friday after the maker of industrial pumps slashed its forecast.", lemma: "slash", part: "actor", meant: "Carver Industries" },
  { what: "the state, which is no department", text: "The rebels signed a pact in Cauca Department. The state will keep fighting.", lemma: "fight", part: "actor", meant: null },
  { what: "a victim whom the lead describes and the next sentence names, killed in both", text: "The mayor of Yondo was murdered on Monday. Alejandro Arcos was found beheaded in a truck.", lemma: "murder", part: "target", meant: "Alejandro Arcos" },
  { what: "whose release somebody asks for: who was arrested", text: "Police arrested Juan Paz in May. Luis Mora asked a judge for his release.", lemma: "release", part: "target", meant: "Juan Paz" },
  { what: "whose release her lawyer calls for", text: "Soldiers detained Ana Ruiz on Monday. Her lawyer, Marta Paz, called for her release.", lemma: "release", part: "target", meant: "Ana Ruiz" },
  { what: "whose release one negotiates: who was kidnapped", text: "Rebels kidnapped Juan Paz in May. Senator Luis Mora negotiated his release.", lemma: "release", part: "target", meant: "Juan Paz" },
];
