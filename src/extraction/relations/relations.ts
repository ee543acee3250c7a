import { groupBy } from "../../../schema/group-by.ts";
import type { MentionDraft, RelationDraft } from "../../../schema/index.ts";
import type { Context } from "../context.ts";
import { mentionLookup } from "../events/events.ts";
import type { Finder, Rule } from "./finder.ts";
import { nounRelations, parts, personOf, ranks, verbRelations } from "./memberships.ts";
import { apposedOffices, titleOffices } from "./offices.ts";
import { families, relationVerbs } from "./people.ts";
import { commaPlaces, placesBeside, placesInNames, placesWithin } from "./places.ts";
import { takenOffices } from "./taken-offices.ts";

const rules: readonly Rule[] = [
  titleOffices,
  apposedOffices,
  takenOffices,
  commaPlaces,
  placesWithin,
  placesBeside,
  placesInNames,
  families,
  relationVerbs,
  nounRelations,
  ranks,
  personOf,
  parts,
  verbRelations,
];

/** The lasting relations that an article states, in text order. */
export function findRelations(context: Context, mentions: readonly MentionDraft[]): readonly RelationDraft[] {
  const sentences = new Map(context.sentences.map((sentence) => [sentence.index, sentence]));
  const lookups = new Map(
    [...groupBy(mentions, (mention) => mention.sentence)].map(([sentence, own]) => [
      sentence,
      mentionLookup(own),
    ]),
  );
  const finder: Finder = {
    context,
    text: context.document.text,
    mentions,
    sentenceOf: (mention) => (mention.word < 0 ? undefined : sentences.get(mention.sentence)),
    at: (sentence, word) => lookups.get(sentence.index)?.(word),
  };
  return rules
    .flatMap((rule) => rule(finder))
    .sort(
      (a, b) =>
        a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.type < b.type ? -1 : 1),
    );
}
