import type { MentionDraft } from "../../../schema/index.ts";
import type { ResolutionContext } from "../context.ts";

const bodies = new Set(["Organization", "Facility", "Work", "Platform", "Place"]);

/**
 * Names that brackets or "or" introduce for a longer one right before them: "Singapore Airlines (SIA)", "the Kurdistan
 * Workers' Party, or PKK," (a body's letters may be of another language), and aliases: "Nayef Barakat, also known as Abu Omar". Gives for each short name the long one.
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
  for (const [alias, name] of aliases(mentions, context)) found.set(alias.id, name);
  return found;
}

const how = "(?:(?:also|better|best|widely|commonly|popularly|formerly|previously|otherwise|more often) )?";
/** What stands between a name and another of the same: "Rodrigo Londono, known as Timochenko", "Ann Lee, 42, alias Red Fox". */
const called = new RegExp(
  `^(?:,? ?\\(|, | )(?:\\d+, )?(?:${how}(?:known|called|referred to) (?:as|by (?:his|her|the) (?:alias|nickname|nom de guerre)),? |${how}called |alias |a\\.?k\\.?a\\.? |nicknamed |née |né |whose real name (?:is|was) |who (?:goes|went) by (?:the name )?(?:of )?)["“‘']?$`,
  "iu",
);

/** Names that words between say to be another of what is named right before, of the same kind. */
function aliases(
  mentions: readonly MentionDraft[],
  context: ResolutionContext,
): readonly (readonly [alias: MentionDraft, name: MentionDraft])[] {
  const names = mentions.filter((one) => one.form === "name");
  return names.flatMap((alias, index) => {
    const name = names[index - 1];
    const said = name && name.sentence === alias.sentence && name.type === alias.type;
    const bearer = alias.sameAs ? mentions[alias.sameAs.mention] : name;
    if (!said || /^(?:nmod|compound)/u.test(name.relation) || !bearer || bearer.word > name.word) return [];
    if (bearer !== name && bearer.end !== name.start - 1 && !name.titles.some((one) => one.end >= bearer.end))
      return []; // "the wing of Hamas, known as …"
    return called.test(context.text.slice(name.end, alias.start)) ? [[alias, name] as const] : [];
  });
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
