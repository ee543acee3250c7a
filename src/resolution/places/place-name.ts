import type { MentionDraft } from "../../../schema/index.ts";

/** The words of a mention as the gazetteer is asked for them. */
export function placeName(mention: Pick<MentionDraft, "text">): string {
  return mention.text.replace(/^[#@]/u, "");
}
