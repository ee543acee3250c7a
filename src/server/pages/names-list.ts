import { type Html, html } from "../html.ts";

/** The list of names that a field is completed from: filled by a script as one types, empty without. */
export const namesList: Html = html`<datalist id="names" data-live></datalist>`;

/** Marks of a field that takes the name of something of a group: its names are offered as one types. */
export function completes(group: "entity" | "event" | "article"): Html {
  return html` list="names" data-names="${group}"`;
}
