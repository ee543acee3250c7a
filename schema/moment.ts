/** A date as versions are ordered by it: a date-time in UTC so that offsets compare, also one without an offset, whatever the machine's; a partial date as it is; "" without a date, before all others. */
export function moment(date: string | null | undefined): string {
  const published = date ?? "";
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(published) ? published : `${published}Z`;
  const time = published.includes("T") ? Date.parse(zoned) : Number.NaN;
  return Number.isNaN(time) ? published : new Date(time).toISOString();
}

/** Whether an article's date is certainly later than another's: a day is not later than the month it lies in, nor a time than its day, and what has no date is of any. */
export function isLater(one: string | null, other: string | null): boolean {
  const [later, earlier] = [moment(one), moment(other)];
  return earlier !== "" && later > earlier && !later.startsWith(earlier);
}
