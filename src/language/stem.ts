import { type Repair, STEM_EXCEPTIONS, STEM_RULES } from "./stem.table.ts";

const EXCEPTIONS = new Map(
  (Object.keys(STEM_EXCEPTIONS) as Repair[]).flatMap((repair) =>
    STEM_EXCEPTIONS[repair].split(" ").map((word) => [word, repair] as const),
  ),
);
const PREFIX = /^(?:re|un|dis|mis|pre|over|under|out|inter|co|de)-?/;

/** The verb of which `left` remains when -ed or -ing is taken off: "mak" is "make", "plann" is "plan". */
export function stem(left: string): string {
  if (left.length < 2) return left;
  if (/[^aeiou]i$/.test(left)) return `${left.slice(0, -1)}y`;
  const single = /([a-z])\1$/.test(left) ? left.slice(0, -1) : left;
  if (EXCEPTIONS.get(single) === "single" && single !== left) return single;
  const known = EXCEPTIONS.get(left) ?? EXCEPTIONS.get(left.replace(PREFIX, ""));
  return mend(
    left,
    known && known !== "single"
      ? known
      : (STEM_RULES.find((rule) => rule.ending.test(left))?.repair ?? "none"),
  );
}

function mend(left: string, repair: Repair): string {
  if (repair === "e") return `${left}e`;
  return repair === "single" ? left.slice(0, -1) : left;
}
