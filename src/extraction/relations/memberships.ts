import type { MentionDraft, RelationDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { clauseOf } from "../events/clause.ts";
import { subjectsOf } from "../events/subjects.ts";
import { base, caseOf, childrenOf, conjuncts, headOf } from "../tree.ts";
import { across, type Finder, type Rule } from "./finder.ts";
import { rankNouns, relationNouns, relationVerbsWith, staffNouns } from "./nouns.table.ts";

const bodies = new Set(["Organization", "Group", "Platform"]);
const anyBody = new Set([...bodies, "Place", "Facility"]);

const people = new Set(["Person", "Group"]);
const employers =
  /\b(?:university|college|institute|school|hospital|bank|capital|securities|research|magazine|news|times|post|journal|inc|corp|ltd|group|company|llc|agency|foundation)\b/iu;

/** "Audi, a unit of Volkswagen", "Israel's ally": a noun of relation, with whose it is. */
export const nounRelations: Rule = (finder) =>
  finder.mentions.flatMap((mention): readonly RelationDraft[] => {
    const row = relationNouns.find((one) => one.nouns.split(" ").includes(mention.lemma));
    if (!row || mention.form !== "description" || mention.number === "plural") return [];
    return ownersOf(finder, mention, ["of", "with"]).map((owner) => ({
      type: row.type,
      from: mention.id,
      to: owner.id,
      rule: `${row.type.toLowerCase()}.noun-${mention.lemma}`,
      evidence: across(finder.text, mention.phraseSpan, owner),
    }));
  });

/** "Boeing employees", "fighters of the group", "militants from ISIL": who works for a body, or is in it. */
export const ranks: Rule = (finder) =>
  finder.mentions.flatMap((mention): readonly RelationDraft[] => {
    const type = staffNouns.has(mention.lemma)
      ? "EMPLOYED_BY"
      : rankNouns.has(mention.lemma)
        ? "MEMBER_OF"
        : undefined;
    if (!type || mention.form !== "description" || !people.has(mention.type ?? "")) return [];
    if (mention.modifiers.includes("chief")) return [];
    return ownersOf(finder, mention, ["of", "from", "at"])
      .filter(
        (owner) =>
          bodies.has(owner.type ?? "") ||
          (type === "EMPLOYED_BY" &&
            (owner.type === "Facility" || (owner.type === "Place" && mention.lemma === "official"))),
      )
      .map((owner) => ({
        type,
        from: mention.id,
        to: owner.id,
        rule: type === "MEMBER_OF" ? "member.rank" : "employed.staff",
        evidence: across(finder.text, mention.phraseSpan, owner),
      }));
  });

/** "Jan Egeland of the Norwegian Refugee Council": a name with the body it speaks for. */
export const personOf: Rule = (finder) =>
  finder.mentions.flatMap((mention): readonly RelationDraft[] => {
    if (mention.form !== "name" || mention.type !== "Person") return [];
    return ownersOf(finder, mention, ["of", "from", "at", "with"])
      .filter((owner) => owner.type === "Organization" && owner.start > mention.end)
      .flatMap((owner) => {
        const joint = /^,?\s+(of|from|at|with)\s+(?:the\s+)?$/iu.exec(
          finder.text.slice(mention.end, owner.start),
        )?.[1];
        if (!joint) return [];
        const works = joint === "at" || joint === "with" || employers.test(owner.text);
        const type = works ? ("EMPLOYED_BY" as const) : ("MEMBER_OF" as const);
        const rule = `${works ? "employed" : "member"}.of`;
        return [
          { type, from: mention.id, to: owner.id, rule, evidence: across(finder.text, mention, owner) },
        ];
      });
  });

/** "the coalition, including Iraq and Jordan", "members include Iraq", "Iraq, as part of the coalition". */
export const parts: Rule = (finder) =>
  finder.mentions.flatMap((part): readonly RelationDraft[] => {
    const sentence = finder.sentenceOf(part);
    if (!sentence || part.form === "pronoun" || !anyBody.has(part.type ?? "")) return [];
    const first = firstOfList(sentence, sentence.words[part.word]!);
    const whole = wholeOf(finder, sentence, first);
    if (!whole || whole.id === part.id || !bodies.has(whole.type ?? "")) return [];
    if (
      part.type === "Place" &&
      whole.form !== "name" &&
      !/^(?:country|nation|state|member)$/u.test(whole.lemma)
    )
      return [];
    return [
      {
        type: part.type === "Facility" ? "PART_OF" : "MEMBER_OF",
        from: part.id,
        to: whole.id,
        rule: "member.including",
        evidence: across(finder.text, whole, part),
      },
    ];
  });

/** What a list is said to be in, by "including" before it or "include" as its verb. */
function wholeOf(finder: Finder, sentence: ParsedSentence, first: Word): MentionDraft | undefined {
  const head = headOf(sentence, first);
  if (!head) return undefined;
  if (["including", "such as"].includes(caseOf(sentence, first))) return finder.at(sentence, head);
  if (head.lemma !== "include" || base(first) !== "obj") return undefined;
  const subject = subjectsOf(sentence, head)[0];
  return subject && finder.at(sentence, subject.word);
}

function firstOfList(sentence: ParsedSentence, word: Word): Word {
  let at = word;
  while (at.relation === "conj") at = headOf(sentence, at) ?? at;
  return at;
}

/** "works for Reuters", "is based in Chicago". */
export const verbRelations: Rule = ({ text, context, at }) =>
  context.sentences.flatMap((sentence) =>
    sentence.words.flatMap((verb): readonly RelationDraft[] => {
      const row = relationVerbsWith.find((one) => one.lemma === verb.lemma);
      if (!row || (verb.upos !== "VERB" && verb.upos !== "ADJ")) return [];
      const others = childrenOf(sentence, verb, "obl", "obl:agent").filter((child) =>
        row.prepositions.split(" ").includes(caseOf(sentence, child)),
      );
      const named = base(verb) === "acl" ? headOf(sentence, verb) : undefined;
      const subjects = named ? [named] : subjectsOf(sentence, verb).map((one) => one.word);
      return subjects.flatMap((subject) =>
        others.flatMap((other) => {
          const [from, to] = [at(sentence, subject), at(sentence, other)];
          if (!from || !to || from.id === to.id) return [];
          const rule = `${row.type.toLowerCase()}.${row.lemma}`;
          return [
            { type: row.type, from: from.id, to: to.id, rule, evidence: clauseOf(text, sentence, verb) },
          ];
        }),
      );
    }),
  );

/** Whose a phrase is: its possessor, the names inside it before its head, and what a preposition joins to it. */
function ownersOf(finder: Finder, mention: MentionDraft, said: readonly string[]): readonly MentionDraft[] {
  const sentence = finder.sentenceOf(mention);
  if (!sentence || mention.word < 0) return [];
  const word = sentence.words[mention.word]!;
  const before = childrenOf(sentence, word, "nmod:poss", "compound", "amod").filter(
    (one) => one.index < word.index,
  );
  const behind = childrenOf(sentence, word, "nmod").filter((one) => said.includes(caseOf(sentence, one)));
  return [...before, ...behind.flatMap((one) => conjuncts(sentence, one))]
    .map((one) => finder.at(sentence, one))
    .filter(
      (one): one is MentionDraft =>
        one !== undefined &&
        one.id !== mention.id &&
        (one.form !== "pronoun" || one.relation === "nmod:poss"),
    );
}
