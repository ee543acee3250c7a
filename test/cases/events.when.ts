/** When an event was: its lemma, and the value of its time, or null where a time of the sentence is not its own. Published on 2024-03-02. */
export interface WhenCase {
  readonly what: string;
  readonly text: string;
  readonly lemma: string;
  readonly when: string | null;
}

export const whenCases: readonly WhenCase[] = [
  { what: "a day beside the verb", text: "Rebels attacked the town on Friday.", lemma: "attack", when: "2024-03-01" },
  { what: "since when somebody has been in power is not when he voted", text: "President Yoweri Museveni, 71, in power since 1986, voted in Kampala.", lemma: "vote", when: null },
  { what: "since when nothing was as bad is not when it struck", text: "It is the worst earthquake to strike Nepal since 1934.", lemma: "earthquake", when: null },
  { what: "the highest since a year", text: "Prices rose to the highest since 2008.", lemma: "rise", when: null },
  { what: "of how long a time it is the worst", text: "The army crushed the worst riot in a decade.", lemma: "crush", when: null },
  { what: "a time of the fugitive, not of his arrest", text: "Ruiz, the fugitive of the attacks in May 2019, was arrested in Lima.", lemma: "arrest", when: null },
  { what: "an offset from another event", text: "The firm closed a year after its launch.", lemma: "close", when: null },
  { what: "a march in capitals is no month", text: "THE UNIONS TOOK PART IN THE MARCH.", lemma: "march", when: null },
  { what: "how late is not when", text: "The plane landed in Malta two hours late.", lemma: "land", when: null },
];
