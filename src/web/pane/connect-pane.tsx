import { useEffect, useRef, useState } from "preact/hooks";
import { go } from "../state/go.ts";
import { nodesById } from "../state/model.ts";

/** Chooses the other end of a path: in the picture, or by a name. */
export function ConnectPane({ node }: { readonly node: string }) {
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const others = [...nodesById.value.values()].filter(
    ({ id, kind }) => id !== node && kind !== "Statement" && kind !== "Figure",
  );
  const known = others.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  return (
    <form
      class="connect"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const goal = known?.id ?? name.trim();
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
        maxLength={300}
        autocomplete="off"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id="connect-names">
        {others.slice(0, 200).map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
      <div class="pane-actions">
        <button type="submit">Show how</button>
      </div>
    </form>
  );
}
