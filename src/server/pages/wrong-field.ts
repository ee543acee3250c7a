import { type Html, html } from "../html.ts";
import type { Problem } from "../problem.ts";
import { plainly } from "./plainly.ts";

type Wrong = Pick<Problem, "detail" | "parameter">;

interface WrongField {
  /** Marks of the field itself: it is told with what is wrong, and is where one begins. */
  readonly marks: Html | "";
  /** Stands below it. */
  readonly words: Html | "";
}

/** What stands at a field of a form: nothing, unless its value is what cannot be. `hint` is the id of what describes it anyway. */
export function wrongField(wrong: Wrong | undefined, name: string, id: string, hint?: string): WrongField {
  const usual = hint === undefined ? "" : html` aria-describedby="${hint}"`;
  if (wrong?.parameter !== name) return { marks: usual, words: "" };
  const told = [`${id}-wrong`, ...(hint === undefined ? [] : [hint])].join(" ");
  return {
    marks: html` aria-invalid="true" aria-describedby="${told}" autofocus`,
    words: html`<p class="wrong" id="${id}-wrong">${plainly(wrong.detail)}</p>`,
  };
}

/** The same above the result, with the way to the field. `id` is absent where no field is at fault. */
export function wrongNotice(wrong: Wrong, label: string, id: string | undefined, more: Html | "" = ""): Html {
  return html`<p class="notice" role="alert">${id === undefined ? plainly(wrong.detail) : html`<a href="#${id}">${label}</a>: ${plainly(wrong.detail)}`}${more}</p>`;
}
