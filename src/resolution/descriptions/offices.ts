import type { MentionDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import { capital, officeWords } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationsIn } from "../nations.ts";
import { officeWordRows, parties } from "./office-words.table.ts";

const general = new Map(officeWordRows.map((row) => [row.word, new Set(row.means.split(" "))]));
/** Words that make another office of one: a vice president is not the president. */
export const ranks: ReadonlySet<string> = new Set(
  "vice deputy prime assistant associate acting foreign first under attorney defense defence finance interior co general".split(
    " ",
  ),
);
/** Words that make no other office of one. */
const idle = new Set("former ex then current incumbent new outgoing late own same top senior".split(" "));

/** What tells of who does not hold the office yet: "the new president" of a president-elect. */
const ahead = /^(?:elect|new|incoming|next|future)$/u;

/** How well a description fits who was elected to the office that it names. */
export const heldNext = 4;

/** How well a description fits the offices and trades that the article gives to somebody: 0 not at all, 1 by a general word, 2 by the very word, 3 by all its words, 4 as who was elected to it. */
export function officeFit(work: Work, mention: MentionDraft, chain: Chain): number {
  if (mention.gender && chain.gender && mention.gender !== chain.gender) return 0;
  const nations = new Set(nationsIn(work.context, mention.modifiers.map(capital).join(" ")));
  for (const place of mention.places)
    for (const id of nationsIn(work.context, capitals(place))) nations.add(id);
  if (nations.size > 0 && chain.nations.size > 0 && ![...nations].some((id) => chain.nations.has(id)))
    return 0;
  const said = officeWords(work, [...mention.modifiers, mention.lemma].join(" ")).split(" ");
  const wanted = said.filter((word) => !idle.has(word) && word !== "elect");
  const elect = said.includes("elect");
  const head = fold(mention.lemma).replace(/-elect$/u, "");
  const mine = wanted.filter((word) => ranks.has(word));
  if (parties.has(head) && ofOtherParty(chain, head)) return 0;
  let best = 0;
  for (const office of chain.offices) {
    const elected = /\belect\b/u.test(office);
    if (elect && !elected) continue;
    const words = office.split(" ").filter((word) => !idle.has(word) && word !== "elect");
    const theirs = words.filter((word) => ranks.has(word));
    const sameRank = mine.length === theirs.length && mine.every((word) => theirs.includes(word));
    if (words.at(-1) === head) {
      if (!sameRank) continue;
      const fit = wanted.every((word) => words.includes(word)) ? 3 : 2;
      best = Math.max(best, !elected ? fit : said.some((word) => ahead.test(word)) ? heldNext : 1);
    } else if (words.includes(head) && (sameRank || words[0] === head)) {
      best = Math.max(best, 2);
    } else if (words.some((word) => general.get(head)?.has(word)) && mine.length === 0) {
      best = Math.max(best, 1);
    }
  }
  return best;
}

/** "a Democrat … the Republican": somebody else. */
function ofOtherParty(chain: Chain, party: string): boolean {
  return [...chain.offices].some((office) =>
    office.split(" ").some((word) => parties.has(word) && word !== party),
  );
}

function capitals(place: string): string {
  return place.split(" ").map(capital).join(" ");
}
