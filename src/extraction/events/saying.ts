import type { CueClass, EventDraft, Span, StatementDraft } from "../../../schema/index.ts";
import { eventTypeRow } from "../../../schema/index.ts";
import type { Context } from "../context.ts";
import { utterances } from "../statements/papers.table.ts";
import { base, caseOf, headOf } from "../tree.ts";

/** What a cue does to somebody or something, beside saying it: "accused the firm", "urged Kosovo to", "announced a new phone". */
const deeds = new Set<CueClass | undefined>([
  "announced",
  "praised",
  "condemned",
  "denied",
  "demanded",
  "promised",
  "warned",
  "agreed",
  "wanted",
]);

/** A word of saying tells of the statement, not of an event beside it, unless it is done to somebody or something, or is what the lead tells of and dates ("said on Monday that"). */
export function withoutCues(
  context: Context,
  events: readonly EventDraft[],
  statements: readonly StatementDraft[],
): { readonly events: readonly EventDraft[]; readonly statements: readonly StatementDraft[] } {
  const leading = leadSaying(context, events, statements);
  const cues = statements.flatMap(({ cue, cueClass }) => (cue ? [{ cue, cueClass }] : []));
  const said = cues.map(({ cue }) => cue);
  const kept = events.filter((event) => {
    const done = event.form === "verb" && event.participants.some((one) => one.part === "target");
    if (event.id === leading?.id) return true;
    if (isUtterance(context, event, said)) return false;
    return !cues.some(
      ({ cue, cueClass }) =>
        cue.start <= event.trigger.start &&
        event.trigger.end <= cue.end &&
        !(done && (deeds.has(cueClass) || event.type === "ruling")),
    );
  });
  const place = new Map(kept.map((event, id) => [event.id, id]));
  const renumbered = kept.map((event, id) => {
    const { sameAs, partOf, ...rest } = event.id === leading?.id ? leading : event;
    const same = sameAs === undefined ? undefined : place.get(sameAs);
    const part = partOf === undefined ? undefined : place.get(partOf);
    return {
      ...rest,
      id,
      ...(same === undefined ? {} : { sameAs: same }),
      ...(part === undefined ? {} : { partOf: part }),
    };
  });
  return {
    events: renumbered,
    statements: statements.map((statement) => {
      const { event, speaker, ...rest } = statement;
      const occasion = event === undefined ? undefined : place.get(event);
      const speaking = speaker && "event" in speaker ? place.get(speaker.event) : undefined;
      return {
        ...rest,
        ...(occasion === undefined ? {} : { event: occasion }),
        ...(speaker && "mention" in speaker
          ? { speaker }
          : speaking === undefined
            ? {}
            : { speaker: { event: speaking } }),
      };
    }),
  };
}

/** "denied it in a statement posted on X": what the words are in, and its publication, are no deeds beside the saying. */
function isUtterance(context: Context, event: EventDraft, cues: readonly Span[]): boolean {
  const sentence = context.sentences[event.sentence];
  const word = sentence?.words[event.word];
  if (!sentence || !word) return false;
  const noun = event.form === "noun" ? word : word.relation === "acl" ? headOf(sentence, word) : undefined;
  if (!noun || !utterances.has(noun.lemma) || base(noun) !== "obl" || caseOf(sentence, noun) !== "in")
    return false;
  if (event.form === "verb" && !publishing.has(word.lemma)) return false;
  const verb = headOf(sentence, noun);
  return verb !== undefined && cues.some((cue) => cue.start <= verb.start && verb.end <= cue.end);
}

const publishing = new Set(
  "post publish issue release share circulate upload send read air broadcast carry".split(" "),
);

/** "The president said on Monday that …": what the lead tells of and dates, with what is said as what it is about. */
function leadSaying(
  context: Context,
  events: readonly EventDraft[],
  statements: readonly StatementDraft[],
): EventDraft | undefined {
  const lead = events.find(
    (event) => event.form === "verb" && context.sentences[event.sentence]?.kind === "body",
  );
  const event = events.find(
    (one) => one.sentence === lead?.sentence && one.standing === "main" && one.time && one.form === "verb",
  );
  const content = statements.find((one) => one.cue?.start === event?.trigger.start)?.content[0];
  if (event && content && content.end <= event.trigger.start) return undefined; // "A bomb went off, police said on Monday"
  if (!event || !content || event.participants.some((one) => one.part === "target")) return event;
  const said = events.find(
    (one) => one.form === "verb" && content.start <= one.trigger.start && one.trigger.end <= content.end,
  );
  const role = eventTypeRow(event.type).target;
  const about = { role, part: "target" as const, head: said?.trigger ?? content, evidence: content };
  return { ...event, participants: [...event.participants, about] };
}
