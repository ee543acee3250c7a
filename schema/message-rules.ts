/** What each rule that leaves something, or takes it with doubt, has seen: in words for a reader who has never seen a rule. */
export const messageRules = {
  "statement.left": "a verb of saying, and nobody’s words with it that could be taken",
  "statement.quotation": "words in quotation marks that are nobody’s statement",
  "resolution.pronoun": "a pronoun that fits more than one",
  "resolution.speaker": "a pronoun of a speaker that does not fit who spoke before",
  "name.legal-form": "a name that may be more than one’s without its legal form",
  "name.generation": "a name that father and son may share",
  "name.surname": "a surname that more than one has",
  "name.middle": "a name that more than one has but for a middle name",
  "name.initial": "an initial and a surname that fit more than one",
  "name.first": "a first name that more than one has",
  "name.within": "a name that is one of several names of more than one",
  "name.initials": "initials that more than one has",
  "name.tail": "the end of more than one name",
  "name.business": "a name that more than one has but for a line of business",
  "name.clipped": "a name cut short that fits more than one",
  "name.club": "the last word of more than one club’s name",
  "name.head": "the first word of more than one name",
  "name.model": "a model that more than one maker may have",
  "name.place-kind": "a name that more than one has but for the word for its kind",
  "name.misspelt": "a name that may be more than one’s, misspelt",
} as const;

export type MessageRule = keyof typeof messageRules;
