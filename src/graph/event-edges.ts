import { type Event, type GraphEdge, placeRoles, roleRow, type Span } from "../../schema/index.ts";
import { assertion, type Ground } from "./evidence.ts";
import { GraphError } from "./graph-error.ts";
import { someOf, timeProperties } from "./node.ts";

const placeEdge = new Map<string, string>(placeRoles.map((row) => [row.role, row.edge]));

/** What the graph says of an event: one report an account, its participants and places under their account's clause. `weight` is its place in the report. */
export function eventEdges(
  ground: Ground,
  event: Event,
  weight: number,
  first: (event: string) => Event | undefined,
): GraphEdge[] {
  const account = (index: number) => {
    const found = event.accounts[index];
    if (!found)
      throw new GraphError(`build ${event.id}`, `account ${index}`, `one of ${event.accounts.length}`);
    return { span: found.evidence, voice: found.voice };
  };
  const phrase = (span: Span) => ({ phrase: span.text, phraseStart: span.start, phraseEnd: span.end });
  return [
    ...event.accounts.map((one, index) =>
      assertion(
        ground,
        "REPORTED_IN",
        event.id,
        ground.article,
        { span: one.evidence, voice: one.voice },
        {
          account: index,
          factuality: one.factuality,
          trigger: one.trigger.text,
          triggerStart: one.trigger.start,
          triggerEnd: one.trigger.end,
          ...timeProperties(one.time),
          ...own(event, index),
          ...words(event, index),
          weight,
          ...(index === 0 && event.reasons?.length ? { reason: event.reasons.join("; ") } : {}),
        },
      ),
    ),
    ...event.participants.flatMap((one) =>
      one.entity === undefined
        ? []
        : [
            assertion(ground, roleRow(one.role).edge, one.entity, event.id, account(one.account), {
              role: one.role,
              part: one.part,
              account: one.account,
              head: one.head.text,
              ...phrase(one.evidence),
            }),
          ],
    ),
    ...event.places.map((one) =>
      assertion(ground, placeEdge.get(one.role)!, event.id, one.entity, account(one.account), {
        account: one.account,
        ...phrase(one.evidence),
      }),
    ),
    ...partOf(ground, event, first),
  ];
}

/** Purpose and slogans stand with the account whose clause has them, else with the first. */
function own(event: Event, index: number) {
  const accountOf = (span: Span) =>
    Math.max(
      0,
      event.accounts.findIndex((one) => one.evidence.start <= span.start && span.end <= one.evidence.end),
    );
  const slogans = (event.slogans ?? []).filter((span) => accountOf(span) === index);
  const purpose = event.purpose && accountOf(event.purpose) === index ? event.purpose.text : undefined;
  return { purpose, slogans: someOf(slogans.map((span) => span.text)) };
}

function words(event: Event, index: number) {
  const nameless = event.participants.filter((one) => one.entity === undefined && one.account === index);
  return {
    wordRoles: someOf(nameless.map((one) => one.role)),
    wordParts: someOf(nameless.map((one) => one.part)),
    words: someOf(nameless.map((one) => one.evidence.text)),
  };
}

function partOf(ground: Ground, event: Event, first: (event: string) => Event | undefined): GraphEdge[] {
  if (event.partOf === undefined || !first(event.partOf)) return [];
  return [assertion(ground, "PART_OF", event.id, event.partOf, { span: event.evidence, voice: event.voice })];
}
