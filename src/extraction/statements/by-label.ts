import type { MentionDraft, Span } from "../../../schema/index.ts";
import { spanAt } from "../tree.ts";
import { tidy } from "./edges.ts";
import type { LooseStatement, StatementInput } from "./input.ts";

const label = /^(Q|A|\p{Lu}[\p{Lu}.'’ -]+\p{Lu}|(?:\p{Lu}[\p{L}.'’-]+ ?){1,3}):\s+(?=[\p{Lu}\p{N}“"‘])/u;
/** What no speaker is called: "THE FACTS: That's off." */
const things =
  /^(?:(?:the )?facts?|fact[- ]check|the claim|claim|verdict|analysis|update|watch|video|photos?|live|breaking|exclusive|explainer|opinion|background|context|note|correction)$/iu;
/** Fewer paragraphs with a label are a list or a headline. */
const fewest = 3;

/** "Q: Why now?", "A: I got tired.", "RUIZ: No, sir.": what is answered in an interview or transcript; the words of who asks as "Q" are left. */
export function byLabel(input: StatementInput): readonly LooseStatement[] {
  const { document, mentions } = input;
  const labelled = document.paragraphs.flatMap((paragraph) => {
    const found = label.exec(paragraph.text);
    return found && !things.test(found[1]!)
      ? [{ paragraph, name: found[1]!, from: paragraph.start + found[0].length }]
      : [];
  });
  const again = labelled.some(({ name }, place) => labelled.findIndex((one) => one.name === name) < place);
  const known = labelled.filter(({ paragraph, name }) => isNamedBeside(input, paragraph, name));
  if ((labelled.length < fewest || !again) && known.length < 2) return [];
  return labelled.flatMap(({ paragraph, name, from }) => {
    const content = tidy(document.text, from, paragraph.end);
    const sentence = document.sentences.find((one) => one.end > from && one.start < paragraph.end);
    if (name === "Q" || !content || !sentence) return [];
    const words = spanAt(document.text, paragraph.start, paragraph.start + name.length);
    const mention =
      name === "A"
        ? interviewed(input, labelled[0]!.paragraph.start)
        : mentions.find((one) => one.form === "name" && one.start >= words.start && one.end <= words.end);
    return [said(sentence.index, words, mention?.id, content)];
  });
}

/** "RUIZ: No, sir." in a report that names Ana Ruiz outside such lines. */
function isNamedBeside(
  { mentions }: StatementInput,
  paragraph: { readonly start: number; readonly end: number },
  label: string,
): boolean {
  const surname = label.split(" ").at(-1)!;
  return (
    label === label.toUpperCase() &&
    surname.length > 1 &&
    mentions.some(
      (one) =>
        one.form === "name" &&
        one.type === "Person" &&
        (one.end <= paragraph.start || one.start >= paragraph.end) &&
        one.text !== one.text.toUpperCase() &&
        one.text.toUpperCase().split(/\s+/u).at(-1) === surname,
    )
  );
}

const speaksWith =
  /\b(?:interview(?:s|ed|ing)?|spoke|speaks|speaking|talk(?:s|ed|ing)?|conversation|caught up|sat down|chat(?:s|ted)?)\b[^.?!\n]{0,40}$/iu;

/** Who answers as "A": whom what stands before the questions says that it speaks with, else the only person whom it names. */
function interviewed({ document, mentions }: StatementInput, from: number): MentionDraft | undefined {
  const people = mentions.filter((one) => one.form === "name" && one.type === "Person" && one.end <= from);
  const whom = people.find((one) =>
    speaksWith.test(document.text.slice(Math.max(0, one.phraseSpan.start - 60), one.phraseSpan.start)),
  );
  const surname = (one: MentionDraft): string => one.text.split(/\s+/u).at(-1)!;
  const alone = people[0] && people.every((one) => surname(one) === surname(people[0]!));
  return whom ?? (alone ? people[0] : undefined);
}

function said(sentence: number, words: Span, mention: number | undefined, content: Span): LooseStatement {
  return {
    sentence,
    speakerMention: words,
    ...(mention === undefined ? {} : { speaker: { mention } }),
    cue: null,
    cueClass: "said",
    content: [content],
    kind: "direct",
    rule: "statement.label",
    evidence: content,
  };
}
