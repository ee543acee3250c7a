import { parseHTML } from "linkedom";
import { afterAll, beforeAll } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

/** The service over the sample articles for all tests of a file, and its pages as documents. */
export function readPages(extractions: readonly Extraction[] = sampleExtractions) {
  let service: Service;
  beforeAll(async () => {
    service = await serviceOf(extractions);
  });
  afterAll(() => service.close());
  return {
    service: (): Service => service,
    read: async (path: string) => {
      const { status, text } = await service.page(path);
      return { status, document: parseHTML(text).document };
    },
  };
}

/** What an element says, with single spaces. */
export function wordsOf(element: { textContent: string | null } | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
