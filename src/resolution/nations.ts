import type { MentionDraft } from "../../schema/index.ts";
import { demonymsIn } from "../text/demonyms.ts";
import type { GazetteerPlace } from "../text/gazetteer.ts";
import type { ResolutionContext, Work } from "./context.ts";

/** The country or region that the words of a place name or of a nation's adjective mean. */
export function nationOf(context: ResolutionContext, mention: MentionDraft): GazetteerPlace | undefined {
  const adjective = context.gazetteer.demonym(mention.text)?.place;
  if (mention.form === "description") return mention.type === "Place" ? adjective : undefined;
  if (mention.type === "Group") return adjective;
  if (mention.type !== "Place") return undefined;
  return nationNamed(context, mention.text) ?? adjective;
}

/** The country or region of a name. A name that is of a country or region first, whatever city bears it too. */
export function nationNamed(context: ResolutionContext, name: string): GazetteerPlace | undefined {
  const place = context.gazetteer.find(name.replace(/^[#@]/u, ""))[0];
  return place?.kind === "country" || place?.kind === "region" ? place : undefined;
}

/** The ids of the nations whose adjective or name stands in some words. */
export function nationsIn(context: ResolutionContext, words: string): readonly string[] {
  const found = demonymsIn(words.split(/[\s,]+/u), context.gazetteer).map(({ place }) => place.id);
  const whole = nationNamed(context, words);
  return whole ? [...found, whole.id] : found;
}

/** The mentions of places inside the phrase of another, nearest to its head first. */
export function placesInside(work: Work, mention: MentionDraft): readonly MentionDraft[] {
  if (mention.word < 0) return [];
  return (work.bySentence.get(mention.sentence) ?? [])
    .filter(
      (one) =>
        one.id !== mention.id &&
        (one.type === "Place" || one.type === "Facility") &&
        one.word >= mention.phrase[0] &&
        one.word < mention.phrase[1] &&
        one.word !== mention.word,
    )
    .sort((a, b) => Math.abs(a.word - mention.word) - Math.abs(b.word - mention.word));
}
