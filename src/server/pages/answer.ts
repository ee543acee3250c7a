import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import type { Answered } from "../questions/answered.ts";
import { plainWords } from "./query-columns.table.ts";
import { rowsHtml } from "./query-rows.ts";
import { capital } from "./words.ts";

/** The question that was meant, with the fields it was asked with, and its first rows with their sentences. */
export async function answerHtml(service: Service, meant: Answered): Promise<Html> {
  const { query, given, answer, whole, honest } = meant;
  const path = withParameters(`/query/${query.name}`, given);
  const fields = Object.entries(given).map(
    ([name, value], at) => html`${at > 0 ? " · " : ""}${name}: <b>${plainWords[name]?.[value] ?? value}</b>`,
  );
  return html`<section id="answer"><h2>${whole ? "What the reports tell" : "The nearest that the reports tell"}</h2>
<p class="hint">${whole ? "" : "Nothing was found to answer all of it. "}Asked as <a href="${path}">${query.question}</a> ${fields}</p>
${honest ? html`<p class="notice">${honest}</p>` : ""}
${await rowsHtml(service, query, answer)}
<p class="all"><a href="${path}">${answer.truncated ? "More of these, and the question to change" : "Change the question"}</a>${query.name === "connections" ? html` · <a href="${withParameters("/explore/path", given)}">Read as one chain, and as a graph</a>` : ""}</p></section>`;
}

/** The questions that are asked most, for who asked in words that lead nowhere. */
export function questionsHtml(queries: Service["queries"]): Html {
  const some = ["who-did-what", "who-said-what", "what-happened", "figures", "disagreements"];
  const known = some.flatMap((name) => queries.get(name) ?? []);
  return html`<li>Ask in a form: ${known.map(({ name, title }, at) => html`${at > 0 ? ", " : ""}<a href="/query/${name}">${capital(title)}</a>`)}</li>`;
}
