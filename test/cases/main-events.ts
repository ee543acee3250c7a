/** The main event of a report: the first of its events that somebody does, by its trigger, who does it, and where. */
export interface MainEventCase {
  readonly what: string;
  readonly text: string;
  readonly trigger: string;
  readonly who: string;
  readonly where?: string;
}

export const mainEvents: readonly MainEventCase[] = [
  {
    what: "where those lie who are attacked, and not where the report was written",
    text: "BANGKOK (AP) - An airstrike by the military on a school in the country's central Sagaing region killed at least 22 people on Monday, a teacher said.\n\nState television later reported otherwise.",
    trigger: "killed",
    who: "An airstrike by the military on a school in the country's central Sagaing region",
    where: "Sagaing",
  },
  {
    what: "what a lead tells before it names who says so",
    text: 'At least 12 people were killed and 30 wounded when a car bomb exploded outside a police station in Cali on Tuesday, Colombian officials said.\n\nPresident Juan Manuel Santos blamed the FARC for the attack. "This is a cowardly act," he told reporters.',
    trigger: "exploded",
    who: "a car bomb",
    where: "Cali",
  },
  { what: "what the lead tells in its main clause, not what led to it", text: "The Senate passed a budget bill on Monday after lawmakers had debated it for weeks.\n\nThe opposition criticised the vote.", trigger: "passed", who: "The Senate" },
  { what: "what headline and lead tell alike", text: "Earthquake destroys homes in Peru\n\nA strong earthquake destroyed hundreds of homes in southern Peru on Sunday. The government sent troops. People slept in the streets.", trigger: "destroyed", who: "A strong earthquake", where: "Peru" },
  {
    what: "whom a headline describes and the lead names, at the place of the dateline and not of those it is for",
    text: "Kenyan leader heads Nairobi march against famine\n\nKenyan President William Ruto headed a march on Saturday in solidarity with the people of Sudan, together with opposition leader Raila Odinga.",
    trigger: "headed a march",
    who: "Kenyan President William Ruto",
    where: "Nairobi",
  },
  { what: "a visit, not what is said at it", text: "NAIROBI, March 2 (Reuters) - Pope Francis visited a slum in Nairobi on Friday.\n\nHe said the poor were being robbed of their land.", trigger: "visited", who: "Pope Francis", where: "Nairobi" },
  { what: "people killed, not those who celebrated", text: "The man who drove a lorry through crowds celebrating Bastille Day in Nice, killing 84 people, has been named by prosecutors as Karim Ali.", trigger: "killing", who: "The man who" },
  { what: "where the sentence of the main event says", text: "LIMA, Peru -- A truck taking villagers home from a wedding in the Andes plunged into a river, killing all 34 people aboard.\n\nThe mayor called for three days of mourning.", trigger: "plunged", who: "A truck", where: "Andes" },
  { what: "not where another clause is", text: "BONN — Negotiators from 195 countries endorsed the outline of a pact that their leaders hope to sign in Paris in December.\n\nThe talks went on all night.", trigger: "endorsed", who: "Negotiators from 195 countries", where: "Bonn" },
  { what: "in the country of who does it, where nothing else says where", text: "Ghana's central bank raised its main rate on Thursday.\n\nMost economists had thought it would wait.", trigger: "raised", who: "Ghana's central bank", where: "Ghana" },
  { what: "where the headline says, not where the report is from", text: "Incumbent holds on in Montenegro\n\nPODGORICA (AP) — The president won a second term on Sunday by the narrowest margin in the history of the country.", trigger: "won", who: "The president", where: "Montenegro" },
  { what: "where a country acts at home", text: "Ghana lifts its main rate to 30 percent as savers turn to dollars.", trigger: "lifts", who: "Ghana", where: "Ghana" },
  { what: "what is told before it is said who says so, before what it ended", text: "A capsule carrying rock parachuted into the Australian desert on Sunday, ending a journey of seven years, the agency said.", trigger: "parachuted", who: "A capsule", where: "Australia" },
  { what: "the same number of dead in the headline and below it", text: "Truck plunge kills 34\n\nLIMA, Peru -- A truck taking villagers home from a wedding in the Andes fell into a river, killing all 34 people aboard.", trigger: "killing", who: "A truck", where: "Andes" },
  { what: "not where what came long before is", text: "WOLFSBURG, Germany — Chief executive Martin Winter stepped down on Wednesday, five days after the carmaker admitted that it had rigged tests in Spain.", trigger: "stepped down", who: "Chief executive Martin Winter", where: "Wolfsburg" },
  { what: "not where somebody in it works", text: "Jana Novotna, who lived in Prague, wept on Monday.", trigger: "wept", who: "Jana Novotna" },
  { what: "the nearest place that is known, where a nearer one is none", text: "Germany's far-right AfD has won a mayoral election in a major town for the first time, beating the CDU in a run-off in the eastern city of Pirna.\n\nTurnout was 54%.", trigger: "won", who: "Germany's far-right AfD", where: "Pirna" },
  { what: "what is blamed may be far away", text: "NEW YORK - Shares of Carver Industries tumbled 17% on Wednesday after the firm slashed its forecast, citing weak demand in China.\n\nThe firm will close two plants.", trigger: "tumbled", who: "Shares of Carver Industries", where: "NEW YORK" },
  { what: "a district by the name before it", text: "Gunmen killed a polio worker in Pakistan's northwestern Bajaur district on Monday.\n\nNo group claimed responsibility.", trigger: "killed", who: "Gunmen", where: "Bajaur" },
  { what: "who serves a town is met with there", text: "LIMA - Gunmen murdered the mayor of Chilpancingo less than a week after he took office, the governor said.\n\nAn inquiry was opened.", trigger: "murdered", who: "Gunmen", where: "Chilpancingo" },
  { what: "off a port is near the town", text: "CAIRO - A fishing boat sank off the port of Rosetta on Wednesday.\n\nAt least 29 people drowned.", trigger: "sank", who: "A fishing boat", where: "Rosetta" },
  { what: "no place of what is only claimed", text: "NEW YORK - Grant Whitfield claimed on Monday that he was against the invasion of Iraq.\n\nHe spoke to voters.", trigger: "claimed", who: "Grant Whitfield", where: "NEW YORK" },
  { what: "the place of what is announced", text: "LYON - Farmers said on Friday that they would block roads in Paris.\n\nThey want lower taxes.", trigger: "said", who: "Farmers", where: "Paris" },
  { what: "where those died who are told of before the injured", text: "Gunmen killed 30 people and injured dozens in attacks at Oslo international airport.\n\nTwo men fled.", trigger: "killed", who: "Gunmen", where: "Oslo" },
  { what: "where a bomb went off, killing five", text: "A bomb exploded at Zaventem airport, killing five people.\n\nTwo men fled.", trigger: "exploded", who: "A bomb", where: "Zaventem airport" },
  { what: "what a headline says a firm is to do", text: "Samsung to permanently discontinue Galaxy phone\n\nSamsung said on Tuesday it had ended production of its phones after fires.\n\nThe firm had reduced production volumes.", trigger: "discontinue", who: "Samsung" },
  {
    what: "a quake told by the noun and by the verb is one, and weighs most",
    text: "Nepal earthquake: Hundreds die\n\nAt least 970 people have died as a powerful earthquake hit Nepal, officials say.\n\nThe 7.8 magnitude quake struck near Pokhara. Tremors were felt in India. It is the worst earthquake to strike the nation since 1934.",
    trigger: "earthquake",
    who: "a powerful earthquake",
    where: "Nepal",
  },
  { what: "where it was done, in capitals", text: "BOGOTA, 4 APR 90 (EFE) -- [TEXT] SENATOR FEDERICO VELEZ WAS KIDNAPPED BY ARMED MEN ON MONDAY AT THE CORNER OF 60TH AND 48TH STREETS IN WESTERN MEDELLIN.", trigger: "KIDNAPPED", who: "ARMED MEN", where: "Medellín" },
];
