import type { Extraction } from "../../../schema/index.ts";
import { herald } from "./herald.ts";
import { note } from "./note.ts";
import { rally } from "./rally.ts";

/** Small articles with everything found in them, written by hand; see each file for what it has. */
export const sampleExtractions: Extraction[] = [rally, herald, note];
