const months = "January February March April May June July August September October November December".split(" ");

/** An ISO date, time or period as people write it; what is no such thing stays as it is. */
export function dateWords(value: string): string {
  if (value.startsWith("P")) return durationWords(value);
  const [from, to] = value.split("/");
  if (to === undefined) return dayWords(value);
  if (to === "..") return `since ${dayWords(from!)}`;
  return from === ".." ? `until ${dayWords(to)}` : `${dayWords(from!)} – ${dayWords(to)}`;
}

function dayWords(value: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(value);
  if (!parts) return value;
  const [, year, month, day, time] = parts;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? "" : `${Number(day)} `, name ? `${name} ` : "", year, time ? `, ${time}` : ""].join("");
}

function durationWords(value: string): string {
  const parts = /^P(\d+)([YMWD])$/.exec(value);
  if (!parts) return value;
  const unit = { Y: "year", M: "month", W: "week", D: "day" }[parts[2] as "Y" | "M" | "W" | "D"];
  return `${parts[1]} ${unit}${parts[1] === "1" ? "" : "s"}`;
}
