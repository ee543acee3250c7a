import type { MentionDraft } from "../../../schema/index.ts";
import { link, openChain, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationOf } from "../nations.ts";
import { governments } from "./governments.ts";
import { introductions } from "./introductions.ts";
import { type KnownName, knownNames } from "./known-names.ts";
import { type NameForm, nameForm } from "./name-form.ts";
import { nameRules } from "./name-rules.table.ts";

/**
 * Joins the names of one entity. Names that are equal when folded, or are aliases of one country, come first; then each
 * name, the longest first, looks for the one entity of which it is another name. Two that fit leave it open.
 */
export function joinNames(work: Work): void {
  const { draft, context } = work;
  const capitals = governments(work);
  const byKey = new Map<string, Chain>();
  const known = knownNames();
  const forms = draft.mentions.filter((one) => one.form === "name" || isAdjective(work, one)).map(nameForm);
  const introduced = introductions(draft.mentions, context);
  const bearers = new Set([...introduced.values()].map((one) => one.id));
  const late = ({ mention: { id } }: NameForm): number => (bearers.has(id) ? 0 : introduced.has(id) ? 1 : 2);
  const order = [...forms].sort(
    (a, b) =>
      b.coreWords.length - a.coreWords.length ||
      b.words.length - a.words.length ||
      late(a) - late(b) ||
      a.mention.id - b.mention.id,
  );
  const rare = counts(forms);
  for (const form of order) {
    const { mention } = form;
    const long = introduced.get(mention.id);
    const chainOfLong = long && work.chainOf[long.id];
    if (chainOfLong) {
      link(work, chainOfLong, mention, `introduced as another name of ${long.text}`);
      byKey.set(`${mention.type} ${form.key}`, chainOfLong);
      known.add({ form, chain: chainOfLong });
      continue;
    }
    const government = capitals.get(mention.id);
    const nation =
      mention.type === "Place"
        ? (government ?? work.places.of(mention) ?? nationOf(context, mention))
        : undefined;
    const people = mention.type === "Group" ? nationOf(context, mention) : undefined;
    const key = nation
      ? `Place ${nation.id}`
      : people
        ? `people ${people.id}`
        : `${mention.type} ${form.key}`;
    const same = byKey.get(key);
    if (same) {
      link(work, same, mention, government ? standsFor(government.name) : sameReason(work, same, form));
      continue;
    }
    const found =
      mention.form === "name" && !nation && !people ? fitting(work, known.near(form), form, rare) : undefined;
    if (found && !found.forGood) continue;
    const chain =
      found?.chain ?? openChain(work, mention, government ? standsFor(government.name) : "named here");
    byKey.set(key, chain);
    if (nation) {
      chain.key = nation.id;
      chain.place = nation;
    }
    if (people) chain.key = `people ${people.id}`;
    if (chain.key) chain.named = true;
    if (mention.form === "name") known.add({ form, chain });
  }
}

function standsFor(country: string): string {
  return `the capital acts: it stands for the government of ${country}`;
}

function sameReason(work: Work, chain: Chain, form: NameForm): string {
  const shown = shownName(work, chain);
  if (form.mention.form === "description") return `the adjective of ${shown}`;
  return nameForm(work.draft.mentions[chain.mentions[0]!]!).key === form.key
    ? "the same name"
    : `another name of ${shown}`;
}

/** "Cuban" in "the Cuban leader": a nation's adjective is one of its names. */
function isAdjective(work: Work, mention: MentionDraft): boolean {
  return (
    mention.form === "description" &&
    mention.type === "Place" &&
    nationOf(work.context, mention) !== undefined
  );
}

/** Links the name to the entity whose name it shortens; where there are two, for this mention only, and says so unless only one was named before it. */
function fitting(
  work: Work,
  known: readonly KnownName[],
  form: NameForm,
  count: (form: NameForm) => number,
): { readonly chain: Chain; readonly forGood: boolean } | undefined {
  const { mention } = form;
  for (const rule of nameRules) {
    if (!rule.types.includes(mention.type!)) continue;
    const fits = known.filter(
      (one) => rule.types.includes(one.form.mention.type!) && rule.fits(one.form, form, work.context),
    );
    const chains = [...new Set(fits.map((one) => one.chain))];
    if (chains.length === 0) continue;
    if (
      rule.name === "name.misspelt" &&
      chains.length === 1 &&
      Math.min(count(form), count(fits[0]!.form)) > 2
    )
      continue;
    if (rule.name === "name.first" && takenAsSurname(known, form)) continue;
    if (chains.length === 1) {
      link(work, chains[0]!, mention, rule.reason(fits[0]!.form.mention.text.replace(/\s+/gu, " ")));
      return { chain: chains[0]!, forGood: true };
    }
    const likely = likeliest(work, chains, mention);
    if (chains.filter((chain) => wasNamed(work, chain, mention)).length === 1) {
      link(work, likely, mention, `${rule.reason(shownName(work, likely))} so far`);
      return { chain: likely, forGood: false };
    }
    const who = chains.map((one) => shownName(work, one)).join(" or ");
    work.messages.push({
      level: "warning",
      rule: rule.name,
      reason: `“${mention.text}” may be ${who}`,
      start: mention.start,
      end: mention.end,
    });
    link(work, likely, mention, `may be ${who}: the one named last before it`, "ambiguous");
    return { chain: likely, forGood: false };
  }
  return undefined;
}

/** Whether a chain was named for sure before a mention. */
function wasNamed(work: Work, chain: Chain, mention: MentionDraft): boolean {
  return chain.mentions.some((id) => id < mention.id && work.certainties[id] === undefined);
}

/** Of several the one named last before the mention, else the first in the article. */
function likeliest(work: Work, chains: readonly Chain[], mention: MentionDraft): Chain {
  const last = (chain: Chain): number =>
    chain.mentions.findLast((id) => id < mention.id && work.certainties[id] === undefined) ?? -1;
  return [...chains].sort((a, b) => last(b) - last(a) || a.mentions[0]! - b.mentions[0]!)[0]!;
}

function takenAsSurname(known: readonly KnownName[], form: NameForm): boolean {
  return known.some(
    (one) =>
      one.form.mention.type === "Person" && one.form.words.length > 1 && one.form.words.at(-1) === form.key,
  );
}

/** How often each name is written in the article: of a slip there are few. */
function counts(forms: readonly NameForm[]): (form: NameForm) => number {
  const rows = new Map<string, number>();
  for (const form of forms) rows.set(form.key, (rows.get(form.key) ?? 0) + 1);
  return (form) => rows.get(form.key) ?? 0;
}
