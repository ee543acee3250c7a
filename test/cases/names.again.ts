import type { NAME_CASES } from "./names.ts";

/** Names that the rest of the report, or the words beside them, tell: letters, surnames, and what the model took too much of. */
export const TOLD_NAMES: typeof NAME_CASES = [
  { name: "letters that stand as a name does", text: "Traders wait for the BOJ, and Rosneft slid on the LME.", names: ["BOJ Organization", "Rosneft Organization", "LME Organization"] },
  { name: "letters of a degree and of a format", text: "He has an MBA and wrote a tome on XML.", names: [] },
  { name: "letters of a party that an office has too", text: "The Democracy for the Citizens Party (DCP) met. The DCP lost.", names: ["Democracy for the Citizens Party Organization", "DCP Organization", "DCP Organization"] },
  { name: "a surname that is a land too", text: "Tom Holland smiled. Holland returns to Glasgow.", names: ["Tom Holland Person", "Holland Person", "Glasgow Place"] },
  { name: "a land in which somebody of its name is", text: "Tom Holland smiled in Holland. Holland is flat.", names: ["Tom Holland Person", "Holland Place", "Holland Place"] },
  { name: "a common noun before somebody's name", text: "According to leaker Yogesh Brar, Xiaomi will answer.", names: ["Yogesh Brar Person", "Xiaomi Organization"] },
  { name: "a common noun behind a firm's name", text: "BHP drops Anglo pursuit again.", names: ["BHP Organization", "Anglo Organization"] },
  { name: "a people's adjective before what it has", text: "Chinese airlines agree purchase of jets in Lima.", names: ["Lima Place"] },
  { name: "a product whose last word ends names of firms", text: "Apple unveils new MacBook Air laptops.", names: ["Apple Organization", "MacBook Air Work"] },
  { name: "a centre in small letters is what a building is called", text: "They met at the Moscone West center in San Francisco.", names: ["Moscone West center Facility", "San Francisco Place"] },
  { name: "who holds an office of a territory that a comma ends", text: "The Minister of the Federal Capital Territory, Nyesom Wike, has left Lima.", names: ["Federal Capital Territory Place", "Nyesom Wike Person", "Lima Place"] },
  { name: "who is charged is somebody", text: "Police charged Manoa Kamikamica in Lima.", names: ["Manoa Kamikamica Person", "Lima Place"] },
  { name: "who a council has and objects is somebody", text: "The Piedmont Environmental Council's Gem Bingol objected.", names: ["Piedmont Environmental Council Organization", "Gem Bingol Person"] },
];
