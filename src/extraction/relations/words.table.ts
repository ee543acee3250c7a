/** Words that put an office in the past or on probation. */
export const pastWords = new Set("former ex then then-president late outgoing acting interim previous onetime one-time retired deposed ousted incoming".split(" "));

/** Nouns that say membership rather than office: "a member of the board". */
export const memberNouns = new Set(["member", "delegate", "mp", "senator-elect"]);

/** Nouns of kinship. */
export const kinNouns = new Set("wife husband son daughter mother father sister brother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower fiancée fiancé stepson stepdaughter twin spouse parent child".split(" "));

/** How one place lies to another, with the words of the text. */
export const besideWords = new Set(["in front of", "next to", "near", "beside", "opposite", "outside", "behind", "across from", "close to", "outside of"]);

/** Facilities that a country or body has abroad or for itself: the name begins with whose it is. */
export const ownedFacilities = new Set(["embassy", "consulate", "mission", "army", "navy", "military", "government", "parliament", "ministry", "police", "senate", "congress", "supreme", "air", "interests"]);
