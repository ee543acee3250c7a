import { z } from "zod";

export interface FactualityRow {
  readonly factuality: string;
  readonly description: string;
  readonly example: string;
}

/** How far an event is told as having happened. */
export const factualities = [
  { factuality: "actual", description: "It happened", example: "The army shelled the town." },
  { factuality: "ongoing", description: "It is happening", example: "Talks are taking place in Cairo." },
  { factuality: "announced", description: "It will happen", example: "Ministers will meet on Monday." },
  { factuality: "possible", description: "It may have happened or may happen", example: "Rain could delay the launch." },
  { factuality: "denied", description: "It is said not to have happened", example: "The company did not sell the plant." },
  { factuality: "demanded", description: "Somebody wants it to happen", example: "They called for a ceasefire." },
] as const satisfies readonly FactualityRow[];

export const Factuality = z.enum(factualities.map((row) => row.factuality));
export type Factuality = z.infer<typeof Factuality>;
