import type { Readable } from "node:stream";

/**
 * The lines of a stream in UTF-8, each ended by a line feed, with or without a carriage return before it: nothing else ends
 * a line of JSON. No more is read than is taken, to one piece of the stream: Node's own reader of lines keeps a thousand
 * ahead, which is 60 MB where a line is an article.
 */
export async function* linesIn(input: Readable): AsyncGenerator<string> {
  input.setEncoding("utf8");
  let begun: string[] = []; // a long line comes in many pieces
  for await (const piece of input as AsyncIterable<string>) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end !== -1; end = piece.indexOf("\n", from)) {
      begun.push(piece.slice(from, end));
      yield withoutReturn(begun.join(""));
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.slice(from));
  }
  if (begun.length > 0) yield withoutReturn(begun.join(""));
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
