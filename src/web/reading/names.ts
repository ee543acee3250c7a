/** How long nothing is typed before names are asked for, in milliseconds. */
const pause = 120;

interface Suggestion {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly detail: string;
}

/** Offers the names of what is there in every field that takes one, as one types. The browser shows them. */
export function names(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  const offer = async (field: HTMLInputElement): Promise<void> => {
    const list = field.list;
    const typed = field.value.trim();
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`/api/complete?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (!answer.ok || field.value.trim() !== typed) return;
      const { suggestions } = (await answer.json()) as { readonly suggestions: readonly Suggestion[] };
      const some = suggestions.filter(({ group, name }) => group === field.dataset.names && name !== typed);
      list?.replaceChildren(
        ...some.map(({ name, kind, detail }) => {
          const option = document.createElement("option");
          option.value = name;
          option.label = [name, kind, detail].filter(Boolean).join(" · ");
          return option;
        }),
      );
    } catch {
      // Asked anew, or the service is away: what is written stands.
    }
  };
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.names === undefined) return;
    clearTimeout(waiting);
    if (target.value.trim() === "") target.list?.replaceChildren();
    else waiting = setTimeout(() => void offer(target), pause);
  });
  // What another field was offered is nothing for this one.
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement) target.list?.replaceChildren();
  });
}
