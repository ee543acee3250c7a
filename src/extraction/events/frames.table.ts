import type { EventType } from "../../../schema/index.ts";

export interface FrameRow {
  readonly type: EventType;
  readonly verbs: string;
  /** How the noun or adjective hangs on the verb: as its object, behind a preposition, or as what it becomes. */
  readonly slot: "obj" | "on" | "over" | "for" | "to" | "from" | "in" | "into" | "before" | "of" | "as" | "by" | "at" | "xcomp";
  readonly words: string;
  /** The object is what it is done with; whom it is done to stands behind "at" or "on". */
  readonly means?: true;
  /** Only at somebody: with a phrase behind "at", "on" or the like. */
  readonly aimed?: true;
  /** Only where the object is people. */
  readonly people?: true;
  /** Only where many do it: one runner who takes to the streets does not demonstrate. */
  readonly crowds?: true;
  readonly example: string;
}

/** For what people are jailed and held: crimes, and what is done in them. */
const crimes = "murder rape gang-rape theft robbery burglary assault killing fraud smuggling attack bombing kidnapping abduction extortion trafficking arson bribery vandalism possession abuse kill steal defraud smuggle bribe launder stab groom molest rob burn plot insult defame leak";

/** Verbs whose type their object decides: "passed the bill" is legislation, "passed the ball" is none. */
export const frames: readonly FrameRow[] = [
  { type: "legislation", verbs: "pass approve", slot: "obj", words: "bill law act legislation budget measure amendment constitution resolution", example: "The senate passed the bill." },
  { type: "attack", verbs: "fire launch shoot aim", slot: "obj", words: "missile rocket warhead shell mortar grenade arrow", means: true, aimed: true, example: "Rebels fired rockets at the town." },
  { type: "attack", verbs: "ram", slot: "obj", words: "car truck van lorry vehicle bus motorcycle boat", means: true, aimed: true, example: "Militants rammed a truck into the wall." },
  { type: "attack", verbs: "send", slot: "obj", words: "bomb bomber missile rocket drone", means: true, aimed: true, example: "Militants sent car bombs against the troops." },
  { type: "attack", verbs: "fire", slot: "obj", words: "gas teargas bullet shot round shell mortar gun weapon cannon grenade pellet machinegun submachinegun rifle pistol revolver shotgun", means: true, example: "Police fired tear gas." },
  { type: "attack", verbs: "hurl throw toss lob fling", slot: "obj", words: "bomb grenade cocktail explosive firebomb dynamite", means: true, example: "Youths hurled grenades at the bus." },
  { type: "accusation", verbs: "point", slot: "obj", words: "finger", means: true, aimed: true, example: "He pointed the finger at Ukraine." },
  { type: "attack", verbs: "cut slit", slot: "obj", words: "throat", example: "They slit his throat." },
  { type: "explosion", verbs: "set", slot: "obj", words: "bomb explosive dynamite device grenade", means: true, example: "Rebels set off a bomb at the bank." },
  { type: "bombardment", verbs: "plant place lay", slot: "obj", words: "bomb explosive dynamite mine", means: true, example: "Rebels planted a bomb at the bank." },
  { type: "killing", verbs: "hack beat stab shoot burn stone club bludgeon trample batter", slot: "to", words: "death", example: "Rebels hacked five farmers to death." },
  { type: "sentence", verbs: "jail imprison", slot: "for", words: crimes, example: "A former minister was jailed for fraud." },
  { type: "sentence", verbs: "jail", slot: "for", words: "year month week day decade life", example: "He was jailed for 11 years." },
  { type: "kidnapping", verbs: "take drag carry bundle lead", slot: "by", words: "force", people: true, example: "Gunmen took away four youths by force." },
  { type: "kidnapping", verbs: "take drag carry bundle lead", slot: "at", words: "gunpoint", people: true, example: "Two nuns were taken away at gunpoint." },
  { type: "killing", verbs: "shoot strike", slot: "xcomp", words: "dead", example: "A gunman shot dead 49 people." },
  { type: "killing", verbs: "leave", slot: "xcomp", words: "dead", example: "The blast left 27 people dead." },
  { type: "injury", verbs: "leave", slot: "xcomp", words: "injured wounded hurt maimed", example: "The blast left 27 people injured." },
  {
    type: "appointment",
    verbs: "become",
    slot: "xcomp",
    words: "president minister premier chancellor governor mayor king queen emperor pope executive ceo chairman chairwoman chairperson chair chief leader head coach captain speaker senator ambassador archbishop bishop director commissioner",
    example: "Rishi Sunak became prime minister.",
  },
  {
    type: "acquittal",
    verbs: "clear",
    slot: "of",
    words: "charge murder wrongdoing manslaughter rape assault fraud corruption bribery allegation count crime negligence misconduct offence offense treason conspiracy doping accusation involvement theft blame kill murder rape steal assault abuse defraud bribe attack poison injure harm",
    example: "A jury cleared the nurse of poisoning patients.",
  },
  { type: "arrest", verbs: "take bring", slot: "into", words: "custody detention", people: true, example: "His sister was taken into custody." },
  { type: "arrest", verbs: "hold remand place", slot: "in", words: "custody detention", people: true, example: "Two men were held in custody." },
  { type: "trial", verbs: "appear", slot: "in", words: "court", example: "He appeared in court." },
  { type: "trial", verbs: "appear", slot: "before", words: "court judge magistrate tribunal", example: "He appeared before a judge." },
  { type: "fire", verbs: "catch", slot: "obj", words: "fire", example: "A ferry caught fire." },
  { type: "fire", verbs: "set", slot: "xcomp", words: "ablaze alight afire", example: "Rioters set the hotel ablaze." },
  { type: "fire", verbs: "set", slot: "on", words: "fire", example: "Rioters set the hotel on fire." },
  { type: "arrest", verbs: "hold", slot: "for", words: `questioning ${crimes}`, example: "Two men were held for robbery." },
  { type: "kidnapping", verbs: "take hold", slot: "xcomp", words: "hostage captive", example: "Rebels took a priest hostage." },
  { type: "kidnapping", verbs: "take", slot: "obj", words: "hostage", example: "Gunmen took hostages." },
  { type: "kidnapping", verbs: "take hold seize", slot: "as", words: "hostage captive", example: "A merchant was taken along as a hostage." },
  { type: "demonstration", verbs: "take pour", slot: "to", words: "street", crowds: true, example: "Thousands took to the streets." },
  { type: "destruction", verbs: "down", slot: "obj", words: "pylon tower helicopter plane jet drone aircraft airliner warplane bomber balloon bridge pole", example: "Rebels downed two pylons." },
  { type: "strike", verbs: "down", slot: "obj", words: "tool", example: "Miners downed tools." },
  { type: "strike", verbs: "go", slot: "on", words: "strike", example: "Pilots went on strike." },
  { type: "weapons test", verbs: "test fire launch", slot: "obj", words: "missile rocket warhead", example: "The country tested a missile." },
  { type: "trial", verbs: "go", slot: "on", words: "trial", example: "The general went on trial." },
  { type: "trial", verbs: "face", slot: "obj", words: "trial", example: "He faced trial in Paris." },
  { type: "conviction", verbs: "find", slot: "xcomp", words: "guilty", example: "A jury found her guilty." },
  { type: "layoff", verbs: "cut shed axe eliminate slash", slot: "obj", words: "job post position workforce", example: "The firm cut 500 jobs." },
  { type: "bankruptcy", verbs: "file", slot: "for", words: "bankruptcy insolvency protection", example: "The airline filed for bankruptcy." },
  { type: "dismissal", verbs: "remove", slot: "from", words: "office post power position presidency premiership job command seat", people: true, example: "The court removed the premier from office." },
  { type: "dismissal", verbs: "remove", slot: "obj", words: "president premier minister governor mayor judge justice chief commissioner chairman chairwoman speaker chancellor director ambassador coach commander secretary chairperson magistrate", example: "The court removed the prime minister." },
  { type: "explosion", verbs: "run drive", slot: "over", words: "mine landmine", example: "Their jeep ran over a mine." },
  { type: "illness", verbs: "fall become feel", slot: "xcomp", words: "ill sick", example: "The pope fell ill." },
  { type: "transfer", verbs: "sign", slot: "obj", words: "striker midfielder defender goalkeeper player forward quarterback pitcher winger", example: "Chelsea signed the striker." },
  { type: "withdrawal", verbs: "pull", slot: "obj", words: "troop force soldier", example: "The army pulled its troops out." },
  { type: "award", verbs: "win receive", slot: "obj", words: "prize award medal oscar grammy trophy", example: "She won the prize." },
];
