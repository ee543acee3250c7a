/** A day, month or year of ISO 8601 in words: “2 March 2024”. What is no such thing stays as it is. */
export function dayWords(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day !== undefined) parts.day = "numeric";
  return date.toLocaleDateString("en-GB", parts);
}
