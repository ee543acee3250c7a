import { type Event, type Extraction, eventTypeRow, relationTypes, roleRow } from "../../schema/index.ts";
import { isExact } from "./evidence.ts";
import { type Problem, wrong } from "./problem.ts";

const relationRows = new Map<string, (typeof relationTypes)[number]>(
  relationTypes.map((row) => [row.type, row]),
);

/**
 * What is wrong with an extraction: every span is sliced again and compared, every reference followed, every role and
 * relation held against the schema's tables (there a warning). An extraction without errors becomes a graph.
 */
export function checkExtraction(extraction: Extraction): readonly Problem[] {
  return [
    ...checkText(extraction),
    ...spansIn(extraction, extraction.article.id).flatMap(({ where, span }) =>
      isExact(extraction.article.text, span)
        ? []
        : [wrong("span", where, `“${span.text}” does not stand at ${span.start}–${span.end}`)],
    ),
    ...checkReferences(extraction),
    ...checkRoles(extraction),
  ];
}

interface Placed {
  readonly where: string;
  readonly span: { readonly start: number; readonly end: number; readonly text: string };
}

/** Everything with `start`, `end` and `text`, however deep, with the id of what it belongs to. */
function spansIn(value: unknown, where: string): Placed[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((one) => spansIn(one, where));
  const own = "id" in value && typeof value.id === "string" ? value.id : where;
  const inside = Object.values(value).flatMap((one) => spansIn(one, own));
  const isSpan = "start" in value && "end" in value && typeof (value as { text?: unknown }).text === "string";
  return isSpan ? [{ where: own, span: value as Placed["span"] }, ...inside] : inside;
}

function checkText({ article, messages }: Extraction): Problem[] {
  const half = /\p{Surrogate}/u.exec(article.text);
  const beyond = messages.filter(
    (one) => one.start < 0 || one.end > article.text.length || one.start > one.end,
  );
  return [
    ...(half ? [wrong("text", article.id, `half a character at ${half.index}: no store can keep it`)] : []),
    ...beyond.map((one) =>
      wrong("span", article.id, `message “${one.rule}” at ${one.start}–${one.end} is outside the text`),
    ),
  ];
}

function checkReferences({
  article,
  entities,
  mentions,
  events,
  statements,
  figures,
  relations,
  disagreements,
}: Extraction): Problem[] {
  const entity = new Set(entities.map((one) => one.id));
  const event = new Set(events.map((one) => one.id));
  const statement = new Set(statements.map((one) => one.id));
  const figure = new Set(figures.map((one) => one.id));
  const speaker = new Set([...entity, ...event]);
  const side = new Set([...figure, ...event, ...statement]);
  const voice = new Set([...statement, "source"]);
  const mentioned = new Set(mentions.map((one) => one.entity));
  const follow = (
    where: string,
    rule: string,
    id: string | null | undefined,
    known: ReadonlySet<string>,
  ): Problem[] =>
    id === undefined || id === null || known.has(id)
      ? []
      : [wrong(rule, where, `“${id}” is nothing of the article`)];
  return [
    ...repeated([...entities, ...events, ...statements, ...figures, ...disagreements].map((one) => one.id)),
    ...entities
      .filter(({ id }) => !mentioned.has(id))
      .map(({ id, name }) => wrong("evidence", id, `“${name}” of ${article.ref} is never mentioned`)),
    ...mentions.flatMap((one) => follow(one.id, "entity", one.entity, entity)),
    ...events.flatMap((one) => [
      ...follow(one.id, "event", one.partOf, event),
      ...one.accounts.flatMap((account) => follow(one.id, "voice", account.voice, voice)),
      ...[...one.participants, ...one.places].flatMap((part) => [
        ...follow(one.id, "entity", part.entity, entity),
        ...(part.account < one.accounts.length
          ? []
          : [wrong("account", one.id, `there is no account ${part.account}`)]),
      ]),
    ]),
    ...statements.flatMap((one) => [
      ...follow(one.id, "speaker", one.speaker, speaker),
      ...follow(one.id, "voice", one.voice, voice),
      ...follow(one.id, "event", one.event, event),
      ...follow(one.id, "entity", one.medium, entity),
      ...[...one.about, ...(one.alternatives ?? [])].flatMap((id) => follow(one.id, "entity", id, speaker)),
    ]),
    ...figures.flatMap((one) => [
      ...follow(one.id, "voice", one.voice, voice),
      ...follow(one.id, "event", one.event, event),
      ...[one.where, one.entity].flatMap((id) => follow(one.id, "entity", id, entity)),
    ]),
    ...relations.flatMap((one) => [
      ...follow(one.id, "voice", one.voice, voice),
      ...[one.from, one.to].flatMap((id) => follow(one.id, "entity", id, entity)),
      ...(one.to === undefined && one.type !== "HOLDS_OFFICE"
        ? [wrong("relation", one.id, `${one.type} has no second end`)]
        : []),
    ]),
    ...disagreements.flatMap((one) => one.between.flatMap((id) => follow(one.id, "side", id, side))),
  ];
}

function repeated(ids: readonly string[]): Problem[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => wrong("id", id, "the id is given twice"));
}

function checkRoles({ entities, events, relations }: Extraction): Problem[] {
  const types = new Map(entities.map((one) => [one.id, one.type]));
  const warning = (rule: string, where: string, reason: string): Problem => ({
    level: "warning",
    rule,
    where,
    reason,
  });
  const fits = (allowed: readonly string[], id: string | undefined) => {
    const type = id === undefined ? undefined : types.get(id);
    return type === undefined || allowed.includes(type);
  };
  return [
    ...events.flatMap((event: Event) =>
      event.participants.flatMap(({ role, entity }) => {
        const { actor, target, also } = eventTypeRow(event.type);
        const known = [actor, target, ...also].includes(role);
        return [
          ...(known ? [] : [warning("role", event.id, `${event.type} has no role “${role}”`)]),
          ...(fits(roleRow(role).fills, entity)
            ? []
            : [warning("role", event.id, `no ${types.get(entity!)} can be “${role}”`)]),
        ];
      }),
    ),
    ...relations.flatMap(({ id, type, from, to }) => {
      const row = relationRows.get(type)!;
      return fits(row.from, from) && fits(row.to, to)
        ? []
        : [warning("relation", id, `${type} between ${types.get(from)} and ${types.get(to ?? "")}`)];
    }),
  ];
}
