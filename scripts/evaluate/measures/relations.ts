import type { Prediction } from "../prediction.ts";
import type { Scene } from "../scene.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";
import { type RelationFamily, relationFamilies } from "./relation-families.table.ts";

/**
 * Relations between two phrases of the gold: found, where an extraction tells one of the same family (see the table)
 * whose both ends overlap the gold's. Direction is not asked: golds write symmetric ones twice. Recall only.
 */
export function relations(scene: Scene): void {
  const { sheet } = scene;
  const wanted = scene.gold.relations.flatMap((one) => {
    const family = relationFamilies.find((row) => row.gold === one.type);
    return family && one.src_span && one.dst_span
      ? [{ family, cue: one.cue, from: one.src_span as Range, to: one.dst_span as Range }]
      : [];
  });
  if (wanted.length === 0) return;
  const ours = endsOf(scene.ours);
  for (const { family, cue, from, to } of wanted) {
    if (!scene.inside(from) || !scene.inside(to)) continue;
    const meets = ({ one, other }: Ends): boolean =>
      (touches(one, from) && touches(other, to)) || (touches(one, to) && touches(other, from));
    const found = ours.filter(meets);
    const right = found.some((ends) => belongs(ends, family));
    const wrong = () => ({
      group: `${family.gold}: ${found[0] ? "given otherwise" : "not given"}`,
      ...(found[0] ? { word: found[0].type } : {}),
      gold: from,
      ours: to,
      note: cue ? `“${cue}”, from [ ] to { }` : "from [ ] to { }",
    });
    sheet.gold(`relations: ${family.gold}`, right, wrong);
    sheet.gold("relations: found", right, wrong);
    sheet.add("relations: found, of any kind", Number(found.length > 0), 0, Number(found.length === 0));
  }
}

/** Something that ties two sets of phrases. */
interface Ends {
  readonly type: string;
  readonly how: "relation" | "same" | "together";
  readonly one: readonly Range[];
  readonly other: readonly Range[];
}

function belongs({ how, type }: Ends, family: RelationFamily): boolean {
  if (how === "same") return family.sameEntity === true;
  return how === "together" ? family.together === true : family.relations.includes(type);
}

function touches(phrases: readonly Range[], range: Range): boolean {
  return phrases.some((phrase) => overlap(phrase, range));
}

function endsOf(ours: Prediction): readonly Ends[] {
  const mentions = new Map<string, Range[]>();
  for (const mention of ours.mentions)
    if (mention.entity)
      mentions.set(mention.entity, [...(mentions.get(mention.entity) ?? []), rangeOf(mention)]);
  const inside = (entity: string | null | undefined, evidence: Range): readonly Range[] =>
    (mentions.get(entity ?? "") ?? []).filter((range) => overlap(range, evidence));
  const out: Ends[] = [];
  for (const { type, from, to, evidence } of ours.relations) {
    if (!evidence) continue;
    const at = rangeOf(evidence);
    out.push({ type, how: "relation", one: inside(from, at), other: inside(to, at) });
  }
  for (const all of mentions.values())
    for (const [index, one] of all.entries())
      out.push({ type: "one entity", how: "same", one: [one], other: all.filter((_, i) => i !== index) });
  for (const event of ours.events) {
    const parts = [...event.participants, ...event.places].flatMap((part) =>
      part.evidence ? [rangeOf(part.evidence)] : [],
    );
    for (const [index, one] of parts.entries())
      out.push({
        type: `event ${event.lemma}`,
        how: "together",
        one: [one],
        other: parts.filter((_, i) => i !== index),
      });
  }
  for (const { speakerMention, content } of ours.statements)
    if (speakerMention && content.length > 0)
      out.push({
        type: "statement",
        how: "together",
        one: [rangeOf(speakerMention)],
        other: content.map(rangeOf),
      });
  return out;
}
