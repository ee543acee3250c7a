import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { counted } from "../../../schema/counted.ts";
import { go, pick } from "../state/go.ts";
import { answer, edgesById, hovered, marked, nodesById, picture, place, said } from "../state/model.ts";
import { Few } from "./few.tsx";
import type { GraphView } from "./graph-view.ts";
import { type Cursor, stepOf } from "./keys.ts";
import { Legend } from "./legend.tsx";
import { openView } from "./open-view.ts";
import { ThingsList } from "./things-list.tsx";
import { Toolbar } from "./toolbar.tsx";

/** More nodes than this, and pointing at one does not colour all the others anew. */
const crowd = 500;

/** The live graph: the picture with its keys, buttons, legend and list. */
export function GraphRegion() {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const view = useSignal<GraphView | undefined>(undefined);
  const [cursor, setCursor] = useState<Cursor>({});
  const held = useRef<Cursor>(cursor);
  held.current = cursor;
  const putRing = (): void => placeRing(ring.current, held.current.node, view.peek());

  useEffect(() => {
    let left = false;
    const hover = (id: string | undefined): void => {
      hovered.value = id;
    };
    const picked = (id: string | undefined): void => {
      const edge = id === undefined ? undefined : edgesById.peek().get(id);
      if (id !== undefined) setCursor(edge ? { node: edge.from, edge: id } : { node: id });
      pick(id);
    };
    const deeds = { pick: picked, hover, moved: putRing };
    void openView(canvas.current!, deeds).then((made) => {
      if (left) return made.close();
      view.value = made;
    });
    return () => {
      left = true;
      view.value?.close();
      view.value = undefined;
    };
  }, []);
  useEffect(putRing, [cursor]);
  useSignalEffect(() => {
    // On a small screen the pane covers the lower half: the picture stays to be seen above it, once it has its height there.
    if (place.value.picked !== undefined && matchMedia("(max-width: 62rem)").matches)
      requestAnimationFrame(() => frame.current?.scrollIntoView({ block: "start" }));
  });
  useSignalEffect(() => {
    const { nodes, edges } = picture.value ?? {};
    if (view.value && nodes && edges) drawIn(view.value, { nodes, edges });
  });
  useSignalEffect(() => {
    const picked = marked.value;
    const pointed = (picture.value?.nodes.length ?? 0) <= crowd ? hovered.value : undefined;
    view.value?.mark({ picked, hovered: held.current.edge ?? pointed });
  });
  useEffect(() => view.value?.mark({ picked: marked.value, hovered: cursor.edge }), [cursor.edge]);

  const pressed = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey || !picture.value || event.target !== frame.current)
      return;
    const step = stepOf(event.key, held.current, picture.value);
    if (!step) return;
    event.preventDefault();
    if ("to" in step) {
      setCursor(step.to);
      said.value = step.say;
      if (step.to.node !== undefined && outside(view.value?.placeOf(step.to.node), frame.current!))
        view.value?.show([step.to.node]);
    } else if ("pick" in step) pick(step.pick);
    else act(step.act, held.current.node, view.value);
  };
  const totals = picture.value;
  const words = totals
    ? `${counted(totals.nodes.length, "thing")}, ${counted(totals.edges.length, "line")}`
    : "being drawn";
  return (
    <div class="graph-live">
      <Few />
      <div
        class="graph-frame"
        ref={frame}
        role="application"
        aria-label={`Graph: ${words}`}
        aria-describedby="graph-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        onKeyDown={pressed}
        onFocus={() => {
          if (held.current.node === undefined) setCursor({ node: startOf() });
        }}
        onWheelCapture={(event) => {
          const here = document.activeElement === frame.current || event.ctrlKey || event.metaKey;
          if (!here) event.stopPropagation();
        }}
        onPointerDown={() => {
          frame.current!.dataset.by = "pointer";
          frame.current!.focus({ preventScroll: true });
        }}
        onKeyDownCapture={() => {
          delete frame.current!.dataset.by;
        }}
      >
        <div class="graph-canvas" ref={canvas} />
        <div class="graph-ring" ref={ring} hidden aria-hidden="true" />
      </div>
      <Toolbar view={view.value} />
      <p class="hint graph-keys" id="graph-keys">
        Click a box or a line to see its sentences. Keys: arrows go from one to the next, <kbd>[</kbd>{" "}
        <kbd>]</kbd> along its lines, <kbd>Enter</kbd> picks, <kbd>e</kbd> expands, <kbd>c</kbd> connects,{" "}
        <kbd>h</kbd> hides, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> zoom, <kbd>Esc</kbd> goes back,{" "}
        <kbd>/</kbd> searches.
      </p>
      <Legend />
      <ThingsList onPick={(node) => setCursor({ node })} />
    </div>
  );
}

/** What is picked, else what was asked for, else what most lines meet. */
function startOf(): string | undefined {
  const { picked } = place.value;
  if (picked !== undefined && nodesById.value.has(picked)) return picked;
  const nodes = [...(picture.value?.nodes ?? [])];
  const focus = nodes.find((node) => node.focus);
  return (focus ?? nodes.toSorted((a, b) => b.degree - a.degree)[0])?.id;
}

const drawnIn = new WeakMap<GraphView, { readonly ids: ReadonlySet<string>; readonly from: unknown }>();

/** Draws anew; the camera stays where it is when only something was added or taken away, and takes all in when another part of the same answer is drawn. */
function drawIn(view: GraphView, scene: Parameters<GraphView["draw"]>[0]): void {
  const { ids: before, from } = drawnIn.get(view) ?? {};
  const another = from !== answer.peek();
  const ids = new Set(scene.nodes.map(({ id }) => id));
  const kept = before ? [...before].filter((id) => ids.has(id)).length : 0;
  view.draw(
    scene,
    before !== undefined && another && kept > 0 && kept >= Math.min(before.size, ids.size) * 0.9,
  );
  drawnIn.set(view, { ids, from: answer.peek() });
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("graph-drawn")));
  const { picked } = place.peek();
  const at = picked === undefined ? undefined : edgesById.peek().get(picked);
  const shown = at ? [at.from, at.to] : picked !== undefined && ids.has(picked) ? [picked] : [];
  if (before === undefined && shown.length > 0 && scene.nodes.length > 60) view.show(shown);
}

function outside(at: ReturnType<GraphView["placeOf"]>, { clientWidth, clientHeight }: HTMLElement): boolean {
  return at !== undefined && (at.x < 0 || at.y < 0 || at.x > clientWidth || at.y > clientHeight);
}

function placeRing(ring: HTMLElement | null, node: string | undefined, view: GraphView | undefined): void {
  const at = node === undefined ? undefined : view?.placeOf(node);
  if (!ring) return;
  ring.hidden = at === undefined;
  if (!at) return;
  const size = at.radius * 2 + 14;
  Object.assign(ring.style, {
    width: `${size}px`,
    height: `${size}px`,
    transform: `translate(${at.x - size / 2}px, ${at.y - size / 2}px)`,
  });
}

function act(what: string, node: string | undefined, view: GraphView | undefined): void {
  const { filter } = place.value;
  if (what === "larger") view?.zoom(1.4);
  else if (what === "smaller") view?.zoom(1 / 1.4);
  else if (what === "all") view?.show();
  else if (what === "search") toSearch();
  else if (what === "leave") pick(undefined);
  else if (node !== undefined && what === "hide")
    go({ filter: { ...filter, hide: [...filter.hide, node] }, picked: undefined, pane: "evidence" });
  else if (node !== undefined)
    go({ picked: node, pane: what === "connect" ? "connect" : "expand", goal: undefined });
}

/** To the filter's field for words; the pane may stand in its place. */
function toSearch(): void {
  pick(undefined);
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>("#explore input[name=q]");
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  });
}
