import type { Properties } from "../../../schema/index.ts";
import { textOf } from "../read/face.ts";
import type { Claim, Thing } from "./catalogue.ts";

/**
 * Who speaks in each statement, by name: the speaker, else the words that name the speaker, else the crowd's event, else
 * `unnamed`; as query rows have it.
 */
export function voicesOf(
  statements: ReadonlyMap<string, Properties>,
  at: ReadonlyMap<string, readonly Claim[]>,
  things: ReadonlyMap<string, Thing>,
): ReadonlyMap<string, string> {
  return new Map(
    [...statements].map(([id, properties]) => {
      const speakers = (at.get(id) ?? [])
        .filter(({ type, to }) => type === "SAID" && to === id)
        .map(({ from }) => things.get(from)!);
      const named = (event: boolean) => joined(speakers.filter(({ kind }) => (kind === "Event") === event));
      return [id, named(false) ?? textOf(properties, "speaker") ?? named(true) ?? "unnamed"] as const;
    }),
  );
}

function joined(speakers: readonly Thing[]): string | undefined {
  return speakers.length === 0 ? undefined : [...new Set(speakers.map(({ name }) => name))].sort().join("; ");
}
