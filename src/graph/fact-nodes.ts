import type { Disagreement, Event, Figure, GraphEdge, GraphNode, Statement } from "../../schema/index.ts";
import { edge } from "./evidence.ts";
import { fold, spaced } from "./fold.ts";
import { node, timeProperties } from "./node.ts";

/** An event without a name goes by the word that tells of it. */
export function eventNode({ id, type, lemma, name, trigger }: Event): GraphNode {
  const shown = spaced(name ?? trigger.text);
  const keys = [...new Set([fold(shown), fold(lemma)])].sort();
  return node(id, ["Event"], { type, name: shown, lemma, keys });
}

/** A statement with its words and where each of them stands in the text. */
export function statementNode(statement: Statement): GraphNode {
  const { id, kind, cueClass, certainty, alternatives, content } = statement;
  return node(id, ["Statement"], {
    kind,
    cue: statement.cue?.text,
    cueClass,
    speaker: statement.speakerMention?.text,
    content: content.map((span) => span.text),
    contentStarts: content.map((span) => span.start),
    contentEnds: content.map((span) => span.end),
    certainty,
    alternatives,
    ...timeProperties(statement.time),
  });
}

/** A figure with its numbers and what it counts; a number that is not said is left out. */
export function figureNode(figure: Figure): GraphNode {
  const { id, text, value, low, high, bound, unit, counts } = figure;
  return node(id, ["Figure"], {
    text,
    value: value ?? undefined,
    low,
    high,
    bound,
    unit,
    counts: counts?.text,
    ...timeProperties(figure.period, "period"),
  });
}

/** A disagreement and the edges to its two sides. */
export function disagreementOf(
  article: string,
  { id, kind, about, reason, between }: Disagreement,
): {
  readonly node: GraphNode;
  readonly edges: GraphEdge[];
} {
  const sides = between.map((side) => edge("DISAGREES", id, side, { article }));
  return { node: node(id, ["Disagreement"], { kind, about, reason }), edges: sides };
}
