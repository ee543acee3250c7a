import type { Extraction } from "../../schema/index.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { moreExtractions, renamed, sampleNamed } from "../graph/whole.ts";

/** The samples, and articles that replace, copy and have nothing: what a store must keep. */
export const everything: readonly Extraction[] = [...sampleExtractions, ...moreExtractions()];

/** `count` articles that share their people and places: about 110 nodes and edges each. */
export function* manyExtractions(count: number): Iterable<Extraction> {
  const rally = sampleNamed("rally");
  for (let index = 0; index < count; index++) {
    const ref = `rally-${String(index).padStart(5, "0")}`;
    yield renamed(rally, ref, { url: `https://courier.example/${ref}`, digest: `sha256:${ref}` });
  }
}
