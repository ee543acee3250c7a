import { queryNamed } from "../../query/load-queries.ts";
import type { Row } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { articleFaces } from "../read/articles.ts";
import { evidenceHtml } from "./evidence.ts";

const kinds: Readonly<Record<string, string>> = {
  conflict: "Both cannot hold",
  differs: "Two numbers for what may be the same",
};

/** Disagreements, each with its sides beside each other: all, or those of which one of `touching` is a side. */
export async function disagreementsOf(
  { store, queries }: Service,
  touching: readonly string[] | undefined,
  title: string,
): Promise<Html | ""> {
  if (!queries.has("disagreements")) return "";
  const { rows } = await runQuery(store, queryNamed(queries, "disagreements"), {}, { limit: 200 });
  const wanted = touching === undefined ? undefined : await sidesAmong(store, touching);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.disagreement);
    if (wanted === undefined || wanted.has(id)) groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  if (groups.size === 0) return "";
  const faces = await articleFaces(
    store,
    rows.map((row) => String(row.article)),
  );
  return html`<section id="disagreements" class="disagreements"><h2>${title} <span class="count">${groups.size}</span></h2>
${[...groups.values()].map(
  (sides) =>
    html`<div class="versus"><p class="versus-about"><span class="chip denied"><span aria-hidden="true">≠ </span>${kinds[String(sides[0]!.kind)] ?? String(sides[0]!.kind)}</span> ${String(sides[0]!.about)}</p><div class="sides">${sides.map((row) => sideHtml(row, faces))}</div></div>`,
)}</section>`;
}

function sideHtml(row: Row, faces: Awaited<ReturnType<typeof articleFaces>>): Html {
  const article = faces.get(String(row.article));
  const statement = typeof row.statement === "string" ? row.statement : null;
  const spot = article && {
    article,
    start: Number(row.start),
    end: Number(row.end),
    quote: String(row.quote),
    voice: String(row.voice),
    statement,
  };
  return html`<div class="side"><p class="says">${String(row.says)}</p>${spot ? evidenceHtml(spot) : ""}</div>`;
}

async function sidesAmong(store: Service["store"], ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await store.read(
    "MATCH (one:Disagreement)-[:DISAGREES]->(side) WHERE side.id IN $ids RETURN DISTINCT one.id AS id",
    { ids },
  );
  return new Set(rows.map((row) => String(row.id)));
}
