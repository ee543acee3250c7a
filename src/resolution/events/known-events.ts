import { deedNouns, type EventDraft, isGathering } from "../../../schema/index.ts";
import { families, violent } from "./families.table.ts";
import { harms } from "./same-rules.table.ts";
import type { Telling } from "./telling.ts";

/** An event told of so far. */
export interface KnownEvent {
  telling: Telling;
  readonly reasons: string[];
  /** The draft in which it was told of last. */
  last: number;
}

/** Events told of so far, to be found by the kinds under which they may be told again. */
export interface KnownEvents {
  /** Notes that a draft tells of an event. */
  tell(event: KnownEvent, draft: EventDraft): void;
  /** Those of which a draft may be another telling by its type, told of last first. */
  like(draft: EventDraft): readonly KnownEvent[];
}

/** How many events of a kind are looked at: what was told of long ago is told by its name. */
const memory = 60;

/** An empty memory of events: looking one up costs what the article has of its kind, not of events. */
export function knownEvents(): KnownEvents {
  const rows = new Map<string, Set<KnownEvent>>();
  return {
    tell: (event, draft) => {
      event.last = draft.id;
      for (const key of keysOf(draft)) {
        const row = rows.get(key) ?? new Set<KnownEvent>();
        rows.set(key, row);
        row.delete(event); // what is told of again goes to the end
        row.add(event);
      }
    },
    like: (draft) => {
      const found = new Set<KnownEvent>();
      for (const key of keysOf(draft))
        for (const event of [...(rows.get(key) ?? [])].slice(-memory)) found.add(event);
      return [...found].sort((a, b) => b.last - a.last);
    },
  };
}

function keysOf(draft: EventDraft): readonly string[] {
  const keys = draft.type === "action" ? [`action ${draft.lemma}`] : [draft.type as string];
  families.forEach((row, index) => {
    if (row.types.includes(draft.type)) keys.push(`family ${index}`);
  });
  if (violent.has(draft.type) || harms.includes(draft.type) || deedNouns.has(draft.lemma)) keys.push("deed");
  if (/^(?:accident|tragedy|mishap)$/u.test(draft.lemma)) keys.push("deed");
  if (draft.generic || isGathering(draft.type)) keys.push("gathering");
  return keys;
}
