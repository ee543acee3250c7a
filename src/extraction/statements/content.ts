import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Quotation } from "../../text/document.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, childrenOf, spanAt, subtree } from "../tree.ts";
import type { Cue } from "./cue.ts";

/** A stretch without quotation marks and joining marks at its edges; a full stop that ends a sentence of its own stays. */
export function tidy(text: string, start: number, end: number): Span | undefined {
  const raw = text.slice(start, end);
  const lead = /^(?:[\s"“”'‘’«»`,;:–—-]|\.(?!\.))+/u.exec(raw)?.[0].length ?? 0;
  const tail = /[\s"“”'‘’«»`;:–—-]+$/u.exec(raw)?.[0].length ?? 0;
  if (lead >= raw.length - tail) return undefined;
  return spanAt(text, start + lead, end - tail);
}

/** The words of a clause or phrase as stretches of text: what stands between two of them only as marks joins them. */
export function stretches(text: string, words: readonly Word[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last && /^[\s\p{P}]*$/u.test(text.slice(last.end, word.start))) last.end = word.end;
    else found.push({ start: word.start, end: word.end });
  }
  return found.flatMap(({ start, end }) => {
    const span = tidy(text, start, end);
    return span && /[\p{L}\p{N}]/u.test(span.text) ? [span] : [];
  });
}

/** What a cue's content is: the clause that hangs on it, the clause it is put into, or the phrase it takes; undefined where the tree has none. */
export function contentOf(
  text: string,
  cue: Cue,
  times: readonly TimeFinding[],
): readonly Span[] | undefined {
  const { sentence, verb, row } = cue;
  const takes = new Set(row.takes);
  if (cue.behind) return stretches(text, withoutCase(sentence, cue.behind));
  if (takes.has("clause") || takes.has("quotation")) {
    const clause =
      childrenOf(sentence, verb, "ccomp").at(0) ??
      childrenOf(sentence, verb, "parataxis").find(
        (child) =>
          Math.abs(child.index - verb.index) > 1 && child.upos !== "PUNCT" && !isAside(sentence, child),
      );
    if (clause)
      return stretches(
        text,
        [...clauseWords(cue, clause, times), ...reasonWords(sentence, verb, clause)].sort(
          (a, b) => a.index - b.index,
        ),
      );
    const inMemo = childrenOf(sentence, verb, "obl")
      .flatMap((child) => childrenOf(sentence, child, "acl", "ccomp"))
      .find((child) =>
        childrenOf(sentence, child, "mark").some((mark) => mark.text.toLowerCase() === "that"),
      );
    if (inMemo) return stretches(text, clauseWords(cue, inMemo, times));
    if (base(verb) === "parataxis" && childOf(sentence, verb, "nsubj"))
      return stretches(text, hostWords(sentence, verb));
  }
  if (takes.has("infinitive")) {
    const open = childOf(sentence, verb, "xcomp");
    if (open && open.xpos === "VB") return stretches(text, subtree(sentence, open));
    const object = childOf(sentence, verb, "obj");
    if (open && object)
      return stretches(
        text,
        [...subtree(sentence, object), ...subtree(sentence, open)].sort((a, b) => a.index - b.index),
      );
  }
  const object = childOf(sentence, verb, "obj");
  return takes.has("phrase") && object && object.index > verb.index
    ? stretches(text, phraseWords(sentence, verb, object))
    : undefined;
}

function isAside(sentence: ParsedSentence, word: Word): boolean {
  return childOf(sentence, word, "nsubj") === undefined && word.upos !== "VERB";
}

function withoutCase(sentence: ParsedSentence, word: Word): readonly Word[] {
  return subtree(sentence, word, (child) => child.head === word.index && base(child) === "case");
}

/** A clause without its "that", without the cue inside it, and without a list mate that speaks of a later time than the saying. */
function clauseWords(cue: Cue, clause: Word, times: readonly TimeFinding[]): readonly Word[] {
  const { sentence, verb } = cue;
  const said = times.find(
    (time) => time.sentence === sentence.index && sentence.words[time.head]?.head === verb.index,
  );
  const later = (child: Word): boolean =>
    base(child) === "conj" &&
    childOf(sentence, child, "nsubj") !== undefined &&
    said !== undefined &&
    times.some(
      (time) =>
        time.sentence === sentence.index &&
        sentence.words[time.head]?.head === child.index &&
        /^(?:today|now|tonight)$/iu.test(time.text) &&
        !/^(?:today|now|tonight)$/iu.test(said.text),
    );
  const mark = childrenOf(sentence, clause, "mark").find(
    (child) => child.text.toLowerCase() === "that" && child.index < clause.index,
  );
  return subtree(
    sentence,
    clause,
    (child) => child.index === verb.index || child.index === mark?.index || later(child),
  ).filter((word) => word.index !== verb.index);
}

const reasons = new Set(["because", "since", "if", "unless"]);

/** "said that it rains because the wind has turned": the reason right behind the clause is said too, wherever the tree hung it. */
function reasonWords(sentence: ParsedSentence, verb: Word, clause: Word): readonly Word[] {
  return childrenOf(sentence, verb, "advcl")
    .filter(
      (child) =>
        child.index > clause.index &&
        childOf(sentence, child, "nsubj", "nsubj:pass") &&
        childrenOf(sentence, child, "mark").some((mark) => reasons.has(mark.text.toLowerCase())),
    )
    .flatMap((child) => subtree(sentence, child));
}

/** "The bridge, she said, is safe": the clause that the cue is put into. */
function hostWords(sentence: ParsedSentence, verb: Word): readonly Word[] {
  const host = sentence.words[verb.head]!;
  return subtree(sentence, host, (child) => child.index === verb.index);
}

const adjoining = new Set(["of", "over", "about", "at", "for", "with", "against", "in", "to", "on", "as"]);

/** A phrase with what follows it without a break: "pain over the deaths" is said, wherever the tree hung "over". */
function phraseWords(sentence: ParsedSentence, verb: Word, object: Word): readonly Word[] {
  const words = [...subtree(sentence, object)];
  for (let grown = true; grown; ) {
    grown = false;
    const last = Math.max(...words.map((word) => word.index));
    const next = childrenOf(sentence, verb, "obl").find(
      (child) =>
        adjoining.has(caseOf(sentence, child)) &&
        Math.min(...subtree(sentence, child).map((word) => word.index)) === last + 1,
    );
    if (next) {
      words.push(...subtree(sentence, next));
      grown = true;
    }
  }
  return words.sort((a, b) => a.index - b.index);
}

/** Content that stands in a quotation is the whole of the quotation, over sentences and paragraphs. */
export function widen(
  text: string,
  pieces: readonly Span[],
  quotations: readonly Quotation[],
): readonly Span[] {
  const found: Span[] = [];
  for (const piece of pieces) {
    const around = quotations.find(
      (one) => one.start <= piece.start && piece.end <= one.end && one.end - one.start > 0,
    );
    const span = around ? (tidy(text, around.inner.start, around.inner.end) ?? piece) : piece;
    if (!found.some((other) => other.start === span.start)) found.push(span);
  }
  return found;
}

/** Quotation marks around all of the content, some of it, or none. */
export function kindOf(
  pieces: readonly Span[],
  quotations: readonly Quotation[],
): "direct" | "mixed" | "indirect" {
  const within = (piece: Span): boolean =>
    quotations.some((one) => one.start <= piece.start && piece.end <= one.end);
  if (pieces.every(within)) return "direct";
  const touched = pieces.some((piece) =>
    quotations.some((one) => one.start < piece.end && piece.start < one.end),
  );
  return touched ? "mixed" : "indirect";
}
