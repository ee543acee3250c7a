import { stat } from "node:fs/promises";
import { loadQueries, queryNamed } from "../../query/load-queries.ts";
import type { Row } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import type { Configuration } from "../configuration.ts";
import { note, print } from "../output.ts";
import { withStore } from "../stores.ts";
import { build } from "./build.ts";
import { type ListenOptions, serve } from "./serve.ts";

interface Question {
  readonly query: string;
  readonly ask: string;
  /** What fills the parameters: found in the graph itself, so that any article can be asked. */
  readonly parameters: (about: About) => Readonly<Record<string, string>> | undefined;
  readonly line: (row: Row) => string;
}

/** The main event of the newest article, and the two people most spoken of. */
interface About {
  readonly event?: string;
  readonly eventName?: string;
  readonly person?: string;
  readonly other?: string;
}

const text = (value: Row[string] | undefined): string =>
  value === null || value === undefined ? "" : String(value);
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(" · ");

/** What a newcomer asks first. The words in brackets are filled from what was read. */
const questions: readonly Question[] = [
  {
    query: "participants",
    ask: "Who took part in the main event, and how?",
    parameters: ({ event }) => (event ? { event } : undefined),
    line: (row) => joined(`${text(row.who)}: ${text(row.role)}`),
  },
  {
    query: "what-happened",
    ask: "What happened, where and when?",
    parameters: () => ({ limit: "8" }),
    line: (row) => joined(text(row.what), text(row.where), text(row.when), text(row.factuality)),
  },
  {
    query: "who-said-what",
    ask: "Who said what, where, and through which medium?",
    parameters: () => ({ limit: "20" }),
    line: (row) =>
      joined(
        `${text(row.who) || "unnamed"} ${text(row.cue)}: ${text(row.content)}`,
        text(row.occasion) && `at ${text(row.occasion)}`,
        text(row.medium) && `on ${text(row.medium)}`,
      ),
  },
  {
    query: "announced",
    ask: "What is only announced?",
    parameters: () => ({}),
    line: (row) => joined(text(row.what), text(row.who), text(row.where), text(row.when)),
  },
  {
    query: "disagreements",
    ask: "Which figures disagree?",
    parameters: () => ({}),
    line: (row) => joined(`${text(row.about)} (${text(row.kind)})`, text(row.says)),
  },
  {
    query: "connections",
    ask: "How are the two most prominent people connected?",
    parameters: ({ person, other }) => (person && other ? { from: person, to: other } : undefined),
    line: (row) =>
      `${text(row.path)}.${text(row.hop)} ${text(row.subject)} —${text(row.relation)}→ ${text(row.object)}`,
  },
];

const mainEvent =
  "MATCH (e:Event)-[r:REPORTED_IN]->(a:Article) WHERE r.weight = 0 RETURN e.id AS id, e.name AS name ORDER BY a.published DESC, a.id, r.account LIMIT 1";
const people =
  "MATCH (p:Person)-[:MENTIONED_IN]->(a:Article) RETURN p.id AS id, p.name AS name, count(*) AS mentions ORDER BY mentions DESC, name, id LIMIT 2";

/** `npm start`: builds the article that comes with dateline if the store is empty, answers a handful of questions, and serves the pages. */
export async function start(configuration: Configuration, options: ListenOptions): Promise<number> {
  const began = performance.now();
  const there = await stat(configuration.store).catch(() => undefined);
  const code = there ? 0 : await build(configuration, []);
  if (code !== 0) return code;
  await withStore(configuration, "read", (store) => answer(store, configuration, began));
  return serve(configuration, options);
}

async function answer(store: GraphStore, configuration: Configuration, began: number): Promise<void> {
  const queries = await loadQueries(configuration.queries);
  const about = await aboutOf(store);
  let first = true;
  for (const question of questions) {
    const parameters = question.parameters(about);
    if (!parameters) continue;
    const { rows } = await runQuery(store, queryNamed(queries, question.query), parameters);
    if (first) note(`first answer after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    first = false;
    const given = Object.entries(parameters)
      .map(([key, value]) => ` --${key} ${/\s/u.test(value) ? JSON.stringify(value) : value}`)
      .join("");
    await print(`\n${question.ask}\n  npm run --silent dateline -- query ${question.query}${given}\n`);
    for (const row of rows)
      await print(
        `  • ${question.line(row).replace(/\s+/gu, " ")}\n      “${text(row.quote).replace(/\s+/gu, " ")}” — ${text(row.voice)}\n`,
      );
    if (rows.length === 0) await print("  nothing in these articles\n");
  }
  await print("\n");
}

async function aboutOf(store: GraphStore): Promise<About> {
  const [event] = await store.read(mainEvent, {});
  const [person, other] = await store.read(people, {});
  return {
    ...(event ? { event: String(event.id), eventName: String(event.name) } : {}),
    ...(person ? { person: String(person.id) } : {}),
    ...(other ? { other: String(other.id) } : {}),
  };
}
