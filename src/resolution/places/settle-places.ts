import type { Draft, MentionDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import type { Gazetteer, GazetteerPlace } from "../../text/gazetteer.ts";
import { evidence, leastAlone, leastInCountry, margin } from "./evidence.table.ts";
import { placeName } from "./place-name.ts";
import { priorOf } from "./prior.ts";
import { saidWithin } from "./said-within.ts";
import { surnames } from "./surnames.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

export interface SettledPlaces {
  /** The place of a mention by name. */
  readonly of: (mention: MentionDraft) => GazetteerPlace | undefined;
  /** The place that a name means in this article; `open` where it has several and none outweighs the others. */
  readonly sense: (name: string) => GazetteerPlace | "open" | undefined;
}

interface Named {
  readonly key: string;
  readonly mentions: readonly MentionDraft[];
  readonly candidates: readonly GazetteerPlace[];
}

/**
 * Decides which place of the gazetteer each name of the article means: by what the article says it lies in, by the other
 * places of the article, and by itself where one place of the name is far better known. What nothing decides stays open.
 */
export function settlePlaces(draft: Draft, text: string, gazetteer: Gazetteer): SettledPlaces {
  const names = namesOf(draft, gazetteer);
  const persons = surnames(draft, text);
  const said = saidWithin(draft, text, gazetteer);
  const senses = new Map<string, GazetteerPlace | "open">();
  // The second time with what the first has settled: "Cambridge" helps "Springfield", and the other way round.
  for (let round = 0; round < 3; round++) {
    const around = surroundings(draft, gazetteer, senses, round === 0 ? names : []);
    const found = names.map(
      (one) => [one.key, persons.has(one.key) ? "open" : settle(one, said, around, gazetteer)] as const,
    );
    for (const [key, place] of found) senses.set(key, place);
  }
  const of = (mention: MentionDraft): GazetteerPlace | undefined => {
    if (mention.form !== "name" || mention.type !== "Place") return undefined;
    const own = said.get(mention.id);
    const sense = senses.get(fold(placeName(mention)));
    if (own === undefined || (sense && sense !== "open" && own.includes(sense)))
      return sense === "open" ? undefined : sense;
    return own.length === 1 ? own[0] : undefined;
  };
  return { of, sense: (name) => senses.get(fold(name)) };
}

function namesOf(draft: Draft, gazetteer: Gazetteer): readonly Named[] {
  const groups = new Map<string, MentionDraft[]>();
  for (const mention of draft.mentions) {
    if (mention.form !== "name" || mention.type !== "Place") continue;
    const key = fold(placeName(mention));
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups]
    .map(([key, mentions]) => ({ key, mentions, candidates: gazetteer.find(key) }))
    .filter((one) => one.candidates.length > 0);
}

function settle(
  { key, mentions, candidates }: Named,
  said: ReadonlyMap<number, readonly GazetteerPlace[]>,
  around: Surroundings,
  gazetteer: Gazetteer,
): GazetteerPlace | "open" {
  const words = mentions.map((one) => said.get(one.id)).filter((one) => one !== undefined);
  if (words.length > 0 && words.every((one) => one.length === 0)) return "open";
  const weighed = candidates.map((place) => {
    const its = around.of(place, key);
    // "Buffalo, New York" is of the state; "New York" alone in the same article is the city still.
    const isAround = candidates.some((one) => one.kind === "city" && one.within === place.id);
    const told = !isAround && words.some((left) => left.includes(place));
    const prior = priorOf(place, candidates, gazetteer);
    const speaks =
      (told ? evidence.said : 1) *
      (its.division ? evidence.division : 1) *
      (its.country ? evidence.country : 1) *
      (its.most ? evidence.most : 1) *
      (its.holds ? evidence.holds : 1);
    const least = told || its.division || its.holds ? 0 : its.country ? leastInCountry : leastAlone;
    return { place, weight: prior * speaks, doubtful: place.kind === "city" && prior < least };
  });
  weighed.sort((a, b) => b.weight - a.weight);
  const best = weighed[0]!;
  const rival = weighed.find(
    (one) =>
      one !== best && !gazetteer.within(one.place, best.place) && !gazetteer.within(best.place, one.place),
  );
  if (best.doubtful || (rival && best.weight < margin * rival.weight)) return "open";
  return best.place;
}
