import type { GoldEvent } from "../gold.ts";
import type { Range } from "../text/spans.ts";

/** Where a gold event's trigger stands, if the gold says so. */
export function triggerOf(event: GoldEvent): Range | undefined {
  const { start, end } = event.trigger ?? {};
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** The phrases of a gold event's arguments under some roles. */
export function argumentsOf(event: GoldEvent, wanted: (role: string) => boolean): readonly Range[] {
  return event.args.flatMap(({ role, start, end }): readonly Range[] =>
    wanted(role) && start !== undefined && end !== undefined ? [[start, end]] : [],
  );
}
