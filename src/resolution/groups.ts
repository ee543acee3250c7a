import type { MentionDraft } from "../../schema/index.ts";
import type { Work } from "./context.ts";
import { nation } from "./names.ts";

const peopleNouns = new Set("people population nation citizenry public".split(" "));
const emptyNouns = new Set("other one country ally partner side".split(" "));
const counted =
  /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|several|many|some|few|most|other)\b/iu;

/**
 * Groups that are entities: peoples, by name or as "the … people", and groups that a place or owner tells apart
 * ("Havana citizens", "the students in the capital"). Gives the mentions that are one.
 */
export function joinGroups(work: Work): ReadonlySet<number> {
  const { draft, clusters, keys } = work;
  const own = new Set<number>();
  const first = new Map<string, MentionDraft>();
  for (const mention of draft.mentions) {
    if (mention.type !== "Group" || mention.form === "pronoun") continue;
    const key = keyOf(mention, work);
    if (!key) continue;
    own.add(mention.id);
    const before = first.get(key);
    if (before)
      clusters.join(
        before.id,
        mention.id,
        key.startsWith("people ") ? "the same people" : `the same ${mention.lemma}`,
      );
    else first.set(key, mention);
    if (key.startsWith("people ")) keys.set(mention.id, key);
  }
  return own;
}

function keyOf(mention: MentionDraft, work: Work): string | undefined {
  const { context, draft, clusters } = work;
  if (mention.form === "name") {
    const people = context.gazetteer.demonym(mention.text)?.place.id;
    return people ? `people ${people}` : `name ${mention.text.toLowerCase()}`;
  }
  const inside = draft.mentions.filter(
    (one) =>
      one.sentence === mention.sentence &&
      one.type === "Place" &&
      one.id !== mention.id &&
      one.word >= mention.phrase[0] &&
      one.word < mention.phrase[1],
  );
  const before = inside.find((one) => one.word < mention.word);
  const joins = (one: MentionDraft): boolean =>
    /^\s+(?:in|of|from|at|across|throughout|inside)\s+(?:the\s+|all\s+)?$/u.test(
      context.text.slice(mention.head.end, one.start),
    );
  const place = before ?? inside.find((one) => one.word > mention.word && joins(one)) ?? owner(mention, work);
  const nominal = mention.phraseSpan.text.slice(0, mention.head.start - mention.phraseSpan.start);
  if (!place || emptyNouns.has(mention.lemma) || counted.test(nominal)) return undefined;
  const known = clusters
    .members(place.id)
    .map((id) => nation(draft.mentions[id]!, context))
    .find((id) => id !== undefined);
  const where = known ?? `set ${clusters.find(place.id)}`;
  if (peopleNouns.has(mention.lemma) && before && nation(before, context))
    return `people ${nation(before, context)}`;
  const marks = mention.modifiers
    .filter((word) => !inside.some((one) => one.text.toLowerCase().includes(word)))
    .join(" ");
  return `${mention.lemma} ${marks} ${where}`;
}

/** "their country": the place that a pronoun's owner is of stays open here. */
function owner(mention: MentionDraft, { draft }: Work): MentionDraft | undefined {
  const possessor = mention.possessor === undefined ? undefined : draft.mentions[mention.possessor];
  return possessor?.type === "Place" ? possessor : undefined;
}
