import type { Statement } from "../../../schema/index.ts";
import type { Assembly } from "./assemble.ts";

/** The statements with their speakers as ids, whom they are about, and where and through what they were made. */
export function statementsOf(assembly: Assembly): readonly Statement[] {
  const { draft, resolution, entityOf, statementIds, placeOf, eventIds, voiceOf, occasions } = assembly;
  return draft.statements.map((one): Statement => {
    const speaker = speakerOf(assembly, one.speaker);
    const alternatives = (resolution.alternatives[one.id] ?? [])
      .map((entity) => idOf(assembly, entity))
      .filter((id) => id !== undefined && id !== speaker) as string[];
    const occasion = occasions[one.id];
    const place = occasion === undefined ? undefined : placeOf.get(occasion);
    const medium = entityOf(one.medium);
    const about = new Set<string>();
    for (const mention of draft.mentions) {
      const entity = entityOf(mention.id);
      if (
        entity &&
        entity !== speaker &&
        one.content.some((piece) => piece.start <= mention.start && mention.end <= piece.end)
      )
        about.add(entity);
    }
    return {
      id: statementIds[one.id]!,
      speaker,
      ...(alternatives.length > 0 ? { alternatives } : {}),
      speakerMention: one.speakerMention,
      cue: one.cue,
      ...(one.cueClass ? { cueClass: one.cueClass } : {}),
      content: [...one.content],
      kind: one.kind,
      ...(alternatives.length > 0 ? { certainty: "ambiguous" as const } : {}),
      ...(place ? { event: eventIds[place.event]! } : {}),
      ...(medium ? { medium } : {}),
      about: [...about],
      ...(one.time ? { time: one.time } : {}),
      voice: voiceOf(one.evidence, one.id),
      rule: one.rule,
      evidence: one.evidence,
    };
  });
}

function speakerOf(
  assembly: Assembly,
  speaker: { readonly mention: number } | { readonly event: number } | undefined,
): string | null {
  if (!speaker) return null;
  if ("mention" in speaker) return assembly.entityOf(speaker.mention) ?? null;
  const place = assembly.placeOf.get(speaker.event);
  return place ? assembly.eventIds[place.event]! : null;
}

function idOf(assembly: Assembly, entity: number): string | undefined {
  const mention = assembly.resolution.entities[entity]?.mentions[0];
  return assembly.entityOf(mention);
}
