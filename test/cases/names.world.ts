import type { NAME_CASES } from "./names.ts";

/** Names as papers of the world write them: their offices, seats, streets and clubs. */
export const WORLD_NAMES: typeof NAME_CASES = [
  { name: "a regent behind a regency's name is no part of either", text: "The agency on Monday named Lingga Regent Muhammad Hartono a suspect.", names: ["Lingga Place", "Muhammad Hartono Person"] },
  { name: "a speaker between a body and a name", text: "Parliament Speaker Nabih Berri met the envoy.", names: ["Parliament Organization", "Nabih Berri Person"] },
  { name: "a seat before its holder", text: "They chose Jim Gavin over Ireland South MEP Billy Kelleher as their candidate.", names: ["Jim Gavin Person", "Ireland South Place", "Billy Kelleher Person"] },
  { name: "an office of another language", text: "Taoiseach Micheál Martin and PM Pham Minh Chinh met.", names: ["Micheál Martin Person", "Pham Minh Chinh Person"] },
  { name: "a baron by his given name keeps it", text: "The Forum's head Baron Waqa left.", names: ["Baron Waqa Person"] },
  { name: "a magistrate of a town", text: "The Matara Magistrate remanded him.", names: ["Matara Place"] },
  { name: "a mayor of a town that no list knows", text: "He came with Tshwane mayor Nasiphi Moya.", names: ["Tshwane Place", "Nasiphi Moya Person"] },
  { name: "letters behind a name and a comma", text: "Counsel Rotimi Jacobs, SAN, told the court so.", names: ["Rotimi Jacobs Person"] },
  { name: "a union's noun is no part of its letters", text: "Martin Burkert, head of the EVG union, called for calm.", names: ["Martin Burkert Person", "EVG Organization"] },
  { name: "a verb is no part of a firm's name", text: "The index gained as Mitsubishi Heavy Industries and Hitachi advanced.", names: ["Mitsubishi Heavy Industries Organization", "Hitachi Organization"] },
  { name: "a hall called after somebody is no office", text: "They met at the General Santos City Hall in Mindanao.", names: ["General Santos City Hall Facility", "Mindanao Place"] },
  { name: "a holding called after its founder", text: "Hassan Allam Holding CEO Hassan Allam spoke.", names: ["Hassan Allam Holding Organization", "Hassan Allam Person"] },
  { name: "a court ends what the model took for a place", text: "The party would move the Lahore High Court.", names: ["Lahore High Court Organization"] },
  { name: "an agreement is no town", text: "The Pretoria Agreement is at risk.", names: [] },
  { name: "a town in which something is agreed is one", text: "They signed an agreement in Pretoria.", names: ["Pretoria Place"] },
  { name: "a hospital goes on with its town", text: "The wounded lie in University Hospital Limerick.", names: ["University Hospital Limerick Facility"] },
  { name: "a base goes on with its town", text: "A jet was diverted to RAAF Base Tindal.", names: ["RAAF Base Tindal Facility"] },
  { name: "a hospital in a town does not", text: "He died at Charity Hospital in Limerick.", names: ["Charity Hospital Facility", "Limerick Place"] },
  { name: "a firm goes on with the country that its head is of", text: "Yesterday ExxonMobil Guyana President Alistair Routledge said the vessel had reached it.", names: ["ExxonMobil Guyana Organization", "Alistair Routledge Person"] },
  { name: "a party's noun in another language", text: "M. A. Sumanthiran of the Ilankai Tamil Arasu Kachchi spoke.", names: ["M. A. Sumanthiran Person", "Ilankai Tamil Arasu Kachchi Organization"] },
  { name: "a law against something", text: "He was charged under the Prevention of Terrorism Act.", names: ["Prevention of Terrorism Act Work"] },
  { name: "a stadium of workers", text: "They won 2-0 at Workers' Stadium on Sunday.", names: ["Workers' Stadium Facility"] },
  { name: "a cooperative's noun", text: "They accused the county of leasing land near Afraha Stadium to Rift Fresh Growers Sacco.", names: ["Afraha Stadium Facility", "Rift Fresh Growers Sacco Organization"] },
];
