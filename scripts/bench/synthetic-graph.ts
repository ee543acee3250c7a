import { digestOf, type Extraction, eventTypes, type Span, stableId } from "../../schema/index.ts";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import {
  type Chance,
  chanceOf,
  factualityShares,
  famous,
  happenings,
  type Known,
  type World,
  worldOf,
} from "./synthetic-world.ts";

type Parts = {
  -readonly [K in
    | "entities"
    | "mentions"
    | "events"
    | "statements"
    | "figures"
    | "relations"
    | "disagreements"]: Extraction[K][number][];
};

/**
 * Made-up articles' shares of a graph, one after the other, the same for a seed: few names stand in most of them and most
 * in few, with statements, figures, disagreements and places in countries. An article has about 20 nodes and 60
 * edges of its own, `longer` ones that many times as many; 5,000 are about 100,000 nodes and 300,000 relationships.
 */
export function* syntheticSubgraphs(articles: number, seed = 1, longer = 1): Iterable<Subgraph> {
  const chance = chanceOf(seed);
  const world = worldOf(Math.max(400, Math.round(articles * 2.4)));
  for (let at = 0; at < articles; at++) yield subgraphOf(article(chance, world, at, longer));
}

function article(chance: Chance, world: World, at: number, longer: number): Extraction {
  const source = `The ${famous(chance, world.places).name} Herald`;
  const published = new Date(Date.UTC(2020, 0, 1) + at * 37_000_000).toISOString().slice(0, 10);
  const name = longer === 1 ? String(at) : `${at}-${longer}`;
  const id = stableId("a", name, source);
  const parts: Parts = {
    entities: [],
    mentions: [],
    events: [],
    statements: [],
    figures: [],
    relations: [],
    disagreements: [],
  };
  const pen = penOf(id, parts);
  const sentences = longer * (5 + Math.floor(chance() * 3));
  for (let sentence = 0; sentence < sentences; sentence++) tell(chance, world, pen, published, sentence);
  const text = pen.text();
  return {
    contract: 1,
    article: {
      id,
      ref: `report-${name}`,
      text,
      title: text.split(".")[0]!,
      source,
      url: `https://example.org/${name}`,
      published: { value: published, precision: "day" },
      language: "en",
      digest: digestOf(text),
      analysis: { version: "0", model: "sha256:made-up", runtime: "made up" },
    },
    ...parts,
    times: [],
    messages: [],
  };
}

/** One event with who, whom and where, told by the source or by somebody, and often a figure or an office beside it. */
function tell(chance: Chance, world: World, pen: Pen, day: string, at: number): void {
  const [type, lemma, role, whose] = famous(chance, happenings);
  const { parts } = pen;
  const [who, whom] = [famous(chance, world.actors), famous(chance, world.actors)];
  const place = famous(chance, world.places);
  const factuality = shareOf(chance());
  const told = chance() < 0.6;
  const statement = pen.id("s", at);
  const voice = told && chance() < 0.4 ? statement : "source";
  const begin = pen.here();
  const actor = pen.name(who);
  pen.write(" told of a ");
  const trigger = pen.write(type);
  pen.write(" with ");
  const named = chance() < 0.5;
  const target = named ? pen.name(whom) : pen.write(`${famous(chance, crowds)} from outside`);
  const placed = chance() < 0.6;
  pen.write(" in ");
  const site = placed ? pen.name(place) : pen.write("the open");
  pen.write(" on ");
  const time = { value: day, precision: "day", text: pen.write(day) } as const;
  pen.write(" and ");
  const crowd =
    chance() < 0.5 ? pen.write(`${1 + Math.floor(chance() * 90)} ${famous(chance, crowds)}`) : undefined;
  pen.write(crowd ? " were there" : "more");
  const evidence = pen.since(begin);
  const event = pen.id("ev", at);
  const account = { trigger, factuality, voice, time, evidence };
  parts.events.push({
    id: event,
    type: eventTypes.find((row) => row.type === type)!.type,
    lemma,
    ...(named ? { name: `${type} with ${whom.name}` } : {}),
    ...account,
    accounts: [account],
    participants: [
      { role, part: partOf(role), entity: who.id, account: 0, head: actor, evidence: actor },
      {
        role: whose,
        part: partOf(whose),
        ...(named ? { entity: whom.id } : {}),
        account: 0,
        head: target,
        evidence: target,
      },
      ...(crowd
        ? [{ role: "took part in", part: "actor", account: 0, head: crowd, evidence: crowd } as const]
        : []),
    ],
    places: placed ? [{ role: "where", entity: place.id, account: 0, evidence: site }] : [],
    ...(at > 2 && chance() < 0.2 ? { partOf: parts.events[0]!.id } : {}),
  });
  const content = evidence;
  if (told) {
    pen.write(", ");
    const cue = pen.write("said");
    pen.write(" ");
    const nameless = chance() < 0.2;
    const said = famous(chance, world.actors);
    const speaker = nameless ? pen.write(`the ${famous(chance, crowds)}`) : pen.name(said);
    const about = [...new Set([whom.id, famous(chance, world.actors).id])].filter((one) =>
      parts.entities.some(({ id }) => id === one),
    );
    parts.statements.push({
      id: statement,
      speaker: nameless ? null : said.id,
      speakerMention: speaker,
      cue,
      cueClass: "said",
      content: [content],
      kind: "indirect",
      ...(chance() < 0.3 ? { event: parts.events[0]!.id } : {}),
      about,
      voice: "source",
      evidence: pen.since(begin),
    });
  }
  pen.write(". ");
  if (chance() < 0.3) count(chance, pen, placed ? place : undefined, event, at);
  if (chance() < 0.2) hold(pen, who, place, at);
  describe(chance, pen, at);
  pen.write(`${filler[Math.floor(chance() * filler.length)]}\n`);
}

/** Numbers of people, at times two that cannot both hold. */
function count(chance: Chance, pen: Pen, place: Known | undefined, event: string, at: number): void {
  const numbers = chance() < 0.25 ? 2 : 1;
  const made = Array.from({ length: numbers }, (_, index) => {
    const begin = pen.here();
    pen.write("About ");
    const value = 100 * (1 + Math.floor(chance() * 500));
    const number = pen.write(String(value));
    pen.write(" ");
    const counts = pen.write(famous(chance, crowds));
    pen.write(" came");
    const evidence = pen.since(begin);
    pen.write(". ");
    const figure = {
      id: pen.id("f", `${at} ${index}`),
      value,
      bound: "about",
      unit: "count",
      counts,
      ...(place ? { where: place.id } : {}),
      event,
      voice: "source",
      ...number,
      evidence,
    } as const;
    pen.parts.figures.push(figure);
    return figure;
  });
  if (numbers < 2 || made[0]!.value === made[1]!.value) return;
  const between: [string, string] = [made[0]!.id, made[1]!.id];
  const { type } = pen.parts.events.at(-1)!;
  pen.parts.disagreements.push({
    id: pen.id("d", at),
    kind: "conflict",
    about: `people at the ${type}`,
    between,
    reason: "two numbers for one crowd",
  });
}

function hold(pen: Pen, who: Known, place: Known, at: number): void {
  const begin = pen.here();
  pen.name(who);
  const office = who.type === "Person";
  pen.write(office ? " is the mayor of " : " is based in ");
  pen.name(place);
  const evidence = pen.since(begin);
  pen.write(". ");
  const ends = { id: pen.id("r", at), from: who.id, to: place.id, voice: "source", evidence };
  if (who.id === place.id) return;
  pen.parts.relations.push(
    office
      ? { type: "HOLDS_OFFICE", attributes: { office: "mayor" }, ...ends }
      : { type: who.type === "Place" ? "ALLIED_WITH" : "LOCATED_IN", ...ends },
  );
}

/** Somebody of this article alone, who is only described. */
function describe(chance: Chance, pen: Pen, at: number): void {
  if (chance() < 0.5) return;
  const words = `the ${famous(chance, crowds)} of the ${["north", "south", "harbour", "old town"][Math.floor(chance() * 4)]}`;
  const span = pen.write(words);
  const id = pen.id("e", at);
  pen.parts.entities.push({ id, type: "Group", name: words, names: [] });
  pen.parts.mentions.push({
    id: pen.id("m", span.start),
    entity: id,
    type: "Group",
    form: "description",
    ...span,
  });
  pen.write(" waited. ");
}

/** Writes an article's text and knows where everything stands. */
interface Pen {
  readonly parts: Parts;
  id(kind: string, key: string | number): string;
  write(words: string): Span;
  name(one: Known): Span;
  here(): number;
  since(start: number): Span;
  text(): string;
}

function penOf(article: string, parts: Parts): Pen {
  let text = "";
  const write = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length, text: words };
  };
  const id = (kind: string, key: string | number): string => stableId(kind, article, key);
  return {
    parts,
    id,
    write,
    name: (one) => {
      const span = write(one.name);
      if (!parts.entities.some((there) => there.id === one.id))
        parts.entities.push({
          id: one.id,
          type: one.type,
          name: one.name,
          names: [one.name],
          ...(one.type === "Place"
            ? {
                country: one.within[0]?.name.slice(0, 2).toUpperCase() ?? one.name.slice(0, 2).toUpperCase(),
                within: one.within.map((outer) => ({ id: outer.id, name: outer.name })),
                gazetteerName: one.name,
              }
            : {}),
        });
      parts.mentions.push({ id: id("m", span.start), entity: one.id, type: one.type, form: "name", ...span });
      return span;
    },
    here: () => text.length,
    since: (start) => ({ start, end: text.length, text: text.slice(start) }),
    text: () => text,
  };
}

function shareOf(drawn: number) {
  return factualityShares.find(([, share]) => drawn <= share)![0];
}

function partOf(role: string) {
  return ["partner", "led", "met", "agent", "won", "took part in"].includes(role)
    ? "actor"
    : role === "beneficiary"
      ? "other"
      : "target";
}

const crowds = [
  "people",
  "workers",
  "students",
  "residents",
  "soldiers",
  "fishers",
  "farmers",
  "nurses",
  "pilots",
  "miners",
];
const filler = [
  "Shops stayed closed through the afternoon while traffic was led around the centre, and buses did not run until the evening. Rain had been forecast but did not come.",
  "The day before had been quiet. Prices at the market were unchanged, and the ferry left on time for the islands with few passengers on board.",
  "Nothing else was reported from the region. Forecasters expect a dry week with wind from the west, and schools will open again after the holiday.",
];
