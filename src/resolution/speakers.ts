import type { Work } from "./context.ts";

/**
 * Who else may have spoken: a "he said" right after a woman has the floor, where no man was named since. The one with
 * the floor is the likeliest; who agrees with the pronoun is the other. Runs before pronouns are linked for good.
 */
export function doubtfulSpeakers(work: Work): {
  readonly alternatives: readonly (readonly number[])[];
  readonly settled: ReadonlyMap<number, number>;
} {
  const { draft, clusters, messages, doubts } = work;
  const order = [...draft.statements].sort((a, b) => a.evidence.start - b.evidence.start || a.id - b.id);
  const alternatives: number[][] = draft.statements.map(() => []);
  const settled = new Map<number, number>();
  const genderOf = (mention: number): string | undefined =>
    clusters
      .members(mention)
      .map((id) => draft.mentions[id]!.gender)
      .find((gender) => gender === "f" || gender === "m");
  const typeOf = (mention: number): string | undefined =>
    clusters
      .members(mention)
      .map((id) => draft.mentions[id]!.type)
      .find((type) => type !== undefined);
  let floor: { readonly mention: number; readonly start: number; readonly sentence: number } | undefined;
  for (const statement of order) {
    const speaker =
      statement.speaker && "mention" in statement.speaker
        ? draft.mentions[statement.speaker.mention]!
        : undefined;
    if (!speaker) continue;
    const pronoun =
      speaker.form === "pronoun" &&
      (speaker.gender === "m" || speaker.gender === "f") &&
      !draft.statements.some(
        (other) =>
          other.id !== statement.id &&
          other.content.some((piece) => piece.start <= speaker.start && speaker.end <= piece.end),
      );
    if (pronoun && floor && statement.sentence - floor.sentence <= 3) {
      const holder = floor;
      const other = genderOf(holder.mention);
      const agreeing = draft.mentions.filter(
        (one) =>
          one.start < speaker.start &&
          typeOf(one.id) === "Person" &&
          genderOf(one.id) === speaker.gender &&
          clusters.find(one.id) !== clusters.find(holder.mention) &&
          one.form !== "pronoun",
      );
      const since = agreeing.some((one) => one.start > holder.start);
      if (other && other !== speaker.gender && !since && agreeing.length > 0) {
        const near = agreeing.at(-1)!;
        const likely =
          mostSpoken(
            work,
            agreeing.map((one) => one.id),
          ) ?? near.id;
        alternatives[statement.id]!.push(likely);
        settled.set(speaker.id, holder.mention);
        doubts.set(speaker.id, "ambiguous");
        messages.push({
          level: "warning",
          rule: "resolution.speaker",
          start: speaker.start,
          end: speaker.end,
          reason: `“${speaker.text}” follows the words of ${draft.mentions[clusters.find(holder.mention)]!.text}, with whom it does not agree; it may be ${draft.mentions[clusters.find(likely)]!.text}`,
        });
        continue;
      }
    }
    if (typeOf(speaker.id) === "Person" && speaker.form !== "pronoun")
      floor = { mention: speaker.id, start: statement.evidence.start, sentence: statement.sentence };
    else if (floor && pronoun) floor = { ...floor, sentence: statement.sentence };
  }
  return { alternatives, settled };
}

/** Of some people the one who speaks most in the article. */
function mostSpoken({ draft, clusters }: Work, people: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const statement of draft.statements) {
    if (!statement.speaker || !("mention" in statement.speaker)) continue;
    const set = clusters.find(statement.speaker.mention);
    counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  return [...people]
    .filter((one) => counts.has(clusters.find(one)))
    .sort((a, b) => counts.get(clusters.find(b))! - counts.get(clusters.find(a))! || a - b)[0];
}
