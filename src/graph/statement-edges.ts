import type { Extraction, GraphEdge, Statement } from "../../schema/index.ts";
import { assertion, type Ground } from "./evidence.ts";

/** What the graph says of a statement: who said it, about whom, on which occasion, and what stands in its words. */
export function statementEdges(
  ground: Ground,
  statement: Statement,
  asserted: readonly string[],
): GraphEdge[] {
  const { id, evidence: span, voice, rule } = statement;
  const evidence = { span, voice, rule };
  const { speaker, event, medium, certainty } = statement;
  return [
    assertion(ground, "REPORTED_IN", id, ground.article, evidence),
    ...(speaker === null ? [] : [assertion(ground, "SAID", speaker, id, evidence, { certainty })]),
    ...statement.about.map((one) => assertion(ground, "ABOUT", id, one, evidence)),
    ...(event === undefined ? [] : [assertion(ground, "DURING", id, event, evidence)]),
    ...(medium === undefined ? [] : [assertion(ground, "THROUGH", id, medium, evidence)]),
    ...asserted.map((one) => assertion(ground, "ASSERTS", id, one, evidence)),
  ];
}

/** For each statement, the ids of events, figures and statements of which it is the voice. */
export function assertedBy(extraction: Extraction): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const put = (voice: string, id: string) => {
    if (voice !== "source") found.set(voice, (found.get(voice) ?? new Set()).add(id));
  };
  for (const event of extraction.events) for (const account of event.accounts) put(account.voice, event.id);
  for (const one of [...extraction.figures, ...extraction.statements]) put(one.voice, one.id);
  return new Map([...found].map(([voice, ids]) => [voice, [...ids]]));
}

/** The voice of any stretch of text: the innermost statement in whose content it stands, else the source. */
export function voiceAt(statements: readonly Statement[]): (start: number, end: number) => string {
  const contents = statements
    .flatMap((one) => one.content.map((span) => ({ id: one.id, start: span.start, end: span.end })))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return (start, end) => contents.find((one) => one.start <= start && end <= one.end)?.id ?? "source";
}
