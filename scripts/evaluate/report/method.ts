import { relationFamilies } from "../measures/relation-families.table.ts";

/** How everything is counted, in the page's words. */
export const method = `
- **Where it counts.** Only inside the stretches that annotators read. An article without an extraction, or with a changed text, counts as read with nothing found in it. Everything is read end to end from plain text, with the date of publication given.
- **What counts.** What a gold does not annotate is not scored. Where it does not mark everything, precision is not known and left empty, and so is F1.
- **Names.** Only mentions whose form is a name; people, organizations (platforms too) and places (facilities too). *Exact* is the same span without an article, *overlap* one character. A name on top of a gold name of another kind (product, people) is forgiven, but not in *strict*. *Lenient GPE*: a place where the gold says organization is right if the same words are a place elsewhere in that gold.
- **Coreference.** B-cubed over mentions of all forms. *B3 precision* and *recall* only over the mentions that both sides have; *B3 all*: recall over every gold mention of an entity that has two or more.
- **Statements.** One gold statement to one of ours, the best overlap of contents first, which must be at least half (token F1). The speaker is right when the phrases share half of their words and the head word is covered. *Direct, mixed, indirect*: quotation marks around all, some or none of the content.
- **Sayings.** Verbs of saying and thinking with a speaker; what is said is right if it covers the event that the gold links.
- **Events.** A trigger is found if it overlaps one of ours, or the cue of a statement. Who, whom or what, where: *by head*, our head covers the gold's head word, or the phrases share half of their words; otherwise by overlap of one character. The date is that of the time expression that the gold links with the event. Factuality: actual, future or denied, of events found.
- **Times and figures.** Found by overlap; the value is right for the same days or the same number; the bound is asked where the gold's words have one.
- **Relations.** Found, where an extraction tells one of the same family between two phrases that overlap both of the gold's, whatever its direction; recall only. Attributes (“two” of “units”) and what is apart are left out. The families: ${relationFamilies.map((row) => `${row.gold} (${waysOf(row)})`).join(", ")}.
- **Incidents and the main event** are scored on golds that have them: templates of reports of violence, slot by slot; who, what, where and when of the first event against the best answer of two people or more.`.trim();

function waysOf(row: (typeof relationFamilies)[number]): string {
  const ways = [
    ...row.relations.map((type) => `\`${type}\``),
    ...(row.sameEntity ? ["one entity"] : []),
    ...(row.together ? ["one event or statement"] : []),
  ];
  return ways.join(", ");
}

export const notMeasured = `
- How well it travels: rules were chosen by the errors on these very texts, so that figures here are better than on others. The texts kept apart tell.
- Types of events and precise roles: the golds know only who, whom and where. Whether several tellings are rightly one event.
- What a statement is about, through which medium, at which occasion; its stance.
- What a figure counts, its unit, place and period. Disagreements.
- Peoples, crowds and works as kinds of names: no gold marks them by the same rules.
- Ids of Wikidata and GeoNames, and coordinates: the golds here link to other catalogues. The measures are there for golds that do.
- Resolution across articles; articles that are not in English; HTML.
- Speed and memory: \`npm run bench\`.`.trim();
