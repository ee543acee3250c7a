import type { NamedQuery, QueryParameter } from "../../query/named-query.ts";
import { unknownNames } from "../../query/unknown-names.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { capital } from "./words.ts";

type Given = Readonly<Record<string, string>>;

/** What a reader is told where a question has no rows: which name nobody has and who may be meant, else how to ask more widely. */
export async function noAnswer(
  { store, suggest }: Pick<Service, "store" | "suggest">,
  query: Pick<NamedQuery, "name" | "parameters">,
  given: Given,
): Promise<Html> {
  const unknown = await unknownNames(store, query, given);
  const told = await Promise.all(unknown.map((one) => nobody(suggest, query, one, given)));
  if (told.length > 0) return html`<div class="notice" role="status">${told}</div>`;
  const spare = query.parameters.filter(({ name, required }) => !required && (given[name] ?? "") !== "");
  const wider =
    spare.length === 0
      ? ""
      : html` Leave ${spare.map(({ name }, at) => html`${at === 0 ? "" : at < spare.length - 1 ? ", " : " or "}“${capital(name)}”`)} empty to ask more widely.`;
  return html`<p class="notice" role="status">Nothing in these articles answers that.${wider} <a href="/search">Search</a> finds how the reports write a name.</p>`;
}

async function nobody(
  suggest: Service["suggest"],
  query: Pick<NamedQuery, "name">,
  { name, kind }: QueryParameter,
  given: Given,
): Promise<Html> {
  const value = given[name]!.trim();
  const some = await suggest(value, { [kind === "place" ? "entity" : kind]: 3 });
  const links = some.map(
    (one, at) =>
      html`${at === 0 ? "" : ", "}<a href="${withParameters(`/query/${query.name}`, { ...given, [name]: one.name })}">${one.name}</a>`,
  );
  return html`<p><a href="#p-${name}">${capital(name)}</a>: Nobody and nothing here is called “${value}”. ${links.length > 0 ? html`Did you mean ${links}?` : html`<a href="/search?${new URLSearchParams({ q: value })}">Search for it</a>.`}</p>`;
}
