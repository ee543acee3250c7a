import type { QueryAnswer, Row } from "../../query/named-query.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { articleFaces } from "../read/articles.ts";
import { readNodes } from "../read/links.ts";
import { evidenceHtml, nodeLink } from "./evidence.ts";
import { frame } from "./frame.ts";
import { capital, counted } from "./words.ts";

const plurals: Readonly<Record<string, string>> = {
  entity: "People, places, organizations",
  event: "Events",
  office: "Offices",
  statement: "What was said",
  article: "Articles",
};

/** The page of a search: what was found, by kind, each with the words where it stands. */
export async function searchPage(
  { store }: Service,
  text: string,
  answer: QueryAnswer | undefined,
): Promise<Html> {
  const rows = answer?.rows ?? [];
  const nodes = await readNodes(
    store,
    rows.map((row) => String(row.id)),
  );
  const faces = await articleFaces(
    store,
    rows.map((row) => String(row.article)),
  );
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(String(row.kind), [...(groups.get(String(row.kind)) ?? []), row]);
  const item = (row: Row): Html => {
    const node = nodes.get(String(row.id));
    const article = faces.get(String(row.article));
    const placed =
      article && typeof row.start === "number" && typeof row.end === "number" && row.kind !== "article";
    const spot = placed && {
      article,
      start: Number(row.start),
      end: Number(row.end),
      quote: String(row.quote),
      voice: String(row.voice),
      statement: typeof row.statement === "string" ? row.statement : null,
    };
    return html`<li class="fact"><p>${node ? nodeLink(node) : String(row.name)}</p>${spot ? evidenceHtml(spot) : html`<p class="snippet">${String(row.snippet ?? "")}</p>`}</li>`;
  };
  const body = html`<article class="sheet"><header class="lead"><p class="kicker">Search</p><h1>${text === "" ? "What are you looking for?" : html`“${text}”`}</h1>
<p class="hint" role="status">${text === "" ? "A name, a place, a word, with or without accents." : rows.length === 0 ? "Nothing in these articles has it. Try fewer or other words." : html`${counted(rows.length, "find", "finds")}${answer?.truncated ? " shown; there are more" : ""}`}</p></header>
${[...groups].map(([kind, some]) => html`<section><h2>${plurals[kind] ?? capital(kind)} <span class="count">${some.length}</span></h2><ol class="facts">${some.map(item)}</ol></section>`)}
</article>`;
  return frame({
    title: text === "" ? "Search · Dateline" : `${text} · Search · Dateline`,
    body,
    asked: text,
  });
}
