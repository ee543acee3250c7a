import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";

/** What is done to people alone; "to question" and "to free" are done to things and countries too. */
const toPeople =
  /^(?:arrest|charge|detain|jail|imprison|behead|kidnap|abduct|assassinate|murder|extradite|handcuff|interrogate|indict|acquit|convict|marry|hospitali[sz]e|bury)$/u;

/** "Police arrested | Kizza Besigye": a name that is the object of what is done to people. */
export function isDoneToPeople(sentence: ParsedSentence, head: Word): boolean {
  const verb = headOf(sentence, head);
  const object = base(head) === "obj" || head.relation === "nsubj:pass";
  return object && verb?.upos === "VERB" && toPeople.test(verb.lemma);
}
