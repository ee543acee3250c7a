/** One value, name or mark of JSON, at the place where the expression is asked. */
const LEXEME =
  /[\s]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** The line (from 1) where JSON text that does not parse stops being JSON. */
export function jsonErrorLine(text: string): number {
  return text.slice(0, errorPlace(text)).split("\n").length;
}

/** Reads lexeme by lexeme and keeps what may come next: the runtime's own messages do not always tell the place. */
function errorPlace(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected = "value";
  for (let at = 0; ; at = LEXEME.lastIndex) {
    LEXEME.lastIndex = at;
    const match = LEXEME.exec(text);
    if (!match) return at + (/\S/.exec(text.slice(at, at + 10_000))?.index ?? 0);
    const mark = match[3] ?? (match[1] !== undefined ? "string" : "value");
    const next = follow(expected, mark, open);
    if (next === undefined) return LEXEME.lastIndex - 1;
    expected = next;
  }
}

function follow(expected: string, mark: string, open: ("{" | "[")[]): string | undefined {
  const inside = open.at(-1);
  if (mark === "}" || mark === "]") {
    const opener = mark === "}" ? "{" : "[";
    if (inside !== opener || !["comma", `first ${opener}`].includes(expected)) return undefined;
    open.pop();
    return open.length > 0 ? "comma" : "end";
  }
  if (expected === "colon") return mark === ":" ? "value" : undefined;
  if (expected === "comma") return mark !== "," ? undefined : inside === "{" ? "name" : "value";
  if (expected === "name" || expected === "first {") return mark === "string" ? "colon" : undefined;
  if (expected !== "value" && expected !== "first [") return undefined;
  if (mark === "{" || mark === "[") {
    open.push(mark);
    return `first ${mark}`;
  }
  if (mark === "," || mark === ":") return undefined;
  return open.length > 0 ? "comma" : "end";
}
