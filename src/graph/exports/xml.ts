const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Anything but what stands as it is in both. */
const doubtful = /[^ !#-%(-;=?-~]/;
const inText = /[&<>\r]/g;
const inAttribute = /[&<>"'\t\n\r]/g;
const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Any text as the content of an XML element. What XML cannot hold (control characters, halves of characters) is left out. */
export function xmlText(text: string): string {
  return escaped(text, inText);
}

/** Any text as the value of an XML attribute in double quotes; line ends stay line ends. */
export function xmlAttribute(text: string): string {
  return escaped(text, inAttribute);
}

function escaped(text: string, special: RegExp): string {
  if (!doubtful.test(text)) return text;
  return text
    .replace(illegal, "")
    .replace(special, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}
