/** Words of a byline that are no names: "By Ana Ruiz and Tom Lee in Lima, Staff Writers". */
const small = /^(?:and|in|of|for|the|at|with|staff|special|to)$/u;
const longest = 14;

/** Whether a line tells who wrote what stands below: "By Walter Menya", "BY ANA RUIZ, STAFF WRITER". */
export function isByline(line: string): boolean {
  const words = line
    .trim()
    .split(/[\s,&|–—-]+/u)
    .filter(Boolean);
  if (words.length < 2 || words.length > longest || !/^by$/iu.test(words[0]!)) return false;
  if (/[.!?]["”]?$/u.test(line.trim()) && !/\b\p{Lu}\p{L}?\.$/u.test(line.trim())) return false;
  return words.slice(1).every((word) => /^\P{L}*\p{Lu}/u.test(word) || small.test(word));
}
