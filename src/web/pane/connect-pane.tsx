import { useEffect, useRef, useState } from "preact/hooks";
import { longestText } from "../../../schema/limits.ts";
import { go } from "../state/go.ts";
import { nodesById } from "../state/model.ts";
import { useCompletion } from "./use-completion.ts";

/** Chooses the other end of a path: in the picture, or by a name. */
export function ConnectPane({ node }: { readonly node: string }) {
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const typed = name.trim().toLowerCase();
  const drawn = [...nodesById.value.values()].filter(
    ({ id, kind }) => id !== node && kind !== "Statement" && kind !== "Figure",
  );
  const near = drawn
    .filter((one) => one.name.toLowerCase().includes(typed))
    .map(({ id, name }) => ({ id, name, detail: "in the picture" }));
  const far = useCompletion(name).filter(({ id }) => id !== node && !near.some((one) => one.id === id));
  const offered = [...near.slice(0, typed === "" ? 200 : 8), ...far];
  const exact = offered.filter((one) => one.name.toLowerCase() === typed);
  return (
    <form
      class="connect"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        // Two of one name are not told apart by it: then the service says between which it looked.
        const goal = exact.length === 1 ? exact[0]!.id : name.trim();
        if (goal !== "") go({ pane: "path", goal });
      }}
    >
      <p class="hint">Connect it with what? Pick it in the picture, or write its name.</p>
      <label for="connect-goal">Name of a person, a place, an organization, an event</label>
      <input
        id="connect-goal"
        ref={field}
        list="connect-names"
        value={name}
        maxLength={longestText}
        autocomplete="off"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id="connect-names">
        {offered.map((one) => (
          <option key={one.id} value={one.name} label={`${one.name} (${one.detail})`} />
        ))}
      </datalist>
      <div class="pane-actions">
        <button type="submit">Show how</button>
      </div>
    </form>
  );
}
