import type { Role } from "../../../schema/index.ts";

export interface ComplementRow {
  /** Lemmas of the verb or noun, with a particle that belongs to it after `_`. */
  readonly words: string;
  readonly on: "verb" | "noun";
  /** Prepositions, parted by commas. */
  readonly prepositions: string;
  /** Where "in", "on" or "to" a place is still where it is. */
  readonly butPlaces?: true;
  readonly role: Role | "target";
  readonly example: string;
}

/** Words that take whom or what they are about behind a preposition of their own (Herbst et al. 2004, "A Valency Dictionary of English"). First match holds. */
export const complements: readonly ComplementRow[] = [
  { words: "agree consent object respond react reply contribute refer appeal submit adhere commit lead yield bow succumb amount", on: "verb", prepositions: "to", butPlaces: true, role: "target", example: "The council agreed to an extension." },
  { words: "fire open_fire shoot", on: "verb", prepositions: "at, on, upon", role: "target", example: "Gunmen opened fire on the crowd." },
  { words: "lash_out hit_out", on: "verb", prepositions: "at", role: "target", example: "The senator lashed out at his rival." },
  { words: "set_fire", on: "verb", prepositions: "to", role: "target", example: "Rioters set fire to the hotel." },
  { words: "give hand hand_over provide send offer lend supply grant lease license sell return distribute donate deliver extend transfer", on: "verb", prepositions: "to", role: "recipient", example: "France provided weapons to Chad." },
  { words: "agree decide focus concentrate depend rely comment insist report elaborate impose crack_down settle spend embark", on: "verb", prepositions: "on, upon", butPlaces: true, role: "target", example: "The parties settled on a price." },
  { words: "bid compete search look wait apply campaign fight pay account call ask press push plead prepare vote opt qualify", on: "verb", prepositions: "for", role: "target", example: "Two firms bid for the contract." },
  { words: "blame", on: "verb", prepositions: "on, upon", role: "target", example: "She blamed the delay on the courts." },
  { words: "comply compete deal tamper interfere contend", on: "verb", prepositions: "with", role: "target", example: "The firm complied with the order." },
  { words: "supply provide present equip fit arm furnish", on: "verb", prepositions: "with", role: "target", example: "Turkey supplied them with rifles." },
  { words: "approve consist dispose", on: "verb", prepositions: "of", role: "target", example: "Voters approved of the plan." },
  { words: "withdraw retreat pull_out", on: "verb", prepositions: "from", role: "affected", example: "Troops withdrew from Lebanon." },
  { words: "resign retire quit step_down step_aside", on: "verb", prepositions: "from, as", butPlaces: true, role: "employer", example: "She stepped down from her post." },
  { words: "talk complain worry buzz hear learn know", on: "verb", prepositions: "about, over", role: "topic", example: "Fans buzzed about the film." },
  { words: "look inquire probe", on: "verb", prepositions: "into", role: "target", example: "A panel looked into the leak." },
  { words: "plan bid demand order contract request call search need campaign tender bidding proposal replacement responsibility application preparation support", on: "noun", prepositions: "for", role: "target", example: "Engineers finished the search for the wreck." },
  { words: "impact effect attack assault raid strike ban tariff sanction embargo curb restriction limit vote decision ruling crackdown", on: "noun", prepositions: "on, upon", role: "target", example: "The president lifted the sanctions on Burma." },
  { words: "reaction response answer end access threat damage contribution commitment opposition objection upgrade update", on: "noun", prepositions: "to", role: "target", example: "Critics awaited the reaction to the film." },
  { words: "increase decrease rise fall drop decline growth reduction cut surge slump jump hike change improvement", on: "noun", prepositions: "in", butPlaces: true, role: "target", example: "The bank reported an increase in profits." },
  { words: "investigation inquiry probe enquiry", on: "noun", prepositions: "into", role: "target", example: "Police opened an investigation into the crash." },
];
