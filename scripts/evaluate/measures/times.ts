import type { Scene } from "../scene.ts";
import { daysOf, sameDays } from "../text/days.ts";
import { overlap, rangeOf } from "../text/spans.ts";

/** Time expressions: found where they overlap; the same days, or, for what names no days, the same value. */
export function times(scene: Scene): void {
  const { sheet } = scene;
  const gold = scene.gold.times.filter((time) => scene.inside(rangeOf(time)) && time.value);
  if (gold.length === 0) return;
  const ours = scene.ours.times;
  for (const time of gold) {
    const value = time.value!;
    const type = time.type ?? "no type";
    const met = ours.filter((one) => overlap(rangeOf(one), rangeOf(time)));
    sheet.gold("times: found", met.length > 0, () => ({ group: `missed: ${type}`, gold: rangeOf(time) }));
    const named = daysOf(value) !== undefined && met.some((one) => sameDays(one.value, value));
    const ok = named || met.some((one) => (one.value ?? "") === value);
    const wrong = () => ({
      group:
        met.length === 0
          ? `not found: ${type}`
          : met.some((one) => one.value)
            ? `another value: ${type}`
            : `no value: ${type}`,
      gold: rangeOf(time),
      ...(met[0] ? { ours: rangeOf(met[0]) } : {}),
      note: `${value}${met.length > 0 ? `, ours ${met.map((one) => one.value ?? "none").join(", ")}` : ""}`,
    });
    if (["DATE", "TIME", "no type"].includes(type) && /^\p{Nd}{4}/u.test(value))
      sheet.gold("times: date value", ok, wrong);
    sheet.gold("times: value, all kinds", ok, wrong);
  }
  for (const one of ours) {
    const range = rangeOf(one);
    if (scene.inside(range) && !scene.gold.times.some((time) => overlap(range, rangeOf(time))))
      sheet.wrong("times: found", {
        group: "no time in the gold",
        ours: range,
      });
  }
}
