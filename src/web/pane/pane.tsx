import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ExploreEdge } from "../../../schema/explore.ts";
import { go, pick } from "../state/go.ts";
import { edgesById, marked, nodesById, picture, place, trouble } from "../state/model.ts";
import { ConnectPane } from "./connect-pane.tsx";
import { EvidencePane } from "./evidence-pane.tsx";
import { ExpandPane } from "./expand-pane.tsx";
import { PathPane } from "./path-pane.tsx";
import { nameIn } from "./proof.tsx";

/** What is known of what is picked: its sentences, its neighbours, or how it is connected with another. */
export function Pane() {
  const { picked, pane, goal } = place.value;
  if (picked === undefined)
    return trouble.value === undefined ? null : (
      <Sheet title="That did not work">{<p role="alert">{trouble.value}</p>}</Sheet>
    );
  const id = [...marked.value][0] ?? picked;
  const node = picture.value?.nodes.find((one) => one.id === picked) ?? nodesById.value.get(picked);
  const edge = edgesById.value.get(id);
  const of = edge ? { edge: edge.id } : { node: picked };
  const title = edge ? edgeTitle(edge) : (node?.name ?? "");
  if (pane === "expand")
    return (
      <Sheet key="expand" title={title} back>
        {<ExpandPane key={picked} node={picked} />}
      </Sheet>
    );
  if (pane === "connect")
    return (
      <Sheet key="connect" title={title} back>
        {<ConnectPane key={picked} node={picked} />}
      </Sheet>
    );
  if (pane === "path" && goal !== undefined)
    return (
      <Sheet key="path" title="" back>
        {<PathPane key={`${picked} ${goal}`} start={picked} goal={goal} />}
      </Sheet>
    );
  return (
    <Sheet title={title}>{<EvidencePane key={JSON.stringify(of)} of={of} node={node} edge={edge} />}</Sheet>
  );
}

/** What a line says, if it says one thing; else its two ends. */
function edgeTitle({ from, to, relations, directed }: ExploreEdge): string {
  const [a, b] = [from, to].map((end) => {
    const node = nodesById.value.get(end);
    return node ? nameIn(node) : "";
  });
  return directed && relations.length === 1 ? `${a} ${relations[0]!.words} ${b}` : `${a} and ${b}`;
}

/** The frame of the pane, with the way out of it. What is to be filled in gets the focus, and the picture gets it back. */
function Sheet({
  title,
  back = false,
  children,
}: {
  readonly title: string;
  readonly back?: boolean;
  readonly children: ComponentChildren;
}) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!back) return;
    if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus({ preventScroll: true });
    return () => focusBehind(place.value.picked);
  }, [back]);
  const close = (): void => {
    const { picked } = place.value;
    pick(undefined);
    focusBehind(picked);
  };
  return (
    <section
      class="pane"
      aria-label="Evidence"
      tabIndex={-1}
      ref={sheet}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        if (back) go({ pane: "evidence", goal: undefined });
        else close();
      }}
    >
      <header class="pane-head">
        {back && (
          <button type="button" class="quiet" onClick={() => go({ pane: "evidence", goal: undefined })}>
            ← Sentences
          </button>
        )}
        <button type="button" class="quiet close" aria-label="Close" onClick={close}>
          ✕
        </button>
      </header>
      {title !== "" && <h2 class="pane-title">{title}</h2>}
      {children}
    </section>
  );
}

/** The picture, or the row, the mark or the place that was picked in another view, has the focus again. */
function focusBehind(picked = ""): void {
  const picture = document.querySelector<HTMLElement>(".graph-frame");
  const own = picture ?? document.querySelector<HTMLElement>(`#explore [data-id~="${CSS.escape(picked)}"]`);
  const stop = own?.matches("[tabindex], a") ? own : own?.querySelector<HTMLElement>("a");
  stop?.focus({ preventScroll: true });
}
