import { morph } from "./morph.ts";

/** Puts the explorer of another page of the service in the place of this one's. */
export function showPage(page: Document): void {
  const [here, there] = [document.querySelector("#explore"), page.querySelector("#explore")];
  if (!here || !there) {
    location.reload();
    return;
  }
  document.title = page.title;
  const frame = document.activeElement?.closest(".drawing-frame");
  morph(here, there);
  document.dispatchEvent(new Event("page-shown"));
  // Who followed a mark by key is still in the drawing, though that mark is gone.
  if (frame && document.activeElement === document.body)
    frame.querySelector<SVGAElement>('a:not([tabindex="-1"])')?.focus({ preventScroll: true });
}
