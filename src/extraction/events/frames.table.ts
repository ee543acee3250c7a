import type { EventType } from "../../../schema/index.ts";

export interface FrameRow {
  readonly type: EventType;
  readonly verbs: string;
  /** How the noun or adjective hangs on the verb: as its object, behind a preposition, or as what it becomes. */
  readonly slot: "obj" | "on" | "for" | "to" | "xcomp";
  readonly words: string;
  readonly example: string;
}

/** Verbs whose type their object decides: "passed the bill" is legislation, "passed the ball" is none. */
export const frames: readonly FrameRow[] = [
  { type: "legislation", verbs: "pass approve", slot: "obj", words: "bill law act legislation budget measure amendment constitution resolution", example: "The senate passed the bill." },
  { type: "attack", verbs: "fire", slot: "obj", words: "gas teargas bullet shot round shell mortar gun weapon cannon", example: "Police fired tear gas." },
  { type: "strike", verbs: "go", slot: "on", words: "strike", example: "Pilots went on strike." },
  { type: "weapons test", verbs: "test fire launch", slot: "obj", words: "missile rocket warhead", example: "The country tested a missile." },
  { type: "trial", verbs: "go", slot: "on", words: "trial", example: "The general went on trial." },
  { type: "trial", verbs: "face", slot: "obj", words: "trial", example: "He faced trial in Paris." },
  { type: "conviction", verbs: "find", slot: "xcomp", words: "guilty", example: "A jury found her guilty." },
  { type: "layoff", verbs: "cut shed axe eliminate slash", slot: "obj", words: "job post position workforce", example: "The firm cut 500 jobs." },
  { type: "bankruptcy", verbs: "file", slot: "for", words: "bankruptcy insolvency", example: "The airline filed for bankruptcy." },
  { type: "illness", verbs: "fall become feel", slot: "xcomp", words: "ill sick", example: "The pope fell ill." },
  { type: "transfer", verbs: "sign", slot: "obj", words: "striker midfielder defender goalkeeper player forward quarterback pitcher winger", example: "Chelsea signed the striker." },
  { type: "withdrawal", verbs: "pull", slot: "obj", words: "troop force soldier", example: "The army pulled its troops out." },
  { type: "award", verbs: "win receive", slot: "obj", words: "prize award medal oscar grammy trophy", example: "She won the prize." },
];
