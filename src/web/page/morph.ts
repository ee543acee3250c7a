/**
 * Makes `here` like `there` with as few changes as may be, so that what has the focus keeps it, an opened fold stays open,
 * and what is written in a field is not lost. What has `data-live` is left to whoever drew it.
 */
export function morph(here: Element, there: Element): void {
  if (here.isEqualNode(there) || here.hasAttribute("data-live")) return;
  attributes(here, there);
  const old = [...here.childNodes];
  const kept = new Set<ChildNode>();
  let at: ChildNode | null = here.firstChild;
  for (const next of [...there.childNodes]) {
    const same = old.find((one) => !kept.has(one) && alike(one, next));
    const node = same ?? document.adoptNode(next);
    kept.add(node);
    if (same instanceof Element && next instanceof Element) morph(same, next);
    else if (same && same.nodeValue !== next.nodeValue) same.nodeValue = next.nodeValue;
    if (node === at) at = at.nextSibling;
    else here.insertBefore(node, at);
  }
  for (const one of old) if (!kept.has(one)) one.remove();
}

/** Whether one may become the other: the same kind of element under the same name, or two texts. */
function alike(one: Node, other: Node): boolean {
  if (!(one instanceof Element) || !(other instanceof Element)) return one.nodeType === other.nodeType;
  return one.tagName === other.tagName && nameOf(one) === nameOf(other);
}

function nameOf(element: Element): string {
  const own = element.id || element.getAttribute("data-id") || element.getAttribute("href") || "";
  const field = element.getAttribute("name");
  return field === null
    ? own
    : `${field}=${element.getAttribute("type") === "checkbox" ? element.getAttribute("value") : ""}`;
}

function attributes(here: Element, there: Element): void {
  for (const { name } of [...here.attributes])
    if (!there.hasAttribute(name) && !(name === "open" && here instanceof HTMLDetailsElement))
      here.removeAttribute(name);
  for (const { name, value } of [...there.attributes])
    if (here.getAttribute(name) !== value) here.setAttribute(name, value);
  if (here instanceof HTMLInputElement) {
    const typing = here === document.activeElement && !/^(?:checkbox|radio)$/.test(here.type);
    if (!typing) here.value = here.defaultValue;
    here.checked = here.defaultChecked;
  }
  if (here instanceof HTMLOptionElement) here.selected = here.defaultSelected;
}
