import { useEffect, useState } from "preact/hooks";
import { ask } from "../state/ask.ts";

/** Somebody or something of the graph by name, with what sets it apart from others of the name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface Suggestions {
  readonly suggestions: readonly {
    readonly group: string;
    readonly kind: string;
    readonly name: string;
    readonly detail: string;
    readonly path: string;
  }[];
}

/** How long nothing is typed before what was typed is asked for, in milliseconds. */
const pause = 120;

/** Entities and events of the whole graph that may be meant with what was typed; none while nothing is. */
export function useCompletion(typed: string): readonly Named[] {
  const [found, setFound] = useState<readonly Named[]>([]);
  useEffect(() => {
    const words = typed.trim();
    if (words === "") return setFound([]);
    let late = false;
    const timer = setTimeout(async () => {
      // A completion that does not come is none: a name can be written out.
      const answer = await ask<Suggestions>("/api/complete", { q: words }).catch(() => undefined);
      if (late || !answer) return;
      const named = answer.suggestions.filter(({ group }) => group === "entity" || group === "event");
      setFound(
        named.map(({ path, name, kind, detail }) => ({
          id: decodeURIComponent(path.split("/").at(-1)!),
          name,
          detail: [kind, detail].filter(Boolean).join(", "),
        })),
      );
    }, pause);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
