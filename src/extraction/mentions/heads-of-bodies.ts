import type { EntityType } from "../../../schema/index.ts";
import type { Vocabulary } from "../context.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "./name-type.ts";

/** Bodies that towns have and are called by: "Walewale Municipal Hospital". */
const ofTown =
  /\b(?:Hospital|Clinic|Police|Council|Court|Courts|University|College|School|High|Command|Assembly|Municipality|Municipal|District|Division|Divisional|County|Regional|Chamber|Diocese|Church|Brigade|Association|Town|City|Station|Polytechnic|Constituency|Province|Provincial|Development|Forum|Residents)\b/u;

/** The first words of bodies that are named in full: "Axion" of "Axion Space". */
export function headsOfBodies(
  names: readonly { readonly run: NameRun; readonly text: string; readonly guess: TypeGuess }[],
  vote: (text: string) => EntityType | undefined,
): ReadonlySet<string> {
  return new Set(
    names
      .filter(
        ({ run, text, guess }) =>
          run.to > run.from + 1 && !ofTown.test(text) && (vote(text) ?? guess.type) === "Organization",
      )
      .map(({ text }) => text.split(" ", 1)[0]!),
  );
}

/** "its Axion mission", "Bulamu's licence": one word that the model took for a place or somebody that no list knows, where a body's name begins so. */
export function isHeadOfBody(
  { run, text }: { readonly run: NameRun; readonly text: string },
  guess: TypeGuess,
  heads: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  { gazetteer, givenNames }: Vocabulary,
): boolean {
  return (
    run.to === run.from + 1 &&
    (guess.rule === "name.model-LOC" ||
      (guess.rule === "name.model-PER" && !surnames.has(text) && givenNames.gender(text) === undefined)) &&
    heads.has(text) &&
    gazetteer.find(text).length === 0 &&
    gazetteer.demonym(text) === undefined
  );
}
