import type { MentionDraft, RelationDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import type { Context } from "../context.ts";
import { sites } from "../events/sites.ts";
import { base, caseOf, childOf, headOf } from "../tree.ts";
import { across, type Rule } from "./finder.ts";
import { besideWords, ownedFacilities } from "./words.table.ts";

const placed = [...sites, "Organization"];
const between = /^,\s+$/u;

/** "Havana, Cuba", "Mobile, Alabama": a place after a comma is where the first one lies. */
export const commaPlaces: Rule = ({ text, mentions, context }) =>
  mentions.flatMap((inner, index): readonly RelationDraft[] => {
    const outer = nextAfter(mentions, index);
    if (
      !outer ||
      inner.form !== "name" ||
      outer.form !== "name" ||
      !sites.has(inner.type ?? "") ||
      outer.type !== "Place" ||
      !between.test(text.slice(inner.end, outer.start))
    )
      return [];
    const { gazetteer } = context.vocabulary;
    const lies = gazetteer
      .find(inner.text)
      .some((a) => gazetteer.find(outer.text).some((b) => a.id !== b.id && gazetteer.within(a, b)));
    if (!lies) return [];
    return [
      {
        type: "LOCATED_IN",
        from: inner.id,
        to: outer.id,
        rule: "located.comma",
        evidence: across(text, inner, outer),
      },
    ];
  });

/** "the embassy in Lima", "Cuba's provincial capitals": a site with the place it is in. */
export const placesWithin: Rule = ({ text, mentions, sentenceOf, at, context }) =>
  mentions.flatMap((mention): readonly RelationDraft[] => {
    const sentence = sentenceOf(mention);
    if (!sentence || mention.form === "pronoun" || mention.word < 0) return [];
    const word = sentence.words[mention.word]!;
    const plural =
      mention.type === "Group" &&
      ["capital", "city", "town", "village", "province", "region"].includes(mention.lemma);
    if (!plural && !placed.includes(mention.type ?? "")) return [];
    const found: RelationDraft[] = [];
    const owner = childOf(sentence, word, "nmod:poss");
    const whose = owner ? at(sentence, owner) : undefined;
    if (whose?.type === "Place" && (plural || sites.has(mention.type ?? "")))
      found.push({
        type: "LOCATED_IN",
        from: mention.id,
        to: whose.id,
        rule: "located.possessive",
        evidence: across(text, whose, mention),
      });
    for (const index of word.children) {
      const child = sentence.words[index]!;
      const inside =
        base(child) === "nmod" && ["in", "of"].includes(caseOf(sentence, child))
          ? at(sentence, child)
          : undefined;
      if (inside?.type !== "Place" || inside.id === mention.id || inside.form === "pronoun") continue;
      if ([mention, inside].every((one) => isCountry(one, context))) continue;
      if (caseOf(sentence, child) === "of" && !(plural || mention.form === "name")) continue;
      found.push({
        type: "LOCATED_IN",
        from: mention.id,
        to: inside.id,
        rule: `located.${caseOf(sentence, child)}`,
        evidence: across(text, mention, inside),
      });
    }
    return found;
  });

/** "the square in front of the embassy": two sites side by side, whatever the tree hung it on. */
export const placesBeside: Rule = ({ text, mentions, sentenceOf }) =>
  mentions.flatMap((there): readonly RelationDraft[] => {
    const sentence = sentenceOf(there);
    if (!sentence || there.word < 0 || !sites.has(there.type ?? "") || there.form === "pronoun") return [];
    const word = sentence.words[there.word]!;
    const head = headOf(sentence, word);
    const own = caseOf(sentence, word);
    const how =
      head && own === "of" && caseOf(sentence, head)
        ? `${caseOf(sentence, head)} ${head.text.toLowerCase()} of`
        : own;
    if (!besideWords.has(how)) return [];
    const start = sentence.words.find(
      (one) => one.start < there.start && text.slice(one.start, there.start).toLowerCase().startsWith(how),
    )?.start;
    if (start === undefined) return [];
    const here = mentions
      .filter(
        (one) =>
          one.end <= start &&
          sites.has(one.type ?? "") &&
          one.form !== "pronoun" &&
          /^,?\s+$/u.test(text.slice(one.end, start)),
      )
      .at(-1);
    if (!here || here.id === there.id) return [];
    return [
      {
        type: "NEAR",
        from: here.id,
        to: there.id,
        attributes: { how },
        rule: "near.beside",
        evidence: across(text, here, there),
      },
    ];
  });

/** "the U.S. Embassy", "Havana José Martí Tribune": the name itself says whose it is, or where. */
export const placesInNames: Rule = ({ text, mentions, context }) => {
  const { gazetteer } = context.vocabulary;
  const nations = mentions.filter((one) => one.type === "Place" && one.form !== "pronoun");
  const sameAs = (one: MentionDraft, words: string): boolean => {
    if (fold(one.text) === fold(words)) return true;
    const nation = (said: string): string | undefined =>
      gazetteer.find(said).find((place) => place.kind === "country")?.id ?? gazetteer.demonym(said)?.place.id;
    const known = nation(words);
    return known !== undefined && known === nation(one.text);
  };
  return mentions.flatMap((mention): readonly RelationDraft[] => {
    if (mention.form !== "name" || !["Facility", "Organization"].includes(mention.type ?? "")) return [];
    const words = mention.text.split(/\s+/u);
    for (const length of [3, 2, 1]) {
      if (words.length <= length) continue;
      const start = words.slice(0, length).join(" ");
      if (gazetteer.find(start).length === 0 && !gazetteer.demonym(start)) continue;
      const place = nations.find((one) => sameAs(one, start));
      if (!place) continue;
      const evidence = {
        start: mention.start,
        end: mention.end,
        text: text.slice(mention.start, mention.end),
      };
      if (words.slice(length).some((word) => ownedFacilities.has(word.toLowerCase())))
        return [{ type: "BELONGS_TO", from: mention.id, to: place.id, rule: "belongs.name", evidence }];
      return mention.type === "Facility"
        ? [{ type: "LOCATED_IN", from: mention.id, to: place.id, rule: "located.name", evidence }]
        : [];
    }
    return [];
  });
};

/** No country lies in another: in "Adana in Turkey and Aleppo in Syria" the tree is wrong. */
function isCountry(mention: MentionDraft, { vocabulary }: Context): boolean {
  return mention.form === "name" && vocabulary.gazetteer.find(mention.text)[0]?.kind === "country";
}

/** The first mention that starts where another has ended. */
function nextAfter(mentions: readonly MentionDraft[], index: number): MentionDraft | undefined {
  for (let at = index + 1; at < mentions.length; at++)
    if (mentions[at]!.start >= mentions[index]!.end) return mentions[at];
  return undefined;
}
