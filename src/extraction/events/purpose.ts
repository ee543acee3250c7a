import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounPhrase, wholePhrase } from "../mentions/phrase.ts";
import { base, caseOf, childOf, childrenOf, runAround, spanOf, subtree, trimmed } from "../tree.ts";

const aims = new Set(
  "solidarity support protest peace opposition favor favour honor honour memory tribute demand defense defence commemoration remembrance condemnation rejection celebration".split(
    " ",
  ),
);

/** What an event is for: "of solidarity with the miners", "in support of peace", "to demand a ceasefire". */
export function purposeOf(
  text: string,
  sentence: ParsedSentence,
  noun: Word | undefined,
  verbs: readonly Word[],
): Span | undefined {
  const aim = noun
    ? childrenOf(sentence, noun, "nmod", "obl").find(
        (child) => aims.has(child.lemma) && ["of", "in", "for", "to"].includes(caseOf(sentence, child)),
      )
    : undefined;
  if (aim) return spanOf(text, nounPhrase(sentence, aim));
  const places = [noun, ...verbs, ...(noun ? childrenOf(sentence, noun, "acl") : [])].filter(
    (word): word is Word => word !== undefined,
  );
  for (const place of places) {
    const clause = childrenOf(sentence, place, "advcl", "acl").find(
      (child) =>
        child.xpos === "VB" &&
        childOf(sentence, child, "mark")?.text.toLowerCase() === "to" &&
        child.index > place.index,
    );
    if (clause)
      return spanOf(
        text,
        trimmed(
          runAround(
            subtree(sentence, clause, (child) => base(child) === "parataxis"),
            clause,
          ),
        ),
      );
  }
  const cause = noun
    ? childrenOf(sentence, noun, "nmod").find((child) =>
        ["for", "against", "in favor of", "in support of"].includes(caseOf(sentence, child)),
      )
    : undefined;
  if (cause) return spanOf(text, trimmed(wholePhrase(sentence, cause)));
  const reason = verbs
    .flatMap((verb) => childrenOf(sentence, verb, "obl"))
    .find((child) => ["for", "against"].includes(caseOf(sentence, child)) && child.upos === "NOUN");
  return reason ? spanOf(text, trimmed(wholePhrase(sentence, reason))) : undefined;
}
