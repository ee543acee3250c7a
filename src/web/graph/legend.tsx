import { glyphRow, glyphs } from "../../../schema/glyphs.ts";
import { standings } from "../../../schema/standings.ts";
import { picture } from "../state/model.ts";
import { isHollow } from "./looks.ts";

/** What shapes and strokes mean: those that are in the picture. */
export function Legend() {
  const { nodes = [], edges = [] } = picture.value ?? {};
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const kept = new Set(edges.map(({ standing }) => standing));
  return (
    <ul class="legend" aria-label="Legend">
      {glyphs
        .filter(({ kind }) => kinds.has(kind))
        .map((row) => (
          <li key={row.kind}>
            <Shape kind={row.kind} /> {row.words}
          </li>
        ))}
      {standings
        .filter(({ standing }) => kept.has(standing))
        .map((row) => (
          <li key={row.standing}>
            <svg class="sample" viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
              <line class={`line ${row.standing}`} x1="1" y1="5" x2="35" y2="5" />
            </svg>{" "}
            {row.mark} {row.description}
          </li>
        ))}
      {nodes.some(isHollow) && (
        <li>
          <Shape kind="Event" hollow /> an event that is said, announced or denied
        </li>
      )}
      {edges.some(({ count }) => count > 1) && (
        <li>
          <b class="badge">×2</b> so many sentences
        </li>
      )}
    </ul>
  );
}

/** The shape of a kind as it stands in the graph; what is no kind is a type of event. */
export function Shape({ kind, hollow = false }: { readonly kind: string; readonly hollow?: boolean }) {
  const row = glyphs.find((one) => one.kind === kind) ?? glyphRow("Event");
  return (
    <svg
      class={`shape-sign kind-${row.kind.toLowerCase()}${hollow ? " hollow" : ""}`}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path class="outline" d={row.outline} transform="translate(1.2 1.2) scale(.9)" />
      <path
        class="sign"
        d={row.path}
        fill-rule="evenodd"
        transform="translate(12 12) scale(.66) translate(-8 -8)"
      />
    </svg>
  );
}
