import {
  type GraphEdge,
  type Properties,
  type PropertyValue,
  type Span,
  stableId,
} from "../../schema/index.ts";
import { GraphError } from "./graph-error.ts";

/** The article whose text every span is held against, and the statements that may be a voice in it. */
export interface Ground {
  readonly article: string;
  readonly text: string;
  readonly statements: ReadonlySet<string>;
}

export interface Evidence {
  readonly span: Span;
  readonly voice: string;
  readonly rule?: string | undefined;
}

type Maybe = Readonly<Record<string, PropertyValue | undefined>>;

/**
 * An edge that the text asserts. No span, no fact: throws `GraphError` unless the article's characters at the span are
 * the span's words and the voice is the source or a statement of the article. Its id is a hash of all that it says.
 */
export function assertion(
  ground: Ground,
  type: string,
  from: string,
  to: string,
  evidence: Evidence,
  more: Maybe = {},
): GraphEdge {
  const { span, voice, rule } = evidence;
  const operation = `build ${type} of ${ground.article}`;
  if (!isExact(ground.text, span)) {
    throw new GraphError(operation, span.text, `the article's words at ${span.start}–${span.end}`);
  }
  if (voice !== "source" && !ground.statements.has(voice)) {
    throw new GraphError(operation, voice, "“source” or a statement of the article as voice");
  }
  const place = { article: ground.article, start: span.start, end: span.end, quote: span.text };
  return edge(type, from, to, { ...place, voice, rule, ...more });
}

/** An edge with its id: a hash of type, ends and properties. */
export function edge(type: string, from: string, to: string, properties: Maybe): GraphEdge {
  const known = present(properties);
  const id = edgeId(type, from, to, known);
  return { edge: id, type, from, to, properties: { id, ...known } };
}

/** The id of an edge: what says the same at the same place is one, all else stays apart. */
export function edgeId(type: string, from: string, to: string, properties: Properties): string {
  const said = Object.keys(properties)
    .filter((key) => key !== "id")
    .sort()
    .flatMap((key) => [key, JSON.stringify(properties[key])]);
  return stableId("edge", type, from, to, ...said);
}

/** Properties without those that are not known. */
export function present(properties: Maybe): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Properties;
}

/** Whether a span's words are the text's characters there. An empty span supports nothing. */
export function isExact(text: string, span: Span): boolean {
  return span.end > span.start && text.slice(span.start, span.end) === span.text;
}
