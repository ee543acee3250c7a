import { groupBy } from "../../../schema/group-by.ts";

interface Suggestion {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly detail: string;
  readonly path: string;
}

/** How long nothing is typed before what was typed is asked for, in milliseconds. */
const pause = 90;
const titles: Readonly<Record<string, string>> = {
  entity: "People, places, bodies",
  query: "Questions",
  event: "Events",
  statement: "What was said",
  article: "Articles",
};

/** Completes a search box as one types: the combobox of the ARIA practices, with a list that arrow keys go through. */
export function combobox(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  if (!input) return;
  const list = element("div", {
    id: `${input.id}-list`,
    role: "listbox",
    class: "completion",
    "aria-label": "Suggestions",
    hidden: "",
  });
  const told = element("p", { class: "unseen", role: "status" });
  form.append(list, told);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-haspopup": "listbox",
  }))
    input.setAttribute(name, value);
  let chosen = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];

  const open = (is: boolean): void => {
    list.hidden = !is;
    input.setAttribute("aria-expanded", String(is));
    if (!is) choose(-1);
  };
  const choose = (at: number): void => {
    chosen = at;
    for (const [place, option] of options().entries()) {
      option.setAttribute("aria-selected", String(place === at));
      if (place === at) option.scrollIntoView({ block: "nearest" });
    }
    const id = options()[at]?.id;
    if (id === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", id);
  };
  /** Takes the list as it stands: a later answer neither closes what one goes through nor opens what one left. */
  const settle = (): void => {
    clearTimeout(waiting);
    asking?.abort();
  };
  const ask = async (): Promise<void> => {
    settle();
    const typed = input.value.trim();
    if (typed === "") return open(false);
    asking = new AbortController();
    try {
      const response = await fetch(`/api/complete?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (!response.ok) return open(false);
      const { suggestions } = (await response.json()) as { suggestions: readonly Suggestion[] };
      if (document.activeElement !== input) return;
      list.replaceChildren(...grouped(suggestions, input.id, typed));
      open(suggestions.length > 0);
      choose(-1);
      told.textContent =
        suggestions.length === 0
          ? "No suggestion"
          : `${suggestions.length} suggestions; arrow down to go through them`;
    } catch {
      // Asked anew, or the service is away: the form itself still works.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), pause);
  });
  input.addEventListener("keydown", (event) => {
    const all = options();
    const shown = !list.hidden && all.length > 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!shown) return void ask();
      settle();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(chosen + step < -1 ? all.length - 1 : chosen + step >= all.length ? -1 : chosen + step);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      settle();
      open(false);
    } else if (event.key === "Enter" && shown && chosen >= 0) {
      event.preventDefault();
      location.assign(all[chosen]!.dataset.path!);
    }
  });
  input.addEventListener("blur", () => {
    settle();
    open(false);
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (option) location.assign(option.dataset.path!);
  });
}

function grouped(suggestions: readonly Suggestion[], id: string, typed: string): readonly Node[] {
  let at = 0;
  return [...groupBy(suggestions, (one) => one.group)].map(([group, some]) => {
    const heading = element(
      "div",
      { id: `${id}-${group}`, class: "completion-kind", role: "presentation" },
      titles[group] ?? group,
    );
    const items = some.map(({ name, kind, detail, path }) => {
      const option = element("div", {
        id: `${id}-option-${at++}`,
        role: "option",
        "aria-selected": "false",
        "data-path": path,
      });
      const more = [group === "query" ? "" : kind, detail].filter(Boolean).join(" · ");
      option.append(
        element("span", { class: "completion-name" }, ...marked(name, typed)),
        element("span", { class: "completion-detail" }, more),
      );
      return option;
    });
    const box = element("div", { role: "group", "aria-labelledby": heading.id });
    box.append(heading, ...items);
    return box;
  });
}

/** The name with the letters that were typed marked, where they stand in it as they were typed. */
function marked(name: string, typed: string): readonly (string | Node)[] {
  const at = name.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0 || name.toLowerCase().length !== name.length) return [name];
  return [
    name.slice(0, at),
    element("b", {}, name.slice(at, at + typed.length)),
    name.slice(at + typed.length),
  ];
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (string | Node)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
