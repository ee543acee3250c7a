import type { GraphNode } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { type Assertion, evidencePath, type Spot } from "../read/assertion.ts";
import { listOf, nameOf, textOf, withoutComma } from "../read/face.ts";
import { leftOutAt, type Versions } from "../read/left-out.ts";
import { readNodes } from "../read/links.ts";
import { nearest } from "../read/nearest.ts";
import { surroundings } from "../read/surroundings.ts";
import { drawingSection } from "./drawing-section.ts";
import { glyphHtml, nodeLinks } from "./evidence.ts";
import { exportLinks } from "./export-links.ts";
import { assertionFacts, type Fact } from "./facts.ts";
import { frame } from "./frame.ts";
import { type AskedList, listOfAll, listPage, sectionsOf } from "./lists.ts";
import { evidenceShown, foundHtml } from "./shown-evidence.ts";
import { capital, cut, dateWords } from "./words.ts";

const kinds: Readonly<Record<string, string>> = {
  direct: "in the speaker’s own words",
  indirect: "told in the reporter’s words: no quotation",
  mixed: "partly in the speaker’s own words",
};

/** The page of a statement: the words, who said them, where, through what, about whom; or what stands in them alone. Throws `HttpError` for a list that is not there. */
export async function statementPage(
  service: Service,
  node: GraphNode,
  asked?: AskedList,
  versions?: Versions,
): Promise<Html> {
  const { store, limits } = service;
  const left = await leftOutAt(store, node, versions);
  const around = await surroundings(store, [node], limits.assertions);
  const mine = (type: string): readonly Assertion[] =>
    around.assertions.filter(({ edge, from }) => edge.type === type && from.node === node.node);
  const [account] = around.accounts.filter(({ edge }) => edge.from === node.node);
  const stated = assertionFacts(mine("ASSERTS"), node.node);
  const within = account && !asked ? stated.map(besides(account.spot)) : stated;
  const lists = [listOfAll("asserts", "What stands in these words", within, asked)];
  const path = `/statement/${node.node}`;
  const trail = ["What was said", "/search?kind=statement"] as const;
  if (asked) return listPage(service, { path, name: cut(nameOf(node), 80), trail }, lists, asked);
  const sections = await sectionsOf(service, path, lists);
  const picture = await nearest(store, node, { cap: limits.drawnNodes, limit: limits.assertions, left });
  const { properties } = node;
  const speakers = around.assertions.filter(({ edge, to }) => edge.type === "SAID" && to.node === node.node);
  const who =
    speakers.map(({ from }) => nameOf(from)).join(", ") ||
    textOf(properties, "speaker") ||
    "somebody unnamed";
  const passers = around.assertions.filter(
    ({ edge, to }) => edge.type === "ASSERTS" && to.node === node.node,
  );
  const rivals = await readNodes(store, listOf(properties, "alternatives"), ["Entity"]);
  const [starts, ends] = [
    listOf(properties, "contentStarts").map(Number),
    listOf(properties, "contentEnds").map(Number),
  ];
  const said = listOf(properties, "content");
  const contents = said.map((whole, at) => {
    const text = at === said.length - 1 ? withoutComma(whole) : whole;
    const spot = account && { article: account.spot.article, start: starts[at]!, end: ends[at]! };
    return spot ? html`<a href="${evidencePath(spot)}">${text}</a>` : html`${text}`;
  });
  const show = await evidenceShown(service, account ? [account.spot] : []);
  const rows: readonly (readonly [string, Html | string | undefined])[] = [
    ["Occasion", linked(mine("DURING"))],
    ["Through", linked(mine("THROUGH"))],
    ["About", linked(mine("ABOUT"))],
    ["Passed on by", linked(passers.map((one) => ({ ...one, to: one.from })))],
  ];
  const body = html`<article class="sheet">
<header class="lead"><p class="kicker">${glyphHtml("Statement", false)} Statement</p>
<h1 class="saying${textOf(properties, "kind") === "indirect" ? " told" : ""}">${contents.map((one, at) => html`${at > 0 ? " … " : ""}${one}`)}</h1>
<p class="speaker">— ${speakers.length > 0 ? nodeLinks(speakers.map(({ from }) => from)) : who}${textOf(properties, "cue") ? html`, <i>${textOf(properties, "cue")}</i>` : ""}</p>
<p class="hint">${capital(kinds[textOf(properties, "kind") ?? ""] ?? "")}${timeOf(node) ? html` · <time>${timeOf(node)}</time>` : ""}</p></header>
${textOf(properties, "certainty") === "ambiguous" ? html`<p class="notice"><b>Not certain who said this.</b> The text can also be read as words of ${rivals.size > 0 ? nodeLinks(rivals.values()) : "somebody else"}.</p>` : ""}
<dl class="data">${rows.filter(([, value]) => value).map(([key, value]) => html`<dt>${key}</dt><dd>${value}</dd>`)}</dl>
${account ? html`<section><h2>The sentence</h2>${show(account.spot, account.edge)}</section>` : ""}
${sections("asserts")}
${drawingSection(picture, "this statement", limits.drawnNodes, left.why === "current" ? undefined : "all")}
${exportLinks({ statement: node.node })}
</article>`;
  return frame({
    title: `${cut(who, 60)}: ${cut(nameOf(node), 80)} · Dateline`,
    body,
    trail: [trail],
    alternates: [[`/api/statements/${node.node}`, "application/json"]],
    wide: true,
  });
}

/** A line whose sentence stands on the page already: it is not shown again, but how the line was found is. */
function besides(shown: Spot): (fact: Fact) => Fact {
  const same = (spot: Spot): boolean => evidencePath(spot) === evidencePath(shown);
  return ({ spots, write }) => ({
    spots: spots.filter((spot) => !same(spot)),
    write: (show) =>
      write((spot, edge) =>
        same(spot)
          ? html`<details class="around"><summary>In the sentence above</summary>${edge ? foundHtml(edge) : ""}</details>`
          : show(spot, edge),
      ),
  });
}

function linked(assertions: readonly Pick<Assertion, "to">[]): Html | undefined {
  return assertions.length === 0 ? undefined : html`${nodeLinks(assertions.map(({ to }) => to))}`;
}

function timeOf({ properties }: GraphNode): string | undefined {
  const time = textOf(properties, "time");
  return time === undefined ? textOf(properties, "timeText") : dateWords(time);
}
