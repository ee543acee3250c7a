import { expect, test } from "vitest";
import { Extraction } from "../../schema/index.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";

test.each(sampleExtractions.map((extraction) => [extraction.article.ref, extraction] as const))(
  "the sample %s is of the contract's shape",
  (_, extraction) => {
    expect(Extraction.parse(extraction)).toEqual(extraction);
  },
);
