import type { ExploreEvidence, ExploreParty, ExploreRow, Standing } from "../../../schema/index.ts";
import { publisherOf, sourceOf, titleOf } from "../read/articles.ts";
import { evidencePath } from "../read/assertion.ts";
import type { Catalogue, Claim, Party, Telling } from "./catalogue.ts";
import { isoDay } from "./days.ts";
import type { Match } from "./match.ts";

/** Evidence that goes with a row. */
const mostShown = 3;

/** A match as a row of the table. */
export function rowOf(catalogue: Catalogue, { entry, tellings }: Match): ExploreRow {
  const parties = (test: (party: Party) => boolean): ExploreParty[] =>
    entry.parties.filter(test).map((one) => partyJson(catalogue, one));
  const articles = new Set(tellings.map(({ article }) => article));
  return {
    id: entry.id,
    family: entry.family,
    type: entry.type,
    name: entry.name,
    who: parties(({ part }) => part === "actor"),
    whom: parties(({ part }) => part === "target"),
    others: parties(({ part }) => part === "other"),
    where: parties(({ part }) => part === "place"),
    when:
      entry.time === null
        ? null
        : {
            value: entry.time,
            precision: entry.precision,
            from: entry.days && isoDay(entry.days.first),
            to: entry.days && isoDay(entry.days.last),
          },
    whenText: entry.timeText,
    standing: standingOfAll(tellings),
    standings: standingsOf(tellings),
    sources: [...new Set([...articles].map((id) => sourceOf(catalogue.articles.get(id)!)))].sort(),
    reports: articles.size,
    accounts: tellings.length,
    evidence: plainest(tellings)
      .slice(0, mostShown)
      .map((one) => evidenceOf(catalogue, one)),
    href: catalogue.things.get(entry.id)?.href ?? null,
  };
}

/** What a source itself reports comes first, then the weightiest. */
function plainest(tellings: Match["tellings"]): Match["tellings"] {
  if (tellings.length < 2) return tellings;
  const said = ({ standing }: Telling): number => Number(standing !== "reported");
  return [...tellings].sort(
    (a, b) => said(a) - said(b) || a.weight - b.weight || a.start - b.start || (a.id < b.id ? -1 : 1),
  );
}

function partyJson({ things }: Catalogue, { id, kind, name, role }: Party): ExploreParty {
  return { id, kind, name, role, href: id === null ? null : (things.get(id)?.href ?? null) };
}

/** Where something stands, in which words and on whose word. */
export function evidenceOf(
  { articles, voices }: Catalogue,
  { id, article, start, end, quote, statement, standing, rule, found }: Telling | Claim,
): ExploreEvidence {
  const face = articles.get(article)!;
  return {
    id,
    article,
    title: titleOf(face),
    source: publisherOf(face),
    published: face.published,
    start,
    end,
    quote,
    voice: statement === null ? publisherOf(face) : (voices.get(statement) ?? "unnamed"),
    statement,
    standing,
    rule,
    found,
    href: evidencePath({ article: face, start, end }),
  };
}

/** How often each standing occurs. */
export function standingsOf(
  assertions: readonly { readonly standing: Standing }[],
): Partial<Record<Standing, number>> {
  const counts: Partial<Record<Standing, number>> = {};
  for (const { standing } of assertions) counts[standing] = (counts[standing] ?? 0) + 1;
  return counts;
}

/** What a source itself reports once is reported, however many only pass it on; else what the first says. */
export function standingOfAll(assertions: readonly { readonly standing: Standing }[]): Standing {
  return assertions.some(({ standing }) => standing === "reported") ? "reported" : assertions[0]!.standing;
}
