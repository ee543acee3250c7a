/** What a report's figures dispute: the kind of disagreement and its two figures, in text order; and who gives the second. */
export interface DisputedCase {
  readonly text: string;
  readonly disagree: readonly (readonly [kind: "conflict" | "differs", one: string, other: string])[];
  readonly says?: string;
}

export const disputedCases: readonly DisputedCase[] = [
  { text: "About 300 protesters gathered outside City Hall on Monday. Police put the number at 150.", disagree: [["conflict", "About 300", "150"]], says: "Police" },
  { text: "Organisers claimed 50,000 people took part in the march, while police estimated the crowd at 12,000.", disagree: [["conflict", "50,000", "12,000"]], says: "police" },
  { text: "At least 20 people were killed in the bombing of a market in Kano, police said. Local media put the death toll at 35.", disagree: [["differs", "At least 20", "35"]], says: "Local media" },
  { text: "A bomb killed 12 people in Quetta on Friday, the health ministry said. Hospital officials said 30 people had died in the blast.", disagree: [["differs", "12", "30"]], says: "Hospital officials" },
  { text: "Thousands marched in Lima against the president. Police estimated attendance at 4,000, but the unions said 20,000 had marched.", disagree: [["differs", "4,000", "20,000"]], says: "the unions" },
  { text: "Flooding in Assam has killed 45 people. The state disaster agency gave a toll of 38.", disagree: [["conflict", "45", "38"]], says: "The state disaster agency" },
  { text: "A ferry sank off Zanzibar on Friday, killing at least 31 passengers. The government says 24 died.", disagree: [["differs", "at least 31", "24"]], says: "The government" },
  { text: "Tens of thousands of residents walked to the square, the broadcaster said. The police spoke of a few thousand.", disagree: [["conflict", "Tens of thousands", "a few thousand"]], says: "The police" },
  { text: "The union said 5,000 workers joined the strike. The company put the figure at 1,200.", disagree: [["conflict", "5,000", "1,200"]], says: "The company" },
  { text: "The mayor put the number of dead at 25, but the Red Cross said at least 40 people died.", disagree: [["differs", "25", "at least 40"]], says: "the Red Cross" },
  // What is told of others, of another day or place, of a longer time, or of a number that changed.
  { text: "Israeli strikes killed 45 people in Gaza City on Friday, medics said. More than 37,000 people have been killed since October, according to the health ministry.", disagree: [] },
  { text: "A suicide bomber killed 12 people at a checkpoint in Kabul, police said. Three people were killed in a separate attack in Herat, officials said.", disagree: [] },
  { text: "The crash killed 10 people. Officials said 7 others were injured. The toll later rose to 12.", disagree: [] },
  { text: "Soldiers killed 15 militants, the army said. Villagers said 9 civilians had been killed.", disagree: [] },
  { text: "Police said 12 people died in the fire. Police later said 15 had died.", disagree: [] },
  { text: "The storm killed 9 people, the mayor said. Rescuers put the number of houses it destroyed at 40.", disagree: [] },
  { text: "Rebels killed 14 people in Gao on Tuesday, police said. Among the dead were two soldiers and a nurse.", disagree: [] },
];
