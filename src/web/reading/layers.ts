/** Keeps in the address which layers of a text are shown, so that the view can be shared, and shows them without a reload. */
export function switched(form: HTMLFormElement): void {
  form.querySelector("button")?.setAttribute("hidden", "");
  form.addEventListener("change", () => {
    const address = new URL(location.href);
    const hidden = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")]
      .filter((box) => !box.checked)
      .map((box) => box.value);
    address.searchParams.delete("show");
    address.searchParams.delete("hide");
    if (hidden.length > 0) address.searchParams.set("hide", hidden.join(","));
    history.replaceState(history.state, "", address);
  });
}
