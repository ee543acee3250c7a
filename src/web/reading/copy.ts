/** Gives a quotation a button that copies its words with who says so, the article and the address where they stand. */
export function copyable(figure: HTMLElement): void {
  const link = figure.querySelector<HTMLAnchorElement>("blockquote a[href]");
  const caption = figure.querySelector("figcaption");
  if (!link || !caption || !navigator.clipboard) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy the quotation with its link");
  const told = document.createElement("span");
  told.className = "copied";
  told.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    const said = [...caption.querySelectorAll(".voice, cite")].map(wordsOf).join(" · ");
    const words = wordsOf(link);
    const quoted = /[“”"«»]/.test(words) ? words : `“${words}”`;
    try {
      await navigator.clipboard.writeText(`${quoted}\n${said}\n${link.href}`);
      told.textContent = "Copied";
    } catch {
      told.textContent = "The browser does not allow it: select the words and copy them";
    }
    setTimeout(() => (told.textContent = ""), 4000);
  });
  // Beside the headline, with which it goes to a line of its own where both have no room.
  (caption.querySelector(".from") ?? caption).append(" ", button, told);
}

function wordsOf(element: Element): string {
  return (element.textContent ?? "")
    .replace(/\s+/g, " ")
    .replace(/^[“\s]+(?=Said by)/, "")
    .trim();
}
