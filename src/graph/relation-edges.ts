import { type GraphEdge, type Relation, stableId } from "../../schema/index.ts";
import { assertion, type Ground } from "./evidence.ts";
import { fold } from "./fold.ts";
import { GraphError } from "./graph-error.ts";
import { someOf, timeProperties } from "./node.ts";

/** Attributes that say what a relation is in the text's own words: "president", "wife", "in front of". */
const wording = ["office", "kind", "how"] as const;

/** What the graph says of a relation. An office is a node between its holder and the body whose it is. */
export function relationEdges(ground: Ground, relation: Relation): GraphEdge[] {
  const { type, from, to, voice, rule, attributes = {} } = relation;
  const evidence = { span: relation.evidence, voice, rule };
  const names = Object.keys(attributes).sort();
  const more = {
    relation: wording.map((name) => attributes[name]).find((one) => one !== undefined),
    ...timeProperties(relation.time),
    attributeNames: someOf(names),
    attributeValues: someOf(names.map((name) => attributes[name]!)),
  };
  if (type !== "HOLDS_OFFICE") {
    if (to === undefined)
      throw new GraphError(`build ${type} of ${ground.article}`, relation.id, "a second end");
    return [assertion(ground, type, from, to, evidence, more)];
  }
  const office = officeId(ground.article, relation);
  const { time, timeText } = timeProperties(relation.time);
  return [
    assertion(ground, type, from, office, evidence, { ...more, relation: officeName(relation) }),
    ...(to === undefined ? [] : [assertion(ground, "OF", office, to, evidence, { time, timeText })]),
  ];
}

/** The words of an office. Where they were not kept apart, the evidence has them. */
export function officeName(relation: Relation): string {
  return relation.attributes?.office ?? relation.evidence.text;
}

/** One office for one body, whoever holds it; an office whose body is not said is one person's in one article. */
export function officeId(article: string, relation: Relation): string {
  const name = fold(officeName(relation));
  return relation.to === undefined
    ? stableId("office", name, article, relation.from)
    : stableId("office", name, relation.to);
}
