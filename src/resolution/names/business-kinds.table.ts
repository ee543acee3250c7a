/** Words that only say what line of business bears the name before them. */
export const businessKinds: ReadonlySet<string> = new Set(
  "airlines airline airways air lines technology technologies industries industry industrie systems international computer computers motors motor electronics aerospace communications entertainment holdings pharmaceuticals energy foods stores studios networks".split(" "),
);
