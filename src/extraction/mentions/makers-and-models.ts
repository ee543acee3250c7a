import type { ParsedSentence } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { nameOf } from "./listed.ts";
import type { NameRun } from "./name-runs.ts";

/** Makers of aircraft, as the alternatives of an expression. */
export const planeMakers =
  "Airbus|Boeing|ATR|Embraer|Bombardier|Cessna|Dash|Fokker|Antonov|Tupolev|Sukhoi|Comac|Beechcraft|Gulfstream|Dornier|Ilyushin|Piper|Superjet";
/** Makers and models of aircraft, with which their names begin. */
const aircraft = new RegExp(`^(?:${planeMakers}|ATR-\\d+|Twin|De)$`, "u");

/** Last words of airlines. */
const airline = /^(?:Air|Airlines?|Airways|Aviation)$/u;

/** "Qantas | Dash 8", "PNG Air | ATR 72": an airline and what it flies, which the model took for one. */
export function airlineAndAircraft(
  { words }: ParsedSentence,
  run: NameRun,
  { kinds }: Pick<Vocabulary, "kinds">,
): readonly NameRun[] {
  if (!/^(?:MISC|ORG|)$/u.test(run.label)) return [run];
  for (let at = run.from + 1; at < run.to; at++) {
    if (!aircraft.test(words[at]!.text)) continue;
    const flies =
      kinds.is(nameOf(words.slice(run.from, at)), "organization") || airline.test(words[at - 1]!.text);
    let { to } = run;
    if (/^\d{1,3}$/u.test(words[to]?.text ?? "")) to += 1; // "ATR | 72"
    const model = to > at + 1 || /\d/u.test(words[at]!.text);
    if (flies && model)
      return [
        { from: run.from, to: at, label: "ORG" },
        { from: at, to, label: "MISC" },
      ];
  }
  return [run];
}
