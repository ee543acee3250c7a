import type { MentionDraft } from "../../schema/index.ts";
import type { Work } from "./context.ts";

const threshold = 1;
const reach = 4;
const possessive = new Set(["his", "her", "its", "their", "hers", "theirs"]);

/** Links pronouns to what they mean by agreement, syntax and nearness; below the threshold they stay open. `referring` are sets that are, or will be, entities. */
export function joinPronouns(work: Work, referring: (mention: number) => boolean): void {
  const { draft, clusters, messages } = work;
  for (const mention of draft.mentions) {
    if (mention.form !== "pronoun" || mention.person !== 3) continue;
    if (mention.sameAs) {
      const same = draft.mentions[mention.sameAs.mention]!;
      if (referring(same.id)) clusters.join(same.id, mention.id, "the relative pronoun of its clause");
      continue;
    }
    if (["who", "whom", "whose", "which"].includes(mention.lemma)) continue;
    const candidates = draft.mentions
      .filter(
        (one) =>
          one.start < mention.start &&
          mention.sentence - one.sentence <= reach &&
          referring(one.id) &&
          fits(work, one, mention),
      )
      .map((one) => ({ one, score: score(work, one, mention) }))
      .sort((a, b) => b.score - a.score || b.one.start - a.one.start);
    const best = candidates[0];
    const rival = candidates.find(
      (other) => best && clusters.find(other.one.id) !== clusters.find(best.one.id),
    );
    if (
      !best ||
      best.score < threshold ||
      (rival && best.score - rival.score < 0.25 && mention.gender === "n")
    ) {
      messages.push({
        level: "info",
        rule: "resolution.pronoun",
        reason: best
          ? `“${mention.text}” may be ${best.one.text}${rival ? ` or ${rival.one.text}` : ""}: left open`
          : `“${mention.text}”: nothing before it agrees`,
        start: mention.start,
        end: mention.end,
      });
      continue;
    }
    clusters.join(
      best.one.id,
      mention.id,
      `“${mention.text}” agrees with ${best.one.text}, ${mention.sentence === best.one.sentence ? "in the same sentence" : "the nearest before it"}`,
    );
  }
}

function fits(work: Work, one: MentionDraft, pronoun: MentionDraft): boolean {
  if (one.form === "pronoun" && work.clusters.members(one.id).length < 2) return false;
  const members = work.clusters.members(one.id).map((id) => work.draft.mentions[id]!);
  const type = members.find((member) => member.type)?.type;
  const gender = members.find((member) => member.gender === "f" || member.gender === "m")?.gender;
  if (pronoun.gender === "m" || pronoun.gender === "f") {
    if (type !== "Person" || (gender && gender !== pronoun.gender)) return false;
  } else if (pronoun.gender === "n") {
    if (!type || type === "Person" || type === "Group") return false;
  } else if (type !== "Group" && !(type === "Organization" && pronoun.number === "plural")) return false;
  const coargument =
    one.governor === pronoun.governor &&
    one.sentence === pronoun.sentence &&
    !possessive.has(pronoun.lemma) &&
    !pronoun.lemma.endsWith("sel") &&
    !pronoun.lemma.includes("self");
  const insideItself =
    pronoun.sentence === one.sentence && pronoun.word >= one.phrase[0] && pronoun.word < one.phrase[1];
  return !coargument && !insideItself;
}

/** Subjects, names and nearness raise the score; a quotation that only one of the two stands in lowers it. */
function score({ draft, clusters, context }: Work, one: MentionDraft, pronoun: MentionDraft): number {
  const distance = pronoun.sentence - one.sentence;
  let value = 2.5 - distance * 0.8;
  if (one.relation.startsWith("nsubj")) value += 1;
  if (possessive.has(pronoun.lemma) && distance === 0 && one.relation.startsWith("nsubj")) value += 1;
  if (one.relation.startsWith("nmod") || one.relation === "compound" || one.relation === "amod") value -= 0.7;
  if (one.form === "name") value += 0.2;
  const members = clusters.members(one.id).map((id) => draft.mentions[id]!);
  value += Math.min(0.6, members.filter((member) => member.start < pronoun.start).length * 0.15);
  const paragraphs = context.paragraphs.length > 0 && one.paragraph !== pronoun.paragraph ? 0.2 : 0;
  if ((one.quotation === undefined) !== (pronoun.quotation === undefined)) value -= 0.6;
  return value - paragraphs;
}
