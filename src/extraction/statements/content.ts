import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, childrenOf, subtree } from "../tree.ts";
import { saysMore } from "./beside-cue.ts";
import { clauseWords, reasonWords } from "./clause-words.ts";
import { clausesOf } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import { stretches } from "./edges.ts";
import { hostWords } from "./host.ts";

/** What a cue's content is: the clause that hangs on it, the clause it is put into, or the phrase it takes; undefined where the tree has none. */
export function contentOf(
  text: string,
  cue: Cue,
  times: readonly TimeFinding[],
): readonly Span[] | undefined {
  const { sentence, verb, row } = cue;
  const takes = new Set(row.takes);
  if (cue.behind) {
    const open = takes.has("infinitive")
      ? childrenOf(sentence, verb, "xcomp", "advcl").find(
          (child) => child.xpos === "VB" && child.index > verb.index,
        )
      : undefined;
    return stretches(
      text,
      inOrder([...withoutCase(sentence, cue.behind), ...(open ? subtree(sentence, open) : [])]),
    );
  }
  if (takes.has("clause") || takes.has("quotation")) {
    const host = hostWords(cue);
    const clauses = host ? [] : clausesOf(cue);
    if (host || clauses.length > 0)
      return stretches(
        text,
        inOrder([
          ...(host ?? []),
          ...clauses.flatMap((clause) => clauseWords(cue, clause, times)),
          ...(clauses[0] ? reasonWords(sentence, verb, clauses[0]) : []),
        ]),
      );
  }
  if (takes.has("infinitive")) {
    const open = childOf(sentence, verb, "xcomp");
    if (open && open.xpos === "VB") {
      const object = childOf(sentence, verb, "obj", "iobj");
      const going = subtree(sentence, open, (child) => saysMore(sentence, child));
      const words = [...(object ? subtree(sentence, object) : []), ...going];
      return stretches(text, inOrder(words));
    }
  }
  const object = childOf(sentence, verb, "obj");
  if (takes.has("naming") && object) {
    const name =
      childOf(sentence, verb, "xcomp") ??
      childrenOf(sentence, verb, "obl").find((child) => caseOf(sentence, child) === "as");
    if (name) return stretches(text, inOrder([...subtree(sentence, object), ...subtree(sentence, name)]));
  }
  return takes.has("phrase") && object && object.upos !== "PRON" && object.index > verb.index
    ? stretches(text, phraseWords(sentence, verb, object))
    : undefined;
}

function inOrder(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.index, word])).values()].sort((a, b) => a.index - b.index);
}

function withoutCase(sentence: ParsedSentence, word: Word): readonly Word[] {
  return subtree(sentence, word, (child) => child.head === word.index && base(child) === "case");
}

const adjoining = new Set(["of", "over", "about", "at", "for", "with", "against", "in", "to", "on", "as"]);

/** A phrase with what follows it without a break: "pain over the deaths" is said, wherever the tree hung "over". */
function phraseWords(sentence: ParsedSentence, verb: Word, object: Word): readonly Word[] {
  const words = [...subtree(sentence, object)];
  for (let grown = true; grown; ) {
    grown = false;
    const last = Math.max(...words.map((word) => word.index));
    const next = childrenOf(sentence, verb, "obl", "advcl").find(
      (child) =>
        adjoining.has(
          caseOf(sentence, child) || (childOf(sentence, child, "mark")?.text.toLowerCase() ?? ""),
        ) &&
        child.xpos !== "VB" &&
        Math.min(...subtree(sentence, child).map((word) => word.index)) === last + 1,
    );
    if (next) {
      words.push(...subtree(sentence, next));
      grown = true;
    }
  }
  return words.sort((a, b) => a.index - b.index);
}
