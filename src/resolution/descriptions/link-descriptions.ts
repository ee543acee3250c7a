import type { EntityType, MentionDraft } from "../../../schema/index.ts";
import { capital, link, officeWords, openChain, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationsIn } from "../nations.ts";
import { type Antecedent, gendersDiffer, leadBelow } from "./antecedent.ts";
import { antecedentOf } from "./antecedents.ts";
import { byAge } from "./by-age.ts";
import { bySameDeed } from "./by-same-deed.ts";
import { linkSpecific } from "./groups.ts";
import { heldNext } from "./held-next.ts";
import { introduced } from "./introduced.ts";
import { officeFit } from "./offices.ts";

/** Links a description to what it means: by syntax, by what tells it apart, by office, kind or focus. One that means nothing before it opens a chain that a later word may mean. */
export function linkDescription(work: Work, mention: MentionDraft, own: Map<string, Chain>): void {
  if (work.chainOf[mention.id]) return;
  const same = sameBySyntax(work, mention);
  if (same) {
    link(work, same.chain, mention, same.reason);
    return;
  }
  const aged = byAge(work, mention) ?? bySameDeed(work, mention) ?? heldNext(work, mention);
  if (!aged && linkSpecific(work, mention, own)) return;
  const found = aged ?? antecedentOf(work, mention) ?? inLead(work, mention) ?? introduced(work, mention);
  if (found) {
    link(work, found.chain, mention, found.reason, found.certainty);
    return;
  }
  if (/^(?:any|every|each|no|neither|either)\s/iu.test(mention.phraseSpan.text)) {
    work.reasons[mention.id] = "open: means none in particular";
    return;
  }
  openChain(work, mention, "refers to nothing that is named or told apart before it");
}

/** "Kenyan leader heads march": a headline describes whom the lead names, if one only fits. */
function inLead(work: Work, mention: MentionDraft): Antecedent | undefined {
  const { sentences } = work.context;
  if (sentences[mention.sentence]?.kind !== "headline" || mention.type !== "Person") return undefined;
  const owner = mention.possessor === undefined ? undefined : work.chainOf[mention.possessor];
  if (mention.number === "plural" || (mention.possessor !== undefined && owner?.type !== "Place"))
    return undefined;
  const near = leadBelow(work, mention.sentence).flatMap((index) => work.bySentence.get(index) ?? []);
  const named = new Set(
    near.flatMap((one) => {
      const chain = one.form === "name" && one.type === "Person" ? work.chainOf[one.id] : undefined;
      const fit = chain ? officeFit(work, mention, chain) : 0;
      if (owner?.key !== undefined && !chain?.nations.has(owner.key)) return [];
      return chain && fit > (isPlain(work, mention) ? 0 : 1) ? [chain] : [];
    }),
  );
  const nations = new Set(nationsIn(work.context, mention.modifiers.map(capital).join(" ")));
  const ofNation = [...named].filter((one) => [...nations].some((nation) => one.nations.has(nation)));
  const [chain, other] = ofNation.length > 0 ? ofNation : [...named];
  return chain && !other
    ? { chain, reason: `the headline’s words for what the lead says ${shownName(work, chain)} is` }
    : undefined;
}

/** "Kenyan leader", not "central bank chief": an office of which no more is said than a nation. */
function isPlain(work: Work, mention: MentionDraft): boolean {
  return !officeWords(work, [...mention.modifiers, mention.lemma].join(" ")).includes(" ");
}

/** "the city of Lima" is Lima; "the coast of Peru" and "the capital of Peru" are not Peru. */
const placeKinds = new Set(
  "city town village state province region country republic kingdom district island strip municipality county nation port territory emirate commonwealth principality peninsula enclave suburb borough department prefecture governorate archipelago".split(
    " ",
  ),
);
const wide: readonly EntityType[] = ["Organization", "Place", "Facility", "Platform", "Work"];

/** The chain with which it is one by apposition, "is", or a noun before a name; a link may be written on either of the two. */
function sameBySyntax(
  work: Work,
  mention: MentionDraft,
): { readonly chain: Chain; readonly reason: string } | undefined {
  const { mentions } = work.draft;
  const near = work.bySentence.get(mention.sentence) ?? [];
  const forward = mention.sameAs && mentions[mention.sameAs.mention];
  const pairs = [
    ...(forward ? [{ other: forward, rule: mention.sameAs!.rule }] : []),
    ...near
      .filter((one) => one.sameAs?.mention === mention.id && one.form !== "pronoun")
      .map((other) => ({ other, rule: other.sameAs!.rule })),
  ];
  const next = near.find((one) => one.form === "name" && followsOn(work, mention, one));
  if (next) pairs.push({ other: next, rule: "same.noun-before-name" });
  const kind = near.find((one) => one.form === "name" && isKindOf(work, mention, one));
  if (kind) pairs.unshift({ other: kind, rule: "same.kind-behind-name" }); // "the Kavre district of Nepal" is not Nepal
  for (const { other, rule } of pairs) {
    const chain = work.chainOf[other.id];
    if (!chain || rule === "same.relative" || !fitTogether(chain, mention, rule)) continue;
    return { chain, reason: `${words[rule] ?? "one by its syntax with"} ${shownName(work, chain)}` };
  }
  return undefined;
}

/** "Irish national airline Aer Lingus": a singular noun with a name of its own type right behind it. */
function followsOn(work: Work, mention: MentionDraft, name: MentionDraft): boolean {
  return (
    mention.number === "singular" &&
    mention.type !== "Work" &&
    name.type === mention.type &&
    name.start > mention.head.end &&
    /^\s$/u.test(work.context.text.slice(mention.head.end, name.start))
  );
}

/** "the Islamic State group", "the Bajaur district": a body's or a place's name with its kind right behind it. */
function isKindOf(work: Work, mention: MentionDraft, name: MentionDraft): boolean {
  const kind = kindsBehind[name.type ?? ""];
  return (
    mention.number === "singular" &&
    kind !== undefined &&
    kind.test(mention.lemma) &&
    !seas.test(name.text) &&
    between.test(work.context.text.slice(name.end, mention.head.start))
  );
}

/** "the ELN | guerrilla | group": of what sort the group is may stand between. */
const between =
  /^\s(?:(?:guerrilla|militant|rebel|insurgent|terrorist|terror|jihadist|separatist|paramilitary|extremist|islamist|militia|opposition|advocacy|rights|lobby|monitoring|political)\s)?$/iu;

/** "the Mediterranean island of Cyprus". */
const seas = /^(?:Mediterranean|Caribbean|Atlantic|Pacific|Aegean|Adriatic|Baltic|Arctic)\b/u;

/** Kinds behind a name; "the Leeds suburb" is not Leeds. */
const kindsBehind: Readonly<Record<string, RegExp>> = {
  Organization:
    /^(?:group|party|movement|militia|company|firm|network|newspaper|airline|cartel|gang|organi[sz]ation)$/u,
  Place:
    /^(?:district|province|region|state|county|department|governorate|prefecture|municipality|village|town|city|township|valley|peninsula|island|area|constituency|oblast|territory|archipelago|canton|commune|barangay|hamlet|regency|enclave|strip)$/u,
};

const words: Readonly<Record<string, string>> = {
  "same.kind-behind-name": "the kind of",
  "same.apposition": "in apposition to",
  "same.copula": "said with “is” of",
  "same.noun-before-name": "the noun before",
  "same.named": "said to be called",
  "same.place-of": "the kind of place of",
  "same.group-of": "fighters of",
};

function fitTogether(chain: Chain, mention: MentionDraft, rule: string): boolean {
  if (gendersDiffer(chain, mention)) return false;
  if (rule === "same.place-of" && !placeKinds.has(mention.lemma)) return false;
  if (
    mention.number === "plural" &&
    chain.number === "singular" &&
    chain.type !== "Group" &&
    chain.type !== "Place"
  )
    return false;
  if (!mention.type) return !chain.type || wide.includes(chain.type);
  if (!chain.type || chain.type === mention.type) return true;
  if (chain.type === "Group") return mention.number === "plural" || mention.type === "Organization";
  if (rule === "same.copula") return false;
  return wide.includes(chain.type) && wide.includes(mention.type);
}
