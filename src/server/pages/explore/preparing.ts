import { type Html, html } from "../../html.ts";
import { frame } from "../frame.ts";

/** Stands for a page of the explorer while the graph is read for it the first time. */
export function preparingPage(): Html {
  const body = html`<div class="explore">
<header class="explore-head"><h1>Explore</h1><p class="hint" role="status">Getting ready …</p></header>
<div class="notice"><p><b>The reports are being read for the explorer.</b> After the service has started, or the graph has changed much, this takes some seconds. The page shows itself as soon as it is ready.</p></div>
</div>`;
  return frame({ title: "Getting ready · Explore · Dateline", body, wide: true });
}
