import type { FilterError } from "../../../schema/explore-address.ts";
import { plainExpected } from "../../../schema/plain-words.ts";

/**
 * Says at its field what the service would refuse, as its own pages do: the field is marked, has the words below it, and
 * is where one is. Gives whether the form has such a field.
 */
export function showWrong(form: HTMLFormElement, { parameter, expected }: FilterError): boolean {
  clear(form);
  const found = form.elements.namedItem(parameter);
  const field = found instanceof RadioNodeList ? found[0] : found;
  if (!(field instanceof HTMLInputElement) || !/^(?:text|search)$/.test(field.type)) return false;
  const words = document.createElement("p");
  words.className = "wrong";
  words.id = `${field.id}-wrong`;
  words.textContent = plainExpected(expected);
  field.after(words);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", words.id);
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  field.focus();
  field.addEventListener("input", () => clear(form), { once: true });
  return true;
}

function clear(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll("[aria-invalid]"))
    for (const name of ["aria-invalid", "aria-describedby"]) field.removeAttribute(name);
  for (const words of form.querySelectorAll(".wrong")) words.remove();
}
