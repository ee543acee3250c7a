/** Words for an organization that does business. */
export const businessWords = new Set(
  "company firm corporation manufacturer maker carrier airline automaker carmaker planemaker retailer bank lender insurer conglomerate startup start-up giant operator provider publisher studio supplier developer business builder contractor chain miner brewer exporter importer distributor utility brand shipbuilder drugmaker chipmaker refiner broker shipper group".split(
    " ",
  ),
);

/** Words in a name that say it is no business. */
export const publicWords =
  /\b(?:university|college|ministry|department|council|nations|union|party|police|court|government|agency|committee|commission|parliament|senate|congress|house|administration|bureau|authority|army|navy|force|forces|association|federation|institute|community|league|church|embassy|organi[sz]ation|times|news|post|ledger|courier|herald|tribune|gazette|sentinel|chronicle|dispatch|examiner|inquirer|observer|bbc|cnn|reuters|associated press|afp|xinhua)\b/iu;

/** Words in a name that say it is a group of people with an aim, which "the company" does not mean. */
export const civicWords = /\b(?:friends|front|movement|campaign|watch|foundation|charity|society|network|coalition|alliance|rebels?|brotherhood|amnesty|greenpeace|oxfam|fund|trust|forum|syndicate|volunteers|guerrillas?|islamic|liberation|red cross|red crescent|doctors without borders)\b/iu;

/** Words in a name that say it is an agency, and letters that are one's name. */
export const agencyWords =
  /\b(?:agency|program(?:me)?|administration|bureau|office|service|commission|directorate|authority|survey|institute|wfp|who|unicef|unhcr|unrwa|nasa|noaa|fema|ocha|fao|iom|iaea|cia|fbi|nsa|dea|epa|fda|usaid|interpol|europol|frontex|isro|jaxa|reuters|xinhua|tass|yonhap|kyodo|bernama|antara|anadolu|ansa|efe|dpa|moody['’]s|fitch)\b/iu;

/** What such a group is called. */
export const civicNouns = new Set("charity union party movement watchdog militia ngo nonprofit think-tank foundation association federation agency regulator authority organization organisation".split(" "));

/** Bodies that a nation has one of: "the French parliament" is told apart by its nation. */
export const nationalBodies = new Set("government parliament army military navy police cabinet senate congress administration ministry embassy presidency judiciary opposition regime".split(" "));

/** Nouns for a whole people: with the adjective of a nation they name it. */
export const peopleNouns = new Set("people population citizenry public".split(" "));

/** Nouns for many that tell nobody apart, whatever stands beside them. */
export const emptyNouns = new Set("other one ally partner side member part enemy opponent party supporter nation country leader official".split(" "));
