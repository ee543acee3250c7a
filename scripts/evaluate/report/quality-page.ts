import { mainFigure, type Result, type Row } from "../result.ts";
import { corpora } from "./corpora.table.ts";
import { type Figures, goals, independentGoals, peerName, speedGoal } from "./goals.table.ts";
import { method, notMeasured } from "./method.ts";
import { inOrder } from "./row-order.ts";
import { three } from "./table.ts";

const letters = ["p", "r", "f"] as const;
type Letter = (typeof letters)[number];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");
const cell = (text: string): string => text.replaceAll("|", "\\|");
const short = (value: number): string => three(value).replace(/^0\./u, ".");
const nameOf: Readonly<Record<Letter, string>> = { p: "P", r: "R", f: "F1" };

/** The page that shows what was measured, made from a result. */
export function qualityPage(result: Result): string {
  const { analysis } = result;
  const reader = analysis
    ? `Read by version ${analysis.version}, model \`${analysis.model.slice(0, 19)}…\`, ${analysis.runtime}.`
    : "";
  return `# Quality

Made from [quality.json](quality.json) by \`npm run evaluate -- --corpora DIR --write\`; a test proves it fresh. ${reader}

## Goals
On the development corpora; the peer is ${peerName}, the strongest offline system that installs, scored by the same rules.

${table(["texts", "measure", "", "peer", "goal", "Dateline", "reached"], goalRows(result))}

On texts that are kept apart from development, and are measured elsewhere:

${table(["texts", "measure", "peer", "goal"], independentGoals)}

By \`npm run bench\`: ${speedGoal}.

## All figures
Right, wrong and missed are counts; sums of shares where a measure is one of shares.

${Object.entries(result.corpora)
  .map(([name, corpus]) => corpusPart(name, corpus))
  .join("\n\n")}

## Method
${method}

## Corpora
They serve development only and are not part of the package.

${table(
  ["corpus", "texts", "what it measures", "precision is known of", "licence", "origin"],
  corpora.map((row) => [row.corpus, row.texts, row.measures, row.precision, row.licence, row.origin]),
)}

## What is not measured
${notMeasured}

## How to reproduce
\`\`\`
npm run evaluate -- --corpora DIR                # all *.jsonl of a folder; compares with quality.json
npm run evaluate -- --corpora DIR --errors who   # every mistake with its sentence, grouped
npm run evaluate -- --corpora DIR --write        # makes the result the committed one, and this page
\`\`\`
\`--help\` lists the rest. A line of a corpus is one article, \`{id, date, title, text, eval_spans, mentions, events, quotes, times, values, relations}\`, with offsets in characters. \`--predicted DIR\` scores the output of any program that writes the contract's shape.
`;
}

function goalRows(result: Result): readonly (readonly string[])[] {
  return goals.flatMap(({ corpus, measure, peer, goal }) => {
    const row = result.corpora[corpus]?.measures[measure];
    const [letter] = letters.filter((one) => goal?.[one] !== undefined);
    if (!goal || !row || !letter) return [];
    const peers = peer?.[letter];
    const value = row[letter];
    const reached = value === null ? "" : value >= goal[letter]! ? "yes" : "no";
    return [
      [
        corpus,
        measure,
        nameOf[letter],
        peers === undefined ? "" : two(peers),
        two(goal[letter]!),
        value === null ? "" : short(value),
        reached,
      ],
    ];
  });
}

function two(value: number): string {
  return value.toFixed(2).replace(/^0\./u, ".");
}

function corpusPart(name: string, corpus: Result["corpora"][string]): string {
  const rows = inOrder(corpus.measures).map(([measure, row]) => {
    const peer = goals.find((one) => one.corpus === name && one.measure === measure)?.peer;
    return [measure, ...letters.map((one) => figure(row, one)), ...counts(row), peerText(peer)];
  });
  const faults = [
    corpus.missing > 0 ? `, ${corpus.missing} missing` : "",
    corpus.changed > 0 ? `, ${corpus.changed} with changed text` : "",
    corpus.lies > 0 ? `, ${corpus.lies} spans that lie` : "",
  ].join("");
  return `### ${name}
${corpus.documents} articles, ${corpus.words} words${faults}.

${table(["measure", "P", "R", "F1", "right", "wrong", "missed", "peer"], rows)}`;
}

function figure(row: Row, letter: Letter): string {
  const value = row[letter];
  if (value === null) return "";
  return mainFigure(row).letter === letter.toUpperCase() ? `**${short(value)}**` : short(value);
}

function counts(row: Row): readonly string[] {
  return [row.tp, row.p === null ? null : row.fp, row.r === null ? null : row.fn].map((value) =>
    value === null ? "" : String(Math.round(value * 10) / 10),
  );
}

function peerText(peer: Figures | undefined): string {
  return letters
    .flatMap((letter) => (peer?.[letter] === undefined ? [] : [`${nameOf[letter]} ${two(peer[letter])}`]))
    .join(", ");
}
