import type { ExploreAnswer, ExploreRow } from "../../../../schema/index.ts";
import { bundleId } from "../../explore/bundles.ts";
import { type Html, html } from "../../html.ts";
import { counted } from "../words.ts";
import { chipOf, quoteHtml, thingHtml, whenOf } from "./parts.ts";

const usual = new Set(["agent", "object", "target", "from", "to", "speaker", "about", "where"]);

/** The result as rows: who did what, to whom, where, when, and who says so. */
export function tableView({ rows }: ExploreAnswer): Html {
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="Rows"><table class="explore-rows">
<thead><tr><th scope="col">Who</th><th scope="col">Did what</th><th scope="col">To whom</th><th scope="col">Where</th><th scope="col">When</th><th scope="col">Who says so</th></tr></thead>
<tbody>${rows.map(rowHtml)}</tbody></table></div>`;
}

function rowHtml(row: ExploreRow): Html {
  const { who, whom, others, where, evidence, accounts, reports } = row;
  const [first] = evidence;
  const more =
    accounts > 1
      ? html`<span class="more-accounts">${counted(accounts, "place")} in ${counted(reports, "report")}</span>`
      : "";
  return html`<tr id="row-${row.id.replaceAll("~", "-")}" class="${row.standing}" data-id="${pickOf(row)}"><td data-label="Who">${who.map(party)}</td><td data-label="Did what">${whatOf(row)} ${chipOf(row.standing)}</td><td data-label="To whom">${[...whom, ...others].map(party)}</td><td data-label="Where">${where.map(party)}</td><td data-label="When">${whenHtml(row)}</td><td class="told-by" data-label="Who says so">${first ? quoteHtml(first, 180) : ""} ${more}</td></tr>`;
}

/** What is picked with the row: itself, or the line that stands for a relation. */
export function pickOf({ id, family }: Pick<ExploreRow, "id" | "family">): string {
  const [from = "", to = ""] = id.split("~");
  return family === "relation" ? bundleId(from, to) : id;
}

function whatOf({ family, name, href, type }: ExploreRow): Html {
  if (family === "relation") return html`<span class="phrase">${name}</span>`;
  const words = family === "statement" ? html`said: “${name.replace(/^[“"]|[”"]$/gu, "")}”` : html`${name}`;
  const kind =
    family === "event" && type !== "action" && !name.toLowerCase().includes(type)
      ? html` <span class="type">${type}</span>`
      : "";
  return html`<a class="what" href="${href ?? ""}">${words}</a>${kind}`;
}

function party({ role, ...one }: ExploreRow["who"][number]): Html {
  return html`<span class="party">${thingHtml(one)}${usual.has(role) ? "" : html` <span class="role">${role}</span>`}</span>`;
}

function whenHtml(row: ExploreRow): Html | string {
  return row.when ? html`<time datetime="${row.when.value}">${whenOf(row)}</time>` : whenOf(row);
}
