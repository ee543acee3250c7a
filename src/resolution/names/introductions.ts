import type { MentionDraft } from "../../../schema/index.ts";
import type { ResolutionContext } from "../context.ts";

const bodies = new Set(["Organization", "Facility", "Work", "Platform", "Place"]);

/**
 * Names that brackets or "or" introduce for a longer one right before them: "Singapore Airlines (SIA)", "the Kurdistan
 * Workers' Party, or PKK," (a body's letters may be of another language). Gives for each short name the long one.
 */
export function introductions(
  mentions: readonly MentionDraft[],
  context: ResolutionContext,
): ReadonlyMap<number, MentionDraft> {
  const found = new Map<number, MentionDraft>();
  const names = mentions.filter((one) => one.form === "name" && bodies.has(one.type ?? ""));
  names.forEach((short, index) => {
    const long = names[index - 1];
    if (!long || long.sentence !== short.sentence || !/^\p{Lu}[\p{L}\p{Nd}.&-]{1,9}$/u.test(short.text))
      return;
    const [between, behind] = [context.text.slice(long.end, short.start), context.text.slice(short.end)];
    const letters =
      /^\p{Lu}{2,6}$/u.test(short.text) && [long, short].every((one) => one.type === "Organization");
    const bracketed = /^\s*[([]["“]?(?:the\s+)?$/u.test(between) && /^["”]?[)\]]/u.test(behind);
    const or = letters && /^,\s+or\s+(?:the\s+)?$/u.test(between) && /^[,.)]/u.test(behind);
    if (or || (bracketed && (letters || inOrder(short.text, long.text)))) found.set(short.id, long);
  });
  return found;
}

/** Whether the letters of the short stand in the long, in their order, the first of them first. */
function inOrder(short: string, long: string): boolean {
  const letters = short.toLowerCase().match(/\p{L}/gu) ?? [];
  const text = long.toLowerCase().replace(/^the /u, "");
  if (letters.length < 2 || text[0] !== letters[0] || !long.includes(" ")) return false;
  let at = 0;
  for (const letter of letters) {
    const next = text.indexOf(letter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}
