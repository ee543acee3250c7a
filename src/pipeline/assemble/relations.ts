import type { Relation } from "../../../schema/index.ts";
import { relationTypes, stableId } from "../../../schema/index.ts";
import type { Assembly } from "./assemble.ts";

const withoutEnd = new Set(["HOLDS_OFFICE"]);
const rows = new Map(relationTypes.map((row) => [row.type, row]));

/** The relations whose ends are known, each with its own evidence; one that its row of the schema does not allow is left out. */
export function relationsOf(assembly: Assembly): readonly Relation[] {
  const { article, draft, entityOf, resolution, voiceOf } = assembly;
  const found = new Map<string, Relation>();
  const typeOf = (mention: number): string => resolution.entities[resolution.entityOf[mention]!]!.type;
  for (const one of draft.relations) {
    const from = entityOf(one.from);
    const to = entityOf(one.to);
    const row = rows.get(one.type)!;
    if (!from || (!to && !withoutEnd.has(one.type)) || from === to) continue;
    if (!(row.from as readonly string[]).includes(typeOf(one.from))) continue;
    if (to && !(row.to as readonly string[]).includes(typeOf(one.to!))) continue;
    const id = stableId(
      "r",
      article.id,
      one.type,
      from,
      to,
      one.attributes?.office,
      one.evidence.start,
      one.evidence.end,
    );
    found.set(id, {
      id,
      type: one.type,
      from,
      ...(to ? { to } : {}),
      ...(one.attributes ? { attributes: { ...one.attributes } } : {}),
      ...(one.time ? { time: one.time } : {}),
      voice: voiceOf(one.evidence),
      rule: one.rule,
      evidence: one.evidence,
    });
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => tells(other, one)));
}

/** Whether one tells in more words of the same clause what another tells: “Jo Hill, a member of the party”, “a member of the party”. */
function tells(other: Relation, one: Relation): boolean {
  const { start, end } = one.evidence;
  const wider = other.evidence.start <= start && other.evidence.end >= end;
  const longer = other.evidence.end - other.evidence.start > end - start;
  const same = (["type", "from", "to", "voice"] as const).every((key) => other[key] === one[key]);
  return wider && longer && same && other.attributes?.office === one.attributes?.office;
}
