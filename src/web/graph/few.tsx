import { go } from "../state/go.ts";
import { answer, few, narrow, picture, place } from "../state/model.ts";

/** On a small screen: how many are drawn of how many, and the way to all of them and back. */
export function Few() {
  const all = answer.value?.nodes.length ?? 0;
  const drawn = picture.value?.nodes.length ?? 0;
  const { whole } = place.value;
  if (!narrow.value || few.value?.nodes.length === all) return null;
  return (
    <p class="graph-few">
      {whole
        ? `All ${all.toLocaleString("en")} things are drawn. `
        : `Drawn here are the ${drawn} things that are connected most with each other; ${(all - drawn).toLocaleString("en")} more would not be readable on a small screen. `}
      <button type="button" class="quiet" onClick={() => go({ whole: whole ? undefined : true })}>
        {whole ? "Show the best connected" : `Show all ${all.toLocaleString("en")}`}
      </button>
    </p>
  );
}
