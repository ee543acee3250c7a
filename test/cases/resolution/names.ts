export interface NameCase {
  /** The row of the table that decides. */
  readonly rule: string;
  readonly marked: string;
  /** Labels that are one entity, and its name. */
  readonly together: Readonly<Record<string, string>>;
  /** Labels of which the link is doubtful. */
  readonly doubtful?: string;
}

/** Names of one entity, and names that only look like it. */
export const nameCases: readonly NameCase[] = [
  { rule: "name.surname", marked: "[Angela Merkel|name Person nsubj #a] spoke.\n[Mrs. Merkel|name Person nsubj f title=1 #b] left.", together: { "Angela Merkel": "a b" } },
  { rule: "name.surname", marked: "[Bill Clinton|name Person nsubj m #a] spoke.\n[Mrs. Clinton|name Person nsubj f title=1 #b] left.", together: { "Bill Clinton": "a", Clinton: "b" } },
  { rule: "name.surname", marked: "[Venus Williams|name Person nsubj #a] beat [Serena Williams|name Person obj #b].\n[Williams|name Person nsubj #c] smiled.", together: { "Venus Williams": "a", "Serena Williams": "b c" }, doubtful: "c" },
  { rule: "name.surname", marked: "[Venus Williams|name Person nsubj #a] came.\n[Williams|name Person nsubj #c] smiled.\n[Serena Williams|name Person nsubj #b] lost.", together: { "Venus Williams": "a c", "Serena Williams": "b" } },
  { rule: "name.type", marked: "[Emma Paris|name Person nsubj f #a] came.\n[Paris|name Place nsubj #b] smiled.", together: { "Emma Paris": "a b" } },
  { rule: "name.type", marked: "[Emma Paris|name Person nsubj f #a] came.\nShe sat in [Paris|name Place obl #b].", together: { "Emma Paris": "a", Paris: "b" } },
  { rule: "name.type", marked: "[Blue Party|name Work nsubj #a] won.", together: { "Blue Party": "a" } },
  { rule: "name.surname", marked: "[José Álvarez-Ruiz|name Person nsubj #a] spoke.\n[Alvarez Ruiz|name Person nsubj #b] left.", together: { "José Álvarez-Ruiz": "a b" } },
  { rule: "name.first", marked: "[Tim Cook|name Person nsubj #a] spoke.\n[Tim|name Person nsubj #b] left.", together: { "Tim Cook": "a b" } },
  { rule: "name.first", marked: "[Grant Hill|name Person nsubj #a] met [Ulysses Grant|name Person obj #b].\n[Grant|name Person nsubj #c] left.", together: { "Grant Hill": "a", "Ulysses Grant": "b c" } },
  { rule: "name.within", marked: "[Luiz Inácio Lula da Silva|name Person nsubj #a] won.\n[Lula|name Person nsubj #b] spoke.", together: { "Luiz Inácio Lula da Silva": "a b" } },
  { rule: "name.middle", marked: "[George W. Bush|name Person nsubj #a] spoke.\n[George Bush|name Person nsubj #b] left.", together: { "George W. Bush": "a b" } },
  { rule: "name.initial", marked: "[Timothy Cook|name Person nsubj #a] spoke.\n[T. Cook|name Person nsubj #b] signed.", together: { "Timothy Cook": "a b" } },
  { rule: "name.generation", marked: "[Robert Downey Jr.|name Person nsubj #a] came.\n[Robert Downey|name Person nsubj #b] left.", together: { "Robert Downey Jr.": "a b" } },
  { rule: "name.legal-form", marked: "[Apple|name Organization nsubj #a] grew.\n[Apple Inc.|name Organization nsubj #b] sold phones.", together: { Apple: "a b" } },
  { rule: "name.legal-form", marked: "[Apple Inc.|name Organization nsubj #a] sued [Apple Corps|name Organization obj #b].\n[Apple|name Organization nsubj #c] won.", together: { Apple: "a c", "Apple Corps": "b" } },
  { rule: "name.business", marked: "[Delta Air Lines|name Organization nsubj #a] flies.\n[Delta|name Organization nsubj #b] lands.", together: { "Delta Air Lines": "a b" } },
  { rule: "name.type", marked: "[Mahan Air|name Organization nsubj #a] flew.\n[Mahan|name Person nsubj #b] lands.", together: { "Mahan Air": "a b" } },
  { rule: "name.type", marked: "[Henry Ford|name Person nsubj m #a] founded [Ford Motor Company|name Organization obj #b].\n[Ford|name Person nsubj #c] died.", together: { "Henry Ford": "a c", "Ford Motor Company": "b" } },
  { rule: "name.type", marked: "[New South Wales|name Place nsubj #a] ([NSW|name Organization appos #b]) voted.\n[NSW|name Organization nsubj #c] voted again.", together: { "New South Wales": "a b c" } },
  { rule: "name.type", marked: "[Zimbabwe Electoral Commission|name Organization nsubj #a] met.\n[Zec|name Person nsubj #b] met again.", together: { "Zimbabwe Electoral Commission": "a b" } },
  { rule: "name.clipped", marked: "[Man City|name Organization nsubj #a] bid.\n[Manchester City|name Organization nsubj #b] won.", together: { "Manchester City": "a b" } },
  { rule: "name.club", marked: "[Manchester City|name Organization nsubj #a] bid.\n[City|name Organization nsubj #b] won.", together: { "Manchester City": "a b" } },
  { rule: "name.head", marked: "[Lockheed Martin|name Organization nsubj #a] bid.\n[Lockheed|name Organization nsubj #b] won.", together: { "Lockheed Martin": "a b" } },
  { rule: "name.head", marked: "[Oxford University|name Organization nsubj #a] met.\n[Oxford|name Organization nsubj #b] won.", together: { "Oxford University": "a", Oxford: "b" } },
  { rule: "name.initials", marked: "[International Monetary Fund|name Organization nsubj #a] warned.\nThe [IMF|name Organization nsubj #b] lent.", together: { "International Monetary Fund": "a b" } },
  { rule: "name.introduced", marked: "[Singapore Airlines|name Organization nsubj #a] ([SIA|name Organization appos #b]) ordered.\n[SIA|name Organization nsubj #c] paid.", together: { "Singapore Airlines": "a b c" } },
  { rule: "name.tail", marked: "[Vienna Grand Plaza Hotel|name Facility nsubj #a] opened.\nThe [Grand Plaza Hotel|name Facility nsubj #b] closed.", together: { "Vienna Grand Plaza Hotel": "a b" } },
  { rule: "name.tail", marked: "[Central Bank of Chile|name Organization nsubj #a] met [Bank of Chile|name Organization obj #b].\n[Bank of Peru|name Organization nsubj #c] left.", together: { "Central Bank of Chile": "a b", "Bank of Peru": "c" } },
  { rule: "name.model", marked: "The [Airbus A380|name Work nsubj #a] flew.\nTwo [A380s|name Work nsubj #b] landed.", together: { "Airbus A380": "a b" } },
  { rule: "name.place-kind", marked: "[New York City|name Place nsubj #a] slept.\n[New York|name Place nsubj #b] woke.", together: { "New York City": "a b" } },
  { rule: "name.place-kind", marked: "[Kuwait City|name Place nsubj #a] slept.\n[Kuwait|name Place nsubj #b] woke.", together: { "Kuwait City": "a", Kuwait: "b" } },
  { rule: "name.misspelt", marked: "[Manuel Marrero|name Person nsubj #a] spoke.\n[Manuel Marero|name Person nsubj #b] left.\n[Manuel Marrero|name Person nsubj #c] sat.", together: { "Manuel Marrero": "a b c" } },
  { rule: "name.misspelt", marked: "[Tegucigalpa|name Place obl #a] slept.\n[Tegucigalpo|name Place obl #b] woke.", together: { Tegucigalpa: "a b" } },
  { rule: "name.misspelt", marked: "[Niger|name Place nsubj #a] met [Nigeria|name Place obj #b].\n[Iran|name Place nsubj #c] met [Iraq|name Place obj #d].\n[Austria|name Place nsubj #e] met [Australia|name Place obj #f].", together: { Niger: "a", Nigeria: "b", Iran: "c", Iraq: "d", Austria: "e", Australia: "f" } },
  { rule: "name.misspelt", marked: "[Maria Lopez|name Person nsubj #a] met [Mario Lopez|name Person obj #b].", together: { "Maria Lopez": "a", "Mario Lopez": "b" } },
  { rule: "name.same", marked: "The [U.S.|name Place nsubj #a] and the [United States|name Place conj #b] and [America|name Place conj #c].", together: { "United States": "a b c" } },
  { rule: "name.same", marked: "[Chile|name Place nsubj #a] waits.\nA [Chilean|desc Place amod #b] plan.", together: { Chile: "a b" } },
  { rule: "name.same", marked: "[Gaza|name Place obl #a] slept.\nThe [Gaza Strip|name Place nsubj #b] woke.", together: { "Gaza Strip": "a b" } },
  { rule: "name.government", marked: "[Iran|name Place nsubj #a] waits.\n[Tehran|name Place nsubj #b] {rejected|type=rejection agent=#b} the offer.", together: { Iran: "a b" } },
  { rule: "name.government", marked: "[Iran|name Place nsubj #a] waits.\nA bomb {exploded|type=explosion where=#b} in [Tehran|name Place obl #b].\n[Tehran|name Place nsubj #c] mourned.", together: { Iran: "a", Tehran: "b c" } },
  { rule: "name.type", marked: "[Aer Lingus|name Person nsubj #a] flies.\n[Aer Lingus Group PLC|name Organization nsubj #b] paid.", together: { "Aer Lingus": "a b" } },
  { rule: "name.head", marked: "[Volkswagen|name Organization nsubj #a] paid.\n[Volkswagen Group of America|name Organization nsubj #b] waits.", together: { Volkswagen: "a", "Volkswagen Group of America": "b" } },
  { rule: "name.type", marked: "[Northfield Energy|name Organization nsubj #a] waits.\n[Northfield|name Place nsubj #b] paid.", together: { "Northfield Energy": "a b" } },
  { rule: "name.type", marked: "[Northfield Energy|name Organization nsubj #a] waits.\nPeople live in [Northfield|name Place obl #b].", together: { "Northfield Energy": "a", Northfield: "b" } },
  { rule: "name.type", marked: "[Qatar Airways|name Organization nsubj #a] waits.\n[Qatar|name Place nsubj #b] paid.", together: { "Qatar Airways": "a", Qatar: "b" } },
];
