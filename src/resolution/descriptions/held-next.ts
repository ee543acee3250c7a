import type { MentionDraft } from "../../../schema/index.ts";
import { shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationsIn } from "../nations.ts";
import { type Antecedent, gendersDiffer } from "./antecedent.ts";

const rulers =
  /^(?:president|premier|chancellor|king|queen|emperor|sultan|emir|leader|ruler|governor|mayor|pope)$/u;

/** "Botswana's president conceded defeat. Mokgweetsi Masisi telephoned …": who holds the one office of a land, named barely as the next sentence's subject. */
export function heldNext(work: Work, mention: MentionDraft): Antecedent | undefined {
  const minister = mention.lemma === "minister" && mention.modifiers.some((one) => /^prime$/iu.test(one));
  if (mention.form !== "description" || mention.type !== "Person" || mention.number === "plural")
    return undefined;
  if (!(minister || rulers.test(mention.lemma)) || !mention.relation.startsWith("nsubj")) return undefined;
  if (mention.modifiers.some((one) => /^(?:former|vice|deputy|ex-\w+|opposition|acting)$/iu.test(one)))
    return undefined;
  if (mention.possessor === undefined) return undefined;
  const near = work.bySentence.get(mention.sentence) ?? [];
  if (near.some((one) => one.form === "name" && one.type === "Person")) return undefined;
  const titled = byTitle(work, mention);
  if (titled) return titled;
  const named = (work.bySentence.get(mention.sentence + 1) ?? []).find(
    (one) => one.form === "name" && one.type === "Person" && one.relation === "nsubj",
  );
  const chain = named && work.chainOf[named.id];
  const bare =
    named !== undefined &&
    named.titles.length === 0 &&
    named.sameAs === undefined &&
    named.text.includes(" ") &&
    !/^,/u.test(work.context.text.slice(named.end, named.end + 1)) &&
    (work.bySentence.get(named.sentence) ?? []).every((one) => one.sameAs?.mention !== named.id);
  if (!chain || !bare || chain.mentions.some((id) => work.draft.mentions[id]!.sentence < named.sentence))
    return undefined;
  if (gendersDiffer(chain, mention)) return undefined;
  return { chain, reason: `whose office the lead tells: ${shownName(work, chain)}, named next` };
}

/** How many sentences on the holder may be named with the office before the name: "President Barreda". */
const reach = 4;

function byTitle(work: Work, mention: MentionDraft): Antecedent | undefined {
  const chains = new Set<Chain>();
  const wanted = mention.lemma === "minister" ? "prime minister" : mention.lemma;
  for (let sentence = mention.sentence + 1; sentence <= mention.sentence + reach; sentence++)
    for (const one of work.bySentence.get(sentence) ?? []) {
      const chain = one.form === "name" && one.type === "Person" ? work.chainOf[one.id] : undefined;
      const office = one.titles
        .map((title) => title.text)
        .join(" ")
        .toLowerCase();
      if (chain && office === wanted && isOfLand(work, mention, one, chain)) chains.add(chain);
    }
  const [chain, other] = [...chains];
  return chain && !other && !gendersDiffer(chain, mention)
    ? { chain, reason: `whose office the lead tells: ${shownName(work, chain)}, named with it below` }
    : undefined;
}

/** "South Africa's President Cyril Ramaphosa" is not Botswana's. */
function isOfLand(work: Work, mention: MentionDraft, named: MentionDraft, chain: Chain): boolean {
  const owner = mention.possessor === undefined ? undefined : work.draft.mentions[mention.possessor];
  const lands = owner ? nationsIn(work.context, owner.text) : [];
  const told = [...chain.nations, ...named.places.flatMap((place) => nationsIn(work.context, place))];
  const own = named.possessor === undefined && told.length === 0;
  return own || lands.some((land) => told.includes(land));
}
