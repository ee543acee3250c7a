/** What part somebody or something had, as people say it behind a name: “Ana Ruiz: led it”. A role that is not here says it itself. */
const words: Readonly<Record<string, string>> = {
  agent: "did it",
  led: "led it",
  organized: "organized it",
  "spoke at": "spoke there",
  "took part in": "took part",
  bought: "bought it",
  seller: "sold it",
  accomplice: "was an accomplice",
  opponent: "was opposed",
  partner: "was the other side",
  victim: "was a victim",
  target: "whom or what it was aimed at",
  affected: "was affected",
  accused: "was accused",
  appointed: "was appointed",
  recipient: "received it",
  beneficiary: "is meant to benefit",
  object: "what it was done to",
  topic: "what it was about",
  instrument: "what was used",
  employer: "was the employer",
  judge: "was the judge",
};

/** The same before a name, in a table whose heads say who and to whom. */
const before: Readonly<Record<string, string>> = { "spoke at": "spoke there", "took part in": "took part", opponent: "against", partner: "with", recipient: "given to", beneficiary: "for", topic: "about", instrument: "by means of", employer: "employed by", seller: "sold by" };

/** A role in plain words. */
export function roleWords(role: string): string {
  return words[role] ?? role;
}

/** A role in plain words that stand before a name. */
export function roleBefore(role: string): string {
  return before[role] ?? role;
}
