import type { GraphNode } from "../../../../schema/index.ts";
import { intervalOf } from "../interval.ts";
import { familyOf, kindOf, nameOf, pageOf } from "../naming.ts";
import { nodeSchemata } from "./schemata.table.ts";

/** An entity of the FollowTheMoney model: every property is a list. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Given = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What is known of a node only from edges. */
export interface Around {
  readonly involved: readonly string[];
  readonly organizers: readonly string[];
  readonly places: readonly string[];
  readonly times: readonly string[];
  readonly source?: string | undefined;
  readonly speaker?: string | undefined;
}

/** A node as an entity of the model. */
export function nodeEntity(node: GraphNode, around: Around, base: string): FtmEntity {
  const family = familyOf(node);
  const page = pageOf(node, base);
  const { properties } = node;
  // The model asks for a name: one without a letter is none.
  const name = nameOf(node);
  const common = { name: clean(name) === "" ? node.node : name, sourceUrl: page };
  return ftmEntity(node.node, nodeSchemata[kindOf(node)] ?? "Note", {
    ...common,
    ...(family === "Entity" ? named(node) : {}),
    ...(family === "Article" ? published(node, around, page) : {}),
    ...(family === "Event" ? happening(node, around) : {}),
    ...(family === "Statement"
      ? { description: nameOf(node), summary: around.speaker && `said by ${around.speaker}` }
      : {}),
    ...(family === "Figure"
      ? {
          description: [properties.text, properties.counts, properties.bound, properties.unit]
            .filter((one) => one !== undefined)
            .join(" · "),
        }
      : {}),
    ...(family === "Disagreement" ? { description: String(properties.reason) } : {}),
  });
}

/** An entity without what is not known: an empty text is no value. */
export function ftmEntity(id: string, schema: string, given: Given): FtmEntity {
  const known = Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const all = (typeof value === "object" ? value : [String(value)]).map(clean).filter((one) => one !== "");
    return all.length === 0 ? [] : [[name, [...new Set(all)]] as const];
  });
  return { id, schema, properties: Object.fromEntries(known) };
}

/** Anything but plain letters, digits and signs. */
const unplain = /[^ -~]/;

/** Values of the model are without control characters and without blanks at their ends. */
function clean(text: string): string {
  if (!unplain.test(text)) return text.trim();
  return text.replace(/[^\P{C}\n\r\t\u200c\u200d]|\p{Surrogate}/gu, "").trim();
}

function named({ properties }: GraphNode): Given {
  const { name, names, wikidata, country, latitude, longitude, type } = properties;
  const alias = (names as readonly string[]).filter((one) => one !== name);
  const code = typeof country === "string" ? country.toLowerCase() : undefined;
  const at = { latitude: latitude as number | undefined, longitude: longitude as number | undefined };
  const place = type === "Place" ? { full: String(name), ...at } : type === "Facility" ? at : {};
  return { alias, wikidataId: wikidata as string | undefined, country: code, ...place };
}

function published(node: GraphNode, { source }: Around, page: string | undefined): Given {
  const { ref, text, url, published: day, language } = node.properties;
  const own = typeof url === "string" && /^https?:\/\//iu.test(url) ? url : undefined;
  return {
    name: undefined,
    title: nameOf(node),
    fileName: String(ref),
    bodyText: typeof text === "string" ? text : undefined,
    publisher: source,
    publishedAt: typeof day === "string" ? day.slice(0, 10) : undefined,
    language: language === "en" ? "eng" : undefined,
    sourceUrl: own ?? page,
  };
}

function happening({ properties }: GraphNode, { involved, organizers, places, times }: Around): Given {
  return {
    keywords: String(properties.type),
    involved,
    organizer: organizers,
    location: places,
    ...datesOf(times),
  };
}

/** Times as dates of the model: one of its own, or the two of a period. */
export function datesOf(times: readonly string[]): Given {
  const days = times.flatMap((time) => {
    const found = intervalOf(time);
    return found ? [{ time, ...found }] : [];
  });
  const whole = days.filter(({ time }) => !time.includes("/")).map(({ time }) => time.slice(0, 10));
  const parts = days.filter(({ time }) => time.includes("/"));
  return {
    date: whole,
    startDate: parts.flatMap(({ start }) => start ?? []),
    endDate: parts.flatMap(({ end }) => end ?? []),
  };
}
