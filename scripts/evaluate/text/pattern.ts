const classes: Readonly<Record<string, string>> = {
  w: "\\p{L}\\p{N}_",
  d: "\\p{Nd}",
  s: "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",
};
const edge = `(?:(?<=[${classes.w}])(?![${classes.w}])|(?<![${classes.w}])(?=[${classes.w}]))`;

/**
 * A regular expression that means what the independent scorer's means: `\w`, `\d`, `\s` and `\b` are those of all
 * scripts, not of ASCII, and only characters that the scorer calls letters, digits or space belong to them.
 */
export function pattern(source: string, flags = ""): RegExp {
  let out = "";
  let inside = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (sign !== "\\") {
      if (sign === "[") inside = true;
      else if (sign === "]") inside = false;
      out += sign;
      continue;
    }
    const letter = source[++at]!;
    const members = classes[letter.toLowerCase()];
    if (letter === "b") out += edge;
    else if (!members) out += `\\${letter}`;
    else if (inside) out += members;
    else out += letter === letter.toLowerCase() ? `[${members}]` : `[^${members}]`;
  }
  return new RegExp(out, `${flags}u`);
}

const space = pattern("\\s+");
const around = pattern("^\\s+|\\s+$", "g");

/** A text without the space around it. */
export function stripped(text: string): string {
  return text.replace(around, "");
}

/** The words of a text, divided at its space. */
export function divided(text: string): readonly string[] {
  const inner = stripped(text);
  return inner === "" ? [] : inner.split(space);
}

/** Does a word begin with a capital? */
export function capital(word: string): boolean {
  return /^\p{Uppercase}/u.test(word);
}
