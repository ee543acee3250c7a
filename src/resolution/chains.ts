import type { MentionDraft } from "../../schema/index.ts";
import { demonymsIn } from "../text/demonyms.ts";
import { fold } from "../text/fold.ts";
import type { Chain, Work } from "./context.ts";
import { spelledOut } from "./descriptions/office-words.table.ts";
import { nationOf, nationsIn } from "./nations.ts";

/** Opens a chain with its first mention. */
export function openChain(work: Work, mention: MentionDraft, reason: string): Chain {
  const chain: Chain = {
    id: work.chains.length,
    mentions: [],
    type: mention.type,
    gender: undefined,
    number: mention.number,
    named: mention.form === "name",
    offices: new Set(),
    nations: new Set(),
    key: undefined,
    place: undefined,
    label: undefined,
  };
  work.chains.push(chain);
  link(work, chain, mention, reason);
  return chain;
}

/** Adds a mention to a chain, and what it tells to what is known of it. A `certainty` marks a doubtful link, which tells nothing. */
export function link(
  work: Work,
  chain: Chain,
  mention: MentionDraft,
  reason: string,
  certainty?: "ambiguous",
): void {
  const later = chain.mentions.findLastIndex((id) => id < mention.id) + 1;
  chain.mentions.splice(later, 0, mention.id);
  work.chainOf[mention.id] = chain;
  work.reasons[mention.id] = reason;
  work.certainties[mention.id] = certainty;
  if (certainty) return;
  if (mention.form === "name") chain.named = true;
  if (!chain.type) chain.type = mention.type;
  if (!chain.gender && chain.type === "Person" && (mention.gender === "f" || mention.gender === "m"))
    chain.gender = mention.gender;
  for (const title of mention.titles) {
    chain.offices.add(officeWords(work, title.text));
    for (const id of nationsIn(work.context, title.text)) chain.nations.add(id);
  }
  if (mention.form === "pronoun") return;
  const own = chain.type === "Place" ? undefined : nationOf(work.context, mention);
  if (own) chain.nations.add(own.id);
  if (mention.form === "description") {
    chain.offices.add(officeWords(work, [...mention.modifiers, mention.lemma].join(" ")));
    for (const id of nationsIn(work.context, mention.modifiers.map(capital).join(" "))) chain.nations.add(id);
  }
}

/** The words of an office or description without nations, spelled out: "prime minister" of "French Prime Minister", "governor" of "Gov.", "elect mayor" of "Mayor-elect". */
export function officeWords(work: Work, words: string): string {
  const all = words.replace(/(\p{L}+)-elect\b/giu, "elect $1").split(/\s+/u);
  const nations = demonymsIn(all.map(capital), work.context.gazetteer);
  return all
    .filter((_, at) => !nations.some(({ from, to }) => from <= at && at < to))
    .map((word) => spelledOut(fold(word)))
    .filter((word) => !/^(?:by|the|a|an|his|her|its|their|of|to|from|with)$/u.test(word))
    .join(" ");
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The mention of a chain that is best shown to people: its first name, else its first description. */
export function shownName(work: Work, chain: Chain): string {
  const mentions = someMentions(work, chain);
  const shown =
    mentions.find((one) => one.form === "name") ??
    mentions.find((one) => one.form === "description") ??
    mentions[0]!;
  return shown.text.replace(/\s+/gu, " ");
}

/** The first and the last mentions of a chain: what it was called when it came up, and of late. */
export function someMentions(work: Work, chain: Chain, most = 20): readonly MentionDraft[] {
  const { mentions } = chain;
  const ids = mentions.length <= 2 * most ? mentions : [...mentions.slice(0, most), ...mentions.slice(-most)];
  return ids.map((id) => work.draft.mentions[id]!);
}
