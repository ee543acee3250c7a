/** A thing with offsets and the words that should stand there. */
interface Placed {
  start: number;
  end: number;
  text: string;
}

/** Everything in an extraction that claims to be a span, however deep. */
export function* spansOf(value: unknown): Generator<Placed> {
  if (Array.isArray(value)) for (const item of value) yield* spansOf(item);
  else if (value !== null && typeof value === "object") {
    if (isPlaced(value)) yield value;
    for (const inner of Object.values(value)) yield* spansOf(inner);
  }
}

function isPlaced(value: object): value is Placed {
  const { start, end, text } = value as Partial<Placed>;
  return Number.isInteger(start) && Number.isInteger(end) && typeof text === "string";
}

/** Offsets that lie between the two units of one character, or beyond the text, are taken for 0, as the independent scorer takes them. */
export function settle(extraction: unknown, text: string): void {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return;
  const known = new Set<number>([text.length]);
  let at = 0;
  for (const character of text) {
    known.add(at);
    at += character.length;
  }
  for (const span of spansOf(extraction)) {
    if (!known.has(span.start)) span.start = 0;
    if (!known.has(span.end)) span.end = 0;
  }
}
