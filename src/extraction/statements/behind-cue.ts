import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childOf, childrenOf, spanAt } from "../tree.ts";
import { type Cue, cueRows } from "./cue-rows.ts";
import { isState } from "./states.ts";

/** The cues that a verb is with a preposition: "called for", with its particle "lashed out at", with its noun "took issue with". */
export function behindCues(
  text: string,
  sentence: ParsedSentence,
  verb: Word,
  particle: Word | undefined,
): readonly Cue[] {
  const thing = childOf(sentence, verb, "obj");
  const told = childrenOf(sentence, verb, "obl").filter((child) => caseOf(sentence, child) === "to");
  const phrases = [
    ...childrenOf(sentence, verb, "obl", "advcl"),
    ...told.flatMap((child) => childrenOf(sentence, child, "nmod")), // "complained to donors about it"
    ...(thing ? childrenOf(sentence, thing, "nmod", "obl") : []),
  ];
  const name = isState(sentence, verb) ? verb.text.toLowerCase() : verb.lemma;
  const together =
    childrenOf(sentence, verb, "obl").some((one) => caseOf(sentence, one) === "with") ||
    childrenOf(sentence, verb, "nsubj").some((one) => /^we$/iu.test(one.text));
  const found: Cue[] = [];
  for (const child of phrases) {
    const being = childrenOf(sentence, child, "cop", "aux").some((one) => one.xpos === "VBG"); // "admitted to being a part of it", "apologized for having left"
    const doing = being || /^(?:VBG|VB)$/u.test(child.xpos) ? childOf(sentence, child, "mark") : undefined;
    const said = doing?.text.toLowerCase() ?? caseOf(sentence, child);
    if (child.index < verb.index) continue;
    const light = thing && verb.index < thing.index && thing.index < child.index ? thing : undefined;
    const preposition = doing ?? childOf(sentence, child, "case");
    for (const { key, noun } of keys(name, said, particle, light, child, together)) {
      for (const row of cueRows.get(key) ?? []) {
        if (!row.takes.includes("behind")) continue;
        const near = (noun ?? verb).index + (noun ? 1 : 2);
        const adjacent = preposition && preposition.index <= near;
        found.push({
          sentence,
          verb,
          class: row.class,
          row,
          span: spanAt(text, verb.start, adjacent ? preposition.end : (noun?.end ?? verb.end)),
          behind: child,
          ...(noun ? { light: noun } : {}),
        });
      }
    }
  }
  return found;
}

/** What a row may be called by that has this preposition; a phrase of the verb's object counts only with that object. */
function keys(
  name: string,
  said: string,
  particle: Word | undefined,
  light: Word | undefined,
  child: Word,
  together: boolean,
): readonly { readonly key: string; readonly noun?: Word }[] {
  const withNoun = light ? [{ key: `${name}_${light.lemma}_${said}`, noun: light }] : [];
  if (light?.index === child.head) return withNoun;
  const withParticle = particle ? [{ key: `${name}_${particle.lemma}_${said}` }] : [];
  const called = name === "call" && light !== undefined; // "called him a cab for two"
  const met = /^(?:talk|speak)$/u.test(name) && together; // "spoke with Ruiz about the war"
  const pushed = /^(?:push|point)$/u.test(name) && particle !== undefined; // "pushing back against calls for a rise", "pointed out to guests"
  return [...withNoun, ...withParticle, ...(called || pushed || met ? [] : [{ key: `${name}_${said}` }])];
}
