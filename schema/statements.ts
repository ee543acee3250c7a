import { z } from "zod";
import { Span } from "./span.ts";
import { Time } from "./time.ts";

/** What a cue does with what is said, from which the stance follows. */
export const CueClass = z.enum(["said", "claimed", "denied", "demanded", "promised", "warned", "asked", "praised", "condemned", "announced", "agreed", "thought", "wanted"]);
export type CueClass = z.infer<typeof CueClass>;

/** What somebody says, with who, by which word, about whom. What the source writes in its own voice is no statement. */
export const Statement = z.object({
  id: z.string(),
  /** Entity id, event id (a crowd that speaks), or null where the text names nobody. */
  speaker: z.string().nullable(),
  alternatives: z.array(z.string()).optional(),
  speakerMention: Span.nullable(),
  cue: Span.nullable(),
  cueClass: CueClass.optional(),
  content: z.array(Span),
  kind: z.enum(["direct", "indirect", "mixed"]),
  certainty: z.literal("ambiguous").optional(),
  /** The occasion: where it was said. */
  event: z.string().optional(),
  medium: z.string().optional(),
  about: z.array(z.string()),
  time: Time.optional(),
  voice: z.string(),
  rule: z.string().optional(),
  evidence: Span,
});
export type Statement = Readonly<z.infer<typeof Statement>>;
