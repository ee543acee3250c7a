import { counted } from "../../../../schema/counted.ts";
import type { ExploreFilter } from "../../../../schema/index.ts";

/** “3 events” where only events are listed, “3 rows” where several kinds of things are. */
export function rowsCounted(count: number, { show }: Pick<ExploreFilter, "show">, adjective = ""): string {
  return counted(count, `${adjective}${show.length === 1 ? show[0] : "row"}`);
}
