import type { EventDraft, MentionDraft, StatementDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import type { TimeFinding } from "../times/time-finding.ts";

/** What every way of finding a statement is given. */
export interface StatementInput {
  readonly document: TextDocument;
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly MentionDraft[];
  readonly events: readonly EventDraft[];
  readonly times: readonly TimeFinding[];
}

export type LooseStatement = Omit<StatementDraft, "id">;
export type MentionAt = (word: Word) => MentionDraft | undefined;
