import type { RelationType } from "../../../schema/index.ts";

export interface ReferenceCase {
  readonly what: string;
  readonly marked: string;
  readonly relations?: readonly (readonly [type: RelationType, from: string, to: string])[];
  readonly together: Readonly<Record<string, string>>;
  readonly doubtful?: string;
}

/** Descriptions: whose office, kind, owner or place they tell. */
export const descriptionCases: readonly ReferenceCase[] = [
  { what: "an office that stands before a name", marked: "[Chilean President Ana Ruiz|name Person nsubj title=2 #a] came.\n[The President|desc Person nsubj def #b] spoke.\n[the [Chilean|desc Place amod] leader|desc Person nsubj def #c] left.", together: { "Ana Ruiz": "a b c" } },
  {
    what: "a vice president is not the president",
    marked: "[President Ana Ruiz|name Person nsubj title=1 #a] met [Vice President Luis Soto|name Person obj title=2 #b].\n[the president|desc Person nsubj def #c] spoke.\n[the vice president|desc Person nsubj def #d] left.",
    together: { "Ana Ruiz": "a c", "Luis Soto": "b d" },
  },
  { what: "nations must agree", marked: "[Chilean President Ana Ruiz|name Person nsubj title=2 #a] met [Peruvian President Luis Soto|name Person obj title=2 #b].\n[the [Peruvian|desc Place amod] leader|desc Person nsubj def #c] spoke.", together: { "Ana Ruiz": "a", "Luis Soto": "b c" } },
  { what: "who is told of by age is whom the report speaks of, not one in quoted words", marked: "[Ana Ruiz|name Person nsubj #a] met [Luis Soto|name Person obl #b].\n[the 61-year-old|desc Person nsubj def #c] spoke.", together: { "Ana Ruiz": "a c", "Luis Soto": "b" } },
  { what: "a trade, with the gender of the noun", marked: "[champion Ana Ruiz|name Person nsubj title=1 #a] won.\n[champion Luis Soto|name Person nsubj m title=1 #b] lost.\n[The sportswoman|desc Person nsubj def f #c] smiled.", together: { "Ana Ruiz": "a c", "Luis Soto": "b" } },
  { what: "an apposition", marked: "[Ana Ruiz|name Person nsubj #a], [a lawyer|desc Person appos same=#a #b], came.\n[the lawyer|desc Person nsubj def #c] spoke.", together: { "Ana Ruiz": "a b c" } },
  { what: "a noun right before a name", marked: "[Irish airline|desc Organization nsubj #a] [Aer Lingus|name Organization appos #b] flies.", together: { "Aer Lingus": "a b" } },
  { what: "the company in focus", marked: "[Airbus|name Organization nsubj #a] grew in [Toulouse|name Place obl #b].\n[the company|desc Organization nsubj def #c] hired.", together: { Airbus: "a c", Toulouse: "b" } },
  {
    what: "the company of which a word was said before",
    marked: "[Brightwell|name Organization nsubj #a], [the furniture retailer|desc Organization appos same=#a def head=retailer #b], fell.\n[Pembury Bank|name Organization nsubj #c] rose.\n[the furniture group|desc Organization nsubj def head=group #d] hired.",
    together: { Brightwell: "a b d", "Pembury Bank": "c" },
  },
  { what: "the last word of a name", marked: "[Security Council|name Organization nsubj #a] met at [Hilton Hotel|name Facility obl #b].\n[the council|desc Organization nsubj def #c] left [the hotel|desc Facility obj def #d].", together: { "Security Council": "a c", "Hilton Hotel": "b d" } },
  { what: "a group behind its name", marked: "[Islamic State|name Organization compound #a] [group|desc Organization nsubj def #b] spoke.\n[Agence|name Organization nsubj #c] wrote.", together: { "Islamic State": "a b", Agence: "c" } },
  { what: "no charity is the company", marked: "[Rapid Freight|name Organization nsubj #a] shipped.\n[Friends of the Sea|name Organization nsubj #b] spoke.\n[the company|desc Organization nsubj def #c] spoke.", together: { "Rapid Freight": "a c", "Friends of the Sea": "b" } },
  { what: "the capital is one", marked: "[Arequipa|name Place obl #a] slept.\n[the capital|desc Place nsubj def #b] woke.", together: { Arequipa: "a", open: "b" } },
  { what: "no ministry is the company", marked: "[Ministry of Health|name Organization nsubj #a] spoke.\n[the company|desc Organization nsubj def #b] spoke.", together: { "Ministry of Health": "a", open: "b" } },
  { what: "a country that is an island", marked: "[Jamaica|name Place nsubj #a] met [Peru|name Place obj #b].\n[the island|desc Place obl def #c] slept.", together: { Jamaica: "a c", Peru: "b" } },
  { what: "the city and the country", marked: "[Lima|name Place obl #a] in [Peru|name Place nmod #b] slept.\n[the city|desc Place nsubj def #c] woke, [the country|desc Place nsubj def #d] did not.", together: { Lima: "a c", Peru: "b d" } },
  { what: "a kind of place before its name", marked: "[the city of [Lima|name Place nmod #b]|desc Place obl def head=city same=#b:place-of #a] slept.", together: { Lima: "a b" } },
  { what: "a coast is not its country", marked: "[the coast of [Peru|name Place nmod #b]|desc Place obl def head=coast same=#b:place-of #a] slept.", together: { Peru: "b", open: "a" } },
  { what: "many are not one of them", marked: "[Six airlines|desc Organization nsubj plural #a], [Air Jamaica|name Organization appos same=#a #b], came.", together: { "Air Jamaica": "b", open: "a" } },
  { what: "a people by its adjective", marked: "[Peruvians|name Group nsubj plural #a] voted.\n[the [Peruvian|desc Place amod] people|desc Group nsubj plural def #b] won.", together: { "Peruvian people": "a b" } },
  {
    what: "a group of a place, and the country of its owner",
    marked: "[[Chilean|desc Place amod #n] students in [Peru|name Place nmod #p]|desc Group nsubj plural head=students #a] marched.\nThey praised [the people of [[their|pron nmod:poss #t] country|desc Place nmod of=#t #c]|desc Group obj plural def head=people #g].\n[Chileans|name Group nsubj plural #h] cheered.",
    together: { "Chilean students in Peru": "a t", Chile: "c n", Peru: "p", Chileans: "g h" },
  },
  {
    what: "places of an owner",
    marked: "[[Peru|name Place nmod:poss #p]'s provincial capitals|desc Group obl plural of=#p head=capitals lemma=capital #a] voted.\n[provincial capitals throughout [Peru|name Place nmod #q]|desc Group obl plural head=capitals lemma=capital #b] slept.",
    together: { Peru: "p q", "Peru's provincial capitals": "a b" },
  },
  { what: "what is counted or not told apart is nobody", marked: "[three soldiers|desc Group nsubj plural #a] came.\n[A spokesman|desc Person nsubj m #b] spoke.\n[more than 300 people in [Lima|name Place nmod #c]|desc Group obj plural head=people #d] left.", together: { Lima: "c", open: "a b d" } },
  { what: "a thing that no table knows, told of again", marked: "[Airbus|name Organization nsubj #a] sold [a tanker|desc obj singular #b].\n[The tanker|desc nsubj singular def #c] flies, and [it|pron nsubj #d] leaks.", together: { Airbus: "a", tanker: "b c d" } },
  {
    what: "a headline's noun without its article",
    marked: "# [Airbus|name Organization nsubj #a] wins [tanker contract|desc obj singular head=contract lemma=contract #b]\n[Airbus|name Organization nsubj #c] won [a contract|desc obj singular head=contract lemma=contract #d].",
    together: { Airbus: "a c", "tanker contract": "b d" },
  },
  { what: "another of the kind is not the same", marked: "[Airbus|name Organization nsubj #a] won [a contract|desc obj singular head=contract lemma=contract #b] and [a contract|desc obj singular head=contract lemma=contract #c].", together: { Airbus: "a", open: "b c" } },
  { what: "the same bare noun for many", marked: "[Ants|desc nsubj plural head=Ants lemma=ant #a] eat.\n[Bees|desc nsubj plural head=Bees lemma=bee #c] fly.\n[Ants|desc nsubj plural head=Ants lemma=ant #b] sleep.", together: { Ants: "a b", open: "c" } },
  { what: "a thing told of once is nothing", marked: "[Airbus|name Organization nsubj #a] sold [a tanker|desc obj singular #b].", together: { Airbus: "a", open: "b" } },
  { what: "somebody without a name who is spoken of again", marked: "[A man|desc Person nsubj m #a] was held.\n[The man|desc Person nsubj m def #b] ran.\n[He|pron nsubj #c] fell.", together: { man: "a b c" } },
  {
    what: "whose mother",
    marked: "[Ana Ruiz|name Person nsubj f #a] and [Luis Soto|name Person conj m #b] came.\n[[Her|pron nmod:poss #h] mother|desc Person nsubj f of=#h #c] smiled.\n[[His|pron nmod:poss #i] mother|desc Person nsubj f of=#i #d] did not.",
    together: { "Ana Ruiz": "a h", "Luis Soto": "b i", open: "c d" },
  },
];

/** Pronouns: agreement, syntax, who speaks. */
export const pronounCases: readonly ReferenceCase[] = [
  { what: "gender of a listed given name", marked: "[Angela Merkel|name Person nsubj f #a] met [Emmanuel Macron|name Person obj m #b].\n[She|pron nsubj #c] thanked [him|pron obj #d].", together: { "Angela Merkel": "a c", "Emmanuel Macron": "b d" } },
  { what: "unknown gender is told by the pronoun, once", marked: "[Xyz Qwert|name Person nsubj #a] spoke.\n[She|pron nsubj #b] left.\n[He|pron nsubj #c] stayed.", together: { "Xyz Qwert": "a b", open: "c" } },
  { what: "not the other argument of the verb", marked: "[Ana Ruiz|name Person nsubj f #a] spoke.\n[Eva Soto|name Person nsubj gov=1 f #b] met [her|pron obj gov=1 #c].", together: { "Ana Ruiz": "a c", "Eva Soto": "b" } },
  { what: "a reflexive is the subject", marked: "[Ana Ruiz|name Person nsubj f #a] spoke.\n[Eva Soto|name Person nsubj gov=1 f #b] hurt [herself|pron obj gov=1 #c].", together: { "Ana Ruiz": "a", "Eva Soto": "b c" } },
  { what: "its is the subject's", marked: "[Peru|name Place obl #a] watched.\n[Airbus|name Organization nsubj #b] cut [its|pron nmod:poss #c] staff.", together: { Peru: "a", Airbus: "b c" } },
  { what: "an owner in what opens the sentence is its subject", marked: "[Ana Ruiz|name Person nsubj f #a] spoke.\nIn a letter before [her|pron nmod:poss f #b] arrest, [Eva Soto|name Person nsubj f #c] urged calm.", together: { "Ana Ruiz": "a", "Eva Soto": "b c" } },
  { what: "they are a group", marked: "[[Chilean|desc Place amod] miners|desc Group nsubj plural #a] struck.\n[They|pron nsubj #b] won.", together: { "Chilean miners": "a b" } },
  { what: "nothing agrees", marked: "[Peru|name Place nsubj #a] voted.\n[She|pron nsubj #b] left.", together: { Peru: "a", open: "b" } },
  { what: "who of a clause", marked: "[Ana Ruiz|name Person nsubj #a], [who|pron nsubj same=#a:relative #b] won, left.", together: { "Ana Ruiz": "a b" } },
  { what: "I and we in somebody's words", marked: "“<[I|pron nsubj q=0 #i] and [we|pron nsubj q=0 #w] won|direct #a>,” said [Ana Ruiz|name Person nsubj #a].", together: { "Ana Ruiz": "a i", open: "w" } },
  { what: "we of somebody who speaks for a body", marked: "“<[We|pron nsubj q=0 #w] won|direct #a>,” said [Airbus director Ana Ruiz|name Person nsubj title=2 #a].\n[Airbus|name Organization nsubj #b] grew.", relations: [["HOLDS_OFFICE", "a", "b"]], together: { "Ana Ruiz": "a", Airbus: "b w" } },
  { what: "we of a spokeswoman of the body spoken of", marked: "[Airbus|name Organization nsubj #b] grew.\n“<[We|pron nsubj q=0 #w] won|direct #a>,” said [spokeswoman Ana Ruiz|name Person nsubj title=1 #a].", together: { "Ana Ruiz": "a", Airbus: "b w" } },
  { what: "questions and answers of an interview", marked: "An interview with [Ana Ruiz|name Person nmod f #a]\n\nHow did [you|pron nsubj #b] begin?\n\n[I|pron nsubj #c] played at home.\n\nDo [you|pron nsubj #d] still play?\n\n[I|pron nsubj #e] do.", together: { "Ana Ruiz": "a b c d e" } },
  { what: "a question alone is no interview", marked: "[Ana Ruiz|name Person nsubj f #a] left.\n\nHow would [you|pron nsubj #b] feel?\n\n[I|pron nsubj #c] wept.", together: { "Ana Ruiz": "a", open: "b c" } },
  { what: "any airline is none", marked: "[Any airline|desc Organization nsubj #a] may land.\n[It|pron nsubj #b] pays.", together: { open: "a b" } },
  { what: "we of a group", marked: "“<[We|pron nsubj q=0 #w] won|direct #a>,” said [[Chilean|desc Place amod] miners|desc Group nsubj plural #a].", together: { "Chilean miners": "a w" } },
];
