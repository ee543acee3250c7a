import { type Html, html } from "../html.ts";
import type { Problem } from "../problem.ts";
import { frame } from "./frame.ts";

/** A page that says what went wrong and where to go. */
export function problemPage({ title, status, detail }: Problem): Html {
  const body = html`<article class="sheet"><header class="lead"><p class="kicker">${status}</p><h1>${title}</h1><p class="hint">${detail}</p></header>
<p>Search above, or begin at <a href="/">the first page</a>: it lists the articles and the questions that can be asked.</p></article>`;
  return frame({ title: `${title} · Dateline`, body });
}
