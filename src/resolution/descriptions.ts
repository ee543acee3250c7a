import type { MentionDraft } from "../../schema/index.ts";
import { fold } from "../text/fold.ts";
import type { Work } from "./context.ts";
import { nation } from "./names.ts";
import { islands, roleWords } from "./roles.table.ts";

const far = 12;
const nearFor: Readonly<Record<string, number>> = {
  Person: far,
  Organization: 4,
  Place: 6,
  Facility: far,
  Work: 2,
  Platform: 4,
};

/** Links descriptions to what was named: by apposition, by the office or trade that the article gives to somebody, by a word of the name, by what is in focus. `taken` are groups that are entities of their own. */
export function joinDescriptions(
  work: Work,
  taken: ReadonlySet<number>,
  kind: (type: MentionDraft["type"]) => boolean,
): void {
  const { draft, clusters } = work;
  for (const mention of draft.mentions) {
    if (
      mention.form !== "description" ||
      !kind(mention.type) ||
      taken.has(mention.id) ||
      clusters.members(mention.id).length > 1
    )
      continue;
    const same = mention.sameAs ? draft.mentions[mention.sameAs.mention] : undefined;
    if (same && mention.sameAs!.rule !== "same.relative" && agree(same, mention)) {
      clusters.join(same.id, mention.id, `${mention.sameAs!.rule.slice(5)} with ${same.text}`);
      continue;
    }
    const found = byOffice(work, mention) ?? byNameWord(work, mention) ?? byFocus(work, mention);
    if (found) clusters.join(found.mention, mention.id, found.reason);
  }
}

interface Link {
  readonly mention: number;
  readonly reason: string;
}

function agree(named: MentionDraft, described: MentionDraft): boolean {
  if (
    named.form === "pronoun" ||
    (named.type &&
      described.type &&
      named.type !== described.type &&
      !(
        ["Organization", "Place", "Facility", "Platform"].includes(named.type) &&
        described.type !== "Person" &&
        described.type !== "Group"
      ))
  )
    return false;
  return !(
    named.gender &&
    described.gender &&
    named.gender !== described.gender &&
    described.type === "Person"
  );
}

function before(work: Work, mention: MentionDraft, type: string): readonly MentionDraft[] {
  const reach = nearFor[type] ?? far;
  return work.draft.mentions.filter(
    (one) =>
      one.start < mention.start &&
      one.type === type &&
      one.form === "name" &&
      mention.sentence - one.sentence <= reach,
  );
}

/** "the President", "the Cuban leader", "the sportswoman": whose title, office or trade the word names, with nation and gender agreeing; the nearest one. */
function byOffice(work: Work, mention: MentionDraft): Link | undefined {
  if (mention.type !== "Person" || (!mention.definite && mention.relation !== "nsubj")) return undefined;
  if (!mention.definite && !/^\p{Lu}/u.test(mention.head.text)) return undefined;
  const { draft, clusters, context } = work;
  const nations = mention.places
    .map((place) => context.gazetteer.find(place)[0]?.id)
    .filter((id) => id !== undefined);
  const wanted = new Set(
    [mention.lemma.toLowerCase(), ...(roleWords[mention.lemma.toLowerCase()] ?? "").split(" ")].filter(
      Boolean,
    ),
  );
  const modifiers = mention.modifiers.filter((word) => !context.gazetteer.demonym(capital(word))).join(" ");
  const people = new Map<
    number,
    { readonly offices: Set<string>; readonly nations: Set<string>; gender?: string; last: number }
  >();
  for (const one of draft.mentions) {
    if (
      one.type !== "Person" ||
      one.start >= mention.start ||
      (one.form !== "name" && clusters.members(one.id).length < 2)
    )
      continue;
    const set = clusters.find(one.id);
    const row = people.get(set) ?? { offices: new Set<string>(), nations: new Set<string>(), last: 0 };
    for (const title of one.titles) row.offices.add(fold(title.text));
    if (one.form === "description") row.offices.add(one.lemma);
    for (const place of one.places)
      for (const known of context.gazetteer.find(place).slice(0, 1)) row.nations.add(known.id);
    if (one.gender) row.gender = one.gender;
    row.last = one.start;
    people.set(set, row);
  }
  for (const relation of draft.relations) {
    const row = people.get(clusters.find(relation.from));
    if (row && relation.attributes?.office && relation.evidence.start < mention.start)
      row.offices.add(fold(relation.attributes.office));
  }
  const fits = [...people]
    .filter(
      ([, row]) =>
        !(mention.gender && row.gender && mention.gender !== row.gender) &&
        !(nations.length > 0 && row.nations.size > 0 && !nations.some((id) => row.nations.has(id))),
    )
    .filter(([, row]) =>
      [...row.offices].some(
        (office) =>
          office.split(" ").some((word) => wanted.has(word)) &&
          (modifiers === "" || roleWords[mention.lemma] !== undefined || office.includes(modifiers)),
      ),
    )
    .sort((a, b) => exact(b[1].offices, mention) - exact(a[1].offices, mention) || b[1].last - a[1].last);
  const best = fits[0];
  return best
    ? {
        mention: best[0],
        reason: `“${mention.head.text}”: the office or trade that the article gives to ${draft.mentions[best[0]]!.text}`,
      }
    : undefined;
}

/** "the President" is first the president, then the vice president. */
function exact(offices: ReadonlySet<string>, mention: MentionDraft): number {
  const word = fold(mention.head.text);
  return [...offices].some(
    (office) =>
      office === word ||
      (office.endsWith(` ${word}`) && !/\b(?:vice|deputy|former|assistant)\b/u.test(office)),
  )
    ? 1
    : 0;
}

/** "the Council", "the airport": the word stands in a name before it. */
function byNameWord(work: Work, mention: MentionDraft): Link | undefined {
  if (!mention.definite || !["Organization", "Facility", "Place"].includes(mention.type ?? ""))
    return undefined;
  const word = fold(mention.head.text);
  const named = ["Organization", "Facility"]
    .flatMap((type) => before(work, mention, type))
    .filter((one) => fold(one.text).split(" ").slice(-1)[0] === word)
    .sort((a, b) => b.start - a.start)[0];
  return named
    ? { mention: named.id, reason: `“${mention.head.text}” is the last word of ${named.text}` }
    : undefined;
}

/** "the company", "the city", "the island": the nearest of its kind that is in focus. */
function byFocus(work: Work, mention: MentionDraft): Link | undefined {
  const { context, clusters, draft } = work;
  if (
    !mention.definite ||
    mention.possessor !== undefined ||
    mention.number === "plural" ||
    mention.places.length > 0
  )
    return undefined;
  if (
    mention.type === "Organization" &&
    [
      "company",
      "firm",
      "manufacturer",
      "maker",
      "corporation",
      "airline",
      "bank",
      "carrier",
      "group",
      "retailer",
      "team",
      "agency",
    ].includes(mention.lemma)
  ) {
    return nearest(before(work, mention, "Organization"), mention, "organization");
  }
  if (mention.type !== "Place") return undefined;
  const kinds: Readonly<Record<string, (id: MentionDraft) => boolean>> = {
    country: (one) => context.gazetteer.find(one.text)[0]?.kind === "country",
    nation: (one) => context.gazetteer.find(one.text)[0]?.kind === "country",
    city: (one) => nation(one, context) === undefined && context.gazetteer.find(one.text)[0]?.kind === "city",
    town: (one) => nation(one, context) === undefined && context.gazetteer.find(one.text)[0]?.kind === "city",
    island: (one) => islands.has(context.gazetteer.find(one.text)[0]?.id ?? ""),
    strip: (one) => /\bstrip\b/iu.test(one.text),
  };
  const fits = kinds[mention.lemma];
  if (!fits) return undefined;
  const named = draft.mentions.filter(
    (one) =>
      one.start < mention.start &&
      one.type === "Place" &&
      (one.form === "name" || nation(one, context) !== undefined) &&
      mention.sentence - one.sentence <= far &&
      fits(one),
  );
  const sets = new Set(named.map((one) => clusters.find(one.id)));
  if (mention.lemma === "island" && sets.size > 1) return undefined;
  return nearest(named, mention, mention.lemma);
}

function nearest(named: readonly MentionDraft[], mention: MentionDraft, what: string): Link | undefined {
  const best = [...named].sort((a, b) => weight(b, mention) - weight(a, mention) || b.start - a.start)[0];
  return best ? { mention: best.id, reason: `the ${what} in focus before it` } : undefined;
}

function weight(one: MentionDraft, mention: MentionDraft): number {
  return (one.relation.startsWith("nsubj") ? 1.5 : 0) - (mention.sentence - one.sentence);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
