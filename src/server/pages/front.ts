import { counted } from "../../../schema/counted.ts";
import { replacedArticles } from "../../query/versions.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { newestArticles, publisherOf, titleOf } from "../read/articles.ts";
import { nameOf } from "../read/face.ts";
import { nearest } from "../read/nearest.ts";
import { readOverview } from "../read/overview.ts";
import { disagreementsOf } from "./disagreements.ts";
import { drawingSection } from "./drawing-section.ts";
import { nodeLink } from "./evidence.ts";
import { frame, searchBox } from "./frame.ts";
import { inOrderOfUse } from "./question-order.table.ts";
import { capital, dateWords } from "./words.ts";

const many: Readonly<Record<string, readonly [string, string]>> = {
  Article: ["article", "articles"],
  Source: ["source", "sources"],
  Entity: ["person, place or body", "people, places, bodies"],
  Event: ["event", "events"],
  Statement: ["statement", "statements"],
  Figure: ["figure", "figures"],
  Disagreement: ["disagreement", "disagreements"],
};

/** Nodes of the drawing of the first page. */
const drawn = 16;

/** The first page: a search, what is in the store, the newest articles, what they do not agree on, the questions. */
export async function frontPage(service: Service): Promise<Html> {
  const { store, queries, limits } = service;
  const replaced = await replacedArticles(store, await store.version());
  const [overview, articles, disputed] = await Promise.all([
    readOverview(store, 12),
    newestArticles(store, 8, undefined, replaced),
    disagreementsOf(service, "Where reports do not agree", { few: 4 }),
  ]);
  const { mainEvent } = overview;
  const around =
    mainEvent &&
    (await nearest(store, mainEvent, {
      cap: drawn,
      limit: limits.assertions,
      left: { articles: new Set(replaced) },
    }));
  const body = html`<div class="front">
<section class="hero"><h1>Who did what, where and when, and <em>who says so</em></h1>
<p class="standfirst">News reports as a graph of people, places, events and words. Every line of it leads to the sentence it rests on.</p>
${searchBox("", true)}
<dl class="counts">${overview.counts.filter(([, count]) => count > 0).map(([label, count]) => html`<div><dd>${String(count).replace(/\B(?=(\d{3})+$)/g, ",")}</dd><dt>${many[label]![count === 1 ? 0 : 1]}</dt></div>`)}</dl></section>
${articles.length === 0 ? html`<div class="notice"><p><b>There is no article yet.</b> Stop the service, read some, and start it again:</p><p><code>dateline build FOLDER</code> reads text, HTML and JSON Lines; <code>dateline build</code> alone reads the article that comes with it.</p></div>` : ""}
${around && mainEvent ? html`<div class="front-drawing">${drawingSection(around, `“${nameOf(mainEvent)}”`, drawn)}</div>` : ""}
${
  articles.length === 0
    ? ""
    : html`<div class="columns">
<section id="articles"><h2>Newest articles</h2><ul class="articles">${articles.map((one) => html`<li><a href="/article/${one.id}">${titleOf(one)}</a><p class="hint">${capital(publisherOf(one))}${one.published ? html` · <time datetime="${one.published}">${dateWords(one.published)}</time>` : ""}</p></li>`)}</ul></section>
<section id="mentioned"><h2>Most often mentioned</h2><ul class="mentioned">${overview.mostMentioned.map(({ node, mentions }) => html`<li>${nodeLink(node, 60)} <span class="hint">${counted(mentions, "mention")}</span></li>`)}</ul></section>
</div>`
}
${disputed}
<section id="questions"><h2>Questions</h2><ul class="questions">${inOrderOfUse(queries.values()).map((query) => html`<li><a href="${query.parameters.some((one) => one.required) ? `/query/${query.name}` : withParameters(`/query/${query.name}`, {})}"><b>${query.question}</b> <span>${query.title}</span></a></li>`)}</ul></section>
</div>`;
  return frame({
    title: "Dateline: who did what, where and when, and who says so",
    body,
    wide: true,
    ownSearch: true,
  });
}
