import { Result } from "../result.ts";
import { qualityPage } from "./quality-page.ts";

/** The committed result and the page that follows from it, by path from the root: a test compares them with what is committed. */
export function qualityFiles(resultText: string): ReadonlyMap<string, string> {
  return new Map([
    ["docs/quality.json", resultText],
    ["docs/quality.md", qualityPage(Result.parse(JSON.parse(resultText)))],
  ]);
}
