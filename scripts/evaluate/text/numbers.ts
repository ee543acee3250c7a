const units = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
for (const [place, word] of "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries())
  units.set(word, 10 * (place + 2));

const scales = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["mln", 1e6],
  ["bn", 1e9],
  ["m", 1e6],
  ["k", 1e3],
  ["b", 1e9],
]);
const part = /\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)?|[a-z]+/gu;
const fraction = /(?<![\p{L}\p{N}_])(?:quarters?|thirds?|half|halves)(?![\p{L}\p{N}_])/u;

/** The first number written in a phrase, in digits or English words. */
export function numberIn(phrase: string): number | undefined {
  const lower = phrase.toLowerCase();
  if (fraction.test(lower)) return undefined;
  let total: number | undefined;
  let open: number | undefined;
  for (const [word] of lower.matchAll(part)) {
    const scale = scales.get(word);
    const unit = units.get(word);
    if (/^\p{Nd}/u.test(word)) {
      if (open !== undefined) break;
      open = Number(word.replaceAll(",", ""));
    } else if (scale !== undefined && (open !== undefined || (total === undefined && word.length > 3))) {
      open = (open ?? 1) * scale;
      if (scale > 100) {
        total = (total ?? 0) + open;
        open = undefined;
      }
    } else if (unit !== undefined && (open === undefined || (isRound(open) && unit < 100)))
      open = (open ?? 0) + unit;
    else if (word === "and" && open !== undefined && open % 100 === 0) continue;
    else if (open !== undefined || total !== undefined) break;
  }
  return open === undefined && total === undefined ? undefined : (total ?? 0) + (open ?? 0);
}

/** Can a smaller number follow: "two hundred | five", "twenty | five"? */
function isRound(value: number): boolean {
  return value % 100 === 0 || (value % 100 >= 20 && value % 10 === 0);
}
