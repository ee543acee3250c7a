/** A development corpus: what it is good for, and where it comes from. */
export interface CorpusRow {
  readonly corpus: string;
  readonly texts: string;
  readonly measures: string;
  /** Of what it marks everything, so that what it lacks is wrong; of the rest only recall is known. */
  readonly precision: string;
  readonly licence: string;
  readonly origin: string;
}

export const corpora: readonly CorpusRow[] = [
  {
    corpus: "meantime-airbus-apple",
    texts: "60 Wikinews articles on Airbus, Boeing and Apple; only the beginning of each is annotated",
    measures: "names, coreference, events with who, whom, where and when, factuality, speakers, figures, times",
    precision: "names, coreference, triggers, who, whom, where, factuality, times, figures; not of sayings",
    licence: "CC BY 4.0",
    origin: "MEANTIME (NewsReader project)",
  },
  {
    corpus: "gum-news-train",
    texts: "35 news articles and interviews. The language model was trained on their trees and names, so that figures of names are better here than elsewhere",
    measures: "names inside nested entities, coreference of every noun phrase, 296 statements from attribution relations",
    precision: "names, coreference; of statements recall only, for not every statement is an attribution there",
    licence: "annotations CC BY 4.0, texts CC BY 2.5",
    origin: "GUM, the Georgetown University Multilayer corpus",
  },
  { corpus: "plover-gsr-odd", texts: "161 sentences of political news: the records with odd numbers", measures: "who did it to whom, and where", precision: "nothing: a record tells one event of its sentence", licence: "CC BY-SA 4.0", origin: "PLOVER gold standard records" },
  {
    corpus: "re3d-gov",
    texts: "75 pieces of official reports and press statements",
    measures: "names, relations of eleven kinds, nine of which are scored",
    precision: "names, but as a lower bound: not every name is marked, and official titles belong to names; of relations recall only",
    licence: "public domain, Open Government Licence, CC BY",
    origin: "re3d, the Relationship and Entity Extraction Evaluation Dataset",
  },
];
