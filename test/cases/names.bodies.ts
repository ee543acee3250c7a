import type { NAME_CASES } from "./names.ts";

/** Bodies by one word that no list knows, and peoples, told by what stands beside them anywhere in the report. */
export const BODY_NAMES: typeof NAME_CASES = [
  {
    name: "what a body is called in brackets is one wherever it stands",
    text: "Tanelco will cut power. The Lindi Electric Supply Company (Tanelco) said so. He asked why Tanelco waited. Tanelco's work is slow.",
    names: ["Tanelco Organization", "Lindi Electric Supply Company Organization", "Tanelco Organization", "Tanelco Organization", "Tanelco Organization"],
  },
  { name: "a firm behind what it makes", text: "Copper producer Mopari said its mines were safe. Mopari sleeps.", names: ["Mopari Organization", "Mopari Organization"] },
  { name: "a producer of films is somebody", text: "The film producer Danny Mopari left.", names: ["Danny Mopari Person"] },
  { name: "what has a regional manager", text: "Bokelo's regional manager, Musa Kibwana, left.", names: ["Bokelo Organization", "Musa Kibwana Person"] },
  { name: "who has a manager may be somebody", text: "Bokelo's manager said she would sing.", names: ["Bokelo Person"] },
  { name: "what has members is a body", text: "Members of Fretipar walked out of the chamber.", names: ["Fretipar Organization"] },
  { name: "who wins an order is a firm", text: "Finmarieri won an order for two liners.", names: ["Finmarieri Organization"] },
  { name: "to whom a stake is sold", text: "Galpa sold its stake to Moevo.", names: ["Galpa Organization", "Moevo Organization"] },
  { name: "two peoples and their chiefs", text: "Chewi and Tumbuki chiefs asked for prayers in Lilongwe.", names: ["Chewi Group", "Tumbuki Group", "Lilongwe Place"] },
  { name: "a people's herders", text: "Mbororu herders left Garoua.", names: ["Mbororu Group", "Garoua Place"] },
  { name: "a party before a mayor", text: "The Socialist Party mayor, Marc Cuillard, opened a gate in Lima.", names: ["Socialist Party Organization", "Marc Cuillard Person", "Lima Place"] },
];
