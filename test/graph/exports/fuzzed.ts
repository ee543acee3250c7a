import fc from "fast-check";
import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { assertion, edge } from "../../../src/graph/evidence.ts";
import { node } from "../../../src/graph/node.ts";

const whole = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const nasty = fc.constantFrom(
  "\u0000",
  "\u0001\u001f",
  "]]>",
  "<!--",
  "&amp;&#0;",
  "\r\n\r",
  "\ufffe\uffff",
  "\u2028\u0085",
  "a\tb",
  "'\"\\u0041\\",
  "😀é\u0301",
  "\\",
  '"""',
  "'''",
  "--",
  "^^",
  "@en",
  "{}[]",
  "=x",
);
const text = fc.array(fc.oneof(whole, nasty), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));

/** A graph whose texts are anything that a store can keep: every character, alone and beside others. */
export function fuzzedGraph(
  articles: number,
  seed: number,
): { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } {
  const samples = fc.sample(fc.array(text, { minLength: 8, maxLength: 8 }), { numRuns: articles, seed });
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const [at, [body, title, source, name, other, rule, reason, lemma]] of samples.entries()) {
    const article = `article-${at}`;
    const ground = { article, text: `${body}${name}${other}`, statements: new Set<string>() };
    const person = node(`entity-${at}`, ["Entity", "Person"], {
      type: "Person",
      name: name!,
      names: [name!, other!, ""],
      keys: [],
    });
    const event = node(`event-${at}`, ["Event"], {
      type: "action",
      name: lemma!,
      lemma: lemma!,
      keys: [lemma!, ""],
    });
    nodes.push(
      node(article, ["Article"], {
        ref: title!,
        text: ground.text,
        title: title!,
        url: source!,
        digest: "sha256:0",
        language: "en",
        version: "1",
        model: "m",
        messageReasons: [reason!, ""],
      }),
    );
    nodes.push(person, event, node(`source-${at}`, ["Source"], { name: source!, keys: [source!] }));
    edges.push(edge("PUBLISHED_BY", article, `source-${at}`, { article, name: source! }));
    const span = { start: body!.length, end: ground.text.length, text: `${name}${other}` };
    const evidence = { span, voice: "source", rule: rule! };
    edges.push(
      assertion(ground, "MENTIONED_IN", person.node, article, evidence, {
        form: "name",
        name: name!,
        reason: reason!,
      }),
    );
    edges.push(
      assertion(ground, "REPORTED_IN", event.node, article, evidence, {
        account: 0,
        factuality: "actual",
        time: other!,
        trigger: name!,
        slogans: [other!, "", name!],
      }),
    );
    edges.push(
      assertion(ground, "LED", person.node, event.node, evidence, {
        role: "led",
        part: "actor",
        account: 0,
        head: name!,
        phrase: name!,
        phraseStart: 0,
        phraseEnd: 1,
      }),
    );
  }
  return { nodes, edges };
}
