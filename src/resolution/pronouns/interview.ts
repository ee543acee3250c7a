import { link, shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";

/** An interview that is printed as questions and answers: who answers, and which paragraphs ask. */
interface Interview {
  readonly answers: Chain;
  readonly questions: ReadonlySet<number>;
  readonly from: number;
}

/** Fewer questions are a rhetorical habit, not an interview; of one that calls itself so two are enough. */
const fewest = { plain: 3, called: 2 } as const;
const asks =
  /\?["”’)\]]*\s*$|^(?:how|what|why|when|where|who|which|do|does|did|are|is|was|were|have|has|can|could|would|will|tell|talk)\b[^.]*\byou/iu;
const called = /\b(?:interview|q&a|questions and answers|in conversation with)/iu;
const second = /\byou(?:r|rs|rself|’ve|'ve|’re|'re)?\b/iu;
const first = /\b(?:I|my|me|mine|myself)\b/u;
const cue =
  /\b(?:interview(?:s|ed|ing)?|speaks?|spoke|speaking|talks?|talked|talking|sat down|sits down|chat(?:s|ted)?|conversation|caught up|tells|answers|questions)\b[^.?!\n]{0,60}$/iu;

/** Links "I" in the answers and "you" in the questions of a printed interview to who is asked; who asks stays open. */
export function linkInterview(work: Work): void {
  const interview = interviewOf(work);
  if (!interview) return;
  const shown = shownName(work, interview.answers);
  for (const mention of work.draft.mentions) {
    if (mention.form !== "pronoun" || work.chainOf[mention.id] || mention.paragraph < interview.from)
      continue;
    if (mention.quotation !== undefined) continue;
    const asked = interview.questions.has(mention.paragraph);
    if (mention.person === 2 && asked)
      link(work, interview.answers, mention, `“${mention.text}” in a question to ${shown}`);
    if (mention.person === 1 && mention.number === "singular" && !asked)
      link(work, interview.answers, mention, `“${mention.text}” in an answer of ${shown}`);
  }
}

function interviewOf(work: Work): Interview | undefined {
  const words = wordsOfParagraphs(work);
  const asking = words.flatMap((one, index) => (asks.test(one) && !first.test(one) ? [index] : []));
  const sure = asking.filter((index) => second.test(words[index]!));
  const from = sure[0];
  if (from === undefined) return undefined;
  const isCalled = called.test(words.slice(0, from).join("\n"));
  if (sure.length < fewest.plain && !(isCalled && asking.length >= fewest.called)) return undefined;
  const answers = asked(work, from);
  if (!answers) return undefined;
  const questions = new Set<number>();
  words.forEach((one, index) => {
    if (index < from || first.test(one)) return;
    if (asks.test(one) || (second.test(one) && !questions.has(index - 1) && one.length < 400))
      questions.add(index);
  });
  const named = answers.mentions.map((id) => work.draft.mentions[id]!.paragraph);
  return { answers, questions, from: Math.min(...named.slice(0, 1)) + 1 };
}

function wordsOfParagraphs(work: Work): readonly string[] {
  const { text, sentences } = work.context;
  const words: string[] = [];
  for (const { paragraph, start, end } of sentences) {
    while (words.length <= paragraph) words.push("");
    words[paragraph] += ` ${text.slice(start, end)}`;
  }
  return words.map((one) => one.trim());
}

/** Who is interviewed: of the people named before the first question the one whom the words of interviewing name, else the one named most. */
function asked(work: Work, from: number): Chain | undefined {
  const { text } = work.context;
  const points = new Map<Chain, number>();
  for (const mention of work.draft.mentions) {
    const chain = work.chainOf[mention.id];
    if (mention.paragraph >= from || mention.form !== "name" || chain?.type !== "Person") continue;
    const called = cue.test(text.slice(Math.max(0, mention.start - 100), mention.start));
    points.set(chain, (points.get(chain) ?? 0) + (called ? 4 : 1));
  }
  const [best, next] = [...points].sort((a, b) => b[1] - a[1] || a[0].id - b[0].id);
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
