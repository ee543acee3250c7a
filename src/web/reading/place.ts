/** `/article/ID#c120-164` names characters 120 to 164: the page that marks them is asked for in its place. */
export function atPlace(): void {
  const [, start, end] = /^#c(\d{1,9})-(\d{1,9})$/.exec(location.hash) ?? [];
  if (!location.pathname.startsWith("/article/") || start === undefined || end === undefined) return;
  const address = new URL(location.href);
  address.searchParams.set("start", start);
  address.searchParams.set("end", end);
  address.hash = "evidence";
  location.replace(address);
}
