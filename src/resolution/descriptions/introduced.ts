import type { EventType, MentionDraft } from "../../../schema/index.ts";
import { shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { type Antecedent, gendersDiffer } from "./antecedent.ts";

/** How many sentences behind the lead may name whom it describes. */
const reach = 3;
/** Those who act on others in a lead, of whom no report is by itself. */
const officials =
  /^(?:judge|prosecutor|lawyer|attorney|official|officer|spokesman|spokeswoman|spokesperson|minister|reporter|correspondent|witness|resident|expert|analyst|source|friend|relative|neighbou?r|colleague|victim)$/u;

/**
 * "A Peruvian priest was shot dead on Monday. Juan Paz, 61, was leaving a church …": whom the lead describes, the next
 * sentences name with an age, or the next one by name alone where the same violence is done to both. Only where one is
 * described in the lead's main clause and one is so named as a subject.
 */
export function introduced(work: Work, mention: MentionDraft): Antecedent | undefined {
  const { sentences } = work.context;
  const lead = sentences.find((one) => one.kind === "body")?.index;
  if (lead === undefined || mention.sentence !== lead || !describes(work, mention)) return undefined;
  const described = (work.bySentence.get(lead) ?? []).filter((one) => describes(work, one));
  const subject = described.find((one) => one.relation.startsWith("nsubj"));
  if ((subject ?? described[0]) !== mention) return undefined;
  const named = new Set<Chain>();
  const all = doneTo(work, mention);
  const done = new Set(mention.relation === "nsubj" ? all.filter((one) => one === "death") : all);
  for (let sentence = lead + 1; sentence <= lead + reach; sentence++)
    for (const one of work.bySentence.get(sentence) ?? []) {
      const chain = work.chainOf[one.id];
      const earlier = chain?.mentions.some((id) => work.draft.mentions[id]!.sentence === lead);
      if (!chain || earlier) continue;
      if (isIntroduction(work, one, lead, done) || isIdentified(work, one, mention, done)) named.add(chain);
    }
  const [chain, other] = [...named];
  if (!chain || other) return undefined;
  if (gendersDiffer(chain, mention)) return undefined;
  return { chain, reason: `whom the lead describes: ${shownName(work, chain)}, named after it` };
}

function describes(work: Work, mention: MentionDraft): boolean {
  return (
    mention.form === "description" &&
    mention.type === "Person" &&
    mention.number !== "plural" &&
    mention.possessor === undefined &&
    /^(?:nsubj|nsubj:pass|obj)$/u.test(mention.relation) &&
    mention.sameAs === undefined &&
    !officials.test(mention.lemma) &&
    !(work.bySentence.get(mention.sentence) ?? []).some(
      (one) => one.sameAs?.mention === mention.id && one.form === "name",
    )
  );
}

/** What the one in a lead to whom something was done is called where they are named. */
const called: readonly (readonly [RegExp, readonly Deed[]])[] = [
  [/^(?:suspect|accused|defendant)$/u, ["law"]],
  [/^(?:victim|deceased|hostage|captive)$/u, ["violence", "death", "capture"]],
];

/** "Police detained a man. The suspect, identified as Yousaf, …": named by what the lead says was done to them, or by its very noun; whoever attacked them is another. */
function isIdentified(
  work: Work,
  name: MentionDraft,
  described: MentionDraft,
  done: ReadonlySet<Deed>,
): boolean {
  if (name.form !== "name" || name.type !== "Person") return false;
  if (done.size > 0 && name.titles.some((one) => one.text.toLowerCase() === described.lemma)) return true; // "Mayor José López"
  if (name.sameAs?.rule !== "same.named") return false;
  const { lemma } = work.draft.mentions[name.sameAs.mention]!;
  return (
    (done.size > 0 && lemma === described.lemma) ||
    called.some(([words, deeds]) => words.test(lemma) && deeds.some((one) => done.has(one)))
  );
}

/** "Juan Paz, 61, was leaving": named for the first time below the lead, without a title, as a subject, with an age or as one to whom the same is done. */
function isIntroduction(work: Work, mention: MentionDraft, lead: number, done: ReadonlySet<Deed>): boolean {
  return (
    mention.form === "name" &&
    mention.type === "Person" &&
    mention.relation.startsWith("nsubj") &&
    mention.titles.length === 0 &&
    mention.quotation === undefined &&
    (/^,\s\d{1,3},/u.test(work.context.text.slice(mention.end, mention.end + 7)) ||
      (/^, of \p{Lu}/u.test(work.context.text.slice(mention.end, mention.end + 6)) &&
        done.has("law") &&
        /\b(?:court|magistrates|charged|bail|custody|trial)\b/iu.test(sentenceText(work, mention))) ||
      (mention.sentence === lead + 1 &&
        doneTo(work, mention).some(
          (one) => done.has(one) && (mention.relation === "nsubj:pass") === (one !== "death"),
        )))
  );
}

function sentenceText(work: Work, mention: MentionDraft): string {
  const sentence = work.context.sentences[mention.sentence];
  return sentence ? work.context.text.slice(sentence.start, sentence.end) : "";
}

type Deed = "violence" | "capture" | "law" | "death";
const deeds: Partial<Record<EventType, Deed>> = {
  killing: "violence",
  death: "death",
  attack: "violence",
  kidnapping: "capture",
  release: "capture",
  arrest: "law",
  charge: "law",
  trial: "law",
  conviction: "law",
  sentence: "law",
  acquittal: "law",
};

/** "A mayor was murdered … Juan Paz was found beheaded", "released the mayor … Juan Paz was handed over": what is done to whom. */
function doneTo(work: Work, mention: MentionDraft): readonly Deed[] {
  return work.draft.events
    .filter(
      (one) =>
        one.sentence === mention.sentence &&
        one.participants.some(
          (other) => (other.part === "target" || one.type === "death") && other.mention === mention.id,
        ),
    )
    .flatMap(
      (one) =>
        deeds[one.type] ??
        (/^(?:turned|handed) over$/iu.test(one.trigger.text) ? "capture" : undefined) ??
        [],
    );
}
