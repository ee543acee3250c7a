import type { EventDraft, EventPlace } from "../../../schema/index.ts";
import { eventTypeRow, isGathering } from "../../../schema/index.ts";
import type { Assembly } from "./assemble.ts";

/** How many sentences behind its first telling another may say where it was. */
const lead = 3;

type Find = (assembly: Assembly, drafts: readonly EventDraft[]) => readonly EventPlace[];

/**
 * Where the main event is when its own words do not say: where something told in the same sentence is ("killed in an attack
 * in Kabul"), else where those who take part are ("a court in Rome"), else a place that the sentence names, else the one that
 * the headline names, else the place of the dateline, else the country of who does it ("Ghana's central bank").
 */
export function mainPlaces(assembly: Assembly, event: number): readonly EventPlace[] {
  const drafts = assembly.resolution.events[event]!.drafts.map((id) => assembly.draft.events[id]!);
  for (const find of finds) {
    const found = find(assembly, drafts);
    if (found.length > 0) return found;
  }
  return [];
}

/** The tellings near the first, each with its account. */
function leading(drafts: readonly EventDraft[]): readonly (readonly [number, EventDraft])[] {
  const sentence = Math.min(...drafts.map((one) => one.sentence));
  return [...drafts.entries()].filter(([, told]) => told.sentence <= sentence + lead);
}

/** "claimed that he was against the invasion of Iraq": what is said may lie anywhere. */
function isSaidBy(draft: Assembly["draft"], told: EventDraft, at: { readonly start: number }): boolean {
  return draft.statements.some(
    ({ cue, content }) =>
      cue !== null &&
      cue.start <= told.trigger.start &&
      told.trigger.start < cue.end &&
      content.some((piece) => piece.start <= at.start && at.start < piece.end),
  );
}

/** Of what happens to people, whom others mourn, or for whom they march, elsewhere. */
const harmful: ReadonlySet<string> = new Set(["conflict", "disaster", "life"]);

const whereBeside: Find = ({ article, draft, entityOf }, drafts) => {
  const says = ({ role }: { readonly role: string }): boolean => role === "where" || role === "near";
  for (const [account, told] of leading(drafts)) {
    const beside = draft.events.filter(
      (one) =>
        one.sentence === told.sentence &&
        one.places.some(says) &&
        !one.participants.some(({ relative }) => /^who/iu.test(relative?.head.text ?? "")) && // "Ruiz, who lived in Prague, was shot"
        !isFar(article.text, told, one) &&
        !(isGathering(one.type) && !isGathering(told.type) && harmful.has(eventTypeRow(told.type).domain)) && // "a funeral in Ascoli for those whom the quake killed"
        (one.factuality === "announced" || !isSaidBy(draft, told, one.trigger)), // "said they would block roads in Paris"
    );
    const distance = (one: EventDraft): number => Math.abs(one.word - told.word);
    for (const near of beside.sort((a, b) => distance(a) - distance(b)))
      for (const { mention, ...place } of near.places) {
        const entity = entityOf(mention);
        if (entity && says(place)) return [{ ...place, entity, account }];
      }
  }
  return [];
};

/** "stepped down five days after the firm admitted to fraud in Spain", "fell as the firm cut its forecast, citing weak demand in China": how long lies between the two, and what is blamed, may be far. */
function isFar(text: string, told: EventDraft, other: EventDraft): boolean {
  const between = text.slice(told.trigger.end, Math.max(told.trigger.end, other.trigger.start));
  return (
    /\b(?:day|week|month|year|decade)s? (?:after|before|since)\b/iu.test(between) ||
    /\b(?:citing|blaming|because of|due to|owing to|thanks to|on fears|amid (?:fears|concerns?|worries|hopes))\b/iu.test(
      between,
    )
  );
}

/** "The mayor of Lima was shot": who serves a town is rather met with there than where the report was written. */
const seat = /\b(?:mayor|councill?or|alderman|prefect|police chief) of\b/iu;

/** What stands before the place of a body or a crowd, of somebody, and of who serves there. */
const described =
  "\\s+(?:(?:the\\s+)?(?:(?:country|nation|region|state|province)['’]s\\s+)?(?:\\p{Ll}+(?:ern|ral|mote|tive|rby|ous|led|eld)\\s+)?)?$"; // "in the country's central"
const linked = new RegExp(`\\b(?:in|at|from|near|of|over|across)${described}`, "iu");
const reached = new RegExp(`\\b(?:in|at|from|near|over|across)${described}`, "iu");
const staying = new RegExp(`\\b(?:in|at|near)${described}`, "iu");
const serving = new RegExp(`\\b(?:in|at|near|of)${described}`, "iu");

/** "the account of a President of Russia": what somebody holds or writes is not in the country whose office is theirs. */
const holding =
  /\bof .*\b(?:president|premier|king|queen|emperor|minister|ambassador|citizen|leader) of\s+$/iu;

/** "a court in Rome"; what somebody is of or from may be far away. */
const whereTheyAre: Find = ({ draft, entityOf }, drafts) => {
  for (const [account, told] of drafts.entries())
    for (const one of told.participants) {
      if (one.part === "other") continue; // whom a march is for, or what talks are about, may be far away
      const isPerson = draft.mentions[one.mention ?? -1]?.type === "Person";
      const serves = one.part === "target" && seat.test(one.evidence.text);
      const said = drafts.some((told) => isSaidBy(draft, told, one.evidence));
      const behind = said ? reached : !isPerson ? linked : serves ? serving : staying;
      const within = draft.mentions.find((mention) => {
        const inside = one.evidence.start < mention.start && mention.end <= one.evidence.end;
        if (mention.form !== "name" || mention.type !== "Place" || mention.id === one.mention || !inside)
          return false;
        const before = one.evidence.text.slice(0, mention.start - one.evidence.start);
        return behind.test(before) && !holding.test(before);
      });
      const entity = within ? entityOf(within.id) : undefined;
      if (within && entity) return [{ role: "where", entity, account, evidence: within.head }];
    }
  return [];
};

const locative =
  /\b(?:in|at|near|off|outside|inside|through|across|above|(?:north|south|east|west)\w* of)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu;

/** "taking villagers home from a wedding in the Andes": not where another event is, nor where somebody speaks. */
const whereItIsTold: Find = ({ article, draft, entityOf }, drafts) => {
  for (const [account, told] of leading(drafts)) {
    const said = draft.mentions.find(
      (one) =>
        one.sentence === told.sentence &&
        one.form === "name" &&
        (one.type === "Place" || one.type === "Facility") &&
        !/^(?:compound|amod|nmod:poss|nmod:desc)$/u.test(one.relation) &&
        told.evidence.start <= one.start &&
        one.end <= told.evidence.end &&
        told.participants.every((other) => other.mention !== one.id) &&
        !isSaidBy(draft, told, one) &&
        !draft.events.some(
          (other) =>
            other.sentence === told.sentence &&
            other.word > Math.min(told.word, one.word) &&
            other.word < Math.max(told.word, one.word),
        ) && // "endorsed a pact that they hope to sign in Paris"
        !/\b(?:according to|who) [^,]*$/iu.test(article.text.slice(Math.max(0, one.start - 90), one.start)) &&
        locative.test(article.text.slice(Math.max(0, one.start - 24), one.start)),
    );
    const entity = said ? entityOf(said.id) : undefined;
    if (said && entity) return [{ role: "where", entity, account, evidence: said.head }];
  }
  return [];
};

/** "Airliner slides onto highway in Kazakhstan" */
const whereTheHeadlineSays: Find = ({ article, draft, entityOf }) => {
  const said = draft.mentions.find(
    (one) =>
      one.sentence === draft.headline &&
      one.form === "name" &&
      one.type === "Place" &&
      /\b(?:in|near|off)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(
        article.text.slice(Math.max(0, one.start - 24), one.start),
      ),
  );
  const entity = said ? entityOf(said.id) : undefined;
  return said && entity ? [{ role: "where", entity, account: 0, evidence: said.head }] : [];
};

const datelineOf = ({ draft }: Pick<Assembly, "draft">) =>
  draft.mentions.find((one) => one.relation === "dateline" && one.type === "Place");

const whereItIsFrom: Find = (assembly) => {
  const dateline = datelineOf(assembly);
  const entity = dateline ? assembly.entityOf(dateline.id) : undefined;
  return dateline && entity ? [{ role: "where", entity, account: 0, evidence: dateline.head }] : [];
};

/** Domains of what a country does at home. */
const domestic: ReadonlySet<string> = new Set(["politics", "business", "law", "other"]);

/** "Ghana's central bank raised its rate", "Ghana lifts rates": only in a report that does not say where it is from. */
const whereTheDoerIs: Find = ({ draft, entityOf }, drafts) => {
  if (datelineOf({ draft })) return [];
  for (const [account, told] of drafts.entries())
    for (const one of told.participants.filter(({ part }) => part === "actor")) {
      const owner = draft.mentions.find(
        (mention) =>
          mention.form === "name" &&
          mention.type === "Place" &&
          mention.start === one.evidence.start &&
          (mention.relation === "nmod:poss"
            ? mention.end < one.evidence.end
            : mention.id === one.mention && domestic.has(eventTypeRow(told.type).domain)),
      );
      const entity = owner ? entityOf(owner.id) : undefined;
      if (owner && entity) return [{ role: "where", entity, account, evidence: owner.head }];
    }
  return [];
};

const finds: readonly Find[] = [
  whereBeside,
  whereTheyAre,
  whereItIsTold,
  whereTheHeadlineSays,
  whereItIsFrom,
  whereTheDoerIs,
];
