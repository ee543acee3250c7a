/** Characters of a name, word or date that a question takes: what is longer is refused, and documents and forms say so. UTF-16 code units. */
export const longestText = 300;

/** A year, a month or a day, as a question takes it. */
export const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
