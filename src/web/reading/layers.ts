/** Keeps in the address which layers of a text are shown, so that the view can be shared, and shows them without a reload. */
export function switched(form: HTMLFormElement): void {
  form.querySelector("button")?.setAttribute("hidden", "");
  form.addEventListener("change", () => {
    const address = new URL(location.href);
    const shown = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")].map(
      (box) => box.value,
    );
    address.searchParams.delete("show");
    if (shown.join(",") !== form.dataset.default) address.searchParams.set("show", shown.join(",") || "text");
    history.replaceState(history.state, "", address);
  });
}
