import { counted } from "../../../../schema/counted.ts";
import { groupBy } from "../../../../schema/group-by.ts";
import { inQuotes } from "../../../../schema/in-quotes.ts";
import { type ExploreAnswer, type ExploreRow, roles } from "../../../../schema/index.ts";
import { bundleId } from "../../explore/bundles.ts";
import { type Html, html } from "../../html.ts";
import { roleBefore } from "../../role-words.table.ts";
import { chipOf, quoteHtml, thingHtml, whenOf } from "./parts.ts";

/** Roles that a column's head says already. */
const usual = new Set(["agent", "object", "target", "from", "to", "speaker", "about", "where"]);
const order = new Map<string, number>(roles.map(({ role }, at) => [role, at]));
/** So many under one role; the page of the row has all. */
const mostNamed = 7;

/** The result as rows: who did what, to whom, where, when, and who says so. */
export function tableView({ rows }: Pick<ExploreAnswer, "rows">): Html {
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="Rows"><table class="explore-rows">
<thead><tr><th scope="col">Who</th><th scope="col">Did what</th><th scope="col">To whom</th><th scope="col">Where</th><th scope="col">When</th><th scope="col">Who says so</th></tr></thead>
<tbody>${rows.map(rowHtml)}</tbody></table></div>`;
}

function rowHtml(row: ExploreRow): Html {
  const { who, whom, others, where, evidence, accounts, reports } = row;
  const [first] = evidence;
  const more =
    accounts > 1
      ? html`<span class="more-accounts">${counted(accounts, "passage")} in ${counted(reports, "report")}</span>`
      : "";
  return html`<tr id="row-${row.id.replaceAll("~", "-")}" class="${row.standing}" data-id="${pickOf(row)}"><td data-label="Who">${parties(who, row.href)}</td><td data-label="Did what">${whatOf(row)} ${chipOf(row.standing)}</td><td data-label="To whom">${parties([...whom, ...others], row.href)}</td><td data-label="Where">${parties(where, row.href)}</td><td data-label="When">${whenHtml(row)}</td><td class="told-by" data-label="Who says so">${first ? quoteHtml(first, 180) : ""} ${more}</td></tr>`;
}

/** What is picked with the row: itself, or the line that stands for a relation. */
export function pickOf({ id, family }: Pick<ExploreRow, "id" | "family">): string {
  const [from = "", to = ""] = id.split("~");
  return family === "relation" ? bundleId(from, to) : id;
}

function whatOf({ family, name, href, type }: ExploreRow): Html {
  if (family === "relation") return html`<span class="phrase">${name}</span>`;
  const words = family === "statement" ? `said: ${inQuotes(name)}` : name;
  const kind =
    family === "event" && type !== "action" && !name.toLowerCase().includes(type)
      ? html` <span class="type">${type}</span>`
      : "";
  return html`<a class="what" href="${href ?? ""}">${words}</a>${kind}`;
}

/** Those of one role together, under its name; who led or did it before who was there. */
function parties(all: ExploreRow["who"], href: string | null): readonly Html[] {
  const rank = (role: string): number => order.get(role) ?? order.size;
  return [...groupBy(all, ({ role }) => role)]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([role, some]) => group(usual.has(role) ? "" : roleBefore(role), some, href));
}

function group(role: string, some: ExploreRow["who"], href: string | null): Html {
  const more = some.length - mostNamed;
  const rest = more > 0 && href !== null ? html`<a class="more" href="${href}">and ${more} more</a>` : "";
  return html`<div class="party">${role && html`<span class="role">${role}</span> `}<ul>${some.slice(0, rest ? mostNamed : some.length).map((one) => html`<li>${thingHtml(one)}</li>`)}${rest && html`<li>${rest}</li>`}</ul></div>`;
}

function whenHtml(row: ExploreRow): Html | string {
  return row.when ? html`<time datetime="${row.when.value}">${whenOf(row)}</time>` : whenOf(row);
}
