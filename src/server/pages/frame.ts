import { longestText } from "../../../schema/limits.ts";
import { type Html, html } from "../html.ts";
import { iconPath, readingPath, scriptPath, stylePath } from "../style/assets.ts";

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** What stands in the search box. */
  readonly asked?: string;
  /** The same in other formats: address and type. */
  readonly alternates?: readonly (readonly [href: string, type: string])[];
  readonly wide?: boolean;
  /** Whether the page has the search box in its body, and none in its head. */
  readonly ownSearch?: boolean;
  /** The pages above this one, the nearest last. */
  readonly trail?: readonly (readonly [words: string, href: string])[];
  /** A module script that makes the page live; it must read without. */
  readonly script?: string | undefined;
}

/** A whole page: head, masthead with its search box, body, foot. No style but the one sheet, no script but the one asked for. */
export function frame({
  title,
  body,
  asked = "",
  alternates = [],
  wide = false,
  ownSearch = false,
  trail = [],
  script,
}: Page): Html {
  const data = alternates.find(([, type]) => type === "application/json")?.[0];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${stylePath}">
<link rel="icon" href="${iconPath}" type="image/svg+xml">
<script type="module" src="${readingPath}"></script>
${script === undefined ? "" : html`<script type="module" src="${scriptPath(script)}"></script>\n`}${alternates.map(([href, type]) => html`<link rel="alternate" href="${href}" type="${type}">\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<div class="masthead-row">
<a class="wordmark" href="/">Dateline</a>
${ownSearch ? "" : searchBox(asked)}
<nav aria-label="Main"><a href="/explore">Explore</a><a href="/query/disagreements">Disputed</a><a href="/#questions">Questions</a><a href="/#articles">Articles</a></nav>
</div>
</header>
<main id="main" class="${wide ? "wide" : ""}">
${trail.length > 0 ? html`<nav class="trail" aria-label="You are here"><ol>${trail.map(([words, href]) => html`<li><a href="${href}">${words}</a></li>`)}</ol></nav>` : ""}${body}
</main>
<footer class="foot">
<p>A report is not the world. Everything here stands in an article, in exactly the words that are shown; who says so is named each time.</p>
<p>${data === undefined ? html`<a href="/openapi.json">For programs</a>` : html`<a href="${data}">The same as data</a>`}</p>
</footer>
</body>
</html>`;
}

/** The box that everything is looked for with; a script completes what is typed, without it is a form. */
export function searchBox(asked = "", large = false): Html {
  return html`<form class="search${large ? " large" : ""}" action="/search" method="get" role="search">
<label class="unseen" for="q">Search people, places, events, words and questions</label>
<input id="q" name="q" type="search" value="${asked}" placeholder="A name, a place, a word, a question" autocomplete="off" maxlength="${longestText}">
<button type="submit">Search</button>
</form>`;
}
