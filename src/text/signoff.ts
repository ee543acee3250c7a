import type { Span } from "../../schema/span.ts";
import { spanOf } from "./span.ts";

/** How far from the end of the text a sign-off is looked for. */
const LONGEST = 300;

interface Form {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = [
  {
    name: "agency in brackets",
    example: "… and other cities. (PL)",
    pattern: /(?<=^|[.!?…]["”’»]?\s*)\(\p{Lu}[\p{L}\p{M}\p{N}&./ -]{0,30}\)$/u,
  },
  {
    name: "who worked on it",
    example: "(Reporting by A. Smith; editing by B. Jones)",
    pattern: /\((?:Additional )?(?:Reporting|Writing|Editing|Compiled) by [^()]{1,250}\)$/u,
  },
  {
    name: "agency after a dash",
    example: "… he said. — AFP",
    pattern:
      /(?<=^|[.!?…]["”’»]?\s*)(?:[–—]|--?|\/)\s?(?:Reuters|AFP|AP|UPI|PTI|ANI|TASS|Xinhua|EFE|ANSA|Bernama|PL|DPA|dpa|IANS)\/?$/u,
  },
];

/** Who signs at the end of the text's last paragraph: "(PL)", "(Reporting by …)". */
export function signoff(text: string, last: Span | undefined): Span | undefined {
  if (last === undefined) return undefined;
  const from = Math.max(last.start, last.end - LONGEST);
  const tail = text.slice(from, last.end);
  for (const { pattern } of FORMS) {
    const match = pattern.exec(tail);
    if (match && (match.index > 0 || from === last.start)) return spanOf(text, from + match.index, last.end);
  }
  return undefined;
}
