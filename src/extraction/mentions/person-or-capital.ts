import type { ParsedSentence } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { isGoneTo } from "./name-deeds.ts";
import type { NameRun } from "./name-runs.ts";
import { headWord, type TypeGuess } from "./name-type.ts";

/** A city of so many people is rather meant than somebody of its name whom the article never names in full. */
const BIG_CITY = 200_000;

/** The model takes a capital that acts for a person's name: "Washington undermines peace". */
export function personOrCapital(
  sentence: ParsedSentence,
  run: NameRun,
  text: string,
  vocabulary: Vocabulary,
  surnames: ReadonlySet<string>,
): TypeGuess {
  const alone = run.to - run.from === 1 && !surnames.has(text);
  const [office, holder] = sentence.words.slice(run.to, run.to + 2);
  const heads =
    office !== undefined &&
    holder?.name === "B-PER" &&
    vocabulary.titles.find(office.text)?.class === "office"; // "Comelec Chairman Jose Melo"
  if (alone && (heads || ownsPerson(sentence, run)))
    return { type: "Organization", weight: 1.2, rule: "name.owner" };
  const place = vocabulary.gazetteer.find(text)[0];
  const goneTo = place !== undefined && isGoneTo(sentence, headWord(sentence, run));
  const given = vocabulary.givenNames.gender(sentence.words[run.from]!.text) !== undefined;
  const whole = goneTo || (place?.population ?? 0) >= BIG_CITY; // "Phnom Penh"
  const ofLand = place !== undefined && / del? /u.test(text); // "Viña del Mar"
  if (run.to - run.from > 1 && ((whole && !given) || ofLand))
    return { type: "Place", weight: 2, rule: "name.city" };
  const city = goneTo || (place?.population ?? 0) >= BIG_CITY;
  if (alone && (vocabulary.gazetteer.capitalOf(text) || (city && !vocabulary.givenNames.gender(text)))) {
    const before = run.from > 0 ? sentence.words[run.from - 1]! : undefined;
    const titled =
      before !== undefined && (before.upos === "PROPN" || vocabulary.titles.find(before.text) !== undefined);
    if (!titled) return { type: "Place", weight: 1.2, rule: "name.capital" };
  }
  const long = run.to - run.from > 1;
  const strange = alone && !given && !place && !long; // nothing but the model's word for it
  return { type: "Person", weight: long ? 2 : strange ? 0.5 : 1, rule: "name.model-PER" };
}

/** "Huawei's Meng Wanzhou": who has somebody is a body. */
export function ownsPerson(sentence: ParsedSentence, run: NameRun): boolean {
  const [mark, first, second] = sentence.words.slice(run.to, run.to + 3);
  return mark?.xpos === "POS" && first?.name === "B-PER" && second?.name === "I-PER";
}
