type Values = Readonly<Record<string, string | number>>;

/** A new element of SVG with these attributes. */
export function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  values: Values = {},
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  attributes(made, values);
  return made;
}

/** Sets attributes of an element. */
export function attributes(of: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) of.setAttribute(name, String(value));
}
