import { place } from "./model.ts";
import { addressOf, type Place, readPlace } from "./place.ts";

/** Goes to another place: a step of its own, which Back undoes, unless only `quietly`. */
export function go(next: Partial<Place>, quietly = false): void {
  const target: Place = { ...place.value, ...next };
  const address = addressOf(target);
  if (address === addressOf(place.value)) return;
  history[quietly ? "replaceState" : "pushState"](null, "", address);
  place.value = target;
}

/** Picks a node, a line or a row, or nothing; looking about is no step of its own. */
export function pick(id: string | undefined): void {
  const { pane, picked, filter } = place.value;
  if (pane === "connect" && picked !== undefined && id !== undefined && id !== picked)
    go({ pane: "path", goal: id });
  else go({ filter, picked: id, pane: "evidence", goal: undefined }, true);
}

/** Follows Back, Forward and changes of the address by hand. */
export function followHistory(): void {
  addEventListener("popstate", () => {
    place.value = readPlace(location);
  });
}
