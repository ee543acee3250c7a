import { counted } from "../../../schema/counted.ts";
import { glyphs } from "../../../schema/glyphs.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { assertedWithin, type ReadArticle } from "../read/article.ts";
import { articleFaces, publisherOf, sourceOf, titleOf } from "../read/articles.ts";
import { textOf } from "../read/face.ts";
import { type Version, versionsOf } from "../read/versions.ts";
import { coverageHtml, unreadSentences } from "./article-coverage.ts";
import { foundSection } from "./article-found.ts";
import { articleMarks } from "./article-marks.ts";
import { switchesHtml } from "./article-switches.ts";
import { evidenceHtml, glyphHtml } from "./evidence.ts";
import { exportLinks } from "./export-links.ts";
import { assertionItems } from "./facts.ts";
import { frame } from "./frame.ts";
import type { Layer } from "./layers.table.ts";
import { type Focus, markedText } from "./marked-text.ts";
import { evidenceShown, foundHtml } from "./shown-evidence.ts";
import { capital, dateWords } from "./words.ts";

/** What an address asks of an article’s page. */
export interface ArticleView {
  readonly focus?: Focus | undefined;
  readonly shown: ReadonlySet<Layer>;
}

/** The page of an article: its text with everything marked that was read from it, and what was not taken. */
export async function articlePage(
  service: Service,
  read: ReadArticle,
  { focus, shown }: ArticleView,
): Promise<Html> {
  const { store, texts } = service;
  const id = read.node.node;
  const face = (await articleFaces(store, [id])).get(id)!;
  const divided = (await texts([id])).get(id) ?? { text: read.text, sentences: [] };
  const unread = unreadSentences(read, divided);
  const all = articleMarks(read, unread);
  const marks = all.filter(({ layer }) => shown.has(layer));
  const looks = new Set(all.flatMap(({ look }) => look));
  const versions = await versionsOf(store, id);
  const web = face.url && /^https?:\/\//i.test(face.url) ? face.url : undefined;
  const body = html`<article class="sheet report">
<header class="lead"><p class="kicker">${capital(publisherOf(face))}${face.published ? html` · <time datetime="${face.published}">${dateWords(face.published)}</time>` : ""}</p>
<h1>${titleOf(face)}</h1>
<p class="hint">${counted(read.told.nodes.size, "thing")} read from it${web ? html` · <a rel="noreferrer" href="${web}">where it was published</a>` : ""} · <a href="#coverage">what was not taken</a></p>
${versions.map(versionHtml)}</header>
<div class="report-columns">
<div class="text-column">
${switchesHtml(all, shown, focus)}
<div class="text" lang="${textOf(read.node.properties, "language") ?? "en"}">${markedText(read.text, marks, focus)}</div>
</div>
<aside class="margin" aria-label="About this text">
${focus ? await focusNote(service, read, focus) : ""}
${foundSection(read)}
<section class="layers key"><h2>What the marks mean</h2><ul>
${glyphs.filter(({ kind }) => looks.has(`kind-${kind.toLowerCase()}`)).map(({ kind, words }) => html`<li><span class="in mention kind-${kind.toLowerCase()}">${words}</span> ${glyphHtml(kind, false)}</li>`)}
${["announced", "possible", "demanded", "denied"].filter((one) => looks.has(`is-${one}`)).map((one) => html`<li><span class="in event is-${one}">event, ${one}</span></li>`)}
</ul></section>
</aside>
</div>
${coverageHtml(read, divided, unread)}
${exportLinks({ article: id })}
</article>`;
  return frame({
    title: `${titleOf(face)} · Dateline`,
    body,
    trail: [["Articles", "/search?kind=article"]],
    alternates: [[`/api/articles/${id}`, "application/json"]],
    wide: true,
  });
}

const versionWords = {
  earlier: "It replaces an earlier version",
  later: "A later version replaces it",
  other: "Another version, whose date does not tell which of the two stands",
  copy: "The same text stands elsewhere",
} as const;

function versionHtml({ how, article }: Version): Html {
  return html`<p class="hint version">${versionWords[how]}: <a href="/article/${article.id}">${titleOf(article)}</a>, ${publisherOf(article)}${article.published ? html`, ${dateWords(article.published)}` : ""}</p>`;
}

/** The words in focus as a quotation to take along, and what rests on them. */
async function focusNote(service: Service, read: ReadArticle, { start, end }: Focus): Promise<Html> {
  const id = read.node.node;
  const article = (await articleFaces(service.store, [id])).get(id)!;
  const within = await assertedWithin(service.store, read, { start, end }, 60);
  const spot = {
    article,
    start,
    end,
    quote: read.text.slice(start, end),
    voice: sourceOf(article),
    statement: null,
  };
  const show = await evidenceShown(service, [spot]);
  const items = assertionItems(
    within,
    undefined,
    (one, edge) => html`${evidenceHtml(one)}${edge ? foundHtml(edge) : ""}`,
  );
  return html`<section class="focus-note"><h2>The marked words</h2>${show(spot)}
${items.length > 0 ? html`<p class="rests">${capital(counted(items.length, "thing"))} read from them:</p><ol class="facts brief">${items}</ol>` : html`<p class="rests">Nothing rests on exactly these words alone.</p>`}
<p><a href="/article/${id}">The whole text without this mark</a></p></section>`;
}
