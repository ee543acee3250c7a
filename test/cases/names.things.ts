import type { NAME_CASES } from "./names.ts";

/** Products, papers and works by the form of their names, and names that a report tells once and uses again. */
export const THING_NAMES: typeof NAME_CASES = [
  { name: "an aircraft with the parts of its number", text: "The airline took a Boeing 787-9 and an ATR 42-600 to Lima.", names: ["Boeing 787-9 Work", "ATR 42-600 Work", "Lima Place"] },
  { name: "how many a maker cuts is no model", text: "In May Boeing cut 300 jobs in Lima.", names: ["Boeing Organization", "Lima Place"] },
  { name: "one plane by its maker", text: "A single-engine Piper crashed near Lima on Sunday and the pilot died.", names: ["Piper Work", "Lima Place"] },
  { name: "a car", text: "Thieves took his old Ford Bronco in Lima.", names: ["Ford Bronco Work", "Lima Place"] },
  { name: "a maker's fund is no car", text: "He went to see a Ford Foundation official in Lima.", names: ["Ford Foundation Organization", "Lima Place"] },
  { name: "a code before what it is of, and a weapon", text: "They fired Javelin missiles and an AK-47 rifle in Lima.", names: ["Javelin Work", "AK-47 Work", "Lima Place"] },
  { name: "one of a kind of drone is nobody", text: "A Bayraktar Akinci was shot down near Nyala.", names: ["Bayraktar Akinci Work", "Nyala Place"] },
  { name: "papers of common nouns", text: "He told The Citizen that the job was done, The Point reported on Monday, citing The Namibian.", names: ["Citizen Organization", "Point Organization", "Namibian Organization"] },
  { name: "a citizen is no paper", text: "He told the citizen that the job was done in Lima.", names: ["Lima Place"] },
  { name: "a song in quotation marks", text: 'The singer won for "Legado" and recorded the album "Two-Step Home" in Lima.', names: ["Legado Work", "Two-Step Home Work", "Lima Place"] },
  { name: "what is said in quotation marks is no work", text: 'He said "Never" and left for Lima.', names: ["Lima Place"] },
  { name: "a town that no list knows, where something is", text: "Customers were advised to use branches in Mwengo.", names: ["Mwengo Place"] },
  { name: "a language that one speaks in", text: "The form must be completed in English.", names: [] },
];
