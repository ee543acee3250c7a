import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Extraction, Figure, Statement } from "../../schema/index.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { fold } from "../../src/text/fold.ts";

/** One thing that the reference says of the first article, and whether the extraction has it. */
export interface Finding {
  readonly kind: string;
  readonly fact: string;
  readonly found: boolean;
  readonly why: string;
}

interface EntityFact {
  readonly id: string;
  readonly type: string;
  readonly names?: readonly string[];
  readonly name: string;
  readonly metonyms?: readonly string[];
  readonly nominals?: readonly string[];
}
interface EventFact {
  readonly id: string;
  readonly type: string;
  readonly when?: string | Date;
  readonly where?: readonly string[];
  readonly purpose?: string;
  readonly slogans?: readonly string[];
  readonly factuality?: string;
  readonly voice?: string;
  readonly participants?: readonly {
    readonly entity: string;
    readonly role: string;
    readonly quote: string;
  }[];
  readonly attendance?: readonly FigureFact[];
  readonly demands?: readonly { readonly id: string; readonly quote: string }[];
  readonly quote?: string;
  readonly has_part?: string;
}
interface StatementFact {
  readonly id: string;
  readonly speaker: string;
  readonly kind: string;
  readonly cue: string;
  readonly quote: string;
  readonly event?: string;
  readonly medium?: string;
  readonly about?: readonly string[];
  readonly when?: string;
  readonly certainty?: string;
}
interface FigureFact {
  readonly id: string;
  readonly value: number | string;
  readonly bound?: string;
  readonly voice?: string;
  readonly where?: string;
  readonly quote: string;
}
interface Facts {
  readonly entities: readonly EntityFact[];
  readonly offices: readonly {
    readonly id: string;
    readonly person: string;
    readonly office: string;
    readonly of?: string;
  }[];
  readonly geography: readonly {
    readonly id: string;
    readonly subject: string;
    readonly relation: string;
    readonly object: string;
  }[];
  readonly events: readonly EventFact[];
  readonly statements: readonly StatementFact[];
  readonly figures: readonly FigureFact[];
  readonly disagreements: readonly {
    readonly id: string;
    readonly between: readonly [string, string];
    readonly kind: string;
  }[];
}

const geographyTypes: Readonly<Record<string, string>> = {
  "located in": "LOCATED_IN",
  "in front of": "NEAR",
  "belongs to": "BELONGS_TO",
};
const roleNames: Readonly<Record<string, readonly string[]>> = {
  marched: ["took part in"],
  "organized (or met)": ["organized", "met"],
};
const words = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every fact of the reference with whether the extraction of the first article has it. */
export function holdAgainstFacts(extraction: Extraction): readonly Finding[] {
  const facts = parse(readFileSync(join(packageRoot(), "test", "seed", "facts.yaml"), "utf8")) as Facts;
  const found: Finding[] = [];
  const say = (kind: string, fact: string, right: boolean, why = ""): void =>
    void found.push({ kind, fact, found: right, why: right ? "" : why });
  const { text } = extraction.article;

  const ids = new Map<string, string>();
  for (const fact of facts.entities) {
    const wanted = new Set(
      [fact.name, ...(fact.names ?? []), ...(fact.metonyms ?? [])].map((name) =>
        fold(name).replace(/^#|^the |^social network /u, ""),
      ),
    );
    const hits = new Set([
      ...extraction.mentions
        .filter((one) =>
          wanted.has(fold(one.text).replace(/^(?:the|more than \S+|thousands of|other) /u, "")),
        )
        .map((one) => one.entity),
      ...extraction.entities
        .filter((one) => [one.name, ...one.names].some((name) => wanted.has(fold(name))))
        .map((one) => one.id),
    ]);
    const [id] = hits;
    if (id) ids.set(fact.id, id);
    const type = extraction.entities.find((one) => one.id === id)?.type;
    say(
      "entities",
      fact.id,
      hits.size === 1 && type === fact.type,
      `${hits.size} entities: ${[...hits].map((one) => extraction.entities.find((entity) => entity.id === one)?.name)}, ${type}`,
    );
    for (const nominal of fact.nominals ?? [])
      say(
        "descriptions",
        `${fact.id}: ${nominal}`,
        extraction.mentions.some((one) => fold(one.text).endsWith(fold(nominal)) && one.entity === id) ||
          extraction.mentions.some(
            (one) =>
              one.entity === id &&
              fold(text.slice(Math.max(0, one.start - nominal.length - 1), one.start)).endsWith(
                fold(nominal),
              ),
          ),
        "not linked",
      );
  }
  const shared = [...ids].filter(([fact, id]) =>
    [...ids].some(([other, same]) => other !== fact && same === id),
  );
  say("entities", "none merged with another", shared.length === 0, shared.map(([fact]) => fact).join(", "));

  for (const fact of facts.offices) {
    const hit = extraction.relations.find(
      (one) =>
        one.type === "HOLDS_OFFICE" &&
        one.from === ids.get(fact.person) &&
        fold(one.attributes?.office ?? "") === fold(fact.office) &&
        (!fact.of || one.to === ids.get(fact.of)),
    );
    say(
      "offices",
      `${fact.person} ${fact.office}`,
      hit !== undefined,
      extraction.relations
        .filter((one) => one.from === ids.get(fact.person))
        .map((one) => one.attributes?.office)
        .join(", "),
    );
  }
  for (const fact of facts.geography) {
    const hit = extraction.relations.some(
      (one) =>
        one.type === geographyTypes[fact.relation] &&
        one.from === ids.get(fact.subject) &&
        one.to === ids.get(fact.object),
    );
    say("geography", `${fact.subject} ${fact.relation} ${fact.object}`, hit, "no such relation");
  }

  const figures = new Map<string, Figure>();
  const figure = (fact: FigureFact): void => {
    const at = text.indexOf(fact.quote);
    const order = typeof fact.value === "string";
    const hit = extraction.figures.find(
      (one) =>
        one.start < at + fact.quote.length &&
        one.end > at &&
        (order
          ? one.bound === "order" && fold(one.text).includes(String(fact.value))
          : one.value === fact.value && one.bound === (fact.bound ?? "exact")),
    );
    if (hit) figures.set(fact.id, hit);
    const voice = hit && voiceOf(hit.voice);
    const near = extraction.figures
      .filter((one) => one.start < at + fact.quote.length && one.end > at)
      .map((one) => `${one.text} ${one.value} ${one.bound}`);
    say(
      "figures",
      `${fact.id} ${fact.value}`,
      hit !== undefined &&
        (!fact.voice || voice === (fact.voice === "source" ? "source" : ids.get(fact.voice))),
      hit ? `voice ${hit.voice}` : near.join("; "),
    );
    if (fact.where)
      say(
        "figure places",
        `${fact.id} in ${fact.where}`,
        hit?.where === ids.get(fact.where),
        nameOf(hit?.where),
      );
  };
  const voiceOf = (voice: string): string =>
    voice === "source"
      ? "source"
      : (extraction.statements.find((one) => one.id === voice)?.speaker ?? "nobody");
  const nameOf = (id: string | undefined | null): string =>
    extraction.entities.find((one) => one.id === id)?.name ??
    extraction.events.find((one) => one.id === id)?.name ??
    String(id);

  const events = new Map<string, Extraction["events"][number]>();
  for (const fact of facts.events) {
    const quotes = [fact.quote, ...(fact.participants ?? []).map((one) => one.quote)].filter(
      (one) => one !== undefined,
    );
    const near = extraction.events.filter(
      (one) =>
        one.type === fact.type &&
        one.accounts.some(
          (account) => quotes.length === 0 || quotes.some((quote) => overlaps(text, quote, account.evidence)),
        ),
    );
    const event = near.sort(
      (a, b) => b.participants.length + b.places.length - a.participants.length - a.places.length,
    )[0];
    if (event) events.set(fact.id, event);
    say("events", fact.id, event !== undefined, `no ${fact.type}`);
    for (const one of fact.participants ?? []) {
      const role = roleNames[one.role] ?? [one.role];
      const hit = event?.participants.some(
        (other) =>
          role.includes(other.role) &&
          (ids.has(one.entity)
            ? other.entity === ids.get(one.entity)
            : fold(other.evidence.text) === fold(one.entity)),
      );
      say(
        "participants",
        `${fact.id}: ${one.entity} ${one.role}`,
        hit === true,
        event?.participants
          .map((other) => `${other.role} ${nameOf(other.entity) ?? other.head.text}`)
          .join(", "),
      );
    }
    for (const place of fact.where ?? [])
      say(
        "places",
        `${fact.id} at ${place}`,
        event?.places.some((one) => one.entity === ids.get(place)) === true ||
          reaches(extraction, event?.places.map((one) => one.entity) ?? [], ids.get(place)),
        event?.places.map((one) => nameOf(one.entity)).join(", "),
      );
    if (fact.when)
      say(
        "times",
        `${fact.id} ${fact.when}`,
        event?.accounts.some(
          (one) =>
            one.time?.value?.startsWith(String(fact.when).slice(0, 10)) || one.time?.value === fact.when,
        ) === true,
        event?.accounts.map((one) => one.time?.value ?? one.time?.text.text).join(", "),
      );
    if (fact.factuality)
      say(
        "factuality",
        `${fact.id} ${fact.factuality}`,
        event?.factuality === fact.factuality,
        event?.factuality,
      );
    if (fact.voice)
      say(
        "voices",
        `${fact.id} ${fact.voice}`,
        event !== undefined &&
          voiceOf(event.voice) === (fact.voice === "source" ? "source" : ids.get(fact.voice)),
        event?.voice,
      );
    if (fact.purpose)
      say(
        "purposes",
        `${fact.id}: ${fact.purpose}`,
        event?.accounts.some((one) => one.purpose?.text.includes(fact.purpose!)) === true,
        event?.purpose?.text,
      );
    for (const slogan of fact.slogans ?? [])
      say(
        "slogans",
        slogan,
        event?.slogans?.some((one) => one.text === slogan) === true,
        event?.slogans?.map((one) => one.text).join(", "),
      );
    for (const demand of fact.demands ?? []) {
      const said = extraction.statements.some((one) =>
        one.content.some((piece) => overlaps(text, demand.quote, piece)),
      );
      const meant = extraction.events.some((one) =>
        one.accounts.some((account) => account.purpose && overlaps(text, demand.quote, account.purpose)),
      );
      say("demands", demand.id, said || meant, "neither said nor a purpose");
    }
    (fact.attendance ?? []).forEach(figure);
  }
  for (const fact of facts.events)
    if (fact.has_part)
      say(
        "events",
        `${fact.has_part} is part of ${fact.id}`,
        events.get(fact.has_part)?.partOf === events.get(fact.id)?.id && events.has(fact.id),
        "no partOf",
      );

  for (const fact of facts.statements) {
    const best = extraction.statements
      .map((one) => ({
        one,
        score: f1(words(one.content.map((piece) => piece.text).join(" ")), words(fact.quote)),
        covers: one.content.some((piece) => overlaps(text, fact.quote, piece)),
      }))
      .filter(({ covers, one }) => covers && fold(one.cue?.text ?? "").includes(fold(fact.cue)))
      .sort((a, b) => b.score - a.score)[0];
    const hit: Statement | undefined = best?.one;
    const speaker = ids.get(fact.speaker);
    say(
      "statements",
      `${fact.id} ${fact.speaker} ${fact.cue}`,
      hit !== undefined &&
        (hit.speaker === speaker ||
          (fact.certainty === "ambiguous" && (hit.alternatives ?? []).includes(speaker!))),
      hit ? `speaker ${nameOf(hit.speaker)}` : "not found",
    );
    say("statement kinds", `${fact.id} ${fact.kind}`, hit?.kind === fact.kind, hit?.kind);
    if (fact.certainty)
      say(
        "statements",
        `${fact.id} is ${fact.certainty}`,
        hit?.certainty === fact.certainty,
        String(hit?.certainty),
      );
    if (fact.event)
      say(
        "occasions",
        `${fact.id} at ${fact.event}`,
        hit?.event !== undefined && hit.event === events.get(fact.event)?.id,
        nameOf(hit?.event),
      );
    if (fact.medium)
      say(
        "media",
        `${fact.id} on ${fact.medium}`,
        hit?.medium !== undefined && hit.medium === ids.get(fact.medium),
        nameOf(hit?.medium),
      );
    if (fact.when)
      say(
        "times",
        `${fact.id} ${fact.when}`,
        hit?.time?.value === String(fact.when).slice(0, 10),
        hit?.time?.value,
      );
    for (const about of fact.about ?? [])
      say(
        "about",
        `${fact.id} about ${about}`,
        hit?.about.includes(ids.get(about)!) === true,
        hit?.about.map(nameOf).join(", "),
      );
  }
  facts.figures.forEach(figure);
  for (const fact of facts.disagreements) {
    const [a, b] = fact.between.map((id) => figures.get(id));
    const hit = extraction.disagreements.some(
      (one) =>
        one.kind === fact.kind &&
        same(
          one.between.map((id) => extraction.figures.find((other) => other.id === id)),
          [a, b],
        ),
    );
    say(
      "disagreements",
      `${fact.id} ${fact.kind}`,
      hit,
      extraction.disagreements.map((one) => `${one.kind} ${one.about}`).join("; "),
    );
  }
  return found;
}

/** One pair of values stands for all pairs with the same values. */
function same(have: readonly (Figure | undefined)[], want: readonly (Figure | undefined)[]): boolean {
  const key = (one: Figure | undefined): string =>
    one ? `${one.value} ${one.low} ${one.high} ${one.unit}` : "none";
  return (
    !want.includes(undefined) && [...have].map(key).sort().join("|") === [...want].map(key).sort().join("|")
  );
}

function overlaps(
  text: string,
  quote: string,
  span: { readonly start: number; readonly end: number },
): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (span.start < at + quote.length && at < span.end) return true;
  return false;
}

/** Whether a place, or one that it is said to lie in, is the one wanted. */
function reaches(extraction: Extraction, places: readonly string[], wanted: string | undefined): boolean {
  const seen = new Set(places);
  for (const place of seen)
    for (const one of extraction.relations)
      if (one.type === "LOCATED_IN" && one.from === place && one.to) seen.add(one.to);
  return wanted !== undefined && seen.has(wanted);
}

function f1(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length;
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
