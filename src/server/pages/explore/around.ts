import { counted } from "../../../../schema/counted.ts";
import { groupBy } from "../../../../schema/group-by.ts";
import {
  type ExploreAround,
  type ExploreFilter,
  exploreLimits,
  writeFilter,
} from "../../../../schema/index.ts";
import { exploreAddress } from "../../explore/addresses.ts";
import { type Html, html } from "../../html.ts";
import { frame } from "../frame.ts";
import { thingHtml } from "./parts.ts";

/** What there is around a node, to be ticked: what is ticked is added to the graph. */
export function aroundPage({ node, groups }: ExploreAround, filter: ExploreFilter): Html {
  const kept = [...writeFilter({ ...filter, view: "graph" })];
  const already = new Set(filter.expand);
  const relations = groupBy(groups, ({ outgoing, words }) => (outgoing ? `${words} …` : `… ${words}`));
  const body = html`<article class="explore-around"><header class="lead"><p class="kicker"><a href="${exploreAddress(filter, { view: "graph" })}">Back to the graph</a></p><h1>Around ${node.name}</h1><p class="hint">${thingHtml(node)} ${groups.length === 0 ? "Nothing else is told of it." : "Tick what is to be added to the graph."}</p></header>
<form class="around-form" action="/explore" method="get">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${[...relations].map(([relation, some]) => html`<fieldset class="boxes"><legend>${relation}</legend>${some.map((group) => box(node.id, group, already))}</fieldset>`)}
<p class="actions"><button type="submit">Add to the graph</button> <a href="${exploreAddress(filter, { view: "graph" })}">Leave it</a></p></form></article>`;
  return frame({ title: `Around ${node.name} · Dateline`, body });
}

function box(
  node: string,
  { key, kindWords, year, count, drawn }: ExploreAround["groups"][number],
  already: ReadonlySet<string>,
): Html {
  const value = `${node}:${key}`;
  const id = `g-${key.replace(/[^\w]+/g, "-")}`;
  const there = already.has(value) || drawn >= count;
  const note =
    drawn >= count
      ? "all in the graph"
      : drawn > 0
        ? `${counted(count, "of them", "of them")}, ${drawn} in the graph`
        : count > exploreLimits.perStep
          ? `${count}, the ${exploreLimits.perStep} most told come first`
          : String(count);
  return html`<div class="box"><input type="checkbox" id="${id}" name="expand" value="${value}"${there ? html` disabled` : ""}><label for="${id}"><span>${kindWords}${year ? `, ${year}` : ""}</span> <span class="count">${note}</span></label></div>`;
}
