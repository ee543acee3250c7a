import type { EventCase } from "./events.ts";

/** Who did what to whom in reports of courts, sport and offices; a second shelf of the same kind as `events.ts`. */
export const courtCases: readonly EventCase[] = [
  { what: "who is found guilty in a headline is convicted", text: "Two men found guilty of cutting down tree\n\nThe tree fell in 2023.", lemma: "find", type: "conviction", who: [], whom: ["Two men"] },
  { what: "who is guilty of a deed did it", text: "Two men have been found guilty of chopping down a tree.", lemma: "chop", who: ["Two men"], whom: ["a tree"] },
  { what: "a Mass is no state", text: "Later Leo celebrated Mass before 150,000 people.", lemma: "celebrate", who: ["Leo"], whom: ["Mass"] },
  { what: "an active verb goes with the active one before it", text: "Thirteen passengers were shot dead after gunmen stopped buses and checked the identity cards.", lemma: "check", who: ["gunmen"], whom: ["the identity cards"] },
  { what: "what happened to a train is said by two", text: "A regional train carrying around 100 passengers derailed near Riedlingen on Sunday evening, killing at least three people and injuring 41 others, some seriously, police and the rail operator said.", lemma: "say" },
  { what: "an animal that charges accuses nobody", text: "The bull charged at him in the field.", lemma: "charge", type: "attack", who: ["The bull"] },
  { what: "what is denounced as something is that", text: "The group denounced the verdict as politically motivated.", lemma: "motivate", who: [], whom: ["the verdict"] },
  {
    what: "who is found guilty, behind an aside",
    text: "Judge Ulan Toktosunov found Kaliev and two executives of Electric Stations, the state company that runs the plant, guilty of abuse of office.",
    lemma: "find",
    type: "conviction",
    who: ["Judge Ulan Toktosunov"],
    whom: ["Kaliev and two executives of Electric Stations", "two executives of Electric Stations"],
  },
  { what: "who is found guilty of a deed that a noun tells of did it", text: "A jury found the minister guilty of abuse of office.", lemma: "abuse", type: "crime", who: ["the minister"] },
  { what: "who is charged in a headline is the accused", text: "Man charged after stabbing in Leeds\n\nHe is 34.", lemma: "charge", type: "charge", who: [], whom: ["Man"] },
  { what: "who is taken as a hostage is kidnapped", text: "A merchant was taken along as a hostage.", lemma: "take", type: "kidnapping", who: [], whom: ["A merchant"] },
  { what: "what is published is the study, not its patients", text: "It works, according to a study of 300 patients published on Saturday.", lemma: "publish", who: [], whom: ["a study of 300 patients"] },
  { what: "a drone attacks, whomever it strikes", text: "A drone struck a cyclist in Kherson.", lemma: "strike", type: "attack", who: ["A drone"], whom: ["a cyclist"] },
  { what: "a car has an accident", text: "His Tesla crossed the line and hit Marisol Vega.", lemma: "hit", type: "accident", who: ["His Tesla"], whom: ["Marisol Vega"] },
  { what: "no bomb blames somebody", text: "The group today denied having placed the bomb that exploded on Friday at the offices of the union, killing a secretary, and blamed the army for the crime.", lemma: "blame", type: "accusation", who: ["The group"], whom: ["the army"] },
  { what: "who is behind a deed did it", text: "Judge Ruiz was murdered. The rebels are believed to be behind the murder.", lemma: "murder", type: "killing", who: ["The rebels"], whom: ["Judge Ruiz"] },
  { what: "whom a murder on some day was done to", text: "Since the murder of Senator Luis Ferro on 18 August, the police have seized 300 cars.", lemma: "murder", type: "killing", who: [], whom: ["Senator Luis Ferro"] },
  { what: "no slogans follow where all is in capitals", text: "THE TERRORISTS PAINTED SLOGANS ON THE WALLS AND SET FIRE TO THE TOWN HALL.", lemma: "set", type: "fire", who: ["THE TERRORISTS"], whom: ["THE TOWN HALL"] },
  { what: "whose capture is told of is arrested", text: "The police announced the capture of two smugglers.", lemma: "capture", type: "arrest", who: ["The police"], whom: ["two smugglers"] },
  { what: "what causes damage destroys", text: "The fire did serious damage to the roof.", lemma: "damage", type: "destruction", who: ["The fire"], whom: ["the roof"] },
  { what: "who raises money increases nothing", text: "The firm raised 2 million euros.", lemma: "raise", type: "action", who: ["The firm"], whom: ["2 million euros"] },
  { what: "who is killed when something gets stuck is dead, not murdered", text: "A lorry driver was killed when his vehicle became stuck on the tracks.", lemma: "kill", type: "death", who: [], whom: ["A lorry driver"] },
];
