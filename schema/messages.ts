import { z } from "zod";
import type { MessageRule } from "./message-rules.ts";

/** A located remark: what was seen in the text and not extracted, or extracted with doubt, and why. */
export const Message = z.object({ level: z.enum(["info", "warning"]), rule: z.string(), reason: z.string(), start: z.int(), end: z.int() });
/** As it is made here: by a rule that has words. */
export type Message = Readonly<z.infer<typeof Message> & { rule: MessageRule }>;
