import type { GoldQuote } from "../gold.ts";
import type { PredictedStatement } from "../prediction.ts";
import type { Scene } from "../scene.ts";
import { pattern } from "../text/pattern.ts";
import { overlap, rangeOf } from "../text/spans.ts";
import { shared } from "../text/tokens.ts";
import { cues } from "./cues.ts";
import { cueOf, speakerMistake, speakerVerdicts } from "./speakers.ts";
import {
  type GoldStatement,
  goldHull,
  type OurStatement,
  ourHull,
  partRange,
  type StatementPairs,
  statementPairs,
} from "./statement-pairs.ts";

const mark = /[“”"]/u;
const opens = pattern('^\\s*["“]');
const closes = pattern('[”"][,.]?\\s*$');

/** Statements: what is said, who says it, by which word, and whether in the speaker's own words. */
export function statements(scene: Scene): void {
  if (!scene.marks.quotes) return;
  const pairs = statementPairs(scene);
  /** Our statements that are right by each rule: each stands for one gold statement. */
  const right = {
    content: new Set<OurStatement>(),
    exact: new Set<OurStatement>(),
    speaker: new Set<OurStatement>(),
    strict: new Set<OurStatement>(),
    lax: new Set<OurStatement>(),
  };
  for (const gold of pairs.gold) {
    const { quote, tokens, found } = gold;
    const kind = kindOf(quote);
    if (found) {
      const { statement } = found;
      const speaker = speakerVerdicts(quote, statement, scene.text);
      right.content.add(found);
      if (tokens.size === found.tokens.size && shared(tokens, found.tokens) === tokens.size)
        right.exact.add(found);
      if (speaker.right) right.speaker.add(found);
      if (speaker.strict) right.strict.add(found);
      if (speaker.lax) right.lax.add(found);
      whereFound(scene, quote, statement, { kind, speaker: speaker.right });
    }
    for (const [measure, ok] of [
      ["content", !!found],
      ["speaker and content", !!found && right.speaker.has(found)],
    ] as const) {
      scene.sheet.add(`statements: ${measure}, ${kind}`, Number(ok), 0, Number(!ok));
      scene.sheet.gold(`statements: ${measure}`, ok, () =>
        found ? speakerMistake(quote, found.statement, scene.text) : contentMistake(gold, kind),
      );
    }
  }
  stray(scene, pairs, "statements: content", right.content);
  stray(scene, pairs, "statements: speaker and content", right.speaker);
  for (const [measure, rule] of [
    ["content, exact", right.exact],
    ["speaker and content, strict", right.strict],
    ["speaker and content, any overlap", right.lax],
  ] as const) {
    const wrong = pairs.every ? pairs.ours.length - rule.size : 0;
    scene.sheet.add(`statements: ${measure}`, rule.size, wrong, pairs.gold.length - rule.size);
  }
  tokenShares(scene, pairs);
  cues(scene, pairs);
  if (pairs.every) quoted(scene, pairs, right.content);
}

/** Are there quotation marks around all, some or none of the gold's content? */
function kindOf(quote: GoldQuote): "direct" | "mixed" | "indirect" {
  const texts = quote.content.map(([, , words]) => words);
  if (opens.test(texts[0]!) && closes.test(texts.at(-1)!)) return "direct";
  return texts.some((words) => mark.test(words)) ? "mixed" : "indirect";
}

/** Of statements whose content is found: speaker, cue and kind. */
function whereFound(
  { sheet, text }: Scene,
  quote: GoldQuote,
  statement: PredictedStatement,
  { kind, speaker }: { readonly kind: string; readonly speaker: boolean },
): void {
  const at = { gold: goldHull(quote), ours: ourHull(statement) };
  const speakerRow = "statements: speaker, where content is found";
  if (speaker) sheet.add(speakerRow, 1, 0, 0);
  else sheet.wrong(speakerRow, speakerMistake(quote, statement, text));
  if (quote.cue.length > 0) {
    const { cue } = statement;
    const cueRow = "statements: cue, where content is found";
    if (cue && quote.cue.some((part) => overlap(rangeOf(cue), partRange(part)))) sheet.add(cueRow, 1, 0, 0);
    else {
      const given = cue ? `“${cue.text.toLowerCase()}”` : "none";
      sheet.wrong(cueRow, {
        group: cue ? "another cue" : "no cue",
        word: `${cueOf(quote)} as ${given}`,
        ...at,
      });
    }
  }
  const kindRow = "statements: kind, where content is found";
  if (statement.kind === kind) sheet.add(kindRow, 1, 0, 0);
  else sheet.wrong(kindRow, { group: `${kind} given as ${statement.kind}`, ...at });
}

function contentMistake({ quote, match }: GoldStatement, kind: string) {
  const how = match ? "shares less than half" : "not found";
  return {
    group: `content ${how}: ${kind}`,
    word: cueOf(quote),
    gold: goldHull(quote),
    ...(match ? { ours: ourHull(match.ours.statement) } : {}),
  };
}

/** Those of ours that stand for nothing in a gold that marks every statement. */
function stray(
  { sheet }: Scene,
  { ours, every }: StatementPairs,
  measure: string,
  right: ReadonlySet<OurStatement>,
): void {
  sheet.row(measure);
  if (!every) return;
  for (const one of ours)
    if (!right.has(one))
      sheet.wrong(measure, {
        group: "not so in the gold",
        word: one.statement.cue?.text.toLowerCase() ?? "no cue",
        ours: ourHull(one.statement),
      });
}

/** Mean shares of tokens: of the gold's in the best of ours, and of ours in what it was matched with. */
function tokenShares({ sheet }: Scene, { gold, ours, every }: StatementPairs): void {
  const row = sheet.row("statements: content, tokens");
  row.precision ??= { sum: 0, of: 0 };
  for (const { tokens, match } of gold) {
    const share = match ? shared(tokens, match.ours.tokens) / Math.max(1, tokens.size) : 0;
    row.tp += share;
    row.fn += 1 - share;
  }
  if (!every) return;
  for (const one of ours) {
    const met = gold.find((wanted) => wanted.match?.ours === one);
    row.precision.sum += met ? shared(one.tokens, met.tokens) / Math.max(1, one.tokens.size) : 0;
    row.precision.of += 1;
  }
}

/** Of ours with quotation marks in them or beside them: how many stand for a statement of the gold? */
function quoted({ sheet, text }: Scene, { ours }: StatementPairs, right: ReadonlySet<OurStatement>): void {
  const marked = ours.filter(({ statement }) => {
    const [start, end] = ourHull(statement);
    return mark.test(text.slice(Math.max(0, start - 1), end + 1)); // no mark has two units
  });
  const good = marked.filter((one) => right.has(one)).length;
  sheet.add("statements: with quotation marks, precision", good, marked.length - good, 0);
}
