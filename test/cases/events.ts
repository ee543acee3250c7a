import type { EventType } from "../../schema/index.ts";

/** Who did what to whom, where: one sentence, one event of it by its lemma, and the words of its sides. */
export interface EventCase {
  readonly what: string;
  readonly text: string;
  readonly lemma: string;
  readonly type?: EventType;
  readonly who?: readonly string[];
  readonly whom?: readonly string[];
  readonly where?: readonly string[];
}

export const eventCases: readonly EventCase[] = [
  { what: "a noun with of", text: "The bombardment of the port by rebels killed six people.", lemma: "bombardment", who: ["rebels"], whom: ["the port"] },
  { what: "a passive with by", text: "The mayor was shot in Lima by gunmen.", lemma: "shoot", who: ["gunmen"], whom: ["The mayor"], where: ["Lima"] },
  { what: "a passive shared by a coordinated verb", text: "The senator was shot and killed in Bogota.", lemma: "kill", who: [], whom: ["The senator"] },
  { what: "an agent shared by coordinated passives", text: "The jets are selected and purchased by the government.", lemma: "select", who: ["the government"], whom: ["The jets"] },
  { what: "the antecedent of a relative clause", text: "Police arrested a man who had attacked a priest.", lemma: "attack", who: ["a man"], whom: ["a priest"] },
  { what: "the noun before a relative clause without a pronoun", text: "Fans bought the music the store sells.", lemma: "sell", who: ["the store"], whom: ["the music"] },
  { what: "the day of a relative clause is when, not what", text: "He spoke of the day the troops attacked.", lemma: "attack", who: ["the troops"], whom: [] },
  { what: "a subject shared by coordinated verbs", text: "The army entered the town and burned the market.", lemma: "burn", who: ["The army"], whom: ["the market"] },
  { what: "a subject that controls", text: "Syria agreed to withdraw its troops.", lemma: "withdraw", who: ["Syria"], whom: ["its troops"] },
  { what: "an object that controls", text: "The minister told airlines not to buy the jets.", lemma: "buy", who: ["airlines"], whom: ["the jets"] },
  { what: "an object that controls a purpose", text: "The navy selected Saab to build the boats.", lemma: "build", who: ["Saab"], whom: ["the boats"] },
  { what: "the subject of a headline's infinitive", text: "Apple to cut prices\n\nThe firm said so on Monday.", lemma: "cut", who: ["Apple"], whom: ["prices"] },
  { what: "a light verb", text: "Rebels carried out an attack on the station.", lemma: "attack", who: ["Rebels"], whom: ["the station"] },
  { what: "with whom talks are held", text: "Xi held talks with Macron in Paris.", lemma: "talk", who: ["Xi"], whom: ["Macron"], where: ["Paris"] },
  { what: "a title and a name are one phrase", text: "The judge released opposition leader Ana Ruiz.", lemma: "release", who: ["The judge"], whom: ["opposition leader Ana Ruiz"] },
  { what: "a description and the name behind its comma", text: "The mayor of the town, José García, was killed by rebels.", lemma: "kill", who: ["rebels"], whom: ["The mayor of the town, José García"] },
  { what: "the name behind an office and its place is the office's", text: "The mayor of Ibadan, Bola Adeyemi, accused the police.", lemma: "accuse", who: ["The mayor of Ibadan, Bola Adeyemi"], whom: ["the police"] },
  { what: "the places before where", text: "Marches took place in Mombasa and Kisumu, where students attacked a bank.", lemma: "attack", who: ["students"], whom: ["a bank"], where: ["Mombasa", "Kisumu"] },
  { what: "in whose company it is done", text: "The mayor led the march together with Ana Ruiz.", lemma: "march", who: ["The mayor", "Ana Ruiz"] },
  { what: "whom a march is for is not where it is", text: "Thousands marched in support of the people of Sudan.", lemma: "march", who: ["Thousands"], where: [] },
  { what: "who acts behind by, beyond a clause in the active", text: "Abe was assassinated on Friday while giving a speech in the western city of Nara by a gunman who opened fire from behind.", lemma: "assassinate", type: "killing", who: ["a gunman"], whom: ["Abe"] },
  { what: "who, of the person right before it", text: "The army seized power in a coup against the elected government of Aung San Suu Kyi, who was detained in early raids.", lemma: "detain", whom: ["Aung San Suu Kyi, who"] },
  { what: "one who takes to the streets only goes there", text: "Kipchoge took to the streets of Vienna on Friday.", lemma: "take", type: "action", who: ["Kipchoge"] },
  { what: "what goes missing", text: "A plane went missing on Monday.", lemma: "go", who: ["A plane"] },
  { what: "whom the court names did what it names him for", text: "Prosecutors indicted Quiboloy for allegedly coercing girls.", lemma: "coerce", who: ["Quiboloy"], whom: ["girls"] },
  { what: "whom a call is on does what it asks", text: "France, which has troops in the Sahel, called on the soldiers to leave the palace.", lemma: "leave", who: ["the soldiers"] },
  { what: "what is wanted of somebody, they do", text: "He does not want the protesters to attack the palace.", lemma: "attack", who: ["the protesters"], whom: ["the palace"] },
  { what: "whom the pressure is from is not what one leaves", text: "Morales left after stepping down under pressure from the military.", lemma: "step", who: ["Morales"] },
  { what: "who is blamed stands behind on", text: "The officer blamed the delays on court challenges.", lemma: "blame", who: ["The officer"], whom: ["the delays", "court challenges"] },
  { what: "a bare day is when", text: "President Kais Saied received Friday at Carthage Palace the newly-appointed Prime Minister, Elyes Fakhfakh.", lemma: "receive", who: ["President Kais Saied"], whom: ["the newly-appointed Prime Minister"] },
  { what: "who is shot dead", text: "A gunman shot dead 49 people at a mosque.", lemma: "shoot", type: "killing", who: ["A gunman"], whom: ["49 people"] },
  { what: "who appears in court is tried", text: "Brenton Tarrant appeared in court on Saturday.", lemma: "appear", type: "trial", who: [], whom: ["Brenton Tarrant"] },
  { what: "who is pulled out of rubble is rescued", text: "Soldiers pulled out survivors.", lemma: "pull", type: "rescue", who: ["Soldiers"], whom: ["survivors"] },
  { what: "a count of votes is no side", text: "The house voted 114 to 4 in favour.", lemma: "vote", who: ["The house"], whom: [] },
  { what: "who swears in stands behind by", text: "Anthony Albanese was sworn in as Australia's 31st prime minister by Governor-General David Hurley on Monday.", lemma: "swear", who: ["Governor-General David Hurley"] },
  { what: "whom a blast leaves dead", text: "The blast left 27 people dead.", lemma: "leave", type: "killing", who: ["The blast"], whom: ["27 people"] },
  { what: "what is lost is not who beat one", text: "Ping lost the 2016 election to Bongo.", lemma: "lose", who: ["Ping"], whom: ["the 2016 election"] },
  { what: "who has an age before the verb does it, and not who says so", text: "Musa Ibrahim, 34, was leaving a church when gunmen attacked him, police said.", lemma: "leave", who: ["Musa Ibrahim, 34"], whom: ["a church"] },
  { what: "what stirs fears is what happened, not who told it", text: "The president was shot dead by attackers in his residence, the government said on Wednesday, stirring fears of turmoil.", lemma: "stir", who: ["The president"], whom: ["fears of turmoil"] },
  { what: "who becomes minister is appointed", text: "Rishi Sunak became prime minister on Tuesday.", lemma: "become", type: "appointment", who: [], whom: ["Rishi Sunak"] },
  { what: "a place before a noun in a headline", text: "Leader heads Nairobi march against famine\n\nHe left.", lemma: "march", who: ["Leader"], where: ["Nairobi"] },
  { what: "no deed in what the words stand in", text: "The army rejected the claim in a statement posted on X.", lemma: "post" },
  { what: "the first of a list stands for the list", text: "Kenya and Uganda attacked the port.", lemma: "attack", who: ["Kenya and Uganda", "Uganda"], whom: ["the port"] },
  { what: "who is accused", text: "Kabul accused Islamabad of meddling.", lemma: "accuse", who: ["Kabul"], whom: ["Islamabad"] },
  { what: "what is announced", text: "Sony announced a new camera.", lemma: "announce", who: ["Sony"], whom: ["a new camera"] },
  { what: "a verb of saying alone tells of no event", text: "The mayor said that taxes would fall.", lemma: "say" },
  { what: "a loser acts too", text: "Apple Corps lost its case against Apple Computer.", lemma: "lose", who: ["Apple Corps"] },
  { what: "who wins an order does not order", text: "Airbus won an order from Qatar Airways.", lemma: "order", who: ["Qatar Airways"] },
  { what: "when it was takes no part", text: "The ministers held talks on Tuesday.", lemma: "talk", who: ["The ministers"], whom: [] },
  { what: "a time that hangs on a name is no part of it", text: "The Accountability Office on June 18 reviewed the bid.", lemma: "review", who: ["The Accountability Office"], whom: ["the bid"] },
  { what: "what is fired is the means", text: "Riot police fired tear gas and rubber bullets at masked youths.", lemma: "fire", type: "attack", who: ["Riot police"], whom: ["masked youths"] },
  { what: "the means in the passive", text: "Shots were fired at a bus on Monday.", lemma: "fire", type: "attack", who: [], whom: ["a bus"] },
  { what: "what is thrown is the means", text: "UNKNOWN PERSONS HURLED MOLOTOV COCKTAILS AT A BUS.", lemma: "hurl", type: "attack", who: ["UNKNOWN PERSONS"], whom: ["A BUS"] },
  { what: "on whom fire is opened", text: "Gunmen opened fire on students.", lemma: "open", type: "attack", who: ["Gunmen"], whom: ["students"] },
  { what: "to what fire is set", text: "Demonstrators set fire to the ministry.", lemma: "set", type: "fire", who: ["Demonstrators"], whom: ["the ministry"] },
  { what: "who is hacked to death", text: "FIVE PEASANTS WERE HACKED TO DEATH BY REBELS.", lemma: "hack", type: "killing", who: ["REBELS"], whom: ["FIVE PEASANTS"] },
  { what: "at whom somebody lashes out", text: "The senator lashed out at the speaker.", lemma: "lash", type: "criticism", who: ["The senator"], whom: ["the speaker"] },
  { what: "a cease-fire in pieces is no fire", text: "The two sides agreed to a cease-fire on Monday.", lemma: "fire", type: "ceasefire", who: [] },
  { what: "what is blown up", text: "Guerrillas blew up two towers.", lemma: "blow", type: "explosion", who: ["Guerrillas"], whom: ["two towers"] },
  { what: "what goes off", text: "A bomb went off in Lima on Monday.", lemma: "go", type: "explosion", who: ["A bomb"], where: ["Lima"] },
  { what: "who is taken hostage", text: "The rebels took a priest hostage.", lemma: "take", type: "kidnapping", who: ["The rebels"], whom: ["a priest"] },
  { what: "who is hurt in a headline", text: "Two firefighters hurt in warehouse blaze\n\nThe fire broke out on Monday.", lemma: "hurt", type: "injury", who: [], whom: ["Two firefighters"] },
  { what: "a phrase that only joins sentences", text: "On the other hand, a bomb exploded in Lima.", lemma: "explode", type: "explosion", who: ["a bomb"], whom: [] },
  { what: "a killing of people, whatever did it", text: "The war killed thousands of farmers in 1980.", lemma: "kill", type: "killing", whom: ["thousands of farmers"] },
];
