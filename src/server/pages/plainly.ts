import { plainExpected } from "../../../schema/plain-words.ts";
import { sentenceOf } from "./words.ts";

/** What went wrong, as programs are told it, in a sentence for who does not know what a parameter is. */
export function plainly(detail: string): string {
  const unknown = /^unknown parameter (“.*?”)/su.exec(detail)?.[1];
  if (unknown) return `Nothing here is called ${unknown}: take it out of the address.`;
  const question = /^unknown query (“.*?”)/su.exec(detail)?.[1];
  if (question) return `There is no question called ${question}.`;
  const missing = /^missing parameter .*?: expected (.*)$/su.exec(detail)?.[1];
  if (missing)
    return `This has to be filled in: ${sentenceOf(missing).replace(/^./u, (one) => one.toLowerCase())}`;
  const expected = /^malformed parameter .*?: expected (.*)$/su.exec(detail)?.[1];
  return expected ? plainExpected(expected) : sentenceOf(detail);
}
