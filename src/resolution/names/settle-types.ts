import type { Draft, EntityType, MentionDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import type { ResolutionContext } from "../context.ts";
import { nationNamed } from "../nations.ts";
import { businessKinds, publicKinds } from "./business-kinds.table.ts";
import { initialsOf, type NameForm, nameForm } from "./name-form.ts";

/** What each sign of a name's type weighs, where each mention's own guess weighs one. */
const weights = {
  legalForm: 12,
  business: 8,
  publicBody: 5,
  said: 5,
  title: 3,
  surname: 100,
  initials: 8,
  known: 7,
} as const;
/** Kinds that are easily taken for one another. */
const loose = new Set(["Person", "Organization", "Work"]);
/** Nouns of somebody or of a body: "its partner, Sberbank". */
const either = new Set(
  "partner investor owner winner loser successor predecessor neighbour neighbor developer defendant".split(
    " ",
  ),
);
const legal = /(?:^|\s)(?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|gmbh|ag|s\.?a\.?)\.?$/iu;

/**
 * One name has one type in an article. Beside the guess for each mention, what the article says of it votes: a legal form
 * or line of business somewhere in it ("Aer Lingus Group PLC", "Apple Computer"), a description beside it ("the airline"),
 * a title before it. The heaviest type wins, the first of equals.
 */
export function settleTypes(draft: Draft, context: ResolutionContext): Draft {
  const forms = draft.mentions.filter((one) => one.form === "name").map(nameForm);
  const people = new Set(
    forms
      .filter(
        ({ mention, coreWords }) =>
          mention.type === "Person" && (coreWords.length > 1 || mention.titles.length > 0),
      )
      .map(({ coreWords }) => coreWords.at(-1)!),
  );
  const bodies = new Set(
    forms
      .filter(
        ({ mention, core }) =>
          mention.type === "Organization" || (mention.type === "Person" && !people.has(core)),
      )
      .map((one) => one.core),
  );
  const fullNames = new Set(
    forms
      .filter(
        ({ mention, core, key, coreWords }) =>
          mention.type === "Person" && mention.titles.length > 0 && coreWords.length > 1 && core === key,
      )
      .map(({ core }) => core),
  ); // "Hassan Allam Holding" is not Hassan Allam
  const towns = new Set(
    forms
      .filter(({ mention }) => mention.type === "Place" && isLocated(mention, context.text))
      .map(({ key }) => key),
  ); // "Kochi Corporation" is not Kochi, where something is
  const surname = surnames(draft, forms, context);
  const initials = new Set(
    forms
      .filter((one) => one.mention.type === "Organization" && one.coreWords.length > 2)
      .map((one) => initialsOf(one.coreWords)),
  );
  const ofPlace = lettersOfPlaces(forms, context.text);
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const key =
      (fullNames.has(form.core) || towns.has(form.core)) && form.core !== form.key
        ? form.key
        : withoutBusiness(form, bodies);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  const firms = new Set(forms.flatMap((form) => (form.mention.type === "Organization" ? shortOf(form) : [])));
  const said = descriptionsOf(draft);
  const types = new Map<number, EntityType>();
  for (const [key, group] of groups) {
    if (group.some(({ mention }) => mention.side)) continue; // sides and their towns were told apart
    const votes = new Map<EntityType, number>();
    const vote = (type: EntityType | undefined, weight: number): void => {
      if (type) votes.set(type, (votes.get(type) ?? 0) + weight);
    };
    for (const form of group) {
      const { mention } = form;
      vote(mention.type, mention.known ? weights.known : 1);
      if (mention.titles.length > 0) vote("Person", weights.title);
      if (form.words.length > 1 && legal.test(mention.text)) vote("Organization", weights.legalForm);
      if (key !== form.core && mention.type !== "Place") vote("Organization", weights.business);
      if (form.words.length > 1 && mention.type !== "Place" && publicKinds.has(form.words.at(-1)!))
        vote("Organization", weights.publicBody);
      if (loose.has(mention.type ?? ""))
        for (const description of said.get(mention.id) ?? []) vote(description.type, weights.said);
    }
    const short = group[0]!;
    if (short.words.length === 1 && short.key.length > 2 && initials.has(short.key))
      vote("Organization", weights.initials);
    if (short.words.length === 1 && group.some(({ mention }) => ofPlace.has(mention.id)))
      vote("Place", weights.initials);
    if (
      short.mention.type === "Place" &&
      firms.has(key) &&
      nationNamed(context, short.mention.text) === undefined &&
      !group.some(({ mention }) => isLocated(mention, context.text))
    )
      vote("Organization", weights.business); // "Northfield Energy … Northfield shares"
    if (surname(group)) vote("Person", weights.surname);
    let best: EntityType | undefined;
    for (const [type, weight] of votes) if (best === undefined || weight > votes.get(best)!) best = type;
    for (const form of group) if (best && best !== form.mention.type) types.set(form.mention.id, best);
  }
  if (types.size === 0) return draft;
  return {
    ...draft,
    mentions: draft.mentions.map((one): MentionDraft => {
      const type = types.get(one.id);
      if (!type) return one;
      const { gender, ...rest } = one;
      return { ...rest, type, ...(gender && type === "Person" ? { gender } : {}) };
    }),
  };
}

const locative = /(?:^|\s)(?:in|at|from|near|to|outside|inside|around)\s+$/iu;

/** Whether a lone name is the surname of somebody named in full before it, or behind the headline that has it, and never a place where something is. Nations stay nations. */
function surnames(
  draft: Draft,
  forms: readonly NameForm[],
  context: ResolutionContext,
): (group: readonly NameForm[]) => boolean {
  const first = new Map<string, number>();
  const given = new Set<string>();
  for (const { mention, coreWords } of forms) {
    const last = coreWords.at(-1)!;
    const known =
      mention.titles.length > 0 ||
      context.givenNames.gender(coreWords[0]!) !== undefined ||
      /\b\p{Ll}{2}-\p{Lu}\p{Ll}+$/u.test(mention.text); // "Moammar al-Eryani"
    if (mention.type !== "Person" || coreWords.length < 2 || !known) continue;
    if (!first.has(last)) first.set(last, mention.start);
    given.add(coreWords[0]!);
  }
  const owner = (end: number): boolean => /^['’]s/u.test(context.text.slice(end, end + 2));
  const headline = headlineEnd(context);
  const firms = new Set(
    forms
      .filter(({ mention, coreWords }) => mention.type === "Organization" && coreWords.length > 1)
      .map(({ coreWords }) => coreWords[0]!),
  );
  const isBehind = (group: readonly NameForm[]): boolean => {
    const { key } = group[0]!;
    const from = first.get(key) ?? Number.POSITIVE_INFINITY;
    const inHeadline = group.every(({ mention }) => mention.start < headline);
    if (inHeadline && given.has(key) && !firms.has(key)) return true; // "Anutin eyes premiership"
    const rest = firms.has(key) ? group : group.filter(({ mention }) => mention.start >= headline);
    return from < (rest[0]?.mention.start ?? context.text.length);
  };
  const located = new Set(draft.events.flatMap((event) => event.places.map((place) => place.mention)));
  return (group) =>
    group[0]!.words.length === 1 &&
    isBehind(group) &&
    nationNamed(context, group[0]!.mention.text) === undefined &&
    group.every(
      ({ mention }) =>
        mention.word >= 0 &&
        !located.has(mention.id) &&
        (owner(mention.end) || !isLocated(mention, context.text)),
    );
}

/** Where the headline ends: a first paragraph without a full stop; 0 where there is none. */
function headlineEnd({ paragraphs, text }: ResolutionContext): number {
  const end = paragraphs.length > 1 ? paragraphs[0]!.end : 0;
  return /[.!?"”]\s*$/u.test(text.slice(0, end)) ? 0 : end;
}

/** "New South Wales (NSW)": letters in brackets right behind a place's name. */
function lettersOfPlaces(forms: readonly NameForm[], text: string): ReadonlySet<number> {
  const ends = new Map(
    forms
      .filter(({ mention, coreWords }) => mention.type === "Place" && coreWords.length > 1)
      .map(({ mention, coreWords }) => [mention.end, initialsOf(coreWords)]),
  );
  return new Set(
    forms
      .filter(({ mention, key }) => {
        const open = /\s*\($/u.exec(text.slice(Math.max(0, mention.start - 3), mention.start))?.[0];
        return open !== undefined && ends.get(mention.start - open.length) === key;
      })
      .map(({ mention }) => mention.id),
  );
}

/** The name of a firm without its line of business, if it has one. */
function shortOf({ coreWords }: NameForm): readonly string[] {
  let end = coreWords.length;
  while (end > 1 && businessKinds.has(coreWords[end - 1]!)) end -= 1;
  return end < coreWords.length ? [coreWords.slice(0, end).join(" ")] : [];
}

/** Whether a mention is where something is: "in Northfield". */
function isLocated(mention: MentionDraft, text: string): boolean {
  return locative.test(text.slice(Math.max(0, mention.start - 12), mention.start));
}

/** "Apple Computer" goes with "Apple" where both are written. */
function withoutBusiness(form: NameForm, bodies: ReadonlySet<string>): string {
  const short = shortOf(form)[0];
  return short !== undefined && bodies.has(short) ? short : form.core;
}

/** The descriptions that syntax makes one with each name, where they are of one thing and no mere "is a". */
function descriptionsOf(draft: Draft): ReadonlyMap<number, readonly MentionDraft[]> {
  const found = new Map<number, MentionDraft[]>();
  for (const one of draft.mentions) {
    const other = one.sameAs && draft.mentions[one.sameAs.mention];
    if (!other || one.number === "plural" || other.number === "plural") continue;
    const [name, description] = one.form === "name" ? [one, other] : [other, one];
    if (
      name.form !== "name" ||
      description.form !== "description" ||
      !["Person", "Organization"].includes(description.type ?? "")
    )
      continue;
    if (fold(description.lemma) === fold(name.text) || either.has(description.lemma)) continue;
    found.set(name.id, [...(found.get(name.id) ?? []), description]);
  }
  return found;
}
