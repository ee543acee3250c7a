import { counted } from "../../../schema/counted.ts";
import { replacedArticles, versionChoices } from "../../query/versions.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { HttpError } from "../problem.ts";
import type { LeftOut, Versions } from "../read/left-out.ts";

/** Where articles were replaced: whether an answer at `path` rests on them too, with the way to the other answer. */
export async function versionsAsked(
  { store }: Pick<Service, "store">,
  path: string,
  given: Readonly<Record<string, string>>,
): Promise<Html | ""> {
  const { length } = await replacedArticles(store, await store.version());
  if (length === 0) return "";
  const { versions, cursor: _, ...asked } = given;
  return versions === "all"
    ? withThat(length, withParameters(path, asked))
    : withoutThat(length, withParameters(path, { ...asked, versions: "all" }));
}

/** The same on the page of an entity or event, where replaced versions tell of it. */
export function versionsOfNode({ here, why }: LeftOut, path: string): Html | "" {
  if (here.length === 0) return "";
  if (why === "nothing else")
    return html`<p class="hint versions">Only versions that were replaced since tell of this: what stands does not.</p>`;
  return why === "all"
    ? withThat(here.length, path)
    : withoutThat(here.length, withParameters(path, { versions: "all" }));
}

/** Which versions an address asks for. Throws `HttpError`. */
export function versionsIn(asked: string | undefined): Versions {
  const found = versionChoices.find((one) => one === (asked || "current"));
  if (found) return found;
  throw new HttpError(
    400,
    `malformed parameter “versions”: expected ${versionChoices.join(" or ")}`,
    "versions",
  );
}

function withThat(articles: number, without: string): Html {
  return html`<p class="hint versions">With what ${counted(articles, "article")} said in a version that was replaced since. <a href="${without}">Only what stands</a></p>`;
}

function withoutThat(articles: number, all: string): Html {
  return html`<p class="hint versions">Without what ${counted(articles, "article")} said in a version that was replaced since. <a href="${all}">With that</a></p>`;
}
