import type { GraphNode } from "../../../schema/index.ts";
import { type Html, html } from "../html.ts";
import type { Account } from "../read/assertion.ts";
import { listOf, nameOf, textOf } from "../read/face.ts";
import type { Surroundings } from "../read/surroundings.ts";
import { nodeLink } from "./evidence.ts";
import { cut, dateWords } from "./words.ts";

/** Names shown of one kind; the rest is in the lists. */
const most = 3;

/** Who did it, to whom, where and when, for who sees no more of an event than what it is called (“resigned on Monday”). */
export interface EventLead {
  readonly who: readonly GraphNode[];
  /** Who did it in a report's own words, where it is nobody by name: “Detectives”. */
  readonly inWords: readonly string[];
  readonly whom: readonly GraphNode[];
  readonly where: readonly GraphNode[];
  readonly when: string | undefined;
}

/** What stands first of an event, those most told of first. */
export function eventLead(node: GraphNode, { assertions, accounts }: Surroundings): EventLead {
  const ofPart = (part: string) =>
    mostTold(
      assertions
        .filter(({ edge, to }) => edge.properties.part === part && to.node === node.node)
        .map(({ from }) => from),
    );
  const where = assertions.filter(({ edge, from }) => edge.type === "AT" && from.node === node.node);
  const told = accounts.filter(({ edge }) => edge.from === node.node);
  const times = told.flatMap(({ edge }) => textOf(edge.properties, "time") ?? []);
  const who = ofPart("actor");
  const inWords = who.length > 0 ? [] : [...new Set(told.flatMap(doersInWords))];
  // The exactest that is told.
  const [when] = [...new Set(times)].sort((a, b) => b.split("/")[0]!.length - a.split("/")[0]!.length);
  return { who, inWords, whom: ofPart("target"), where: mostTold(where.map(({ to }) => to)), when };
}

function doersInWords({ edge: { properties } }: Account): readonly string[] {
  const parts = listOf(properties, "wordParts");
  return listOf(properties, "words").filter((_, at) => parts[at] === "actor");
}

function mostTold(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const times = new Map<string, number>();
  for (const { node } of nodes) times.set(node, (times.get(node) ?? 0) + 1);
  const each = new Map(nodes.map((node) => [node.node, node]));
  return [...each.values()].sort((a, b) => times.get(b.node)! - times.get(a.node)!);
}

/** The same as a line of links; nothing where nothing is known. */
export function eventLeadHtml({ who, inWords, whom, where, when }: EventLead): Html | "" {
  const some = (word: string, nodes: readonly GraphNode[]): readonly Html[] =>
    nodes.length === 0
      ? []
      : [
          html`<span><span class="unseen">${word}: </span>${nodes.slice(0, most).map((node, at) => html`${at > 0 ? ", " : ""}${nodeLink(node, 70)}`)}${nodes.length > most ? html` and <a href="#who">${nodes.length - most} more</a>` : ""}</span>`,
        ];
  const to = whom.length === 0 ? [] : [html`<span aria-hidden="true">→</span>`, ...some("To whom", whom)];
  const parts = [
    ...some("Who", who),
    ...inWords
      .slice(0, most)
      .map((words) => html`<span><span class="unseen">Who: </span>${cut(words, 70)}</span>`),
    ...to,
    ...some("Where", where),
    ...(when === undefined ? [] : [html`<time datetime="${when}">${dateWords(when)}</time>`]),
  ];
  return parts.length === 0
    ? ""
    : html`<p class="gist">${parts.map((one, at) => html`${at > 0 ? " " : ""}${one}`)}</p>`;
}

/** A title for a list of pages: who did it before what it is called. */
export function eventTitle(name: string, { who, inWords }: EventLead): string {
  const first = who[0] ? nameOf(who[0]) : inWords[0];
  return first === undefined
    ? name
    : `${first}${who.length > 1 ? ` and ${who.length - 1} more` : ""}: ${name}`;
}
