import { glyphs } from "../../../schema/glyphs.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { assertedWithin, type ReadArticle, type Remark } from "../read/article.ts";
import { articleFaces, sourceOf, titleOf } from "../read/articles.ts";
import { evidencePath } from "../read/assertion.ts";
import { familyOf, nameOf, textOf } from "../read/face.ts";
import { articleMarks } from "./article-marks.ts";
import { assertionItems, glyphHtml, nodeLink, section } from "./evidence.ts";
import { frame } from "./frame.ts";
import { type Focus, markedText } from "./marked-text.ts";
import { capital, counted, cut, dateWords } from "./words.ts";

/** The page of an article: its text with everything marked that was read from it, and what was not taken. */
export async function articlePage(service: Service, read: ReadArticle, focus?: Focus): Promise<Html> {
  const { store } = service;
  const id = read.node.node;
  const face = (await articleFaces(store, [id])).get(id)!;
  const marks = articleMarks(read);
  const layers = new Set(marks.flatMap(({ layer, look }) => [layer, look]));
  const within = focus ? await assertedWithin(store, read, focus, 60) : [];
  const web = face.url && /^https?:\/\//i.test(face.url) ? face.url : undefined;
  const body = html`<article class="sheet report">
<header class="lead"><p class="kicker">${sourceOf(face)}${face.published ? html` · <time datetime="${face.published}">${dateWords(face.published)}</time>` : ""}</p>
<h1>${titleOf(face)}</h1>
<p class="hint">${counted(read.told.nodes.size, "thing")} read from it${web ? html` · <a rel="noreferrer" href="${web}">where it was published</a>` : ""} · <a href="/query/coverage?article=${id}">what was not taken</a></p></header>
<div class="report-columns">
<div class="text-column">
<div class="text" lang="${textOf(read.node.properties, "language") ?? "en"}">${markedText(read.text, marks, focus)}</div>
</div>
<aside class="margin" aria-label="About this text">
${focus ? focusNote(read, focus, assertionItems(within)) : ""}
<section class="layers"><h2>What the marks mean</h2><ul>
${glyphs.filter(({ kind }) => layers.has(`kind-${kind.toLowerCase()}`)).map(({ kind, words }) => html`<li><span class="in mention kind-${kind.toLowerCase()}">${words}</span> ${glyphHtml(kind)}</li>`)}
${layers.has("statement") ? html`<li><span class="in statement">somebody’s words</span></li>` : ""}
${layers.has("event") ? html`<li><span class="in event">event</span></li>` : ""}
${["announced", "possible", "demanded", "denied"].filter((one) => layers.has(`is-${one}`)).map((one) => html`<li><span class="in event is-${one}">event, ${one}</span></li>`)}
${layers.has("figure") ? html`<li><span class="in figure">figure</span></li>` : ""}
</ul></section>
${foundSection(read)}
</aside>
</div>
${section(
  "not-taken",
  "Read, and not taken or taken with doubt",
  read.remarks.map((one) => remarkItem(one, id)),
  10,
)}
</article>`;
  return frame({
    title: `${titleOf(face)} · Dateline`,
    body,
    alternates: [[`/api/articles/${id}`, "application/json"]],
    wide: true,
  });
}

function focusNote(read: ReadArticle, { start, end }: Focus, found: readonly Html[]): Html {
  return html`<section class="focus-note"><h2>The marked words</h2><blockquote><a href="#evidence">${cut(read.text.slice(start, end), 200)}</a></blockquote>
${found.length > 0 ? html`<p>${capital(counted(found.length, "thing"))} read from them:</p><ol class="facts brief">${found}</ol>` : html`<p>Nothing rests on exactly these words alone.</p>`}
<p><a href="/article/${read.node.node}">The whole text without this mark</a></p></section>`;
}

/** The events of the report in its own order of weight, then what was said. */
function foundSection({ told }: ReadArticle): Html {
  const of = (family: string) => {
    const edges = told.edges.filter(
      ({ from, type }) => type === "REPORTED_IN" && familyOf(told.nodes.get(from)!) === family,
    );
    const weight = (one: (typeof edges)[number]) => Number(one.properties.weight ?? 0);
    const ids = [...edges].sort((a, b) => weight(a) - weight(b)).map((one) => one.from);
    return [...new Set(ids)].map((id) => told.nodes.get(id)!);
  };
  const list = (title: string, family: string, most: number): Html | "" => {
    const nodes = of(family);
    if (nodes.length === 0) return "";
    const [first, rest] = [nodes.slice(0, most), nodes.slice(most)];
    const items = (some: typeof nodes): readonly Html[] =>
      some.map((node) => html`<li>${nodeLink(node, 90)}</li>`);
    return html`<h3>${title} <span class="count">${nodes.length}</span></h3><ul class="found">${items(first)}</ul>${rest.length > 0 ? html`<details><summary>${rest.length} more</summary><ul class="found">${items(rest)}</ul></details>` : ""}`;
  };
  return html`<section class="layers"><h2>In this report</h2>${list("Events", "Event", 8)}${list("Statements", "Statement", 5)}${list("Figures", "Figure", 6)}</section>`;
}

function remarkItem({ level, reason, rule, start, end, quote }: Remark, article: string): Html {
  const path = evidencePath({ article: { id: article }, start, end });
  return html`<li class="fact remark"><p><span class="chip ${level === "warning" ? "possible" : "plain"}">${level === "warning" ? "doubtful" : "left"}</span> ${reason} <span class="rule">${rule}</span></p>${quote === "" ? "" : html`<figure class="evidence"><blockquote><a href="${path}">${cut(quote, 240)}</a></blockquote></figure>`}</li>`;
}

/** What an article is called in a title bar. */
export function articleName(read: ReadArticle): string {
  return nameOf(read.node);
}
