import type { MentionDraft } from "../../schema/index.ts";
import { fold } from "../text/fold.ts";
import type { ResolutionContext, Work } from "./context.ts";
import { nameRules } from "./name-rules.ts";

/** Joins the names of one entity: the same words, an alias of one country, a surname, initials, a tail or head of the same name, a misspelling. The longest names come first, so that short ones find them. */
export function joinNames(work: Work): void {
  const { draft, clusters, context, doubts, messages, keys } = work;
  const named = draft.mentions.filter(
    (one) =>
      one.form === "name" ||
      (one.form === "description" &&
        one.type === "Place" &&
        one.relation !== "" &&
        nation(one, context) !== undefined),
  );
  const order = [...named].sort((a, b) => wordsOf(b).length - wordsOf(a).length || a.id - b.id);
  const heads: MentionDraft[] = [];
  for (const mention of order) {
    const country = nation(mention, context);
    const same = heads.find((one) => sameName(one, mention, context));
    if (same) {
      clusters.join(
        same.id,
        mention.id,
        fold(same.text) === fold(mention.text) ? "the same name" : `another name of ${same.text}`,
      );
      continue;
    }
    const fits = nameRules.flatMap((rule) =>
      heads
        .filter((one) => one.type === mention.type && rule.fits(one, mention, work))
        .map((one) => ({ rule, one })),
    );
    const best = fits.filter((fit) => fit.rule === fits[0]?.rule);
    const different = new Set(best.map(({ one }) => clusters.find(one.id)));
    if (different.size === 1) {
      clusters.join(best[0]!.one.id, mention.id, best[0]!.rule.reason(best[0]!.one, mention));
      heads.push(mention);
      continue;
    }
    if (different.size > 1) {
      const who = best.map(({ one }) => one.text).join(" or ");
      doubts.set(mention.id, `may be ${who}`);
      messages.push({
        level: "warning",
        rule: "resolution.names",
        reason: `“${mention.text}” may be ${who}`,
        start: mention.start,
        end: mention.end,
      });
    }
    heads.push(mention);
    if (country) keys.set(mention.id, country);
  }
}

export function wordsOf(mention: MentionDraft): readonly string[] {
  return fold(mention.text).split(" ");
}

/** The id of the country or region that a place's name or adjective is of. */
export function nation(mention: MentionDraft, context: ResolutionContext): string | undefined {
  if (mention.type !== "Place") return undefined;
  const known = context.gazetteer
    .find(mention.text)
    .find((place) => place.kind === "country" || place.kind === "region");
  return (
    known?.id ??
    (mention.form === "description" ? context.gazetteer.demonym(mention.text)?.place.id : undefined)
  );
}

function sameName(a: MentionDraft, b: MentionDraft, context: ResolutionContext): boolean {
  if (a.type !== b.type) return false;
  const country = nation(a, context);
  if (country !== undefined && country === nation(b, context)) return true;
  if (fold(a.text) === fold(b.text)) return a.form === "name" && b.form === "name";
  return (
    a.type === "Group" &&
    context.gazetteer.demonym(a.text) !== undefined &&
    context.gazetteer.demonym(a.text)?.place.id === context.gazetteer.demonym(b.text)?.place.id
  );
}
