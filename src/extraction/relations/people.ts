import type { RelationDraft, RelationType } from "../../../schema/index.ts";
import { clauseOf } from "../events/clause.ts";
import { subjectsOf } from "../events/subjects.ts";
import { caseOf, childOf, childrenOf, conjuncts } from "../tree.ts";
import { across, type Rule } from "./finder.ts";
import { kinNouns } from "./words.table.ts";

/** "his wife, Jill Biden": a noun of kinship with whose it is and who it is. */
export const families: Rule = ({ text, mentions, sentenceOf, at }) =>
  mentions.flatMap((kin): readonly RelationDraft[] => {
    const sentence = sentenceOf(kin);
    if (!sentence || !kinNouns.has(kin.lemma)) return [];
    const word = sentence.words[kin.word]!;
    const owner =
      childOf(sentence, word, "nmod:poss") ??
      childrenOf(sentence, word, "nmod").find((child) => caseOf(sentence, child) === "of");
    const whose = owner ? at(sentence, owner) : undefined;
    const who = mentions.find(
      (one) =>
        one.form === "name" &&
        one.type === "Person" &&
        (one.sameAs?.mention === kin.id ||
          kin.sameAs?.mention === one.id ||
          (kin.sameAs !== undefined && one.sameAs?.mention === kin.sameAs.mention)), // "Its chairman, Víctor Lanz, is the brother of"
    );
    if (!whose || !who || whose.id === who.id) return [];
    return [
      {
        type: "FAMILY_OF",
        from: who.id,
        to: whose.id,
        attributes: { kind: kin.lemma },
        rule: "family.noun",
        evidence: across(text, kin.phraseSpan, who),
      },
    ];
  });

const verbs: readonly { readonly lemma: string; readonly type: RelationType; readonly example: string }[] = [
  { lemma: "own", type: "OWNS", example: "Alphabet owns YouTube." },
  { lemma: "control", type: "OWNS", example: "The state controls the port." },
  { lemma: "found", type: "FOUNDED", example: "Jobs founded Apple." },
  { lemma: "co-found", type: "FOUNDED", example: "Wozniak co-founded Apple." },
  { lemma: "establish", type: "FOUNDED", example: "They established the bank." },
];

/** Verbs that tell of a lasting relation: "Alphabet owns YouTube". */
export const relationVerbs: Rule = ({ text, context, at }) =>
  context.sentences.flatMap((sentence) =>
    sentence.words.flatMap((verb): readonly RelationDraft[] => {
      const row = verb.upos === "VERB" ? verbs.find((one) => one.lemma === verb.lemma) : undefined;
      if (!row) return [];
      const sides = subjectsOf(sentence, verb);
      const passive = sides.some((one) => one.passive);
      const agent = childOf(sentence, verb, "obl:agent");
      const object = childOf(sentence, verb, "obj");
      const from = passive ? (agent ? conjuncts(sentence, agent) : []) : sides.map((one) => one.word);
      const to = passive ? sides.map((one) => one.word) : object ? conjuncts(sentence, object) : [];
      const evidence = clauseOf(text, sentence, verb);
      return from.flatMap((a) =>
        to.flatMap((b) => {
          const [owner, owned] = [at(sentence, a), at(sentence, b)];
          return owner && owned && owner.id !== owned.id
            ? [
                {
                  type: row.type,
                  from: owner.id,
                  to: owned.id,
                  rule: `${row.type.toLowerCase()}.${row.lemma}`,
                  evidence,
                },
              ]
            : [];
        }),
      );
    }),
  );
