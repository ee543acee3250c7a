import { counted } from "../../../schema/counted.ts";
import type { NamedQuery } from "../../query/named-query.ts";
import { replacedArticles } from "../../query/versions.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";

/** Where articles were replaced: whether the rows rest on them too, with the way to the other answer. */
export async function versionsAsked(
  { store }: Pick<Service, "store">,
  { name }: NamedQuery,
  given: Readonly<Record<string, string>>,
): Promise<Html | ""> {
  const { length } = await replacedArticles(store, await store.version());
  if (length === 0) return "";
  const { versions, cursor: _, ...asked } = given;
  const path = `/query/${name}`;
  return versions === "all"
    ? html`<p class="hint versions">With what ${counted(length, "article")} said in a version that was replaced since. <a href="${withParameters(path, asked)}">Only what stands</a></p>`
    : html`<p class="hint versions">Without what ${counted(length, "article")} said in a version that was replaced since. <a href="${withParameters(path, { ...asked, versions: "all" })}">With that</a></p>`;
}
