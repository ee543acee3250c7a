import type { EntityType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { NameKind } from "../../text/kind-words.ts";
import type { Vocabulary } from "../context.ts";
import type { NameRun } from "./name-runs.ts";

/** A name with what its signs ask of it. */
export interface Seen {
  readonly sentence: ParsedSentence;
  readonly run: NameRun;
  readonly head: Word;
  readonly next: Word | undefined;
  readonly text: string;
  readonly texts: readonly string[];
  /** Whether it is of several words. */
  readonly long: boolean;
  readonly kind: NameKind | undefined;
  readonly is: Readonly<Record<"person" | "place" | "nation" | "surname" | "given" | "unknown", boolean>>;
  readonly vocabulary: Vocabulary;
}

export interface Sign {
  readonly rule: string;
  readonly type: EntityType;
  readonly weight: number;
  /** The label that the model must have given. */
  readonly label?: "PER" | "LOC" | "ORG";
  readonly holds: (seen: Seen) => boolean;
  readonly example: string;
}
