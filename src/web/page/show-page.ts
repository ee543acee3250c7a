import { morph } from "./morph.ts";

/** Puts the explorer of another page of the service in the place of this one's. */
export function showPage(page: Document): void {
  const [here, there] = [document.querySelector("#explore"), page.querySelector("#explore")];
  if (!here || !there) {
    location.reload();
    return;
  }
  document.title = page.title;
  morph(here, there);
  document.dispatchEvent(new Event("page-shown"));
}
