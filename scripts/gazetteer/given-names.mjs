// The given names of people, with the gender that they tell: those of the lists that tell nothing else, and of the wide one
// what is borne often and by nothing but people.
import { readFileSync } from "node:fs";
import { fold } from "./text.mjs";

/** A name of the wide list counts where so many of its sources have it, so often in all. */
const SOURCES = 6;
const BEARERS = 50;
/** The share of bearers from which a name tells a gender. */
const CLEAR = 0.95;
/** A word that as many women as men are called by is rather no given name: "Real", "New", "Santa" stand in the wide list too. */
const ONE_SIDED = 0.8;
const TOWN = 20_000;

/** The rows of `data/names/given-names.tsv`. `taken` tells whether a word is rather something else. */
export function givenNameRows({ female, male, wide, english }, places) {
  const told = byHand();
  const women = new Set([...female, ...told.f]);
  const men = new Set([...male, ...told.m]);
  const rows = new Map();
  for (const name of [...women, ...men])
    rows.set(name, women.has(name) && men.has(name) ? "u" : women.has(name) ? "f" : "m");
  const known = new Set([...rows.keys()].map(fold));
  const words = new Set(english);
  for (const [name, [sources, bearers, women]] of Object.entries(wide)) {
    if (!/^[a-z]{3,}(?:-[a-z]{2,})?$/u.test(name) || known.has(name) || words.has(name)) continue;
    if (sources < SOURCES || bearers < BEARERS || Math.max(women, 1 - women) < ONE_SIDED) continue;
    if (places.get(name)?.some((one) => one.kind !== "city" || one.population >= TOWN)) continue;
    const gender = women >= CLEAR ? "f" : women <= 1 - CLEAR ? "m" : "u";
    rows.set(
      name.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase()),
      gender,
    );
  }
  return [...rows].map((row) => row.join("\t")).sort();
}

function byHand() {
  const rows = readFileSync("scripts/gazetteer/sources/given-names-by-hand.tsv", "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  const of = (gender) => rows.filter((row) => row[1] === gender).map(([name]) => name);
  return { f: of("f"), m: of("m") };
}
