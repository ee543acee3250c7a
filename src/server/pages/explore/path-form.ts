import { longestText } from "../../../../schema/limits.ts";
import { type Html, html } from "../../html.ts";
import type { Problem } from "../../problem.ts";
import { completes, namesList } from "../names-list.ts";
import { wrongField } from "../wrong-field.ts";
import type { PathAsked } from "./path.ts";

interface Given {
  readonly list?: Html | "";
  readonly heading?: Html | "";
}

/** Asks how two are connected; with a heading of its own where the page is about something else. */
export function pathForm(
  { from, to, asserted = false, versions = "current" }: Pick<PathAsked, "from" | "to"> & Partial<PathAsked>,
  wrong?: Pick<Problem, "detail" | "parameter">,
  { list = namesList, heading = html`<h2>How are two connected?</h2>` }: Given = {},
): Html {
  const field = (name: "from" | "to", label: string, value: string): Html => {
    const { marks, words } = wrongField(wrong, name, `path-${name}`);
    return html`<div class="field"><label for="path-${name}">${label}</label><input id="path-${name}" name="${name}" value="${value}" required autocomplete="off" maxlength="${longestText}"${completes("entity")}${marks}>${words}</div>`;
  };
  return html`<form class="path-form" action="/explore/path" method="get" aria-label="How two are connected">${heading}${list}${field("from", "One", from)}${field("to", "The other", to)}<div class="box"><input type="checkbox" id="path-asserted" name="asserted" value="true"${asserted ? html` checked` : ""}><label for="path-asserted"><span>only by what reports themselves assert</span></label></div>${versions === "all" ? html`<input type="hidden" name="versions" value="all">` : ""}<p class="actions"><button type="submit">Connect</button></p></form>`;
}
