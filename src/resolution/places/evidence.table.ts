/** What speaks for one of several places of a name: each multiplies the weight that the place has by itself. */
export const evidence = {
  /** "Paris, Texas": the article says what it lies in, or what lies in it. */
  said: 10_000,
  /** "Cambridge … Massachusetts": its division is named, or another place in it, and the division is not most of its country, as England is. */
  division: 10,
  /** "Tripoli … Lebanon": its country is named, or another place in it. */
  country: 20,
  /** Most places of the article are of its country. */
  most: 20,
  /** "Georgia … Tbilisi": a country or division in which another place of the article lies. */
  holds: 100,
} as const;

/** A place is settled where it weighs so many times as much as every other of its name. */
export const margin = 5;

/** A place that nothing in the article speaks for has to have so many people: of smaller ones the world has more than the gazetteer knows. */
export const leastAlone = 100_000;

/** A town with fewer people is believed only where its division is named, or the article says what it lies in. */
export const leastInCountry = 20_000;

/** A capital, or a country, weighs as much as a city of so many times its people: news names it more. */
export const capitalWeight = 10;

/** "New York" is the city, however many people live in the state of that name around it; "Singapore" is the country. */
export const behindItsNamesake = 0.001;

/** "Washington" in the United States is the capital, whatever division has its name too. */
export const namedAsCapital = 0.1;
