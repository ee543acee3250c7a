/** Words that only say what line of business bears the name before them. */
export const businessKinds: ReadonlySet<string> = new Set(
  "airlines airline airways air lines technology technologies industries industry industrie systems international computer computers motors motor electronics aerospace communications entertainment holdings pharmaceuticals energy foods stores studios networks".split(" "),
);

/** Words with which the names of public and other bodies end. */
export const publicKinds: ReadonlySet<string> = new Set("government ministry department party council parliament army navy agency commission committee union association federation institute foundation corps police organization organisation administration authority league alliance".split(" "));
