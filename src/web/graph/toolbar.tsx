import { counted } from "../../../schema/counted.ts";
import { go } from "../state/go.ts";
import { answer, place } from "../state/model.ts";
import type { GraphView } from "./graph-view.ts";

/** Buttons for the camera, and what is not drawn. */
export function Toolbar({ view }: { readonly view: GraphView | undefined }) {
  const { filter } = place.value;
  const left = answer.value?.left.nodes ?? 0;
  return (
    <fieldset class="graph-tools">
      <legend class="unseen">The picture</legend>
      <button type="button" aria-label="Larger" onClick={() => view?.zoom(1.4)}>
        +
      </button>
      <button type="button" aria-label="Smaller" onClick={() => view?.zoom(1 / 1.4)}>
        −
      </button>
      <button type="button" class="quiet" onClick={() => view?.show()}>
        All in sight
      </button>
      {filter.expand.length > 0 && (
        <button type="button" class="quiet" onClick={() => go({ filter: { ...filter, expand: [] } })}>
          Undo all expanding
        </button>
      )}
      {filter.hide.length > 0 && (
        <button type="button" class="quiet" onClick={() => go({ filter: { ...filter, hide: [] } })}>
          Show {counted(filter.hide.length, "hidden thing")}
        </button>
      )}
      {left > 0 && <span class="left">+{left.toLocaleString("en")} more not drawn</span>}
    </fieldset>
  );
}
