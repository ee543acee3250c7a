import type { ExploreEvidence } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { passageOf } from "../read/passage.ts";

/** For each quotation the rest of its sentence and the sentences beside it. */
export async function passagesAt({ texts }: Pick<Service, "texts">, evidence: readonly ExploreEvidence[]) {
  const known = await texts(evidence.map(({ article }) => article));
  return evidence.map(({ article, start, end }) => {
    const text = known.get(article);
    if (!text) return { before: "", lead: "", tail: "", after: "" };
    const { words: _, ...around } = passageOf(text, { start, end });
    return around;
  });
}
