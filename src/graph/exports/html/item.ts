import { dateWords } from "../../../../schema/date-words.ts";
import { inQuotes } from "../../../../schema/in-quotes.ts";
import type { GraphEdge, GraphNode } from "../../../../schema/index.ts";
import { phraseOf } from "../../phrases.table.ts";
import type { Background } from "../background.ts";
import { evidencePage, kindOf, nameOf } from "../naming.ts";
import { xmlAttribute, xmlText } from "../xml.ts";

const around = 120;

/** A node as an article of the page: what is told of it, each with the words that say so in their surroundings, and who says them. */
export function itemOf(
  node: GraphNode,
  edges: readonly GraphEdge[],
  { background, texts, base, has }: Telling,
): string {
  const head = `<article id="${xmlAttribute(node.node)}"><h3><bdi>${xmlText(nameOf(node))}</bdi></h3><div class="kind">${xmlText(kindOf(node))}${detailOf(node)}</div>`;
  // What is told of it before where it is only named.
  const [named, telling] = [true, false].map((one) =>
    edges.filter(({ type }) => (type === "MENTIONED_IN") === one),
  );
  const told = [...telling!, ...named!].map(
    (edge) =>
      `<li>${sentence(edge, node.node, background, has)}${quotation(edge, texts)}${credit(edge, background, base)}</li>\n`,
  );
  return `${head}${told.length > 0 ? `<ul>\n${told.join("")}</ul>` : ""}</article>\n`;
}

export interface Telling {
  readonly background: Background;
  readonly texts: ReadonlyMap<string, string>;
  readonly base: string;
  /** Whether a node has its place on the page. */
  readonly has: (id: string) => boolean;
}

function detailOf(node: GraphNode): string {
  const { type, cue, speaker, names, reason } = node.properties;
  const others = Array.isArray(names) ? names.map(String).filter((one) => one !== nameOf(node)) : [];
  const parts = [
    typeof type === "string" && type !== kindOf(node) ? type : undefined,
    typeof speaker === "string" ? `by ${speaker}` : undefined,
    typeof cue === "string" ? cue : undefined,
    others.length > 0 ? `also: ${others.join(", ")}` : undefined,
    typeof reason === "string" ? reason : undefined,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => ` · <bdi>${xmlText(part)}</bdi>`)
    .join("");
}

function sentence(
  edge: GraphEdge,
  own: string,
  background: Background,
  has: (id: string) => boolean,
): string {
  const name = (id: string) => {
    const words = `<bdi>${xmlText(background.isEvent(id) ? inQuotes(background.nameOf(id)) : background.nameOf(id))}</bdi>`;
    return id === own || !has(id) ? words : `<a href="#${xmlAttribute(encodeURIComponent(id))}">${words}</a>`;
  };
  const factuality = background.factualityOf(edge);
  const voiced = edge.properties.voice !== "source" ? "said" : undefined;
  const marks = [factuality === "actual" ? undefined : factuality, voiced].filter((one) => one !== undefined);
  const standing = marks.map((mark) => ` <span class="standing">${xmlText(mark)}</span>`).join("");
  return `<div class="told">${name(edge.from)} ${xmlText(phraseOf(edge))} ${name(edge.to)}${standing}</div>`;
}

function quotation({ properties }: GraphEdge, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(String(properties.article)) ?? "";
  const [start, end] = [Number(properties.start), Number(properties.end)];
  // Between words where there are spaces, else between characters.
  const whole = (cutAt: RegExp, half: RegExp, words: string) =>
    /\s\S+\s/.test(words) ? words.replace(cutAt, "") : words.replace(half, "");
  const [far, near] = [start > around, end + around < text.length];
  const begun = text.slice(Math.max(0, start - around), start);
  const before = far ? whole(/^\S*\s/u, /^[\udc00-\udfff]/u, begun) : begun;
  const rest = text.slice(end, end + around);
  const after = near ? whole(/\s\S*$/u, /[\ud800-\udbff]$/u, rest) : rest;
  return `<q>${far ? "…" : ""}${xmlText(before)}<mark>${xmlText(String(properties.quote))}</mark>${xmlText(after)}${near ? "…" : ""}</q>`;
}

function credit(edge: GraphEdge, background: Background, base: string): string {
  const facts = background.articleOf(edge);
  const voice = background.voiceOf(edge) ?? "";
  const who =
    edge.properties.voice === "source"
      ? voice
      : `${voice === "unnamed" ? "somebody unnamed" : voice}, in ${facts?.source ?? ""}`;
  const parts = [
    `<bdi>${xmlText(who)}</bdi>`,
    facts ? linked(facts.url, facts.title) : "",
    facts?.published ? xmlText(dateWords(facts.published)) : "",
    linked(evidencePage(edge.properties, base), "in its place"),
  ];
  return `<div class="by">${parts.filter((part) => part !== "").join(" · ")}</div>`;
}

/** A link where an address is one of the web; else the words alone. */
export function linked(address: string | undefined, words: string): string {
  const text = `<bdi>${xmlText(words)}</bdi>`;
  return address !== undefined && /^https?:\/\//iu.test(address)
    ? `<a href="${xmlAttribute(address)}" rel="noreferrer nofollow">${text}</a>`
    : text;
}
