const TAG =
  /<\/?(?:p|div|br|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|table|td|tr|blockquote)(?:\s[^<>]*)?\/?>/gi;
const FEWEST_TAGS = 2;

/** Whether a text is that of a page with its tags still in it: they would be read as words of the report. */
export function hasMarkup(text: string): boolean {
  return (text.match(TAG)?.length ?? 0) >= FEWEST_TAGS;
}
