import type { MentionDraft, RelationDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childrenOf, runAround, subtree } from "../tree.ts";
import { across, type Finder, type Rule } from "./finder.ts";
import { kinNouns, memberNouns, pastWords } from "./words.table.ts";

/** "French President Emmanuel Macron": the title before a name, and the country or body in it. */
export const titleOffices: Rule = (finder) =>
  finder.mentions.flatMap((mention): readonly RelationDraft[] => {
    const title = mention.titles[0];
    const sentence = finder.sentenceOf(mention);
    if (!title || !sentence || mention.type !== "Person") return [];
    const words = sentence.words.filter((word) => word.start >= title.start && word.end <= title.end);
    return officeOf(
      finder,
      sentence,
      mention,
      words,
      "office.title",
      across(finder.text, title, mention.head),
    );
  });

/** "Tim Cook, chief executive of Apple", "Ann Lee is the mayor": the office said beside a name. */
export const apposedOffices: Rule = (finder) =>
  finder.mentions.flatMap((mention): readonly RelationDraft[] => {
    const sentence = finder.sentenceOf(mention);
    const named = mention.sameAs ? finder.mentions[mention.sameAs.mention] : undefined;
    const [name, described] = named?.form === "name" ? [named, mention] : [mention, named];
    if (
      !sentence ||
      !described ||
      described.form !== "description" ||
      name.form !== "name" ||
      name.type !== "Person" ||
      described.sentence !== name.sentence
    )
      return [];
    const words = sentence.words.slice(described.phrase[0], described.phrase[1]);
    return officeOf(
      finder,
      sentence,
      name,
      words,
      `office.${mention.sameAs!.rule.slice(5)}`,
      across(finder.text, described.phraseSpan, name.head),
      sentence.words[described.word],
    );
  });

/** The office that words before or beside a person tell, with the body or place that it is of, and what it makes the person a citizen or member of. */
export function officeOf(
  finder: Finder,
  sentence: ParsedSentence,
  person: MentionDraft,
  words: readonly Word[],
  rule: string,
  evidence: RelationDraft["evidence"],
  head: Word | undefined = words.at(-1),
): readonly RelationDraft[] {
  if (!head) return [];
  const { titles } = finder.context.vocabulary;
  const ends = words.map((_, at) =>
    titles.find(
      words
        .slice(at)
        .map((word) => word.text)
        .join(" "),
    ),
  );
  const row = ends.find((one) => one?.title.includes(" of ")) ?? titles.find(head.text) ?? ends[0];
  if (row?.class === "honorific" || kinNouns.has(head.lemma) || (!row && rule !== "office.title")) return [];
  const owners = words
    .map((word) => finder.at(sentence, word))
    .filter(
      (one) =>
        one !== undefined && one.id !== person.id && ["Place", "Organization"].includes(one.type ?? ""),
    );
  const of = [...childrenOf(sentence, head, "nmod")]
    .filter((child) => ["of", "for", "at"].includes(caseOf(sentence, child)))
    .map((child) => finder.at(sentence, child));
  const possessor = childrenOf(sentence, head, "nmod:poss").map((child) => finder.at(sentence, child));
  const body = [...of, ...possessor, ...owners].find(
    (one) => one !== undefined && one.type !== "Person" && one.form !== "pronoun",
  );
  const past = words.find((word) => pastWords.has(word.lemma));
  const taken = new Set(
    owners.flatMap((one) =>
      sentence.words
        .filter((word) => word.start >= one!.start && word.end <= one!.end)
        .map((word) => word.index),
    ),
  );
  const upTo = words.filter(
    (word) =>
      word.index <= head.index &&
      !taken.has(word.index) &&
      (!["det", "nmod:poss", "case", "punct"].includes(word.relation) ||
        (row !== undefined && isInside(words, word, row.title))) &&
      !isAge(sentence, word) &&
      !pastWords.has(word.lemma),
  );
  const named = body?.form === "name" || (body !== undefined && memberNouns.has(head.lemma));
  const office = officeText(finder.text, [
    ...upTo,
    ...(named || upTo.at(-1) !== head ? [] : field(sentence, head)),
  ]);
  if (!office) return [];
  const status = past ? { status: past.text.toLowerCase() } : {};
  if (memberNouns.has(head.lemma) && body)
    return [
      {
        type: "MEMBER_OF",
        from: person.id,
        to: body.id,
        attributes: { ...status, role: office },
        rule: rule.replace("office", "member"),
        evidence,
      },
    ];
  const nationality: RelationDraft[] =
    row &&
    ["sport", "profession"].includes(row.class) &&
    body?.type === "Place" &&
    body.form === "description"
      ? [
          {
            type: "NATIONALITY",
            from: person.id,
            to: body.id,
            rule: rule.replace("office", "nationality"),
            evidence,
          },
        ]
      : [];
  const held: RelationDraft = {
    type: "HOLDS_OFFICE",
    from: person.id,
    ...(body && nationality.length === 0 ? { to: body.id } : {}),
    attributes: { office, ...status },
    rule,
    evidence,
  };
  return [held, ...nationality];
}

/** "Secretary of State": a preposition that belongs to the title. */
function isInside(words: readonly Word[], word: Word, title: string): boolean {
  return word.relation === "case" && word !== words[0] && title.split(" ").includes(word.text.toLowerCase());
}

/** "a 45-year-old lawyer": how old somebody is, is no part of the office. */
function isAge(sentence: ParsedSentence, word: Word): boolean {
  return word.lemma === "old" && /^(?:-|years?)$/iu.test(sentence.words[word.index - 1]?.text ?? "");
}

/** What the office is for, in words that are no name, right behind its noun: "of health", "for the army". */
function field(sentence: ParsedSentence, head: Word): readonly Word[] {
  const child = childrenOf(sentence, head, "nmod").find(
    (one) => one.upos === "NOUN" && ["of", "for"].includes(caseOf(sentence, one)),
  );
  if (!child) return [];
  const words = runAround(
    subtree(sentence, child, (one) => !fieldParts.has(one.relation)),
    child,
  );
  return words[0]!.index === head.index + 1 ? words : [];
}

const fieldParts = new Set(["case", "det", "amod", "compound", "conj", "cc"]);

/** The words of an office as they stand; a word taken out in the middle leaves the text before it away. */
function officeText(text: string, words: readonly Word[]): string {
  let from = words.length - 1;
  while (from > 0 && words[from - 1]!.index === words[from]!.index - 1) from -= 1;
  return words.length === 0 ? "" : text.slice(words[from]!.start, words.at(-1)!.end).replace(/\s+/gu, " ");
}
