import { isGathering } from "../../../schema/index.ts";
import { mayBeOne } from "./families.table.ts";
import type { Geography } from "./geography.ts";
import type { Telling } from "./telling.ts";

/** Whether one event is a part of another: the rally in the capital of the protests all over the country, for the same cause, not at another time. */
export function isPartOf(part: Telling, whole: Telling, geography: Geography): boolean {
  if (part === whole || part.number === "plural" || whole.number !== "plural") return false;
  if (!part.drafts.some((one) => one.form !== "verb" && isGathering(one.type))) return false;
  if (![...part.types].some((one) => [...whole.types].some((other) => mayBeOne(one, other, true))))
    return false;
  const inside = [...part.wheres].some((one) =>
    [...whole.wheres].some((other) => within(one, other, geography)),
  );
  return inside && !otherTime(part, whole) && sameCause(part, whole);
}

/** A country's cities lie where the country is: what lies in the country may be one of them. */
function within(
  inner: Parameters<Geography["within"]>[0],
  outer: Parameters<Geography["within"]>[1],
  geography: Geography,
): boolean {
  return inner !== outer && geography.within(inner, outer);
}

function otherTime(part: Telling, whole: Telling): boolean {
  const days = (telling: Telling): readonly string[] =>
    telling.drafts.flatMap((one) =>
      one.time?.value && one.time.precision === "day" ? [one.time.value.slice(0, 10)] : [],
    );
  const [mine, theirs] = [days(part), days(whole)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((day) => theirs.includes(day));
}

/** Both say for what they are, and share no name in it: two causes. */
function sameCause(part: Telling, whole: Telling): boolean {
  const names = (telling: Telling): readonly string[] =>
    telling.drafts.flatMap(
      (one) =>
        [
          one.purpose?.text ?? "",
          ...one.participants
            .filter((row) => row.role === "beneficiary" || row.role === "topic")
            .map((row) => row.evidence.text),
        ]
          .join(" ")
          .match(/\p{Lu}[\p{L}-]+/gu) ?? [],
    );
  const [mine, theirs] = [names(part), names(whole)];
  return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name));
}
