import type { MentionDraft } from "../../../schema/index.ts";
import { link, openChain } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationOf, placesInside } from "../nations.ts";
import { emptyNouns, nationalBodies, peopleNouns } from "./body-words.table.ts";
import { isCounted } from "./counted.ts";

/**
 * Links what a nation, a place or an owner tells apart to itself, or opens it: a people ("the Palestinian people" is
 * "Palestinians"), a group ("Havana citizens"), the many places of an owner ("Cuba's provincial capitals"), a nation's one
 * body ("the French government").
 */
export function linkSpecific(work: Work, mention: MentionDraft, own: Map<string, Chain>): boolean {
  const apart = toldApart(work, mention);
  if (!apart) return false;
  const known =
    own.get(apart.key) ?? (apart.people ? work.chains.find((one) => one.key === apart.key) : undefined);
  const label = labelOf(work, mention, apart.people);
  if (known) {
    link(
      work,
      known,
      mention,
      apart.people ? "the same people" : `“${mention.head.text}” of the same place or owner`,
    );
    if (known.label && hasName(label) && !hasName(known.label)) known.label = label;
    known.label ??= apart.people ? label : undefined;
    return true;
  }
  const chain = openChain(work, mention, apart.people ? "a people" : "told apart by its place or owner");
  chain.named = true;
  chain.label = label;
  if (apart.people) chain.key = apart.key;
  if (apart.nation) chain.nations.add(apart.nation);
  own.set(apart.key, chain);
  return true;
}

interface Apart {
  readonly key: string;
  readonly people: boolean;
  readonly nation?: string;
}

function toldApart(work: Work, mention: MentionDraft): Apart | undefined {
  const group = mention.type === "Group";
  if (!group && !(mention.type === "Organization" && nationalBodies.has(mention.lemma))) return undefined;
  if (isCounted(before(mention))) return undefined;
  const place = placesInside(work, mention).find(
    (one) => one.word < mention.word || joined(work, mention, one),
  );
  const chain = place && work.chainOf[place.id];
  const owner = mention.possessor === undefined ? undefined : work.chainOf[mention.possessor];
  const from = chain ?? (owner?.type === "Place" || owner?.type === "Organization" ? owner : undefined);
  if (!from?.named) return undefined;
  const front = place && place.word < mention.word && nationOf(work.context, place);
  const nation = from.key ?? (chain ? undefined : [...from.nations][0]);
  if (group && peopleNouns.has(mention.lemma) && nation && (front || plain(mention, place)))
    return { key: `people ${nation}`, people: true, nation };
  if (
    emptyNouns.has(mention.lemma) ||
    (group && peopleNouns.has(mention.lemma) && mention.modifiers.length === 0 && !mention.definite)
  )
    return undefined;
  const marks = mention.modifiers.filter((word) => !place?.text.toLowerCase().split(/\s+/u).includes(word));
  return {
    key: `${mention.type} ${marks.filter((word) => !/^(?:the|its|his|her|their|'s|’s)$/u.test(word) && !isOwner(work, mention, word)).join(" ")} ${mention.lemma} ${from.id}`,
    people: false,
    ...(front ? { nation: front.id } : {}),
  };
}

/** "the civilian population of their country": a whole people, whatever else is said of it. */
function plain(mention: MentionDraft, place: MentionDraft | undefined): boolean {
  return (
    mention.definite &&
    place !== undefined &&
    mention.modifiers.every((word) => /^(?:civilian|whole|entire|general|local)$/u.test(word))
  );
}

function isOwner(work: Work, mention: MentionDraft, word: string): boolean {
  const owner = mention.possessor === undefined ? undefined : work.draft.mentions[mention.possessor];
  return owner?.text.toLowerCase().split(/\s+/u).includes(word) ?? false;
}

/** "students in Cuba", "the people of Chile": a place that a plain preposition joins to the head. */
function joined(work: Work, mention: MentionDraft, place: MentionDraft): boolean {
  const from = place.form === "description" ? place.phraseSpan.start : place.start;
  return /^\s+(?:of|in|from|at|throughout|across)\s+(?:all\s+of\s+)?(?:the\s+)?$/u.test(
    work.context.text.slice(mention.head.end, Math.max(mention.head.end, from)) +
      (from > mention.head.end ? "" : ""),
  );
}

function before(mention: MentionDraft): string {
  return mention.phraseSpan.text.slice(0, Math.max(0, mention.head.start - mention.phraseSpan.start));
}

/** The phrase without its article; of a people only its adjective and noun. */
function labelOf(work: Work, mention: MentionDraft, people: boolean): string {
  const short = work.context.text.slice(mention.phraseSpan.start, mention.head.end);
  const end = people && hasName(short) ? mention.head.end : mention.phraseSpan.end;
  return work.context.text
    .slice(mention.phraseSpan.start, end)
    .replace(/^(?:the|these|those|this|that|a|an)\s+/iu, "")
    .replace(/['’]s?$/u, "")
    .replace(/\s+/gu, " ");
}

function hasName(label: string): boolean {
  return /\p{Lu}/u.test(label);
}
