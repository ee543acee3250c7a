import type { RelationType } from "../../../schema/index.ts";

/** `marked` is text in the notation of test/resolution/marked.ts with names of places as `[Paris|#a]`; `is` says the gazetteer's id of each, or that it stays open. */
export interface PlaceCase {
  readonly why: string;
  readonly marked: string;
  readonly relations?: readonly (readonly [type: RelationType, from: string, to: string])[];
  readonly is: Readonly<Record<string, string>>;
}

const paris = { France: "g2988507", Texas: "g4717560" };

export const placeCases: readonly PlaceCase[] = [
  { why: "the best known by far", marked: "[Paris|#a] slept.", is: { a: paris.France } },
  { why: "its state behind a comma", marked: "In [Paris|#a], [Texas|#b], it rained.", relations: [["LOCATED_IN", "a", "b"]], is: { a: paris.Texas, b: "US.TX" } },
  { why: "no place of the name lies in what stands behind the comma", marked: "In [Paris|#a], [Ohio|#b], it rained.", is: { a: "open", b: "US.OH" } },
  { why: "a list of cities", marked: "They went to [Paris|#a], [London|#b] and [Rome|#c].", is: { a: paris.France, b: "g2643743", c: "g3169070" } },
  { why: "country or state: nothing tells", marked: "[Georgia|#a] slept.\nThe [United States|#b] woke.", is: { a: "open", b: "US" } },
  { why: "the state of its city", marked: "[Georgia|#a] slept.\n[Atlanta|#b] woke.", is: { a: "US.GA" } },
  { why: "the country of its people", marked: "[Georgia|#a] slept.\nThe [Georgian|desc Place amod] army woke.", is: { a: "GE" } },
  { why: "the country of its capital", marked: "[Tbilisi|#b] woke.\n[Georgia|#a] slept.", is: { a: "GE", b: "g611717" } },
  { why: "the state that its city is said to be in", marked: "[Savannah|#a], [Georgia|#b], slept.", relations: [["LOCATED_IN", "a", "b"]], is: { a: "g4221552", b: "US.GA" } },
  { why: "neither of two far larger", marked: "[Cambridge|#a] slept.", is: { a: "open" } },
  { why: "the university town of its state", marked: "[Cambridge|#a] slept.\n[Massachusetts|#b] woke.", is: { a: "g4931972" } },
  { why: "the university town of its country", marked: "[Cambridge|#a] slept.\n[Britain|#b] and [London|#c] woke.", is: { a: "g2653941" } },
  { why: "the larger by five times", marked: "[Birmingham|#a] slept.", is: { a: "g2655603" } },
  { why: "the smaller beside its state", marked: "[Birmingham|#a] slept.\n[Alabama|#b] woke.", is: { a: "g4049979" } },
  { why: "two large cities of one name", marked: "[Valencia|#a] slept.\n[Granada|#b] slept.\n[Hyderabad|#c] slept.", is: { a: "open", b: "open", c: "open" } },
  { why: "the one in the country that is named", marked: "[Valencia|#a] slept.\n[Spain|#b] woke.", is: { a: "g2509954" } },
  { why: "the one in the country whose people are named", marked: "[Valencia|#a] slept.\nThe [Venezuelan|desc Place amod] army woke.", is: { a: "g3625549" } },
  { why: "the capital", marked: "[Tripoli|#a] slept.", is: { a: "g2210247" } },
  { why: "the other beside its country's capital and name", marked: "[Tripoli|#a] slept.\n[Beirut|#b] and [Lebanon|#c] woke.", is: { a: "g266826" } },
  { why: "a capital's namesake where its country is named", marked: "[San José|#a] slept.\n[Costa Rica|#b] woke.", is: { a: "g3621849" } },
  { why: "a capital's namesake where its state is named", marked: "[San Jose|#a] slept.\n[California|#b] woke.", is: { a: "g5392171" } },
  { why: "the city before the state around it", marked: "[New York|#a] slept.", is: { a: "g5128581" } },
  { why: "the state that a city is said to be in, and the city elsewhere", marked: "In [Buffalo|#a], [New York|#b], it rained.\n[New York|#c] slept.", relations: [["LOCATED_IN", "a", "b"]], is: { a: "g5110629", b: "US.NY", c: "g5128581" } },
  { why: "the capital before the state of its name", marked: "[Washington|#a] slept.\nThe [United States|#b] woke.", is: { a: "g4140963" } },
  { why: "the country that is its city", marked: "[Singapore|#a] slept.", is: { a: "SG" } },
  { why: "another name of the same city", marked: "[Kiev|#a] slept.\n[Kyiv|#b] woke.", is: { a: "g703448", b: "g703448" } },
  { why: "a name that many small towns have", marked: "[Springfield|#a] slept.\nThe [United States|#b] woke.", is: { a: "open" } },
  { why: "a small town that nothing in the article speaks for", marked: "[Chapel Hill|#a] slept.", is: { a: "open" } },
  { why: "a small town beside its state", marked: "[Chapel Hill|#a] slept.\n[North Carolina|#b] woke.", is: { a: "g4460162" } },
  { why: "somebody's surname", marked: "[Valeska Paris|name Person nsubj] came.\n[Paris|#a] spoke.", is: { a: "open" } },
  { why: "a city although somebody has its name", marked: "[Valeska Paris|name Person nsubj] came to [Paris|#a].", is: { a: paris.France } },
  { why: "a town of war under the spelling of the news", marked: "[Beit Hanoun|#a] slept.\n[Gaza|#b] woke.", is: { a: "g281146", b: "PS.GZ" } },
  { why: "a capital, although a town of its name lies in a country that is named", marked: "[Washington|#a] and [London|#b] agreed.\n[Moscow|#c] did not.", is: { a: "g4140963" } },
  { why: "a capital beside a town of its name in its country", marked: "In [San Jose|#a], [Costa Rica|#b], it rained.\n[Alajuela|#c] slept.\n[Cartago|#d] slept.", relations: [["LOCATED_IN", "a", "b"]], is: { a: "g3621849" } },
  { why: "the one in the country of most places", marked: "[Newcastle|#a] slept.\n[Perth|#b] woke.\n[Geelong|#c] woke.\n[Australia|#d] woke.\n[London|#e] slept.", is: { a: "g2155472" } },
];
