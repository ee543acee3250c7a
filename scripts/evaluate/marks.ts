import type { GoldArticle, GoldMention } from "./gold.ts";
import { isName } from "./measures/is-name.ts";
import { pattern } from "./text/pattern.ts";

/** A kind of name that golds mark under many labels. */
export type NameKind = "PER" | "ORG" | "LOC";

const kinds: Readonly<Record<string, NameKind>> = {
  per: "PER",
  person: "PER",
  org: "ORG",
  organisation: "ORG",
  organization: "ORG",
  loc: "LOC",
  place: "LOC",
  location: "LOC",
  facility: "LOC",
  gpe: "LOC",
  fac: "LOC",
};

/** The kinds of a gold mention that are scored; none where it is of another kind. */
export function kindsOf(mention: GoldMention): ReadonlySet<NameKind> {
  const labels = mention.types && mention.types.length > 0 ? mention.types : [mention.type ?? ""];
  return new Set(labels.map((label) => kinds[label.toLowerCase()]).filter((kind) => kind !== undefined));
}

/** What a gold marks at all, so that nothing else is counted. */
export interface Marks {
  readonly corpus: string | undefined;
  /** Kinds of names. */
  readonly kinds: ReadonlySet<NameKind>;
  /** Words that are a place somewhere in this gold, in small letters. */
  readonly places: ReadonlySet<string>;
  readonly links: "wikidata" | "geonames" | undefined;
  /** Every noun phrase is a mention, one inside the other. */
  readonly nested: boolean;
  readonly quotes: boolean;
  readonly coordinates: boolean;
}

const linkForm = pattern("^(?:Q\\d|geonames:)");

/** Is this the form of a link that can be compared? */
export function isLink(kb: string | null | undefined): kb is string {
  return linkForm.test(kb ?? "");
}

export function marksOf(golds: readonly GoldArticle[]): Marks {
  const named = golds.flatMap((gold) => gold.mentions.filter((mention) => isName(mention, gold.corpus)));
  const link = golds.flatMap((gold) => gold.mentions).find((mention) => isLink(mention.kb))?.kb;
  return {
    corpus: golds[0]?.corpus ?? undefined,
    kinds: new Set(named.flatMap((mention) => [...kindsOf(mention)])),
    places: new Set(
      named
        .filter((mention) => kindsOf(mention).has("LOC"))
        .map((mention) => mention.text.toLowerCase().replace(/^the /u, "")),
    ),
    links: link ? (link.startsWith("Q") ? "wikidata" : "geonames") : undefined,
    nested: golds.some((gold) => gold.corpus === "gum"),
    quotes: golds.some((gold) => gold.quotes.length > 0),
    coordinates: golds.some((gold) => gold.mentions.some((one) => one.lat !== undefined && one.lat !== null)),
  };
}
