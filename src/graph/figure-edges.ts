import type { Figure, GraphEdge } from "../../schema/index.ts";
import { assertion, type Ground } from "./evidence.ts";

/** What the graph says of a figure: where it is reported, what or whose it is, and where. Its trigger is the number itself. */
export function figureEdges(ground: Ground, figure: Figure): GraphEdge[] {
  const { id, start, end, text, voice } = figure;
  const number = { start, end, text };
  const evidence = { span: figure.evidence ?? number, voice };
  const counted = [figure.event, figure.entity].filter((one) => one !== undefined);
  return [
    assertion(ground, "REPORTED_IN", id, ground.article, evidence, {
      trigger: text,
      triggerStart: start,
      triggerEnd: end,
    }),
    ...counted.map((one) => assertion(ground, "COUNTS", id, one, evidence)),
    ...(figure.where === undefined ? [] : [assertion(ground, "AT", id, figure.where, evidence)]),
  ];
}
