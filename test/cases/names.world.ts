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
];
