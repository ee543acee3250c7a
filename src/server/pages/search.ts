import { counted } from "../../../schema/counted.ts";
import type { GraphNode } from "../../../schema/index.ts";
import { placeOf } from "../../query/pattern.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { answered, isQuestion } from "../questions/answered.ts";
import { type ArticleFace, articleFaces, publisherOf, titleOf } from "../read/articles.ts";
import { evidencePath } from "../read/assertion.ts";
import { type Find, type FindGroup, type Finds, find } from "../read/find.ts";
import { type Passage, passagesOf, placeOf as spotKey } from "../read/passage.ts";
import { speakersOf } from "../read/speakers.ts";
import { ofQuery, type Suggestion, suggesting } from "../read/suggestions.ts";
import { answerHtml, questionsHtml } from "./answer.ts";
import { nodeLink, nodeLinks } from "./evidence.ts";
import { frame } from "./frame.ts";
import { nextSteps } from "./next-steps.ts";
import { voiceHtml } from "./shown-evidence.ts";
import { capital, dateWords } from "./words.ts";

/** What can be looked for, in the order in which it is shown. */
export const searchGroups: readonly {
  readonly group: FindGroup;
  readonly title: string;
  /** What a number beside one of them counts. */
  readonly counts?: readonly [one: string, many: string];
}[] = [
  { group: "entity", title: "People, places, bodies", counts: ["mention", "mentions"] },
  { group: "event", title: "Events", counts: ["account", "accounts"] },
  { group: "statement", title: "What was said" },
  { group: "office", title: "Offices", counts: ["holder", "holders"] },
  { group: "article", title: "Articles" },
];

const few = 6;
/** With no more finds than these, several words are offered one by one. */
const fewest = 3;

/** The page of a search: a list by kind, each find with the words where it stands; of one kind, where one is asked for. */
export async function searchPage(service: Service, text: string, only?: FindGroup): Promise<Html> {
  const asked = searchGroups.filter(({ group }) => only === undefined || group === only);
  const limits = { shown: only ? service.limits.listed : few, limit: service.limits.listed };
  const nothing = text === "" && only === undefined;
  const finds = nothing
    ? []
    : await find(
        service,
        text,
        asked.map(({ group }) => group),
        limits,
      );
  const questions =
    only || text === "" ? [] : suggesting([...service.queries.values()].map(ofQuery))(text, { query: 6 });
  const spots = finds.flatMap(({ found }) => found.flatMap(({ spot }) => spot ?? []));
  const idsOf = (group: FindGroup) =>
    finds.filter((one) => one.group === group).flatMap(({ found }) => found.map(({ node }) => node.node));
  const [passages, faces, speakers] = await Promise.all([
    passagesOf(service.texts, spots),
    articleFaces(service.store, idsOf("article")),
    speakersOf(service.store, idsOf("statement")),
  ]);
  const known = { passages, faces, speakers };
  const total = finds.reduce((sum, one) => sum + one.total, 0) + questions.length;
  const question = only === undefined && isQuestion(text);
  const meant =
    question || (only === undefined && total <= fewest) ? await answered(service, text) : undefined;
  const [title] = asked.map((one) => one.title);
  const more = finds.some((one) => one.more);
  const heading = text === "" ? (only ? title! : "What are you looking for?") : html`“${text}”`;
  const status = nothing
    ? "A name, a place, a word, a question; with or without accents."
    : total === 0
      ? meant
        ? "Asked as a question"
        : "Nothing found"
      : only && text === ""
        ? `${total}${more ? " and more" : ""}${only === "article" ? ", the newest first" : only === "statement" ? "" : ", the most told of first"}`
        : `${counted(total, "find")}${more ? " and more" : ""}${only ? ` among ${title!.toLowerCase()}` : ""}`;
  const body = html`<article class="sheet"><header class="lead"><p class="kicker">Search</p><h1>${heading}</h1>
<p class="hint" role="status">${status}</p></header>
${meant ? await answerHtml(service, meant) : ""}
${total === 0 && text !== "" && !meant ? nothingFound(text, question, service, question ? [] : await service.suggest(text.slice(0, Math.max(2, Math.ceil(text.length / 2))))) : ""}
${only ? html`<p class="hint"><a href="${withParameters("/search", { q: text })}">Search everything${text === "" ? "" : html` for “${text}”`}</a></p>` : kindLinks(text, finds)}
${questions.length > 0 ? html`<section id="query"><h2>Questions <span class="count">${questions.length}</span></h2><ul class="finds">${questions.map(suggestionHtml)}</ul></section>` : ""}
${asked.map(({ group }) => {
  const one = finds.find((some) => some.group === group);
  return one ? groupHtml(one, text, only !== undefined, known) : "";
})}
${(total > 0 || meant) && total <= fewest ? oneByOne(text) : ""}
</article>`;
  const name = text === "" ? (only ? title! : "Search") : `${text} · Search`;
  return frame({ title: `${name} · Dateline`, body, asked: text, wide: meant !== undefined });
}

/** Where in a long page which kind is; with nothing asked, what can be gone through. */
function kindLinks(text: string, finds: readonly Finds[]): Html | "" {
  if (text === "")
    return html`<nav aria-label="Go through"><ul class="kinds">${searchGroups.map(({ group, title }) => html`<li><a href="/search?kind=${group}">${title}</a></li>`)}<li><a href="/#questions">Questions</a></li></ul></nav>`;
  if (finds.length < 2) return "";
  return html`<nav aria-label="Kinds"><ul class="kinds">${finds.map(({ group, total, more }) => html`<li><a href="#${group}">${titleOfGroup(group)}</a> <span class="count">${total}${more ? "+" : ""}</span></li>`)}</ul></nav>`;
}

const titleOfGroup = (group: FindGroup): string =>
  searchGroups.find((one) => one.group === group)?.title ?? group;

/** What a list shows beside what was found. */
interface Known {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly faces: ReadonlyMap<string, ArticleFace>;
  readonly speakers: ReadonlyMap<string, readonly GraphNode[]>;
}

function groupHtml({ group, found, total, more }: Finds, text: string, all: boolean, known: Known): Html {
  const number = `${total}${more ? "+" : ""}`;
  const rest =
    total > found.length
      ? html`<p class="all"><a href="${withParameters("/search", { q: text, kind: group })}">All ${number} under “${titleOfGroup(group)}”</a></p>`
      : more && all
        ? html`<p class="hint">There are more. Another word beside it finds fewer.</p>`
        : "";
  return html`<section id="${group}"><h2>${titleOfGroup(group)} <span class="count">${number}</span></h2><ol class="finds">${found.map((one) => findHtml(one, group, text, known))}</ol>${rest}</section>`;
}

function findHtml(
  { node, times, spot }: Find,
  group: FindGroup,
  text: string,
  { passages, faces, speakers }: Known,
): Html {
  const counts = searchGroups.find((one) => one.group === group)?.counts;
  const number = counts && times > 0 ? html` <span class="count">${counted(times, ...counts)}</span>` : "";
  const passage = spot && passages.get(spotKey(spot));
  const name =
    group === "article" && spot
      ? html`<a class="thing" href="/article/${node.node}">${titleOf(spot.article)}</a>`
      : nodeLink(node);
  const article = faces.get(node.node);
  const words = passage && `${passage.lead}${passage.words}${passage.tail}`;
  if (article && !words)
    return html`<li><p class="find"><a class="thing" href="/article/${node.node}">${titleOf(article)}</a></p><p class="by"><span class="voice">${capital(publisherOf(article))}${article.published ? html`, <time datetime="${article.published}">${dateWords(article.published)}</time>` : ""}</span></p></li>`;
  const said = speakers.has(node.node) ? html` — ${nodeLinks(speakers.get(node.node)!)}` : "";
  return html`<li><p class="find">${name}${number}${said}</p>${spot && words ? html`<p class="snippet"><a href="${evidencePath(spot)}">${hits(words, text)}</a></p><p class="by">${voiceHtml(spot)}</p>` : ""}${group === "entity" && times > 1 ? nextSteps(node) : ""}</li>`;
}

/** The sentence with every occurrence of what was looked for marked. */
function hits(sentence: string, text: string): Html {
  if (text === "") return html`${sentence}`;
  const pattern = new RegExp(placeOf(text).source, "giu");
  const parts: Html[] = [];
  let from = 0;
  for (const match of sentence.matchAll(pattern)) {
    if (match[0] === "") break;
    parts.push(html`${sentence.slice(from, match.index)}<mark class="hit">${match[0]}</mark>`);
    from = match.index + match[0].length;
  }
  return html`${parts}${sentence.slice(from)}`;
}

function suggestionHtml({ path, name, detail }: Suggestion): Html {
  return html`<li><p class="find"><a class="thing" href="${path}">${name}</a></p>${detail ? html`<p class="snippet">${detail}</p>` : ""}</li>`;
}

/** Words that nobody looks for alone. */
const common = new Set(
  "who what where when why how which the and are was were did does has had for with from that this".split(
    " ",
  ),
);

/** What stands between the words of one name; no text has it. */
const together = "\u0001";

function wordLinks(text: string): readonly Html[] {
  // A name stays together; the first word of a question is written large whatever it is.
  const words = text
    .replace(/(?<=\p{Lu}[\p{L}\p{N}'’-]*) (?=\p{Lu})/gu, (gap, at: number) =>
      common.has(text.slice(0, at).split(/\s/u).at(-1)!.toLowerCase()) ? gap : together,
    )
    .split(/[\s?!.,;:“”"]+/u)
    .map((one) => one.replaceAll(together, " "))
    .filter((one) => one.length > 2 && !common.has(one.toLowerCase()));
  return /\S\s+\S/u.test(text)
    ? words.map(
        (one, at) => html`${at > 0 ? ", " : ""}<a href="${withParameters("/search", { q: one })}">${one}</a>`,
      )
    : [];
}

/** Several words were looked for as they stand together: who asked in a sentence of their own can go on with one of them. */
function oneByOne(text: string): Html | "" {
  const links = wordLinks(text);
  return links.length > 0
    ? html`<div class="notice"><p>These words were looked for as they stand together.</p><ul class="plain"><li>Look for one of them: ${links}</li></ul></div>`
    : "";
}

function nothingFound(
  text: string,
  question: boolean,
  { queries }: Pick<Service, "queries">,
  near: readonly Suggestion[],
): Html {
  const words = wordLinks(text);
  return html`<div class="notice"><p>${question ? "Nothing in these articles was found to answer that, and no words stand there as you wrote them." : html`Nothing in these articles has “${text}” as it stands there.`}</p><ul class="plain">
${words.length > 0 ? html`<li>Look for one word of it: ${words}</li>` : ""}
${near.length > 0 ? html`<li>Did you mean ${near.slice(0, 5).map(({ path, name }, at) => html`${at > 0 ? ", " : ""}<a href="${path}">${name}</a>`)}?</li>` : ""}
${question ? questionsHtml(queries) : ""}
<li>Go through <a href="/search">what there is</a>, or through the <a href="/#articles">newest articles</a>.</li></ul></div>`;
}
