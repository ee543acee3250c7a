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
  readonly ask: (about: About) => string;
  /** What fills the parameters: found in the graph itself, so that any article can be asked. Undefined: there is nothing to ask about. */
  readonly parameters: (about: About) => Readonly<Record<string, string>> | undefined;
  /** The rows that answer it. */
  readonly keep?: (row: Row, about: About) => boolean;
  readonly line: (row: Row) => string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The main event of the newest article, and the two people most spoken of. */
interface About {
  readonly event?: Named & { readonly type: string };
  readonly person?: Named;
  readonly other?: Named;
}

/** How whoever reads this runs dateline: from its sources, or installed. */
const command = import.meta.url.endsWith(".ts") ? "npm run --silent dateline --" : "dateline";

const text = (value: Row[string] | undefined): string =>
  value === null || value === undefined ? "" : String(value);
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(" · ");
const saying = (row: Row): string =>
  joined(
    `${text(row.who) || "unnamed"} ${text(row.cue)}: ${text(row.content)}`,
    text(row.occasion) && `at ${text(row.occasion)}`,
    text(row.medium) && `on ${text(row.medium)}`,
  );
const leading = new Set(["led", "organized", "agent", "met", "won", "bought"]);

/** What a newcomer asks first, about whatever was read. */
const questions: readonly Question[] = [
  {
    query: "who-did-what",
    ask: ({ event }) => `Who led or made “${event?.name}”, where and when?`,
    parameters: ({ event }) => (event ? { type: event.type } : undefined),
    keep: (row, { event }) => row.event === event?.id && row.who !== null && leading.has(text(row.role)),
    line: (row) => joined(`${text(row.who)}: ${text(row.role)}`, text(row.where), text(row.when)),
  },
  {
    query: "participants",
    ask: ({ event }) => `Who else took part in “${event?.name}”?`,
    parameters: ({ event }) => (event ? { event: event.id } : undefined),
    keep: (row) => !leading.has(text(row.role)),
    line: (row) => `${text(row.who)}: ${text(row.role)}`,
  },
  {
    query: "who-said-what",
    ask: ({ event }) => `Who spoke at “${event?.name}”, and what did they say?`,
    parameters: ({ event }) => (event ? { at: event.id } : undefined),
    line: saying,
  },
  {
    query: "who-said-what",
    ask: ({ person }) => `What did ${person?.name} say, where, and through which medium?`,
    parameters: ({ person }) => (person ? { who: person.id } : undefined),
    line: saying,
  },
  {
    query: "announced",
    ask: () => "What is only announced?",
    parameters: () => ({}),
    line: (row) => joined(text(row.what), text(row.who), text(row.where), text(row.when)),
  },
  {
    query: "disagreements",
    ask: () => "Which figures disagree?",
    parameters: () => ({}),
    line: (row) => joined(`${text(row.about)} (${text(row.kind)})`, text(row.says)),
  },
  {
    query: "connections",
    ask: ({ person, other }) => `How are ${other?.name} and ${person?.name} connected?`,
    parameters: ({ person, other }) => (person && other ? { from: other.id, to: person.id } : undefined),
    line: (row) =>
      `${text(row.path)}.${text(row.hop)} ${text(row.subject)} —${text(row.relation)}→ ${text(row.object)}`,
  },
];

const mainEvent =
  "MATCH (e:Event)-[r:REPORTED_IN]->(a:Article) WHERE r.weight = 0 RETURN e.id AS id, e.name AS name, e.type AS type ORDER BY a.published DESC, a.id, r.account LIMIT 1";
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
    const given = Object.entries(parameters).map(
      ([key, value]) => ` --${key} ${/\s/u.test(value) ? JSON.stringify(value) : value}`,
    );
    await print(`\n${question.ask(about)}\n  ${command} query ${question.query}${given.join("")}\n`);
    const shown = new Set<string>();
    for (const row of rows.filter((one) => question.keep?.(one, about) ?? true)) {
      const line = question.line(row).replace(/\s+/gu, " ");
      if (shown.has(line)) continue;
      shown.add(line);
      await print(`  • ${line}\n      “${text(row.quote).replace(/\s+/gu, " ")}” — ${text(row.voice)}\n`);
    }
    if (shown.size === 0) await print("  nothing in these articles\n");
  }
  await print("\n");
}

async function aboutOf(store: GraphStore): Promise<About> {
  const [event] = await store.read(mainEvent, {});
  const [person, other] = await store.read(people, {});
  const named = (row: Readonly<Record<string, unknown>>): Named => ({
    id: String(row.id),
    name: String(row.name),
  });
  return {
    ...(event ? { event: { ...named(event), type: String(event.type) } } : {}),
    ...(person ? { person: named(person) } : {}),
    ...(other ? { other: named(other) } : {}),
  };
}
