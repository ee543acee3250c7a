import { isLink, kindsOf } from "../marks.ts";
import type { Scene } from "../scene.ts";
import { overlap, RangeMap, rangeOf } from "../text/spans.ts";

/** Same span, same Wikidata (or GeoNames) id; only if the output has ids at all. */
export function linking(scene: Scene): void {
  const { links } = scene.marks;
  if (!links) return;
  const measure = `linking: ${links}`;
  const known = new Map(scene.ours.entities.map((entity) => [entity.id, entity[links]]));
  const gold = new RangeMap<string>();
  for (const mention of scene.gold.mentions) {
    if (!isLink(mention.kb) || mention.optional || kindsOf(mention).size === 0) continue;
    if (!scene.inside(rangeOf(mention))) continue;
    gold.set(rangeOf(mention), links === "wikidata" ? mention.kb : mention.kb.split(":")[1]!);
  }
  const unknown = scene.gold.mentions.map(rangeOf).filter((range) => !gold.has(range));
  const ours = new RangeMap<string>();
  for (const mention of scene.ours.mentions) {
    const id = known.get(mention.entity ?? "");
    if (id && scene.inside(rangeOf(mention))) ours.set(rangeOf(mention), id);
  }
  scene.sheet.row(measure);
  for (const [range, id] of gold.entries())
    scene.sheet.gold(measure, ours.get(range) === id, () => ({
      group: ours.has(range) ? "another one" : "none",
      gold: range,
      note: `${id}${ours.has(range) ? `, ours ${ours.get(range)}` : ""}`,
    }));
  for (const [range, id] of ours.entries()) {
    const open = !gold.has(range) && unknown.some((one) => overlap(range, one));
    if (gold.get(range) !== id && !open)
      scene.sheet.wrong(measure, {
        group: gold.has(range) ? "another one" : "not in the gold",
        ours: range,
        note: id,
      });
  }
}
