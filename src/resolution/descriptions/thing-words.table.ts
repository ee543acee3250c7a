/** Nouns for one kind of thing: what was called by one of a row may be called by another. */
const rows: readonly (readonly string[])[] = [
  "aircraft plane jet airliner airplane jetliner aeroplane superjumbo".split(" "),
  "phone smartphone handset device".split(" "),
  "film movie picture".split(" "),
  "software program application app".split(" "),
  "book novel".split(" "),
  "car vehicle automobile".split(" "),
  "ship vessel boat ferry".split(" "),
  "song single track".split(" "),
  "law bill act legislation".split(" "),
  "treaty pact accord agreement".split(" "),
  "study report paper".split(" "),
  "company firm corporation business".split(" "),
  "airline carrier".split(" "),
  "manufacturer maker producer".split(" "),
  "city town".split(" "),
  "country nation".split(" "),
  "child kid boy girl".split(" "),
  "attacker assailant gunman shooter".split(" "),
];

const rowOf = new Map(rows.flatMap((row, index) => row.map((word) => [word, index] as const)));

/** The row of things that a noun is for, by number; undefined for a noun outside the table. */
export function thingOf(lemma: string): number | undefined {
  return rowOf.get(lemma.toLowerCase());
}

/** Whether two nouns may be said of one thing. */
export function sameThing(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || (rowOf.has(one) && rowOf.get(one) === rowOf.get(other));
}
