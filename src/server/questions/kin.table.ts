/** Words of kinship that say the same of somebody, and those that the other end is told with. */
const kin: readonly { readonly words: string; readonly other: string; readonly example: string }[] = [
  { words: "wife husband spouse widow widower married", other: "wife husband spouse widow widower married", example: "his wife, Ana" },
  { words: "brother sister sibling twin", other: "brother sister sibling twin", example: "her brother, Luis" },
  { words: "son daughter child children stepson stepdaughter", other: "father mother parent stepfather stepmother", example: "Rosa, a daughter of Luis" },
  { words: "father mother parent stepfather stepmother", other: "son daughter child children stepson stepdaughter", example: "Luis, the father of Rosa" },
  { words: "uncle aunt", other: "nephew niece", example: "his uncle, Luis" },
  { words: "nephew niece", other: "uncle aunt", example: "his nephew, Marco" },
  { words: "cousin", other: "cousin", example: "her cousin, Marco" },
  { words: "grandson granddaughter grandchild grandchildren", other: "grandfather grandmother grandparent", example: "his grandson, Marco" },
  { words: "grandfather grandmother grandparent", other: "grandson granddaughter grandchild grandchildren", example: "his grandfather, Luis" },
];

/** What is said of who is meant by a word of kinship (“brother”), and what of the other in its place; nothing for other words. */
export function kinWords(asked: string): { readonly said: RegExp; readonly other: RegExp } | undefined {
  const small = asked.toLowerCase();
  const row = kin.find(({ words }) => words.split(" ").some((one) => one === small || `${one}s` === small));
  const any = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words.replaceAll(" ", "|")})(?!\\p{L})`, "iu");
  return row && { said: any(row.words), other: any(row.other) };
}
