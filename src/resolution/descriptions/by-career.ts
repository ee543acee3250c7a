import type { MentionDraft } from "../../../schema/index.ts";
import { shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { chainsNear, mentionsBefore } from "../salience.ts";
import { type Antecedent, gendersDiffer, speakersOf } from "./antecedent.ts";
import { onlySpeaks } from "./by-age.ts";

/** How far back the one so called may have been named, in sentences. */
const reach = 6;

/** What reports call those that they are about, for what they are known for; a judge or a driver may be anybody. */
const careers = new Set(
  "champion striker midfielder defender goalkeeper winger playmaker quarterback pitcher batsman batter bowler all-rounder golfer swimmer sprinter runner cyclist boxer gymnast skier jockey wrestler footballer cricketer skater sportsman sportswoman athlete star superstar legend icon singer songwriter singer-songwriter rapper musician guitarist drummer pianist violinist conductor composer actor actress comedian filmmaker novelist author poet playwright painter sculptor artist billionaire millionaire tycoon magnate mogul entrepreneur businessman businesswoman laureate physicist astronaut politician senator congressman congresswoman lawmaker broadcaster presenter dissident preacher televangelist veteran strongman socialite heiress philanthropist naturalist explorer mountaineer whistleblower nominee candidate contender challenger frontrunner front-runner hopeful".split(
    " ",
  ),
);
/** Offices and trades of those who speak for others, or are told of beside them. */
const besides =
  /\b(?:coach|manager|agent|lawyer|attorney|spokes\w+|prosecutor|judge|officer|police|sheriff|promoter|trainer|analyst|professor|expert)\b/iu;

/** Who stands for election, of whom a report may tell only what they say. */
const standing = new Set(
  "nominee candidate contender challenger frontrunner front-runner hopeful".split(" "),
);

/** "Rafael Nadal will retire, the former champion said": the one somebody of whom it may be said, where one only is told of; `others` are those whom it cannot mean. */
export function byCareer(
  work: Work,
  mention: MentionDraft,
  others: ReadonlySet<Chain | undefined>,
): Antecedent | undefined {
  if (mention.type !== "Person" || mention.number === "plural" || mention.possessor !== undefined)
    return undefined;
  if (!careers.has(mention.lemma.toLowerCase()) || mention.places.length > 0) return undefined;
  const spoken = speakersOf(work);
  const near = chainsNear(work, mention, reach).filter(
    (chain) =>
      chain.type === "Person" &&
      chain.named &&
      !others.has(chain) &&
      chain.number !== "plural" &&
      mentionsBefore(work, chain, mention.start).length > 0,
  );
  const told = near.filter((chain) => !isBesides(work, chain));
  const open = told.filter((chain) => !onlySpeaks(work, chain, mention.start, spoken));
  const [chain, other] = open.length === 0 && standing.has(mention.lemma) ? told : open;
  if (!chain || other) return undefined;
  if (gendersDiffer(chain, mention)) return undefined;
  return { chain, reason: `what ${shownName(work, chain)} may be called, of whom alone is told before it` };
}

function isBesides(work: Work, chain: Chain): boolean {
  return chain.mentions.some((id) => {
    const one = work.draft.mentions[id]!;
    return besides.test(
      one.form === "description" ? one.phraseSpan.text : one.titles.map((title) => title.text).join(" "),
    );
  });
}
