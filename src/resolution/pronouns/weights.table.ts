/** What makes a chain the likelier meaning of a pronoun, in points; the salience of the chain comes on top. */
export const weights = {
  /** "Its" and the like mean the subject of their clause: "The firm cut its staff". */
  clauseSubject: 22,
  /** Both are subjects: "Lee spoke. She …". */
  parallel: 8,
  /** In one sentence: "Lee was stabbed when he tried to help". */
  parallelHere: 8,
  /** The gender is told, not only not contradicted. */
  genderTold: 12,
  /** Who speaks, for the subject of what they say: "Ruiz said she would resign". */
  ofSpeaker: 25,
  /** Who spoke last, for who goes on speaking: "A villager told of shots. He said …". */
  goesOn: 18,
  /** Whom something was done to, for what it followed on: "arrested men after they fled". */
  broughtItOn: 30,
  /** Who was taken or trapped, for whom somebody rescues or frees; as much less for who took them. */
  toBeFreed: 70,
  /** Whom the law was told to deal with, for whom it deals with. */
  beforeCourt: 24,
  /** An entity with a name, rather than a description. */
  named: 6,
  /** A group for "they", rather than a body of many. */
  groupForThey: 10,
  bodyForThey: -8,
  /** Countries and cities are seldom "it". */
  placeForIt: -20,
  /** One stands in a quotation, the other does not. */
  acrossQuotation: -12,
  thingAcrossQuotation: -25,
  /** In another paragraph. */
  paragraph: -4,
} as const;

/** How much a meaning must have, by the pronoun's kind; below it the pronoun stays open. */
export const thresholds: Readonly<Record<"person" | "thing" | "many", number>> = { person: 50, thing: 88, many: 80 };

/** How many sentences back a pronoun may reach. */
export const reach: Readonly<Record<"person" | "thing" | "many", number>> = { person: 4, thing: 2, many: 2 };
/** How much the best must lead for the link to be without doubt. */
export const lead = 4;
