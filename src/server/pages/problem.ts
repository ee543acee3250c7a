import { type Html, html } from "../html.ts";
import type { Problem } from "../problem.ts";
import { frame } from "./frame.ts";
import { plainly } from "./plainly.ts";

/** What a reader can do about it, where there is more to say than where to go. */
const advice: Readonly<Record<number, string>> = {
  400: "Correct what was asked, or leave it out: every question says what it takes.",
  404: "An address may have been cut when it was copied, or the article that told of this has been removed.",
  429: "Wait a moment before asking again.",
  500: "It is no fault of what was asked. The service’s own output may say more; “dateline check” looks the store over.",
  503: "Try again in a moment. If it lasts: is the database running, and was the store made by this version? “dateline check” says so, “dateline rebuild” makes it anew.",
};

/** A page that says what went wrong, what can be done about it, and where to go. */
export function problemPage({ title, status, detail }: Problem): Html {
  const more = advice[status];
  const body = html`<article class="sheet"><header class="lead"><p class="kicker">${status}</p><h1>${title}</h1><p class="hint">${plainly(detail)}</p></header>
${more ? html`<p>${more}</p>` : ""}
<p>Search above, or go through <a href="/search">what there is</a>, the <a href="/#questions">questions</a> and the <a href="/#articles">newest articles</a>.</p></article>`;
  return frame({ title: `${title} · Dateline`, body });
}
