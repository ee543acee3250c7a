import { groupBy } from "../../schema/group-by.ts";
import type {
  Draft,
  EntityType,
  EventDraft,
  MentionDraft,
  Message,
  Span,
  StatementDraft,
} from "../../schema/index.ts";
import { isByline } from "../text/byline.ts";
import type { Sentence } from "../text/document.ts";
import type { Gazetteer, GazetteerPlace } from "../text/gazetteer.ts";
import type { GivenNames } from "../text/given-names.ts";
import type { Titles } from "../text/titles.ts";
import { asUsed } from "./places/as-used.ts";
import { type SettledPlaces, settlePlaces } from "./places/settle-places.ts";

/** The text, its divisions, and the lists of the world. */
export interface ResolutionContext {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly gazetteer: Gazetteer;
  readonly givenNames: GivenNames;
  readonly titles: Titles;
}

/** The mentions that are one so far, in the order in which they were linked, and what they tell of it. */
export interface Chain {
  readonly id: number;
  readonly mentions: number[];
  type: EntityType | undefined;
  gender: "f" | "m" | undefined;
  number: "singular" | "plural" | undefined;
  /** Has a name, or a phrase that tells it apart from all others: it becomes an entity. */
  named: boolean;
  /** What is said of it: titles, offices, nouns in apposition, folded. */
  readonly offices: Set<string>;
  /** Ids of the gazetteer's countries and regions that it is of. */
  readonly nations: Set<string>;
  /** What names it beyond the article: the id of a place, of a people. */
  key: string | undefined;
  /** The place of the gazetteer that it is. */
  place: GazetteerPlace | undefined;
  /** The phrase that names it where no name does. */
  label: string | undefined;
}

/** What the steps of a resolution share and fill. */
export interface Work {
  readonly draft: Draft;
  /** With the gazetteer as the article uses its names. */
  readonly context: ResolutionContext;
  /** Which places its names mean. */
  readonly places: SettledPlaces;
  readonly chains: Chain[];
  /** For each mention its chain, once it has one. */
  readonly chainOf: (Chain | undefined)[];
  readonly reasons: (string | undefined)[];
  readonly certainties: (string | undefined)[];
  readonly alternatives: (readonly number[])[];
  readonly messages: Message[];
  /** The mentions of each sentence, in text order; none of a byline, whose authors nobody below it speaks of. */
  readonly bySentence: ReadonlyMap<number, readonly MentionDraft[]>;
  readonly eventsBySentence: ReadonlyMap<number, readonly EventDraft[]>;
  readonly statementsBySentence: ReadonlyMap<number, readonly StatementDraft[]>;
}

/** The state before the first decision. */
export function openWork(draft: Draft, context: ResolutionContext): Work {
  const places = settlePlaces(draft, context.text, context.gazetteer);
  const bylines = new Set(
    context.sentences
      .filter(({ start, end }) => isByline(context.text.slice(start, end)))
      .map(({ index }) => index),
  );
  return {
    draft,
    context: { ...context, gazetteer: asUsed(context.gazetteer, places.sense) },
    places,
    chains: [],
    chainOf: draft.mentions.map(() => undefined),
    reasons: draft.mentions.map(() => undefined),
    certainties: draft.mentions.map(() => undefined),
    alternatives: draft.statements.map(() => []),
    messages: [],
    bySentence: groupBy(
      draft.mentions.filter((one) => !bylines.has(one.sentence)),
      (one) => one.sentence,
    ),
    eventsBySentence: groupBy(draft.events, (one) => one.sentence),
    statementsBySentence: groupBy(draft.statements, (one) => one.sentence),
  };
}
