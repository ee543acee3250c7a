import { type Properties, placeProperties } from "../../schema/index.ts";
import { fold, spaced } from "./fold.ts";

/*
 * What a shared node shows (its name and keys) follows from the assertions that mention it and from nothing else.
 * Adding up is commutative, associative and idempotent: no order of loading can show, and removal is exact.
 */

/** One mention's part in an entity's face: how its article names the entity, and the words themselves. */
export interface Naming extends Facts {
  readonly name: string;
  readonly form: string;
  readonly quote: string;
}

export interface EntityFace extends Facts {
  readonly name: string;
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** What is known of an entity under its id, whatever an article says of it. */
export type Facts = { readonly [K in FactKey]?: Properties[string] };
type FactKey = (typeof factKeys)[number];
/** The properties of an entity that are facts about it, whatever it is called. */
export const factKeys = ["wikidata", "geonames", ...Object.keys(placeProperties)] as readonly (
  | "wikidata"
  | "geonames"
  | keyof typeof placeProperties
)[];

/** The face of an entity from all its mentions, at least one: the fullest name, and every name it has. */
export function entityFace(namings: readonly Naming[]): EntityFace {
  const names = namings
    .flatMap((one) => (one.form === "name" ? [one.name, one.quote] : [one.name]))
    .map(spaced);
  return {
    ...faceOf(
      namings.map((one) => spaced(one.name)),
      names,
    ),
    ...firstFacts(namings),
  };
}

/** The face of a source or an office from all the ways it is written, at least one. */
export function nameFace(names: readonly string[]): {
  readonly name: string;
  readonly keys: readonly string[];
} {
  const { name, keys } = faceOf(names.map(spaced), names.map(spaced));
  return { name, keys };
}

/** The properties of one shared node (Entity, Source, Office) that two articles touch, from the properties each gives it. */
export function mergedFace(one: Properties, other: Properties): Properties {
  const names = [one, other].flatMap(
    (face) => (Array.isArray(face.names) ? face.names : [face.name]) as string[],
  );
  const { name, names: all, keys } = faceOf([String(one.name), String(other.name)], names);
  return {
    ...one,
    name,
    keys,
    ...("names" in one ? { names: all, ...firstFacts([one, other]) } : {}),
  };
}

function faceOf(candidates: readonly string[], names: readonly string[]) {
  const name = candidates.reduce((best, one) => (isFuller(one, best) ? one : best));
  return { name, names: sorted(names), keys: sorted(names.map(fold)) };
}

/** Longer, then with more accents, then first in order: what a careful writer would have printed. */
function isFuller(one: string, other: string): boolean {
  const length = [...one].length - [...other].length;
  const marks = accents(one) - accents(other);
  return length > 0 || (length === 0 && (marks > 0 || (marks === 0 && one < other)));
}

function accents(name: string): number {
  return name.normalize("NFD").match(/\p{M}/gu)?.length ?? 0;
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** Of each fact the first in a fixed order. Articles agree, unless two versions of the gazetteer have read them. */
function firstFacts(all: readonly Facts[]): Facts {
  const first = factKeys.flatMap((key) => {
    const [least] = all
      .map((one) => one[key])
      .filter((one) => one !== undefined)
      .map((value) => ({ value, order: JSON.stringify(value) }))
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    return least ? [[key, least.value] as const] : [];
  });
  return Object.fromEntries(first);
}

/** Whether a node may be touched by more than one article: its properties then are a face, made of what touches it. */
export function isShared(labels: readonly string[]): boolean {
  return labels.includes("Entity") || labels.includes("Source") || labels.includes("Office");
}
