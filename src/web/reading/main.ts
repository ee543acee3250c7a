import { combobox } from "./combobox.ts";
import { copyable } from "./copy.ts";
import { drawing } from "./drawing.ts";
import { switched } from "./layers.ts";
import { names } from "./names.ts";
import { atPlace } from "./place.ts";

// What every page gains by a script; each of them reads without it.
atPlace();
names();
for (const form of document.querySelectorAll<HTMLFormElement>("form.search")) combobox(form);
for (const figure of document.querySelectorAll<HTMLElement>("figure.evidence")) copyable(figure);
for (const form of document.querySelectorAll<HTMLFormElement>("form.switches")) switched(form);
drawings();
// The explorer puts another result in the place of the one before.
document.addEventListener("page-shown", drawings);

function drawings(): void {
  for (const frame of document.querySelectorAll<HTMLElement>(".drawing-frame")) drawing(frame);
}
