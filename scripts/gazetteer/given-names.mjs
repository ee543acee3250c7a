// The given names of people, with the gender that they tell: those of the lists that tell nothing else, and of the wide one
// what is borne often and by nothing but people.
import { readFileSync } from "node:fs";
import { fold } from "./text.mjs";

/** A name of the wide list counts where so many of its sources have it, so often in all. */
const SOURCES = 6;
const BEARERS = 50;
/** The share of women among the bearers of a name from which on it tells a gender, or to which it does. */
const CLEAR = 0.95;
/** A word that as many women as men are called by is rather no given name: "Real", "New", "Santa" stand in the wide list too. */
const ONE_SIDED = 0.8;
const TOWN = 20_000;

/** The rows of `data/names/given-names.tsv`, of names that `places` (name to places) does not know as large ones. */
export function givenNameRows({ female, male, wide, english }, places) {
  const hand = new Map(byHand());
  const [women, men] = [new Set(female), new Set(male)];
  const rows = new Map(hand);
  for (const name of [...women, ...men]) {
    const [, bearers, share] = wide[fold(name)] ?? [0, 0, 0];
    const listed = women.has(name) && men.has(name) ? "u" : women.has(name) ? "f" : "m";
    const stands = bearers < BEARERS || (listed === "f" ? share >= ONE_SIDED : share <= 1 - ONE_SIDED);
    if (!hand.has(name)) rows.set(name, stands && listed !== "u" ? listed : genderOf(share));
  }
  const known = new Set([...rows.keys()].map(fold));
  const words = new Set(english);
  for (const [name, [sources, bearers, share]] of Object.entries(wide)) {
    if (!/^[a-z]{3,}(?:-[a-z]{2,})?$/u.test(name) || known.has(name) || words.has(name)) continue;
    if (sources < SOURCES || bearers < BEARERS || Math.max(share, 1 - share) < ONE_SIDED) continue;
    if (places.get(name)?.some((one) => one.kind !== "city" || one.population >= TOWN)) continue;
    rows.set(
      name.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase()),
      genderOf(share),
    );
  }
  return [...rows].map((row) => row.join("\t")).sort();
}

/** What the share of women among the bearers of a name tells. */
function genderOf(share) {
  return share >= CLEAR ? "f" : share <= 1 - CLEAR ? "m" : "u";
}

function byHand() {
  return readFileSync("scripts/gazetteer/sources/given-names-by-hand.tsv", "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([name, gender]) => name && gender);
}
