import { type Candidate, candidate, type Fields } from "./candidate.ts";
import { causes } from "./causes.ts";
import { counts } from "./counts.ts";
import { deeds } from "./deeds.ts";
import { bare, namings, tailOf } from "./phrases.ts";
import { relations } from "./relations.ts";
import { type Parts, questionShapes } from "./shapes.table.ts";
import { roleOfVerb } from "./verbs.ts";

export interface ReadQuestion {
  /** What may be meant, from all that was asked to what is nearest to it. */
  readonly candidates: readonly Candidate[];
  /** Which column the question asks for, where one does. */
  readonly wanted?: "when" | "where";
  /** Who had which part is asked for, where the verb says so. */
  readonly role?: string;
}

/** Questions that are tried at most: each is one look into the store. */
const most = 16;

/** The named queries that a question in somebody's own words may be; nothing for what is put in no known way. */
export function readQuestion(text: string): ReadQuestion | undefined {
  const asked = text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[?!. ]+$/u, "");
  for (const { query, put, given, honest, or } of questionShapes) {
    const parts = put.exec(asked)?.groups as Parts | undefined;
    if (!parts) continue;
    const all = [
      ...candidatesOf(query, parts, honest, given),
      ...(or ? candidatesOf(or.query, or.parts(parts), or.honest) : []),
    ];
    const wanted = /^(when|where)\b/iu.exec(asked)?.[1]?.toLowerCase() as "when" | "where" | undefined;
    const role = parts.verb && roleOfVerb(parts.verb);
    return {
      candidates: once(all).slice(0, most),
      ...(wanted ? { wanted } : {}),
      ...(role ? { role } : {}),
    };
  }
  return undefined;
}

type Reading = (parts: Parts, query: string, given?: Fields) => readonly Candidate[];

function candidatesOf(query: string, parts: Parts, honest?: string, given?: Fields): readonly Candidate[] {
  const all = (reading[query] ?? named)(parts, query, given);
  return honest ? all.map((one) => ({ ...one, honest })) : all;
}

const reading: Readonly<Record<string, Reading>> = {
  "who-did-what": (parts, query) => (parts.effect || parts.cause ? causes : deeds)(parts, query),
  "what-happened": there,
  figures: counts,
  relations,
};

/** Each once, where it stands first. */
function once(all: readonly Candidate[]): readonly Candidate[] {
  const keys = all.map(({ query, given, rows }) => JSON.stringify([query, given, rows?.source]));
  return all.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** What happened there, on that date, or at any time. */
function there({ place: named = "", tail = "" }: Parts, query: string): readonly Candidate[] {
  const { place = bare(named), from, to } = tailOf(tail);
  const all = [
    candidate(query, { place, from, to }, true),
    ...(from && place ? [candidate(query, { place }, false)] : []),
  ];
  return all.filter(({ given }) => Object.keys(given).length > 0);
}

/** A question whose parts are its query's fields, each by its whole words, then by the name in them. */
function named({ tail: _tail, verb: _verb, ...parts }: Parts, query: string): readonly Candidate[] {
  const known = Object.entries(parts).flatMap(([name, words]) =>
    words === undefined ? [] : [[name, namings(bare(words))] as const],
  );
  const ways = known.reduce<readonly Fields[]>(
    (some, [name, words]) => some.flatMap((fields) => words.map((word) => ({ ...fields, [name]: word }))),
    [{}],
  );
  const all = ways.map((fields) => candidate(query, fields, true));
  // What somebody said at all, and all that is disputed, is nearer than nothing; a chain has two ends.
  if (query === "who-said-what")
    return [
      ...all,
      ...ways.flatMap(({ who, about }) => (who && about ? candidate(query, { who }, false) : [])),
    ];
  return query === "disagreements" && known.length > 0 ? [...all, candidate(query, {}, false)] : all;
}
